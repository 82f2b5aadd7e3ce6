import type {Mention, Sentence} from '../model/index.js';
import {findChild, hasDependency} from '../language/tree.js';
import type {OpenChain} from './chains.js';
import type {Gender} from './gender.js';

const MALE = /^(?:he|him|his|himself)$/i;
const FEMALE = /^(?:she|her|hers|herself)$/i;
const NEUTER = /^(?:it|its|itself)$/i;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/i;

/** How many sentences back an antecedent may stand. */
const REACH = {he: 4, it: 2, they: 2} as const;

export type Context = {
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly chains: readonly OpenChain[];
};

/** The chain that a third-person pronoun points back to, or null. */
export function antecedentOf(pronoun: Mention, {sentences, chains}: Context): OpenChain | null {
  const sentence = sentences.get(pronoun.sentence);
  if (!sentence) return null;
  const {text} = pronoun;
  const gender: Gender = MALE.test(text) ? 'male' : FEMALE.test(text) ? 'female' : null;
  const wanted =
    gender !== null ? 'he' : NEUTER.test(text) ? 'it' : PLURAL.test(text) ? 'they' : null;
  if (wanted === null) return null;
  let best: OpenChain | null = null;
  let bestScore = 0;
  for (const chain of chains) {
    if (!fits(chain, wanted, gender)) continue;
    const score = Math.max(
      ...chain.mentions.map(mention =>
        scoreOf(mention, pronoun, {sentences, sentence, reach: REACH[wanted]}),
      ),
    );
    const weighted = score > 0 ? score + weightOf(chain, wanted, gender) : 0;
    if (weighted > bestScore) {
      best = chain;
      bestScore = weighted;
    }
  }
  if (best && gender !== null) best.gender ??= gender;
  return best;
}

function fits(chain: OpenChain, wanted: keyof typeof REACH, gender: Gender): boolean {
  if (wanted === 'he')
    return chain.label === 'Person' && (chain.gender === null || chain.gender === gender);
  if (wanted === 'it')
    return chain.label === 'Organization' || chain.label === 'Country' || chain.label === 'Place';
  return chain.label === 'Group' || chain.label === 'Organization' || chain.label === 'Country';
}

function weightOf(chain: OpenChain, wanted: keyof typeof REACH, gender: Gender): number {
  if (wanted === 'he') return chain.gender === gender ? 1 : 0;
  if (wanted === 'it') return chain.label === 'Place' ? -2 : 0;
  return chain.label === 'Group' ? 3 : 0;
}

type Scoring = {
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly sentence: Sentence;
  readonly reach: number;
};

/** Higher is likelier; 0 where the mention cannot be meant. Nearness, subjects, and names count. */
function scoreOf(
  mention: Mention,
  pronoun: Mention,
  {sentences, sentence, reach}: Scoring,
): number {
  const other = sentences.get(mention.sentence);
  if (!other || mention.start >= pronoun.start || mention.kind === 'demonym') return 0;
  const distance = sentence.index - other.index;
  if (distance > reach) return 0;
  if (distance === 0 && isCoArgument(sentence, mention, pronoun)) return 0;
  const role = other.tokens[mention.head];
  const subject = role !== undefined && hasDependency(role, 'nsubj') ? 4 : 0;
  const modifier = role !== undefined && hasDependency(role, 'nmod', 'compound', 'amod') ? -2 : 0;
  const heading = other.heading && distance > 0 ? -2 : 0;
  return Math.max(0.1, 10 - 3 * distance + subject + modifier + heading + mention.start / 1e6);
}

/** Subject and object of one verb are two ("X met him"), also where the subject is shared ("X met Y and asked him"). */
function isCoArgument(sentence: Sentence, mention: Mention, pronoun: Mention): boolean {
  const a = sentence.tokens[mention.head];
  const b = sentence.tokens[pronoun.head];
  if (!a || !b || a.head < 0 || /sel(?:f|ves)$/i.test(b.text)) return false;
  if (a.head === b.head) {
    return (
      hasDependency(a, 'nsubj', 'obj', 'iobj', 'obl') &&
      hasDependency(b, 'obj', 'iobj', 'obl', 'nsubj')
    );
  }
  return (
    hasDependency(a, 'nsubj') &&
    hasDependency(b, 'obj', 'iobj') &&
    a.head === subjectHolder(sentence, b.head)
  );
}

/** The verb whose subject a verb has: itself, or the one that it is coordinated with and shares it. */
function subjectHolder(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index];
  if (token?.dependency !== 'conj' || findChild(sentence, index, 'nsubj') >= 0) return index;
  return subjectHolder(sentence, token.head);
}
