import type {Chain, DocumentReading} from '../model/index.js';
import {compare, keyOf, knownKey} from './keys.js';
import {surnameOf} from './match-persons.js';
import {foldedName} from './spelling.js';

/** A chain of one document with what the document says around it. */
export type Place = {
  readonly chain: Chain;
  readonly document: string;
  /** Keys of the countries, bodies and places that the document names besides. */
  readonly context: ReadonlySet<string>;
};

/** Chains of several documents that are one entity, with the reason why a document's was taken in. */
export type ChainGroup = {
  readonly key: string;
  readonly places: readonly Place[];
  /** Document id → reason, where it is not an equal name. */
  readonly reasons: ReadonlyMap<string, string>;
};

/** Takes the chains of all documents together. Their order does not count. */
export function groupChains(readings: readonly DocumentReading[]): ChainGroup[] {
  const byName = new Map<string, Place[]>();
  const surnames: Place[] = [];
  for (const place of placesOf(readings)) {
    if (isSurname(place.chain)) surnames.push(place);
    else push(byName, nameKey(place.chain), place);
  }
  const groups = [...byName.values()].flatMap(splitNamesakes);
  const {joined, alone} = joinSurnames(surnames, groups);
  return [...joined, ...alone];
}

function placesOf(readings: readonly DocumentReading[]): Place[] {
  return readings
    .flatMap(({document, chains}) => {
      const keys = chains
        .filter(({label}) => label !== 'Person' && label !== 'Group')
        .map(chain => knownKey(chain) ?? keyOf(chain.label, chain.name));
      const context = new Set(keys);
      return chains.map(chain => ({chain, document: document.id, context}));
    })
    .sort((a, b) => compare(a.document, b.document));
}

/** One word that nothing but the document's own use makes a person. */
function isSurname({label, name, known}: Chain): boolean {
  return label === 'Person' && known === null && !/[\s-]/.test(name);
}

/** Equal for names that are one: what is known by its key, persons by their folded names. */
function nameKey(chain: Chain): string {
  const known = knownKey(chain);
  if (known !== null) return known;
  if (chain.label !== 'Person') return keyOf(chain.label, chain.name);
  return `person:=${foldedName(chain.name)}`;
}

/**
 * Persons of one name are one, unless what their documents say of them has nothing in common, or
 * one is a man and the other a woman. Those that nothing is said of go with the largest part.
 */
function splitNamesakes(places: readonly Place[]): ChainGroup[] {
  const first = places[0];
  if (!first) return [];
  const {chain} = first;
  if (chain.known || chain.label !== 'Person')
    return [groupOf(places, knownKey(chain) ?? keyOf(chain.label, chain.name))];
  const parts: Place[][] = [];
  const neutral: Place[] = [];
  for (const place of places) {
    if (place.chain.roles.length === 0 || place.context.size === 0) {
      neutral.push(place);
      continue;
    }
    addTo(parts, place);
  }
  parts.sort((a, b) => b.length - a.length || compare(a[0]?.document ?? '', b[0]?.document ?? ''));
  const [largest = [], ...others] = parts;
  const name = commonName(places);
  return [
    groupOf([...largest, ...neutral], keyOf('Person', name)),
    ...others.map(part => groupOf(part, keyOf('Person', `${name} ${distinction(part, others)}`))),
  ];
}

/** Adds a place to the part that it has something in common with; parts that it links become one. */
function addTo(parts: Place[][], place: Place): void {
  const fitting = parts.filter(part => part.some(other => isOne(place, other)));
  const rest = parts.filter(part => !fitting.includes(part));
  parts.splice(0, parts.length, ...rest, [...fitting.flat(), place]);
}

/** Whether two documents may speak of one person: a role, country, body or place in common. */
function isOne(a: Place, b: Place): boolean {
  const genders = new Set([a.chain.gender, b.chain.gender].filter(gender => gender !== null));
  if (genders.size > 1) return false;
  return (
    a.chain.roles.some(role => b.chain.roles.includes(role)) ||
    [...a.context].some(key => b.context.has(key))
  );
}

/** What tells a namesake's key apart: the first of its roles, with its document where that is not enough. */
function distinction(part: readonly Place[], others: readonly (readonly Place[])[]): string {
  const roleOf = (places: readonly Place[]) => places[0]?.chain.roles[0] ?? '';
  const role = roleOf(part);
  const isClear = others.filter(other => roleOf(other) === role).length === 1;
  return isClear ? role : `${role} ${documentPart(part[0])}`;
}

function documentPart(place: Place | undefined): string {
  return place?.document.replace(/^doc:/, '').slice(0, 8) ?? '';
}

type Surnames = {readonly joined: ChainGroup[]; readonly alone: ChainGroup[]};

/**
 * A surname alone is the person of that surname where the batch has just one and the documents have something
 * in common; else it keeps a key of its own document's.
 */
function joinSurnames(surnames: readonly Place[], groups: readonly ChainGroup[]): Surnames {
  const added = new Map<ChainGroup, Place[]>();
  const alone = new Map<string, Place[][]>();
  for (const place of surnames) {
    const candidates = groups.filter(group => bearsSurname(group, place.chain.name));
    const [group] = candidates;
    if (group && candidates.length === 1 && group.places.some(other => isOne(place, other)))
      added.set(group, [...(added.get(group) ?? []), place]);
    else {
      const surname = surnameOf(place.chain.name);
      const parts = alone.get(surname) ?? [];
      addTo(parts, place);
      alone.set(surname, parts);
    }
  }
  return {
    joined: groups.map(group => withSurnames(group, added.get(group) ?? [])),
    alone: [...alone.values()].flat().map(groupOfSurname),
  };
}

/** The document in the key keeps people apart that only share a surname, also when graphs are merged later. */
function groupOfSurname(part: readonly Place[]): ChainGroup {
  const [first] = [...part].sort((a, b) => compare(a.document, b.document));
  return groupOf(part, keyOf('Person', `${commonName(part)} ${documentPart(first)}`));
}

function bearsSurname({places}: ChainGroup, surname: string): boolean {
  return places.some(
    ({chain}) => chain.label === 'Person' && surnameOf(chain.name) === surnameOf(surname),
  );
}

function withSurnames(group: ChainGroup, added: readonly Place[]): ChainGroup {
  if (added.length === 0) return group;
  const name = commonName(group.places);
  const reasons = new Map(group.reasons);
  for (const {chain, document} of added) {
    reasons.set(
      document,
      `"${chain.name}" is the surname of "${name}" alone in these documents, and both name the same countries, bodies or posts`,
    );
  }
  return {...group, places: [...group.places, ...added], reasons};
}

function groupOf(places: readonly Place[], key: string): ChainGroup {
  const name = commonName(places);
  const other = places.filter(({chain}) => chain.known === null && chain.name !== name);
  const reasons = new Map(
    other
      .filter(({chain}) => chain.label === 'Person')
      .map(({chain, document}) => [document, `"${chain.name}" is another spelling of "${name}"`]),
  );
  return {key, places, reasons};
}

/** The name that most of the documents use; of equally frequent ones the first in the alphabet. */
export function commonName(places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const {chain} of places) {
    const name = chain.known?.name ?? chain.name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return sorted[0]?.[0] ?? '';
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
