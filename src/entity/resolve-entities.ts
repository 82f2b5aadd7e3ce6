import type {Chain, DocumentReading, Entity, Mention, Merge} from '../model/index.js';

export type Resolved = {
  readonly entities: readonly Entity[];
  /** Mention id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
};

type Draft = {
  readonly id: string;
  readonly chains: {
    readonly chain: Chain;
    readonly document: string;
    readonly mentions: readonly Mention[];
  }[];
};

/** A name as a part of a key: letters and digits of any script in lower case, joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The chains of all documents as entities: the same key for the same label and name. Order does not count. */
export function resolveEntities(readings: readonly DocumentReading[]): Resolved {
  const drafts = new Map<string, Draft>();
  const entityOf = new Map<string, string>();
  for (const {chains, mentions, document} of readings) {
    const byId = new Map(mentions.map(mention => [mention.id, mention]));
    for (const chain of chains) {
      const id = keyOf(chain);
      const draft = drafts.get(id) ?? {id, chains: []};
      const own = chain.mentions.flatMap(mention => byId.get(mention) ?? []);
      draft.chains.push({chain, document: document.id, mentions: own});
      drafts.set(id, draft);
      for (const mention of chain.mentions) entityOf.set(mention, id);
    }
  }
  const entities = [...drafts.values()].map(entityFrom);
  return {entities: entities.sort((a, b) => compare(a.id, b.id)), entityOf};
}

function keyOf({known, label, name}: Chain): string {
  if (known?.id)
    return known.id.includes(':') ? known.id : `${label.toLowerCase()}:${slugOf(known.id)}`;
  const slug = slugOf(known?.name ?? name.replace(/^(?:the|a|an)\s+/i, ''));
  return `${label.toLowerCase()}:${slug === '' ? 'unnamed' : slug}`;
}

function entityFrom({id, chains}: Draft): Entity {
  const sorted = [...chains].sort((a, b) => compare(a.document, b.document));
  const chain = sorted[0]?.chain;
  const known = sorted.find(each => each.chain.known)?.chain.known ?? null;
  const names = sorted.map(each => each.chain.name).sort(compare);
  const name = known?.name ?? names[0] ?? id;
  const mentioned = sorted.flatMap(each => each.mentions);
  const aliases = new Set(
    mentioned
      .filter(({kind}) => kind !== 'pronoun' && kind !== 'demonym')
      .flatMap(mention => [mention.name]),
  );
  aliases.delete(name);
  return {
    id,
    label: known?.label ?? chain?.label ?? 'Organization',
    name,
    aliases: [...aliases].sort(compare),
    iso3: known?.iso3 ?? null,
    wikidata: known?.wikidata ?? null,
    mentions: mentioned.map(mention => mention.id).sort(compare),
    merges: sorted.flatMap(each =>
      each.chain.reasons.map((reason): Merge => ({reason, document: each.document})),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
