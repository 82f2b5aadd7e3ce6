import type {KnownEntity, Lexicon, Mention} from '../model/index.js';
import {normalName, openChain, quote, type OpenChain} from './chains.js';

/** Puts the names of a document into chains: what the gazetteer knows, equal names, surnames, short forms, acronyms. */
export function linkNames(mentions: readonly Mention[], lexicon: Lexicon): OpenChain[] {
  const chains: OpenChain[] = [];
  const names = mentions.filter(mention => mention.kind === 'name' || mention.kind === 'demonym');
  // Full names first, so that "Smith" in a headline finds "Ann Smith" of the text.
  const byLength = [...names].sort((a, b) => wordCount(b) - wordCount(a) || a.start - b.start);
  const acronyms = findAcronyms(names);
  for (const mention of byLength) {
    const known = knownAs(mention, lexicon);
    const found = chains.find(chain => reasonToJoin(chain, mention, known, acronyms) !== null);
    if (found) join(found, mention, reasonToJoin(found, mention, known, acronyms) ?? '');
    else chains.push(openChain(mention, known));
  }
  return chains;
}

function wordCount({name}: Mention): number {
  return name.split(/\s+/).length;
}

/** What the gazetteer or the user's list has for a mention, or null. */
export function knownAs(mention: Mention, {gazetteer}: Lexicon): KnownEntity | null {
  const {name, label} = mention;
  const entry = gazetteer.entries.get(name) ?? gazetteer.entries.get(name.replace(/^[Tt]he /, ''));
  return entry?.entity.label === label ? entry.entity : null;
}

function join(chain: OpenChain, mention: Mention, reason: string): void {
  if (reason !== '' && !chain.reasons.includes(reason)) chain.reasons.push(reason);
  chain.mentions.push(mention);
  chain.names.add(normalName(mention.name));
}

/** Why a mention belongs to a chain; an empty text for equal names, null where it does not. */
function reasonToJoin(
  chain: OpenChain,
  mention: Mention,
  known: KnownEntity | null,
  acronyms: ReadonlyMap<string, string>,
): string | null {
  const name = normalName(mention.name);
  if (known && chain.known)
    return known.name === chain.known.name && known.label === chain.known.label ? '' : null;
  if (chain.names.has(name) && compatible(chain, mention)) return '';
  if (mention.label === 'Country' || chain.label === 'Country') return null;
  const full = acronyms.get(name);
  if (full !== undefined && chain.names.has(full))
    return `${quote(mention.name)} is introduced in brackets as short for ${quote(chain.name)}`;
  if (chain.label === 'Person' && isPersonish(mention)) return personReason(chain, mention, name);
  if (chain.label === 'Organization' && mention.label !== 'Person')
    return bodyReason(chain, mention, name);
  return null;
}

/** Equal names are one, whatever the tagger called them, but a capital as a place stays apart from its state. */
function compatible(chain: OpenChain, mention: Mention): boolean {
  return chain.known === null || chain.label === mention.label;
}

/** A single word that the tagger took for something else may still be a surname. */
function isPersonish({label, name}: Mention): boolean {
  return (
    label === 'Person' || (label === 'Organization' && !/\s/.test(name) && !/^\p{Lu}+$/u.test(name))
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn ben van von der de del della di da la le st abu'.split(' '),
);

function personReason(chain: OpenChain, mention: Mention, name: string): string | null {
  const parts = normalName(chain.name).split(/[\s-]+/);
  const own = name.split(/[\s-]+/);
  if (parts.length < 2 || own.length >= parts.length) return null;
  const last = own.at(-1) ?? '';
  if (PARTICLES.has(last)) return null;
  if (own.length === 1 && last === parts.at(-1))
    return `${quote(mention.name)} is the surname of ${quote(chain.name)}`;
  if (parts.slice(-own.length).join(' ') === own.join(' '))
    return `${quote(mention.name)} is the surname of ${quote(chain.name)}`;
  if (mention.label === 'Person' && own.length === 1 && own[0] === parts[0])
    return `${quote(mention.name)} is the given name of ${quote(chain.name)}`;
  if (own.length > 1 && own.every(part => parts.includes(part)))
    return `${quote(mention.name)} is a shorter form of ${quote(chain.name)}`;
  return null;
}

function bodyReason(chain: OpenChain, mention: Mention, name: string): string | null {
  const full = normalName(chain.name);
  if (
    /^\p{Lu}{2,7}$/u.test(mention.name.replace(/\./g, '')) &&
    initialsOf(chain.name) === mention.name.replace(/\./g, '')
  ) {
    return `${quote(mention.name)} are the initials of ${quote(chain.name)}`;
  }
  // "Mahan" for "Mahan Air", "Federal Aviation Office" for "Federal Aviation Office of Germany".
  if (name.length >= 4 && full.startsWith(`${name} `) && chain.known === null)
    return `${quote(mention.name)} is short for ${quote(chain.name)}`;
  if (
    /^\p{Lu}/u.test(mention.name) &&
    name.length >= 6 &&
    full.endsWith(` ${name}`) &&
    chain.known === null
  ) {
    return `${quote(mention.name)} is short for ${quote(chain.name)}`;
  }
  if (name.length >= 4 && /\s/.test(name) && full.includes(name) && chain.known === null) {
    return `${quote(mention.name)} is short for ${quote(chain.name)}`;
  }
  return null;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('');
}

/** Short forms in brackets right after a longer name: "Syrian Democratic Forces (SDF)". */
function findAcronyms(names: readonly Mention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const short of names) {
    const before = names.find(
      mention =>
        mention.sentence === short.sentence &&
        mention.last === short.first - 2 &&
        wordCount(mention) > wordCount(short),
    );
    if (before && /^[\p{Lu}\p{N}.&-]{2,10}$/u.test(short.name))
      found.set(normalName(short.name), normalName(before.name));
  }
  return found;
}
