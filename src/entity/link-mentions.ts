import type {Chain, Document, Lexicon, Mention, Sentence} from '../model/index.js';
import {closeChain, normalName, openChain, quote, type OpenChain} from './chains.js';
import {linkNames} from './link-names.js';
import {apposedTo, isSaidOfPersons} from './link-appositions.js';
import {antecedentOfNominal, fullerGroup, onlyForce, sameNominal} from './link-nominals.js';
import {findSlots, oneOfPair} from './link-pairs.js';
import {antecedentOf} from './link-pronouns.js';
import {relabel} from './relabel.js';
import {stateOf} from './link-states.js';
import {noteDeeds} from './deeds.js';
import {noteRoles} from './roles.js';

/**
 * Coreference inside one document: names first, then noun phrases and pronouns in text order.
 * Pronouns and definite phrases without an antecedent are in no chain.
 */
export function linkMentions(
  _document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Chain[] {
  const byId = new Map(sentences.map(sentence => [sentence.id, sentence]));
  const chains = linkNames(mentions, byId, lexicon);
  for (const chain of chains) settleLabel(chain);
  for (const chain of chains) noteRoles(chain, byId, lexicon);
  for (const chain of chains) noteDeeds(chain, byId);
  for (const chain of chains) relabel(chain, byId, lexicon);
  const rest = mentions.filter(({kind}) => kind === 'nominal' || kind === 'pronoun');
  const slots = findSlots(rest);
  for (const mention of [...rest].sort((a, b) => a.start - b.start)) {
    const context = {sentences: byId, chains};
    if (mention.kind === 'pronoun') {
      const chain = antecedentOf(mention, context);
      if (chain) add(chain, mention, `${quote(mention.text)} points back to ${quote(chain.name)}`);
      continue;
    }
    const slot = slots.get(mention.id);
    if (slot !== undefined) {
      const one = oneOfPair(mention, slot, context);
      if (one) add(one.chain, mention, one.reason);
      continue;
    }
    const same = sameNominal(mention, chains, lexicon);
    const found =
      onlyForce(mention, context) ??
      apposedTo(mention, context) ??
      (same ? {chain: same, reason: reasonOfSame(same, mention)} : null) ??
      antecedentOfNominal(mention, context) ??
      stateOf(mention, context) ??
      fullerGroup(mention, context);
    if (found) add(found.chain, mention, found.reason);
    else if (standsAlone(mention, lexicon) && !isSaidOfPersons(mention, context))
      chains.push(openChain(mention, null));
  }
  return chains.map(closeChain);
}

/** Bodies of which a country has one of each. */
const FORCES = /^(?:police|army|navy|military)$/;

/** Groups, and bodies that their words tell apart, are entities of their own; "the president" is not. */
function standsAlone({label, first, last, text}: Mention, {vagueBodies}: Lexicon): boolean {
  if (label === 'Group' || label === 'Place') return true;
  const noun = text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (label === 'Organization' && FORCES.test(noun)) return true;
  if (label !== 'Organization' || last === first) return false;
  return !vagueBodies.has(noun) || /.\p{Lu}/u.test(` ${text}`);
}

function reasonOfSame(chain: OpenChain, mention: Mention): string {
  return chain.names.has(normalName(mention.name))
    ? ''
    : `${quote(mention.text)} says the same as ${quote(chain.name)}`;
}

function add(chain: OpenChain, mention: Mention, reason: string): void {
  chain.mentions.push(mention);
  if (reason !== '' && !chain.reasons.includes(reason)) chain.reasons.push(reason);
}

/** One label for the chain: the gazetteer's, else the one most of its names have, the longer name first. */
function settleLabel(chain: OpenChain): void {
  if (chain.known) return;
  const votes = new Map<string, number>();
  for (const {label, name} of chain.mentions) {
    votes.set(label, (votes.get(label) ?? 0) + (/\s/.test(name) ? 2 : 1));
  }
  const best = [...chain.mentions].sort(
    (a, b) => (votes.get(b.label) ?? 0) - (votes.get(a.label) ?? 0) || a.start - b.start,
  )[0];
  if (best) chain.label = best.label;
}
