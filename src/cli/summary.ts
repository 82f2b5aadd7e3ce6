import type {WireGraph} from '../../graph/build/attributes.js';
import {ENTITY_LABELS} from '../schema/labels.js';
import {isRelationType, STATEMENT_TYPES} from '../schema/relation-types.js';
import {STATUSES} from '../schema/statuses.js';

/** How many nodes and edges of each kind a graph has. */
export type Counts = {
  readonly documents: number;
  /** By entity label; only those that occur. */
  readonly entities: ReadonlyMap<string, number>;
  /** By status; only those that occur. */
  readonly relations: ReadonlyMap<string, number>;
  /** By statement type; only those that occur. */
  readonly statements: ReadonlyMap<string, number>;
};

/** Counts what was found. */
export function countsOf(graph: WireGraph): Counts {
  const labels: string[] = [];
  const statuses: string[] = [];
  const types: string[] = [];
  graph.forEachNode((_key, {labels: found}) => {
    labels.push(found[found.length - 1] ?? '');
  });
  graph.forEachEdge((_key, attributes) => {
    if ('status' in attributes && isRelationType(attributes.type)) statuses.push(attributes.status);
    types.push(attributes.type);
  });
  return {
    documents: labels.filter(label => label === 'Document').length,
    entities: tally(labels, ENTITY_LABELS),
    relations: tally(statuses, STATUSES),
    statements: tally(types, STATEMENT_TYPES),
  };
}

function tally(found: readonly string[], wanted: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of wanted) {
    const count = found.filter(one => one === name).length;
    if (count > 0) counts.set(name, count);
  }
  return counts;
}

/** How one and how many of each kind are called. */
const WORDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Person', ['person', 'people']],
  ['Country', ['country', 'countries']],
  ['Place', ['place', 'places']],
  ['Organization', ['organization', 'organizations']],
  ['Group', ['group', 'groups']],
  ['CLAIMS', ['claim', 'claims']],
  ['DENIES', ['denial', 'denials']],
  ['PROPOSES', ['proposal', 'proposals']],
]);

/** The counts as one line for a person: `1 article: 27 entities (15 people, …), 50 relations (…), …`. */
export function describeCounts({documents, entities, relations, statements}: Counts): string {
  return [
    `${String(documents)} ${documents === 1 ? 'article' : 'articles'}: ${describe('entities', entities)}`,
    describe('relations', relations),
    describe('statements', statements),
  ].join(', ');
}

function describe(what: string, counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].map(
    ([name, count]) => `${String(count)} ${WORDS.get(name)?.[count === 1 ? 0 : 1] ?? name}`,
  );
  return parts.length === 0 ? `no ${what}` : `${String(total)} ${what} (${parts.join(', ')})`;
}
