import type {KnownEntity, Lexicon, Mention, Sentence} from '../model/index.js';
import {findAcronyms} from './acronyms.js';
import {normalName, openChain, quote, type OpenChain} from './chains.js';
import {reasonOfBody} from './match-bodies.js';
import {reasonOfPerson} from './match-persons.js';
import {sameSpelling} from './spelling.js';

type Naming = {
  readonly known: KnownEntity | null;
  /** Short form in brackets → the long one before it; both normalised. */
  readonly acronyms: ReadonlyMap<string, string>;
  readonly chains: readonly OpenChain[];
  readonly lexicon: Lexicon;
};

/** Puts the names of a document into chains: what the gazetteer knows, equal names, surnames, short forms, acronyms. */
export function linkNames(
  mentions: readonly Mention[],
  sentences: ReadonlyMap<string, Sentence>,
  lexicon: Lexicon,
): OpenChain[] {
  const chains: OpenChain[] = [];
  const names = mentions.filter(({kind}) => kind === 'name' || kind === 'demonym');
  // Full names first, so that "Smith" in a headline finds "Ann Smith" of the text.
  const byLength = [...names].sort((a, b) => wordCount(b) - wordCount(a) || a.start - b.start);
  const acronyms = findAcronyms(names, sentences);
  for (const mention of byLength) {
    const known = knownAs(mention, lexicon);
    const naming = {known, acronyms, chains, lexicon};
    const found = chainFor(mention, naming);
    if (found) join(found.chain, mention, {reason: found.reason, known});
    else chains.push(openChain(mention, known));
  }
  return chains;
}

function wordCount({name}: Mention): number {
  return name.split(/\s+/).length;
}

type Found = {readonly chain: OpenChain; readonly reason: string};

/** The chain with the same name; else the one named last before the mention, or first after it. */
function chainFor(mention: Mention, naming: Naming): Found | null {
  const found: Found[] = [];
  for (const chain of naming.chains) {
    const reason = reasonToJoin(chain, mention, naming);
    if (reason === '') return {chain, reason};
    if (reason !== null) found.push({chain, reason});
  }
  return found.sort((a, b) => distance(a.chain, mention) - distance(b.chain, mention))[0] ?? null;
}

/** Characters back to the chain's last name before the mention; names after it count as further than all before. */
function distance({mentions}: OpenChain, mention: Mention): number {
  const back = mentions.map(({start}) => mention.start - start).filter(gap => gap >= 0);
  if (back.length > 0) return Math.min(...back);
  return 1e9 + Math.min(...mentions.map(({start}) => start - mention.start));
}

/** Articles, and which of several in a row: "116th Congress". */
const BEFORE_NAME = /^(?:[Tt]he )?(?:\d+(?:st|nd|rd|th) )?/;

/** What the gazetteer or the user's list has for a mention, or null. */
export function knownAs(mention: Mention, {gazetteer}: Lexicon): KnownEntity | null {
  const entry =
    gazetteer.entries.get(mention.name) ??
    gazetteer.entries.get(mention.name.replace(BEFORE_NAME, ''));
  return entry?.entity.label === mention.label ? entry.entity : null;
}

function join(
  chain: OpenChain,
  mention: Mention,
  {reason, known}: {readonly reason: string; readonly known: KnownEntity | null},
): void {
  if (reason !== '' && !chain.reasons.includes(reason)) chain.reasons.push(reason);
  chain.mentions.push(mention);
  chain.names.add(normalName(mention.name));
  if (!known || chain.known) return;
  chain.known = known;
  chain.label = known.label;
  chain.name = known.name;
}

/** Why a mention belongs to a chain; an empty text for equal names, null where it does not. */
function reasonToJoin(chain: OpenChain, mention: Mention, naming: Naming): string | null {
  const {known, acronyms} = naming;
  if (known && chain.known) return isSame(known, chain.known) ? '' : null;
  const name = normalName(mention.name);
  if (chain.names.has(name) && compatible(chain, mention)) return '';
  const full = acronyms.get(name);
  if (full !== undefined && chain.names.has(full) && chain.label !== 'Person')
    return `${quote(mention.name)} is introduced in brackets as short for ${quote(chain.name)}`;
  // What is known by its own name is not taken for a part of another.
  if (known || mention.label === 'Country' || chain.label === 'Country') return null;
  if (chain.label === mention.label && sameSpelling(chain.name, mention.name))
    return `${quote(mention.name)} is another spelling of ${quote(chain.name)}`;
  if (chain.label === 'Place' && mention.label === 'Place' && !chain.known)
    return reasonOfBuilding(chain, mention, naming.lexicon);
  if (chain.label === 'Person' && isPersonish(mention))
    return reasonOfPerson(chain, mention, naming.lexicon);
  if (chain.label === 'Organization' && isBodyish(mention, naming.chains))
    return reasonOfBody(chain, mention, naming.lexicon);
  return null;
}

/** "Acme Tower" for "Acme Tower Museum": names that a place's kind alone tells apart. */
function reasonOfBuilding(chain: OpenChain, {name}: Mention, {placeHeads}: Lexicon): string | null {
  if (!/\s/.test(name) || !chain.name.startsWith(`${name} `)) return null;
  const rest = chain.name.slice(name.length + 1).toLowerCase();
  return placeHeads.has(rest) ? `${quote(name)} is short for ${quote(chain.name)}` : null;
}

function isSame(a: KnownEntity, b: KnownEntity): boolean {
  return a.name === b.name && a.label === b.label && a.id === b.id;
}

/** Equal names are one, whatever the tagger called them, but a capital as a place stays apart from its state. */
function compatible(chain: OpenChain, mention: Mention): boolean {
  return chain.known === null || chain.label === mention.label;
}

/** A single word that the tagger took for something else may still be a surname. */
function isPersonish({label, name}: Mention): boolean {
  return label === 'Person' || (!/\s/.test(name) && !/^\p{Lu}+$/u.test(name));
}

/** A single word that the tagger took for a person is none where nobody in the document has such a name. */
function isBodyish({label, name}: Mention, chains: readonly OpenChain[]): boolean {
  if (label === 'Organization') return true;
  if (label !== 'Person' || /\s/.test(name)) return false;
  const word = normalName(name);
  return !chains.some(
    chain => chain.label === 'Person' && normalName(chain.name).split(' ').includes(word),
  );
}
