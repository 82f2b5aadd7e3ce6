import type {Lexicon, Mention, Sentence} from '../model/index.js';
import {findChild} from '../language/tree.js';
import {hasDependency} from '../language/tree.js';
import {normalName, quote, type OpenChain} from './chains.js';
import type {Context} from './link-pronouns.js';

/** The chain that a noun phrase such as "the airline" points back to, and why; or null. */
export function antecedentOfNominal(
  mention: Mention,
  {sentences, chains}: Context,
  lexicon: Lexicon,
): {readonly chain: OpenChain; readonly reason: string} | null {
  const sentence = sentences.get(mention.sentence);
  const noun = sentence?.tokens[mention.last];
  if (!sentence || !noun || !isDefinite(sentence, mention)) return null;
  const lemma = noun.lemma.toLowerCase();
  const earlier = chains.filter(chain =>
    chain.mentions.some(each => each.start < mention.start && each.kind !== 'demonym'),
  );
  const latest = (wanted: (chain: OpenChain) => boolean) =>
    earlier
      .filter(wanted)
      .sort((a, b) => recency(b, mention, sentences) - recency(a, mention, sentences))[0];
  if (mention.label === 'Person') {
    const chain = latest(each => each.label === 'Person' && each.roles.has(lemma));
    return chain
      ? {chain, reason: `${quote(mention.text)} is the ${lemma} named before, ${quote(chain.name)}`}
      : null;
  }
  if (mention.label === 'Organization') {
    const same = latest(
      each =>
        each.label === 'Organization' && each.roles.has(lemma) && each.known?.name !== mention.name,
    );
    const near =
      same ??
      (lexicon.bodyNouns.has(lemma) && isBare(mention)
        ? latest(each => each.label === 'Organization' && isNear(each, mention, sentences))
        : undefined);
    return near
      ? {
          chain: near,
          reason: `${quote(mention.text)} is the body named before, ${quote(near.name)}`,
        }
      : null;
  }
  if (mention.label === 'Country') {
    const chain = latest(each => each.label === 'Country' && isNear(each, mention, sentences));
    return chain
      ? {chain, reason: `${quote(mention.text)} is the country named before, ${quote(chain.name)}`}
      : null;
  }
  return null;
}

/** Whether the phrase is one noun alone. */
function isBare(mention: Mention): boolean {
  return mention.first === mention.last;
}

function isDefinite(sentence: Sentence, mention: Mention): boolean {
  if (sentence.heading) return true;
  const article =
    sentence.tokens[findChild(sentence, mention.last, 'det')]?.lemma.toLowerCase() ?? '';
  return article === 'the' || article === 'this' || article === 'that';
}

function recency(chain: OpenChain, mention: Mention, sentences: Context['sentences']): number {
  return Math.max(
    ...chain.mentions
      .filter(each => each.start < mention.start)
      .map(each => {
        const sentence = sentences.get(each.sentence);
        const token = sentence?.tokens[each.head];
        return each.start + (token && hasDependency(token, 'nsubj') ? 60 : 0);
      }),
    -1,
  );
}

function isNear(chain: OpenChain, mention: Mention, sentences: Context['sentences']): boolean {
  const here = sentences.get(mention.sentence)?.index ?? 0;
  return chain.mentions.some(each => {
    const there = sentences.get(each.sentence)?.index ?? -10;
    return each.start < mention.start && here - there <= 2;
  });
}

/** Groups and bodies without a name are one where their words are equal. */
export function sameNominal(mention: Mention, chains: readonly OpenChain[]): OpenChain | null {
  const name = normalName(mention.name);
  const equal = chains.find(chain => chain.label === mention.label && chain.names.has(name));
  if (equal || mention.label !== 'Group') return equal ?? null;
  // "Officials" after "German officials" are the same, where there is one such group only.
  const longer = chains.filter(
    chain => chain.label === 'Group' && [...chain.names].some(other => other.endsWith(` ${name}`)),
  );
  return longer.length === 1 ? (longer[0] ?? null) : null;
}
