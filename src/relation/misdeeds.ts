import type {MisdeedTables, Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {hasWord, isPassive, lemmaAt} from './clause.js';
import {
  hasQuality,
  isDoneToSelf,
  isHedged,
  isNegated,
  isOthersWord,
  isPhrase,
  makePhrases,
} from './deeds.js';
import type {Scene} from './scene.js';

/** The words of `MisdeedTables`, in the form that they are looked up in. */
export type Misdeeds = {
  readonly verbs: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly harms: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
  readonly qualities: ReadonlySet<string>;
  readonly cares: ReadonlySet<string>;
  readonly virtues: ReadonlySet<string>;
};

/** What a predicate says is ill: the deed itself, and how surely it blames. */
export type Misdeed = 'deed' | 'phrase' | 'harm' | 'omission' | 'quality';

const KIND: ReadonlySet<string> = new Set(['in', 'along', 'home']);
const SELF = {
  words: /^(?:me|us|my|our|ours|mine|myself|ourselves)$/i,
  prepositions: new Set(['on', 'against', 'from', 'at', 'to', 'into', 'with']),
};

/** Makes the form that words are looked up in; `blame` are the words of blame of the stances. */
export function makeMisdeeds(tables: MisdeedTables, blame: readonly string[]): Misdeeds {
  return {
    verbs: new Set([...tables.verbs, ...blame]),
    phrases: makePhrases(tables.phrases),
    harms: new Set(tables.harms),
    duties: new Set(tables.duties),
    holders: new Set(tables.holders),
    qualities: new Set([...tables.qualities, ...blame]),
    cares: new Set(tables.cares),
    virtues: new Set(tables.virtues),
  };
}

/** How a predicate in what somebody says blames the one who acts in it, or null. */
export function misdeedAt({sentence}: Scene, index: number, known: Misdeeds): Misdeed | null {
  const verb = sentence.tokens[index]?.tag === 'VERB';
  if (verb && !isPassive(sentence, index) && shouldHave(sentence, index)) return 'omission';
  if (isHedged(sentence, index) || isOthersWord(sentence, index)) return null;
  if (doesNothing(sentence, index)) return 'phrase';
  const lemma = lemmaAt(sentence, index);
  if (isNegated(sentence, index)) {
    if (!verb) return known.virtues.has(lemma) ? 'quality' : null;
    const left =
      known.cares.has(lemma) || (known.duties.has(lemma) && harmsSpeaker(sentence, index));
    return left && !isPassive(sentence, index) ? 'omission' : null;
  }
  if (!verb) return isIll(sentence, index, known.qualities) ? 'quality' : null;
  if (isReflexive(sentence, index)) return null;
  if (lemma === 'blame') return isToBlame(sentence, index) ? 'deed' : null;
  if (known.verbs.has(lemma)) return 'deed';
  if (isPhrase(sentence, index, known.phrases)) return 'phrase';
  if (known.harms.has(lemma) && harmsSpeaker(sentence, index)) return 'harm';
  return holdsIll(sentence, index, known) ? 'quality' : null;
}

/** "should have warned us": what was not done, or not to be done. */
function shouldHave(sentence: Sentence, index: number): boolean {
  if (sentence.tokens[index]?.xpos !== 'VBN') return false;
  const auxiliaries = findChildren(sentence, index, 'aux').map(child => lemmaAt(sentence, child));
  return auxiliaries.includes('have') && auxiliaries.includes('should');
}

/** "X is to blame". */
function isToBlame(sentence: Sentence, index: number): boolean {
  const {length} = findChildren(sentence, index, 'obj');
  return length === 0 && hasWord(sentence, index, ['to'], 'mark');
}

/** "did nothing", "has done nothing"; "did nothing wrong" is no fault. */
function doesNothing(sentence: Sentence, index: number): boolean {
  if (lemmaAt(sentence, index) !== 'do') return false;
  return findChildren(sentence, index, 'obj').some(
    child =>
      /^(?:nothing|little)$/i.test(sentence.tokens[child]?.text ?? '') &&
      !/^(?:wrong|illegal|improper|but|of)$/i.test(sentence.tokens[child + 1]?.text ?? ''),
  );
}

function isReflexive(sentence: Sentence, index: number): boolean {
  return findChildren(sentence, index, 'obj').some(child =>
    /^(?:him|her|it|them)sel(?:f|ves)$/i.test(sentence.tokens[child]?.text ?? ''),
  );
}

/** Whether the verb is done to the one who speaks: "threw us out", "took my son", "fired on us". */
function harmsSpeaker(sentence: Sentence, index: number): boolean {
  // "took us in" is a kindness.
  if (hasWord(sentence, index, KIND, 'compound', 'advmod')) return false;
  return isDoneToSelf(sentence, index, SELF);
}

/** Whether the word, or one before it, names something bad: "a colonialist mindset". */
function isIll(sentence: Sentence, index: number, qualities: ReadonlySet<string>): boolean {
  return hasQuality(sentence, index, qualities, 'amod', 'compound');
}

/** "had a colonialist mindset", "told lies", "treated us disgracefully". */
function holdsIll(sentence: Sentence, index: number, {holders, qualities}: Misdeeds): boolean {
  const manners = findChildren(sentence, index, 'advmod').map(child => lemmaAt(sentence, child));
  if (manners.some(each => each.endsWith('ly') && qualities.has(each.slice(0, -2)))) return true;
  if (!holders.has(lemmaAt(sentence, index)) || isPassive(sentence, index)) return false;
  return findChildren(sentence, index, 'obj').some(child => isIll(sentence, child, qualities));
}
