import type {Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {agentsOf, hasWord, lemmaAt} from './clause.js';
import type {Scene} from './scene.js';

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'would']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'should']);
/** What one promises and does not threaten with: "if X signs, we will lift the ban". */
const GIFTS: ReadonlySet<string> = new Set(
  'help support welcome join sign lift pay release return talk meet negotiate reciprocate be have consider accept agree back give thank applaud vote follow see reward cooperate work need like love listen lose win'.split(
    ' ',
  ),
);
/** What comes to those who are threatened: "X will regret it". */
const FATES: ReadonlySet<string> = new Set(
  'regret rue answer suffer burn perish bleed pay face'.split(' '),
);
/** What they pay or face. */
const PRICES: ReadonlySet<string> = new Set(
  'price cost consequence retaliation wrath fury justice punishment sanction response penalty weight defeat reprisal dearly'.split(
    ' ',
  ),
);

/** Heads of those whom a speaker threatens by the verb: "X will pay for it", "if X shoots, we will shoot back". */
export function threatenedAt(
  {sentence}: Scene,
  index: number,
  isSpeaker: (subject: number) => boolean,
): readonly number[] {
  if (sentence.tokens[index]?.tag !== 'VERB' || !isFuture(sentence, index)) return [];
  const subjects = findChildren(sentence, index, 'nsubj');
  if (subjects.some(isSpeaker)) return conditionAgents(sentence, index);
  return isFate(sentence, index) ? agentsOf(sentence, index) : [];
}

function isFuture(sentence: Sentence, index: number): boolean {
  const auxiliaries = findChildren(sentence, index, 'aux').map(child => lemmaAt(sentence, child));
  // "would have called": it was not to come.
  return auxiliaries.some(each => FUTURE.has(each)) && !auxiliaries.includes('have');
}

function conditionAgents(sentence: Sentence, index: number): number[] {
  if (GIFTS.has(lemmaAt(sentence, index))) return [];
  return findChildren(sentence, index, 'advcl')
    .filter(clause => hasWord(sentence, clause, CONDITIONS, 'mark', 'aux'))
    .flatMap(clause => agentsOf(sentence, clause));
}

function isFate(sentence: Sentence, index: number): boolean {
  const lemma = lemmaAt(sentence, index);
  if (!FATES.has(lemma)) return false;
  if (lemma === 'pay' || lemma === 'face') {
    const paid = findChildren(sentence, index, 'obj', 'advmod');
    return paid.some(child => PRICES.has(lemmaAt(sentence, child)));
  }
  if (lemma !== 'answer') return true;
  return findChildren(sentence, index, 'obl').some(child =>
    hasWord(sentence, child, ['for'], 'case'),
  );
}
