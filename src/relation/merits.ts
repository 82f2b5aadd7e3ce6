import type {MeritTables, Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {hasWord, isPassive, lemmaAt} from './clause.js';
import {
  hasQuality,
  isDoneToSelf,
  isHedged,
  isNegated,
  isOthersWord,
  isOwned,
  isPhrase,
  makePhrases,
} from './deeds.js';
import type {Scene} from './scene.js';

/** The words of `MeritTables`, in the form that they are looked up in. */
export type Merits = {
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kindnesses: ReadonlySet<string>;
  readonly backing: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
  readonly qualities: ReadonlySet<string>;
};

/** What a predicate says is good: the deed itself, one done to the speaker, or how somebody is. */
export type Merit = 'merit' | 'kindness' | 'backing' | 'virtue';

const SELF = {
  words: /^(?:me|us|my|our)$/i,
  prepositions: new Set(['to', 'for', 'with', 'beside', 'by', 'behind']),
};

/** Makes the form that words are looked up in. */
export function makeMerits(tables: MeritTables): Merits {
  return {
    phrases: makePhrases(tables.phrases),
    kindnesses: new Set(tables.kindnesses),
    backing: new Set(tables.backing),
    holders: new Set(tables.holders),
    qualities: new Set(tables.qualities),
  };
}

/** How a predicate in what somebody says praises the one who acts in it, or null. */
export function meritAt({sentence}: Scene, index: number, known: Merits): Merit | null {
  if (isHedged(sentence, index) || isOthersWord(sentence, index)) return null;
  if (isNegated(sentence, index) || isAim(sentence, index)) return null;
  if (sentence.tokens[index]?.tag !== 'VERB')
    return isGood(sentence, index, known.qualities) ? 'virtue' : null;
  if (isPassive(sentence, index)) return null;
  if (isPhrase(sentence, index, known.phrases)) return 'merit';
  if (known.kindnesses.has(lemmaAt(sentence, index)) && isDoneToSelf(sentence, index, SELF))
    return 'kindness';
  if (!known.holders.has(lemmaAt(sentence, index))) return null;
  const objects = findChildren(sentence, index, 'obj');
  if (
    objects.some(
      each => isOwned(sentence, each, SELF) && known.backing.has(lemmaAt(sentence, each)),
    )
  )
    return 'backing';
  return objects.some(each => isGood(sentence, each, known.qualities)) ? 'virtue' : null;
}

/** "went to defend our rights": what somebody means to do is not done yet. */
function isAim(sentence: Sentence, index: number): boolean {
  return hasWord(sentence, index, ['to'], 'mark');
}

/** Whether the noun, or a word before it, names something good: "an honest broker", "real courage". */
function isGood(sentence: Sentence, index: number, qualities: ReadonlySet<string>): boolean {
  return sentence.tokens[index]?.tag === 'NOUN' && hasQuality(sentence, index, qualities, 'amod');
}
