import type {EdgeAttributes, NodeAttributes, WireGraph} from '../build/attributes.js';

/** A field that differs: what it was, and what it is. */
export type FieldChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type NodeChange = {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly changes: readonly FieldChange[];
};

export type EdgeChange = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  readonly changes: readonly FieldChange[];
};

/** What one graph has that the other has not, or otherwise. Lists are sorted by key. */
export type GraphDiff = {
  readonly nodes: Changes<NodeChange>;
  readonly edges: Changes<EdgeChange>;
};

type Changes<T> = {
  readonly added: readonly T[];
  readonly lost: readonly T[];
  readonly changed: readonly T[];
};

/** Positions follow from the rest and are no change. */
const IGNORED = new Set(['x', 'y']);

/** What `after` added, lost and changed against `before`; positions do not count. */
export function diffGraphs(before: WireGraph, after: WireGraph): GraphDiff {
  return {
    nodes: changesOf(nodesOf(before), nodesOf(after)),
    edges: changesOf(edgesOf(before), edgesOf(after)),
  };
}

function nodesOf(graph: WireGraph): ReadonlyMap<string, NodeChange> {
  return new Map(
    graph.mapNodes((key, attributes) => [key, {key, attributes, changes: []}] as const),
  );
}

function edgesOf(graph: WireGraph): ReadonlyMap<string, EdgeChange> {
  return new Map(
    graph.mapEdges(
      (key, attributes, source, target) =>
        [key, {key, source, target, attributes, changes: []}] as const,
    ),
  );
}

function changesOf<T extends NodeChange | EdgeChange>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Changes<T> {
  const added = [...after.values()].filter(({key}) => !before.has(key));
  const lost = [...before.values()].filter(({key}) => !after.has(key));
  const changed = [...after.values()].flatMap(now => {
    const then = before.get(now.key);
    const changes = then ? fieldChanges(then.attributes, now.attributes) : [];
    return changes.length > 0 ? [{...now, changes}] : [];
  });
  return {added: sorted(added), lost: sorted(lost), changed: sorted(changed)};
}

function fieldChanges(before: object, after: object): FieldChange[] {
  const [then, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...then.keys(), ...now.keys()])].filter(name => !IGNORED.has(name));
  return fields.flatMap(field => {
    const [old, fresh] = [then.get(field) ?? null, now.get(field) ?? null];
    const isSame = JSON.stringify(old) === JSON.stringify(fresh);
    return isSame ? [] : [{field, before: old, after: fresh}];
  });
}

function fieldsOf(attributes: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(attributes));
}

function sorted<T extends {readonly key: string}>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.key < b.key ? -1 : 1));
}
