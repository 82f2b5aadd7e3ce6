import type {Sentence, Token} from '../model/index.js';
import {findChildren, hasDependency} from './tree.js';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/** What the head and the dependency of a token should be. */
type Mending = {readonly head: number; readonly dependency: string};

/**
 * Puts right what the parser often takes wrong and grammar alone decides. The same sentence where
 * there is nothing to mend.
 */
export function repairTree(sentence: Sentence): Sentence {
  const mended = new Map<number, Mending>();
  sentence.tokens.forEach((token, index) => {
    const mending =
      coordinated(sentence, token, index) ??
      inverted(sentence, token, index) ??
      afterReport(sentence, token, index);
    if (mending) mended.set(index, mending);
  });
  if (mended.size === 0) return sentence;
  const tokens = sentence.tokens.map((token, index) => ({...token, ...mended.get(index)}));
  return {...sentence, tokens};
}

/**
 * "told X that talks would resume but denied that Y": a finite verb without a subject is not
 * coordinated with one that has an auxiliary, but with the verb above it.
 */
function coordinated(sentence: Sentence, token: Token, index: number): Mending | null {
  const head = matrixOf(sentence, token, index);
  return head >= 0 ? {head, dependency: 'conj'} : null;
}

/** "…", wrote Mary Kent: the name right after a verb that follows a quotation is its subject. */
function inverted(sentence: Sentence, token: Token, index: number): Mending | null {
  const {head} = token;
  if (!hasDependency(token, 'iobj', 'obj')) return null;
  if (head < 1 || index < head || index - head > 5 || sentence.tokens[head]?.tag !== 'VERB')
    return null;
  if (findChildren(sentence, head, 'nsubj', 'aux').length > 0) return null;
  const before = [head - 1, head - 2].map(each => sentence.tokens[each]?.text ?? '');
  const quoted = before.some(text => /^["”’]$/u.test(text));
  return quoted ? {head, dependency: 'nsubj'} : null;
}

/** "Two people died, officials said, adding that": the participle goes on with the report. */
function afterReport(sentence: Sentence, token: Token, index: number): Mending | null {
  if (!hasDependency(token, 'advcl') || token.xpos !== 'VBG') return null;
  if (findChildren(sentence, index, 'ccomp').length === 0) return null;
  const report = findChildren(sentence, token.head, 'parataxis').find(
    each => each < index && each > token.head && findChildren(sentence, each, 'nsubj').length > 0,
  );
  return report === undefined ? null : {head: report, dependency: token.dependency};
}

/** The verb above with which the token is in truth coordinated, or -1. */
function matrixOf(sentence: Sentence, token: Token, index: number): number {
  if (token.dependency !== 'conj' || token.tag !== 'VERB') return -1;
  if (findChildren(sentence, index, 'nsubj', 'aux').length > 0) return -1;
  const first = sentence.tokens[token.head];
  // A participle with a clause of its own is no second passive ("would be discussed but denied that").
  const active =
    findChildren(sentence, token.head, 'aux:pass').length > 0 &&
    findChildren(sentence, index, 'ccomp').length > 0;
  // "would resume but denied": nor is it a second infinitive.
  const infinitive = first?.xpos === 'VB' && findChildren(sentence, token.head, 'aux').length > 0;
  if (!FINITE.has(token.xpos) && !(token.xpos === 'VBN' && (active || infinitive))) return -1;
  if (!first || first.tag !== 'VERB' || FINITE.has(first.xpos)) return -1;
  if (!hasDependency(first, 'ccomp', 'xcomp', 'advcl')) return -1;
  const above = sentence.tokens[first.head];
  if (!above || above.tag !== 'VERB') return -1;
  return above.xpos === token.xpos || ((active || infinitive) && FINITE.has(above.xpos))
    ? first.head
    : -1;
}
