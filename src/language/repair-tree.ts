import type {Sentence, Token} from '../model/index.js';
import {findChildren, hasDependency} from './tree.js';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/**
 * Puts right what the parser often takes wrong and grammar alone decides. The same sentence where
 * there is nothing to mend.
 *
 * "told X that talks would resume but denied that Y": a finite verb without a subject is not
 * coordinated with one that has an auxiliary, but with the verb above it.
 */
export function repairTree(sentence: Sentence): Sentence {
  const heads = new Map<number, number>();
  sentence.tokens.forEach((token, index) => {
    const matrix = matrixOf(sentence, token, index);
    if (matrix >= 0) heads.set(index, matrix);
  });
  if (heads.size === 0) return sentence;
  const tokens = sentence.tokens.map((token, index) => {
    const head = heads.get(index);
    return head === undefined ? token : {...token, head};
  });
  return {...sentence, tokens};
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
  if (!FINITE.has(token.xpos) && !(token.xpos === 'VBN' && active)) return -1;
  if (!first || first.tag !== 'VERB' || FINITE.has(first.xpos)) return -1;
  if (!hasDependency(first, 'ccomp', 'xcomp', 'advcl')) return -1;
  const above = sentence.tokens[first.head];
  if (!above || above.tag !== 'VERB') return -1;
  return above.xpos === token.xpos || (active && FINITE.has(above.xpos)) ? first.head : -1;
}
