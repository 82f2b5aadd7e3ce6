import type {Mention, Sentence} from '../model/index.js';
import {findChild, findChildren} from '../language/tree.js';
import {quote, type OpenChain} from './chains.js';
import type {Context} from './link-pronouns.js';

type Found = {readonly chain: OpenChain; readonly reason: string};

/**
 * The chain of the name that a noun phrase stands beside or is said to be: "UNESCO, an agency of the UN",
 * "the president, Ann Smith", "Acme is a company". Null where there is none.
 */
export function apposedTo(mention: Mention, {sentences, chains}: Context): Found | null {
  const sentence = sentences.get(mention.sentence);
  const noun = sentence?.tokens[mention.head];
  if (!sentence || !noun) return null;
  const beside = [
    ...(noun.dependency === 'appos' ? [noun.head] : []),
    ...findChildren(sentence, mention.head, 'appos'),
    ...subjectOf(sentence, mention.head),
  ];
  for (const index of beside) {
    // "Users, producer Ann Kent": several are not one person.
    const chain = chainAt({index, isOne: !noun.xpos.endsWith('S')}, mention, chains);
    if (chain)
      return {chain, reason: `${quote(mention.text)} is said of ${quote(chain.name)} beside it`};
  }
  return null;
}

/** Whether a plural is only what persons are called beside it: "Ann Kent and Rosa Paz, both activists". */
export function isSaidOfPersons(mention: Mention, {sentences, chains}: Context): boolean {
  const sentence = sentences.get(mention.sentence);
  const noun = sentence?.tokens[mention.head];
  if (!sentence || !noun?.xpos.endsWith('S') || mention.label !== 'Group') return false;
  const beside = [
    ...(noun.dependency === 'appos' ? [noun.head] : []),
    ...subjectOf(sentence, mention.head),
  ];
  return beside.some(index => chainAt({index, isOne: true}, mention, chains)?.label === 'Person');
}

/** The subject of "X is a …", unless it is denied or only may be so. */
function subjectOf(sentence: Sentence, index: number): number[] {
  if (findChild(sentence, index, 'cop') < 0) return [];
  const words = findChildren(sentence, index, 'advmod', 'aux').map(
    child => sentence.tokens[child]?.lemma.toLowerCase() ?? '',
  );
  const hedged = words.some(word =>
    ['not', 'never', 'may', 'might', 'could', 'would'].includes(word),
  );
  return hedged ? [] : findChildren(sentence, index, 'nsubj');
}

type Beside = {readonly index: number; readonly isOne: boolean};

function chainAt(
  {index, isOne}: Beside,
  mention: Mention,
  chains: readonly OpenChain[],
): OpenChain | null {
  const fits = ({label}: OpenChain) =>
    label === mention.label || (label === 'Person' && mention.label === 'Group' && isOne);
  return (
    chains.find(
      chain =>
        fits(chain) &&
        chain.mentions.some(
          each =>
            each.sentence === mention.sentence &&
            each.head === index &&
            each.kind === 'name' &&
            each.last !== mention.last,
        ),
    ) ?? null
  );
}
