import type {Lexicon, Mention, Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import type {OpenChain} from './chains.js';
import {GENDERED, genderOfName} from './gender.js';

/** Notes what the words around a chain's names say of it: its posts and kinds, and its gender. */
export function noteRoles(
  chain: OpenChain,
  sentences: ReadonlyMap<string, Sentence>,
  lexicon: Lexicon,
): void {
  for (const mention of chain.mentions) {
    const sentence = sentences.get(mention.sentence);
    if (!sentence || mention.kind !== 'name') continue;
    for (const index of describing(sentence, mention)) {
      const token = sentence.tokens[index];
      if (!token) continue;
      const lemma = token.lemma.toLowerCase();
      const isInside = index >= mention.first && index <= mention.last;
      const isOwn = mention.label !== 'Person' || !isInside || saysWho(sentence, index, lexicon);
      if (isOwn && isKind(lemma, lexicon)) chain.roles.add(postAt(sentence, index));
      // "Acmeland rebels" that are a movement are "the rebels" further down.
      const isFolk = isInside && mention.label === 'Organization' && token.xpos === 'NNS';
      if (isFolk && lexicon.groupNouns.has(lemma)) chain.roles.add(lemma);
      chain.gender ??= GENDERED.get(lemma) ?? null;
    }
  }
  if (chain.label === 'Person') chain.gender ??= genderOfName(chain.name, lexicon);
}

/** "Senate" in "Senate whip Ann Kent" is the whip's body and says nothing of her; "law firm Kent Reed" does. */
function saysWho({tokens}: Sentence, index: number, {personNouns}: Lexicon): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (personNouns.has(token.lemma.toLowerCase())) return true;
  return /^\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
}

const DEPUTIES: ReadonlySet<string> = new Set(['vice', 'deputy']);

/** The noun in its dictionary form; a deputy's is another post: "vice-president". */
export function postAt({tokens}: Sentence, index: number): string {
  const lemma = tokens[index]?.lemma.toLowerCase() ?? '';
  const hyphen = tokens[index - 1]?.text === '-' ? 1 : 0;
  const before = tokens[index - 1 - hyphen]?.text.toLowerCase() ?? '';
  return DEPUTIES.has(before) ? `${before}-${lemma}` : lemma;
}

function isKind(lemma: string, {personNouns, bodyNouns, placeHeads}: Lexicon): boolean {
  return personNouns.has(lemma) || bodyNouns.has(lemma) || placeHeads.has(lemma);
}

/** The words of the span besides the name, and the head nouns of appositions and of "X is a …". */
function describing(sentence: Sentence, mention: Mention): number[] {
  const inside: number[] = [];
  for (let index = mention.first; index <= mention.last; index += 1) inside.push(index);
  const appositions = inside.flatMap(index => findChildren(sentence, index, 'appos'));
  const head = sentence.tokens[mention.head];
  const governor = head?.dependency === 'appos' || head?.dependency === 'nsubj' ? [head.head] : [];
  return [...inside, ...appositions, ...governor];
}
