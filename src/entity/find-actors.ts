import type {Mention, Sentence} from '../model/index.js';
import {findChild} from '../language/tree.js';

/** Ids of the mentions that act: subjects of verbs, agents of passives, and what is coordinated with them. */
export function findActors(sentences: readonly Sentence[], mentions: readonly Mention[]): string[] {
  const byId = new Map(sentences.map(sentence => [sentence.id, sentence]));
  return mentions
    .filter(mention => {
      const sentence = byId.get(mention.sentence);
      return sentence !== undefined && acts(sentence, mention.head);
    })
    .map(mention => mention.id);
}

function acts(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  if (token.dependency === 'conj' || token.dependency === 'flat') return acts(sentence, token.head);
  if (token.dependency === 'nsubj') return sentence.tokens[token.head]?.tag === 'VERB';
  if (token.dependency === 'obl:agent') return true;
  return (
    token.dependency === 'obl' &&
    sentence.tokens[findChild(sentence, index, 'case')]?.lemma === 'by'
  );
}
