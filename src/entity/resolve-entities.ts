import type {DocumentReading, Entity, Mention, Merge} from '../model/index.js';
import {commonName, groupChains, type ChainGroup} from './group-chains.js';
import {compare} from './keys.js';

export type Resolved = {
  readonly entities: readonly Entity[];
  /** Mention id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
};

/**
 * The chains of all documents as entities: what the gazetteer or the user's list knows by its key, else the
 * same key for the same label and name where the documents allow it. The order of the readings does not count.
 */
export function resolveEntities(readings: readonly DocumentReading[]): Resolved {
  const mentions = new Map(
    readings.flatMap(reading => reading.mentions.map(mention => [mention.id, mention] as const)),
  );
  const groups = united(groupChains(readings));
  const entities = groups.map(group => entityFrom(group, mentions));
  const entityOf = new Map(
    entities.flatMap(entity => entity.mentions.map(id => [id, entity.id] as const)),
  );
  return {entities: entities.sort((a, b) => compare(a.id, b.id)), entityOf};
}

/** Groups that come to the same key are one. */
function united(groups: readonly ChainGroup[]): ChainGroup[] {
  const byKey = new Map<string, ChainGroup>();
  for (const group of groups) {
    const same = byKey.get(group.key);
    const places = [...(same?.places ?? []), ...group.places];
    const reasons = new Map([...(same?.reasons ?? []), ...group.reasons]);
    byKey.set(group.key, {key: group.key, places, reasons});
  }
  return [...byKey.values()];
}

function entityFrom(
  {key, places, reasons}: ChainGroup,
  byId: ReadonlyMap<string, Mention>,
): Entity {
  const sorted = [...places].sort((a, b) => compare(a.document, b.document));
  const known = sorted.find(({chain}) => chain.known)?.chain.known ?? null;
  const full = sorted.filter(({chain}) => chain.name.includes(' '));
  const name = known?.name ?? commonName(full.length > 0 ? full : sorted);
  const ids = sorted.flatMap(({chain}) => chain.mentions);
  const aliases = new Set(
    ids
      .flatMap(id => byId.get(id) ?? [])
      .filter(({kind}) => kind !== 'pronoun' && kind !== 'demonym')
      .map(mention => mention.name),
  );
  aliases.delete(name);
  return {
    id: key,
    label: known?.label ?? sorted[0]?.chain.label ?? 'Organization',
    name,
    aliases: [...aliases].sort(compare),
    iso3: known?.iso3 ?? null,
    wikidata: known?.wikidata ?? null,
    mentions: [...new Set(ids)].sort(compare),
    merges: sorted.flatMap(({chain, document}) => {
      const across = reasons.get(document);
      return [...(across === undefined ? [] : [across]), ...chain.reasons].map((reason): Merge => ({
        reason,
        document,
      }));
    }),
  };
}
