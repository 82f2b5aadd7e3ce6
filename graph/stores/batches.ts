import type {WireGraph} from '../build/attributes.js';
import {edgeProperties, nodeProperties, type EdgeRow, type NodeRow} from './rows.js';

/** Rows for one statement: they differ in values only. */
export type NodeBatch = {readonly labels: readonly string[]; readonly rows: readonly NodeRow[]};

export type EdgeBatch = {
  readonly type: string;
  /** Base labels of the ends. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly EdgeRow[];
};

/** Rows in one statement at most, however small they are. */
const MOST_ROWS = 10_000;

/** Nodes in batches of about so many bytes, sorted by label and key. */
export function* nodeBatches(graph: WireGraph, bytes: number): Generator<NodeBatch> {
  const groups = new Map<string, {labels: readonly string[]; keys: string[]}>();
  graph.forEachNode((key, {labels}) => {
    const name = labels.join(':');
    const group = groups.get(name) ?? {labels, keys: []};
    group.keys.push(key);
    groups.set(name, group);
  });
  for (const [, {labels, keys}] of sorted(groups)) {
    const rows = mapped(keys.sort(), id => ({
      id,
      props: nodeProperties(id, graph.getNodeAttributes(id)),
    }));
    for (const batch of cut(rows, bytes)) yield {labels, rows: batch};
  }
}

/** Edges in batches of about so many bytes, sorted by type, labels of the ends, and key. */
export function* edgeBatches(graph: WireGraph, bytes: number): Generator<EdgeBatch> {
  const groups = new Map<string, {type: string; from: string; to: string; keys: string[]}>();
  graph.forEachEdge((key, {type}, _source, _target, source, target) => {
    const [from, to] = [source.labels[0], target.labels[0]];
    const name = [type, from, to].join('\n');
    const group = groups.get(name) ?? {type, from, to, keys: []};
    group.keys.push(key);
    groups.set(name, group);
  });
  for (const [, {keys, ...group}] of sorted(groups)) {
    const rows = mapped(keys.sort(), key => ({
      key,
      source: graph.source(key),
      target: graph.target(key),
      props: edgeProperties(key, graph.getEdgeAttributes(key)),
    }));
    for (const batch of cut(rows, bytes)) yield {...group, rows: batch};
  }
}

/** Cuts rows into batches of about so many bytes: one row alone may have more. */
export function* cut<T>(rows: Iterable<T>, bytes: number): Generator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for (const row of rows) {
    const more = sizeOf(row);
    if (batch.length > 0 && (size + more > bytes || batch.length >= MOST_ROWS)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += more;
  }
  if (batch.length > 0) yield batch;
}

/** About the bytes that a value takes in a message; text by its length, which is near enough for most scripts. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 3);
  if (typeof value !== 'object' || value === null) return 9;
  return Object.entries(value).reduce(
    (sum, [name, item]) => sum + name.length + 2 + sizeOf(item),
    3,
  );
}

function* mapped<A, B>(items: Iterable<A>, map: (item: A) => B): Generator<B> {
  for (const item of items) yield map(item);
}

function sorted<T>(groups: ReadonlyMap<string, T>): [string, T][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
