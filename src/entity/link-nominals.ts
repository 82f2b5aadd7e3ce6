import type {Lexicon, Mention, Sentence} from '../model/index.js';
import {findChild} from '../language/tree.js';
import {hasDependency} from '../language/tree.js';
import {normalName, quote, type OpenChain} from './chains.js';
import {doerOf} from './deeds.js';
import type {Context} from './link-pronouns.js';
import {postAt} from './roles.js';

/** The chain that a noun phrase such as "the airline" points back to, and why; or null. */
export function antecedentOfNominal(
  mention: Mention,
  {sentences, chains}: Context,
): {readonly chain: OpenChain; readonly reason: string} | null {
  const sentence = sentences.get(mention.sentence);
  const noun = sentence?.tokens[mention.head];
  if (!sentence || !noun || !isDefinite(sentence, mention)) return null;
  const lemma = postAt(sentence, mention.head);
  const earlier = chains.filter(chain =>
    chain.mentions.some(each => each.start < mention.start && each.kind !== 'demonym'),
  );
  const latest = (wanted: (chain: OpenChain) => boolean) =>
    earlier
      .filter(wanted)
      .sort((a, b) => recency(b, mention, sentences) - recency(a, mention, sentences))[0];
  if (mention.label === 'Person') {
    const chain =
      latest(each => each.label === 'Person' && each.roles.has(lemma)) ??
      chains.find(each => each.label === 'Person' && isCalled(each, mention)) ??
      doerOf(lemma, chains);
    return chain
      ? {chain, reason: `${quote(mention.text)} is the ${lemma} named before, ${quote(chain.name)}`}
      : null;
  }
  if (mention.label === 'Group' && noun.xpos.endsWith('S') && isBare(mention)) {
    const chain = latest(each => each.label === 'Organization' && each.roles.has(lemma));
    return chain
      ? {chain, reason: `${quote(mention.text)} are the body named before, ${quote(chain.name)}`}
      : null;
  }
  if (mention.label === 'Organization') {
    const same = latest(
      each =>
        each.label === 'Organization' && each.roles.has(lemma) && each.known?.name !== mention.name,
    );
    const near =
      same ??
      (ANY_BODY.has(lemma) && isBare(mention)
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

/** "The Greek foreign minister" is whom the article calls "Greek Foreign Minister X", also further down. */
function isCalled({mentions}: OpenChain, {text}: Mention): boolean {
  const phrase = `${text.toLowerCase()} `;
  return /\s/.test(text) && mentions.some(each => each.text.toLowerCase().startsWith(phrase));
}

/** Nouns that take up any body; "the airline" and "the court" want one that was called so. */
const ANY_BODY: ReadonlySet<string> = new Set([
  'organization',
  'organisation',
  'group',
  'company',
  'firm',
  'agency',
  'body',
]);

/** Whether the phrase is one noun alone. */
function isBare(mention: Mention): boolean {
  return mention.first === mention.last;
}

function isDefinite(sentence: Sentence, mention: Mention): boolean {
  if (sentence.heading) return true;
  const article =
    sentence.tokens[findChild(sentence, mention.head, 'det')]?.lemma.toLowerCase() ?? '';
  // "Police said": the word does without.
  if (mention.text.toLowerCase() === 'police') return true;
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

/** "The police" are the only police force that the article names, also further down. */
export function onlyForce(
  mention: Mention,
  {chains}: Context,
): {readonly chain: OpenChain; readonly reason: string} | null {
  const noun = mention.text.toLowerCase();
  if (!/^(?:police|army|navy|military)$/.test(noun)) return null;
  const named = chains.filter(
    ({label, mentions, roles}) =>
      label === 'Organization' && roles.has(noun) && mentions.some(({kind}) => kind === 'name'),
  );
  const [chain] = named;
  return chain && named.length === 1
    ? {chain, reason: `${quote(mention.text)} is the only one named, ${quote(chain.name)}`}
    : null;
}

/** Groups and bodies without a name are one where their words are equal, or their nouns mean the same. */
export function sameNominal(
  mention: Mention,
  chains: readonly OpenChain[],
  {groupSynonyms}: Lexicon,
): OpenChain | null {
  const key = (name: string) => keyOf(name, groupSynonyms);
  const own = key(mention.name);
  return (
    chains.find(
      chain => chain.label === mention.label && [...chain.names].some(name => key(name) === own),
    ) ?? null
  );
}

/** Words of a phrase with its last one, the noun, in the form that stands for its synonyms. */
function keyOf(name: string, synonyms: ReadonlyMap<string, string>): string {
  const words = normalName(name).split(' ');
  const noun = words.pop() ?? '';
  const singular = noun.replace(/s$/, '');
  return [...words, synonyms.get(noun) ?? synonyms.get(singular) ?? singular].join(' ');
}

/** "Officials" alone are the "German officials" named shortly before or after. */
export function fullerGroup(
  mention: Mention,
  {chains, sentences}: Context,
): {readonly chain: OpenChain; readonly reason: string} | null {
  const noun = normalName(mention.name);
  if (mention.label !== 'Group' || /\s/.test(noun)) return null;
  const here = sentences.get(mention.sentence)?.index ?? 0;
  const chain = chains.find(
    each =>
      each.label === 'Group' &&
      [...each.names].some(name => name.endsWith(` ${noun}`)) &&
      each.mentions.some(
        other =>
          other.start < mention.start && here - (sentences.get(other.sentence)?.index ?? -9) <= 3,
      ),
  );
  return chain
    ? {chain, reason: `${quote(mention.text)} are the ones named before, ${quote(chain.name)}`}
    : null;
}
