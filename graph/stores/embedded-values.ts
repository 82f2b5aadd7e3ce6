import {isRecord, type Row} from './engine.js';
import type {StoredNode, StoredPath, StoredRelationship} from './store.js';

/** A value of the embedded engine's results as the plain value that every store gives. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'bigint') return plainInteger(value);
  if (value instanceof Date) return value.toISOString();
  if (!isRecord(value)) return value;
  if (isNode(value)) return nodeOf(value);
  if (isEdge(value)) return relationshipOf(value);
  if (isPath(value)) return pathOf(value);
  const [tag, tagged] = Object.entries(value)[0] ?? [];
  if (tag?.startsWith('$') && typeof tagged === 'string') return tagged;
  return plainProperties(value);
}

/** A number where it is exact, else a bigint. */
export function plainInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Labels sorted, `Entity` first: stores keep them in no order of their own. */
export function sortLabels(labels: readonly string[]): string[] {
  return [...labels].sort(
    (a, b) => Number(b === 'Entity') - Number(a === 'Entity') || (a < b ? -1 : 1),
  );
}

/** Properties sorted by name. */
export function sortProperties(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type RawNode = Row & {readonly _id: unknown; readonly _labels: readonly unknown[]};
type RawEdge = Row & {readonly _type: string; readonly _source: unknown; readonly _target: unknown};
type RawPath = {readonly nodes: readonly RawNode[]; readonly edges: readonly RawEdge[]};

function isNode(value: Row): value is RawNode {
  return '_id' in value && Array.isArray(value['_labels']);
}

function isEdge(value: Row): value is RawEdge {
  return '_source' in value && typeof value['_type'] === 'string';
}

function isPath(value: Row): value is RawPath {
  const {nodes, edges} = value;
  return (
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    Object.keys(value).length === 2 &&
    nodes.every(node => isRecord(node) && isNode(node)) &&
    edges.every(edge => isRecord(edge) && isEdge(edge))
  );
}

function nodeOf(raw: RawNode): StoredNode {
  const {_id: _, _labels, ...properties} = raw;
  return {labels: sortLabels(_labels.map(String)), properties: plainProperties(properties)};
}

function relationshipOf(raw: RawEdge): StoredRelationship {
  const {_id: _, _type, _source: _from, _target: _to, ...properties} = raw;
  return {type: _type, properties: plainProperties(properties)};
}

function pathOf({nodes, edges}: RawPath): StoredPath {
  const keys = new Map(nodes.map(node => [node._id, String(node['id'])]));
  return {
    nodes: nodes.map(nodeOf),
    relationships: edges.map(edge => ({
      ...relationshipOf(edge),
      start: keys.get(edge._source) ?? '',
      end: keys.get(edge._target) ?? '',
    })),
  };
}

function plainProperties(properties: Row): Row {
  return sortProperties(
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, plainValue(value)]),
    ),
  );
}
