import type {EntryUse, Gazetteer, GazetteerEntry, KnownEntity} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import {BODIES} from './bodies.js';
import {COUNTRIES, METONYMS, type CountryRow} from './countries.js';
import {BIG_CITIES} from './cities.js';
import {CITIES, COMMON_WORDS, PEOPLES, REGIONS, SEATS} from './places.js';

/** A known entity without the ids that only the user's list has. */
function known(label: EntityLabel, name: string, iso3: string | null = null): KnownEntity {
  return {id: null, label, name, aliases: [], iso3, wikidata: null};
}

/** The plural of a nationality word ("Russians"), or the word itself where it has none. */
function pluralOf(demonym: string): string {
  if (demonym.endsWith('man')) return `${demonym.slice(0, -3)}men`;
  return /(?:s|sh|ch|ese)$/.test(demonym) ? demonym : `${demonym}s`;
}

/** Builds the gazetteer of our own tables; the first entry for a string stays. */
export function makeGazetteer(): Gazetteer {
  const entries = new Map<string, GazetteerEntry>();
  const add = (text: string, entity: KnownEntity, use: EntryUse) => {
    if (!entries.has(text))
      entries.set(text, {entity, use: use === 'name' && COMMON_WORDS.has(text) ? 'common' : use});
  };
  for (const country of COUNTRIES) addCountry(country, add);
  for (const {name, aliases} of BODIES) {
    for (const text of [name, ...aliases]) add(text, known('Organization', name), 'name');
  }
  for (const name of SEATS) add(name, known('Organization', name), 'seat');
  for (const name of PEOPLES) add(name, known('Group', name), 'name');
  for (const name of [...REGIONS, ...CITIES]) add(name, known('Place', name), 'name');
  for (const name of BIG_CITIES) add(name, known('Place', name), 'city');
  return withLongest(entries);
}

function addCountry(
  {iso3, name, aliases, demonyms, capitals}: CountryRow,
  add: (text: string, entity: KnownEntity, use: EntryUse) => void,
): void {
  const country = known('Country', name, iso3);
  for (const text of [name, ...aliases]) add(text, country, 'name');
  for (const text of demonyms) {
    add(text, country, 'demonym');
    add(pluralOf(text), country, 'demonym');
  }
  for (const text of capitals) add(text, country, 'capital');
  for (const [text, code] of METONYMS) if (code === iso3) add(text, country, 'metonym');
}

function withLongest(entries: ReadonlyMap<string, GazetteerEntry>): Gazetteer {
  let longest = 1;
  for (const text of entries.keys()) longest = Math.max(longest, text.split(/[\s-]/).length + 2);
  const beginnings = new Set([...entries.keys()].map(text => text.split(/[\s.'-]/, 1)[0] ?? ''));
  return {entries, beginnings, longest};
}

/** The gazetteer with the user's own entries, which win. */
export function extendGazetteer(gazetteer: Gazetteer, own: readonly KnownEntity[]): Gazetteer {
  const entries = new Map(gazetteer.entries);
  for (const entity of own) {
    for (const text of [entity.name, ...entity.aliases]) entries.set(text, {entity, use: 'name'});
  }
  return withLongest(entries);
}
