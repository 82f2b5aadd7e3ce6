import {findChild, findChildren} from '../language/tree.js';
import type {Mention, Sentence} from '../model/index.js';
import {quote, type OpenChain} from './chains.js';
import type {Context} from './link-pronouns.js';

type Found = {readonly chain: OpenChain; readonly reason: string};

/** "The country" and "the government" are those of the one country that the article is about; null where there is none. */
export function stateOf(mention: Mention, {sentences, chains}: Context): Found | null {
  const sentence = sentences.get(mention.sentence);
  if (!sentence || !takesUpState(sentence, mention)) return null;
  const chain = mainCountry(chains);
  return chain
    ? {
        chain,
        reason: `${quote(mention.text)} is that of the article's country, ${quote(chain.name)}`,
      }
    : null;
}

function takesUpState(sentence: Sentence, {head, label}: Mention): boolean {
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? '';
  const article = sentence.tokens[findChild(sentence, head, 'det')]?.lemma.toLowerCase() ?? '';
  if (article !== 'the') return false;
  if (label === 'Country') return /^(?:country|nation)$/.test(lemma);
  const others = findChildren(sentence, head, 'amod', 'compound', 'nmod:poss', 'nmod').filter(
    child => !/^(?:federal|national|central)$/i.test(sentence.tokens[child]?.text ?? ''),
  );
  return label === 'Organization' && lemma === 'government' && others.length === 0;
}

/** The country named clearly more often than any other, and no less often than any place. */
function mainCountry(chains: readonly OpenChain[]): OpenChain | null {
  const sorted = chains
    .filter(({label}) => label === 'Country')
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = sorted;
  if (!first) return null;
  const count = first.mentions.length;
  const isClear = count >= 1.5 * (second?.mentions.length ?? 0);
  const isPlaces = chains.some(({label, mentions}) => label === 'Place' && mentions.length > count);
  return isClear && !isPlaces ? first : null;
}
