// A stand-in for src/mention and src/entity until they land; then this file goes.
import type {Chain, Document, DocumentReading, Entity, Mention, Sentence} from './model/index.js';
import type {EntityLabel} from './schema/labels.js';

const LABELS: Readonly<Record<string, EntityLabel>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  NORP: 'Country',
};

/** One mention a name tag. */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap(sentence =>
    sentence.tokens.flatMap((token, first) => {
      const label = LABELS[token.name.slice(2)] ?? LABELS[token.name.slice(2, 5).toUpperCase()];
      if (!token.name.startsWith('B-') || !label) return [];
      let last = first;
      while (sentence.tokens[last + 1]?.name.startsWith('I-')) last++;
      const {start} = token;
      const end = sentence.tokens[last]?.end ?? token.end;
      const text = sentence.text.slice(start - sentence.start, end - sentence.start);
      const inside = (index: number) => index >= first && index <= last;
      const head = sentence.tokens.findIndex((each, at) => inside(at) && !inside(each.head));
      const id = `${sentence.id}@${String(start)}-${String(end)}`;
      return [
        {
          id,
          sentence: sentence.id,
          start,
          end,
          text,
          first,
          last,
          head,
          kind: 'name',
          label,
          name: text,
        } as const,
      ];
    }),
  );
}

/** Equal names are one. */
export function linkMentions(mentions: readonly Mention[]): Chain[] {
  const chains = new Map<string, string[]>();
  for (const {name, id} of mentions) chains.set(name, [...(chains.get(name) ?? []), id]);
  return [...chains].map(([name, ids]) => ({
    mentions: ids,
    label: mentions.find(each => each.name === name)?.label ?? 'Person',
    name,
    reasons: [],
    known: null,
  }));
}

/** Chains of equal name are one entity. */
export function resolveEntities(readings: readonly DocumentReading[]): {
  entities: Entity[];
  entityOf: ReadonlyMap<string, string>;
} {
  const entities = new Map<string, Entity>();
  const entityOf = new Map<string, string>();
  for (const {chains} of readings) {
    for (const {name, label, mentions} of chains) {
      const id = `${label.toLowerCase()}:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
      const known = entities.get(id)?.mentions ?? [];
      for (const mention of mentions) entityOf.set(mention, id);
      entities.set(id, {
        id,
        label,
        name,
        aliases: [],
        iso3: null,
        wikidata: null,
        mentions: [...known, ...mentions].sort(),
        merges: [],
      });
    }
  }
  return {entities: [...entities.values()], entityOf};
}

export type {Document};
