import type {Lexicon, Mention, Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import type {Gender, OpenChain} from './chains.js';

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
      if (lexicon.personNouns.has(lemma) || lexicon.bodyNouns.has(lemma)) chain.roles.add(lemma);
      chain.gender ??= GENDERED.get(lemma) ?? null;
    }
  }
  if (chain.label === 'Person') chain.gender ??= genderOfName(chain.name, lexicon);
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

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...'mr mr. sir lord king prince emperor sultan spokesman chairman businessman congressman policeman husband father son brother man boy actor pope cardinal archbishop bishop sheikh'
    .split(' ')
    .map(word => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss lady dame queen princess empress spokeswoman chairwoman businesswoman congresswoman policewoman wife mother daughter sister woman girl actress fiancée heiress'
    .split(' ')
    .map(word => [word, 'female'] as const),
]);

/** The gender that a person's given name mostly has, or null. */
export function genderOfName(name: string, {maleNames, femaleNames}: Lexicon): Gender {
  const given = name.split(/[\s-]/, 1)[0]?.toLowerCase() ?? '';
  if (!/\s/.test(name)) return null;
  const male = maleNames.has(given);
  const female = femaleNames.has(given);
  return male === female ? null : male ? 'male' : 'female';
}
