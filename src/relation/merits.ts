import type {MeritTables} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {isPassive, lemmaAt} from './clause.js';
import {isHedged, isNegated, isOthersWord, isPhrase} from './misdeeds.js';
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

type Sentence = Scene['sentence'];

const FIRST_PERSON = /^(?:me|us|my|our)$/i;
const FOR_ME: ReadonlySet<string> = new Set(['to', 'for', 'with', 'beside', 'by', 'behind']);

/** Makes the form that words are looked up in. */
export function makeMerits(tables: MeritTables): Merits {
  const phrases = new Map<string, Set<string>>();
  for (const phrase of tables.phrases) {
    const [verb = '', word = ''] = phrase.split(' ');
    const known = phrases.get(verb) ?? new Set();
    phrases.set(verb, known.add(word));
  }
  return {
    phrases,
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
  if (known.kindnesses.has(lemmaAt(sentence, index)) && isForSpeaker(sentence, index))
    return 'kindness';
  if (!known.holders.has(lemmaAt(sentence, index))) return null;
  const objects = findChildren(sentence, index, 'obj');
  if (objects.some(each => isMine(sentence, each) && known.backing.has(lemmaAt(sentence, each))))
    return 'backing';
  return objects.some(each => isGood(sentence, each, known.qualities)) ? 'virtue' : null;
}

/** "went to defend our rights": what somebody means to do is not done yet. */
function isAim(sentence: Sentence, index: number): boolean {
  return findChildren(sentence, index, 'mark').some(mark => lemmaAt(sentence, mark) === 'to');
}

function isMine(sentence: Sentence, index: number): boolean {
  return findChildren(sentence, index, 'nmod:poss').some(each =>
    FIRST_PERSON.test(sentence.tokens[each]?.text ?? ''),
  );
}

/** Whether it is done for the one who speaks: "sent us rice", "opened its doors to us". */
function isForSpeaker(sentence: Sentence, index: number): boolean {
  const others = findChildren(sentence, index, 'obl').filter(child =>
    findChildren(sentence, child, 'case').some(mark => FOR_ME.has(lemmaAt(sentence, mark))),
  );
  return findChildren(sentence, index, 'obj', 'iobj')
    .concat(others)
    .some(
      child => FIRST_PERSON.test(sentence.tokens[child]?.text ?? '') || isMine(sentence, child),
    );
}

/** Whether the noun, or a word before it, names something good: "an honest broker", "real courage". */
function isGood(sentence: Sentence, index: number, qualities: ReadonlySet<string>): boolean {
  if (sentence.tokens[index]?.tag !== 'NOUN') return false;
  if (qualities.has(lemmaAt(sentence, index))) return true;
  return findChildren(sentence, index, 'amod').some(child =>
    qualities.has(lemmaAt(sentence, child)),
  );
}
