import type {WireGraph} from '../build/attributes.js';
import {emptyDraft, finishGraph, sortedGraph, type Draft} from '../build/draft.js';
import {edgeKey, isUsableKey} from '../build/keys.js';
import {InputError} from '../../src/error.js';
import {edgeFrom, nodeFrom} from './attributes-from.js';
import {
  EDGE_FIELDS,
  listOf,
  NODE_FIELDS,
  type Complain,
  type FieldKind,
  type RawAttributes,
} from './fields.js';
import {DERIVED, ESCAPES} from './graphml.js';
import {parseGraphml, type GraphmlElement} from './parse-graphml.js';
import {graphAttributesFrom} from './read-json.js';
import {unescapeXml} from './xml-text.js';

/**
 * The graph of a GraphML file: ours, or one that networkx, igraph, Gephi or APOC wrote. Absent attributes
 * get defaults, absent positions are computed. `text` is the whole file, or its pieces one after another.
 */
export function readGraphml(text: string | Iterable<string>, path: string): WireGraph {
  const parsed = parseGraphml(typeof text === 'string' ? [text] : text, path);
  // Gephi drops what the graph itself has; a key that only we write tells as much.
  const isEscaped = parsed.graph['escapes'] === ESCAPES || parsed.names.has('mergedIn');
  const restore: Restore = value => (isEscaped ? deepUnescape(value) : value);
  const {escapes: _escapes, ...own} = restoreRecord(parsed.graph, restore);
  const draft = emptyDraft();
  const keys = readNodes(draft, parsed.nodes, {path, restore});
  readEdges(draft, parsed.edges, {path, restore, keys});
  const isPlaced = parsed.nodes.every(({data}) => 'x' in data && 'y' in data);
  const attributes = graphAttributesFrom(own);
  return isPlaced ? sortedGraph(draft, attributes) : finishGraph(draft, attributes);
}

type Restore = (value: unknown) => unknown;

type Reading = {readonly path: string; readonly restore: Restore};

/** Fills the draft, and gives the key that each XML id stands for. */
function readNodes(
  draft: Draft,
  nodes: readonly GraphmlElement[],
  {path, restore}: Reading,
): ReadonlyMap<string, string> {
  const ownIds = hasOwnIds(nodes);
  const keys = new Map<string, string>();
  for (const {xml, data, line} of nodes) {
    const fail = failAt(path, line);
    const id = xml['id'] ?? '';
    const {id: ownId, ...rest} = data;
    const key = String(restore(ownIds ? ownId : id));
    if (keys.has(id)) fail('id', `is a node twice: "${id}"`);
    if (!isUsableKey(key)) fail('id', `must not be "${key}": JavaScript needs that name`);
    keys.set(id, key);
    const raw = nodeRecord(restoreRecord(ownIds ? rest : data, restore), xml['labels']);
    draft.nodes.set(key, nodeFrom(key, fromText(raw, NODE_FIELDS), fail));
  }
  return keys;
}

/** APOC and igraph number the nodes anew and keep the key in a property `id`. */
function hasOwnIds(nodes: readonly GraphmlElement[]): boolean {
  const ids = new Set(nodes.map(({data}) => data['id']));
  return nodes.length > 0 && ids.size === nodes.length && !ids.has(undefined) && !ids.has('');
}

/** Labels as a list; what follows from other fields left out; a caption serves as name where there is none. */
function nodeRecord(data: RawAttributes, xmlLabels: string | undefined): RawAttributes {
  const kept: Record<string, unknown> = {};
  let caption: unknown = null;
  for (const [name, value] of Object.entries(data)) {
    if (name.toLowerCase() === 'label') caption = value;
    else if (!DERIVED.node.has(name)) kept[name] = value;
  }
  const labels = splitLabels(data['labels'] ?? xmlLabels ?? '');
  const isNamed = 'name' in kept || labels.some(label => NAMELESS.has(label));
  return {...kept, ...(isNamed || caption === null ? {} : {name: caption}), labels};
}

const NAMELESS: ReadonlySet<string> = new Set(['Claim', 'Proposal', 'Document', 'Sentence']);

/** `:Entity:Person`, `Entity;Person` or `["Entity","Person"]`. */
function splitLabels(labels: unknown): string[] {
  return typeof labels === 'string' ? labels.split(/[^\p{L}\p{N}_-]+/u).filter(Boolean) : [];
}

function readEdges(
  draft: Draft,
  edges: readonly GraphmlElement[],
  {path, restore, keys}: Reading & {readonly keys: ReadonlyMap<string, string>},
): void {
  const ids = edges.map(({xml, data}) => data['key'] ?? data['id'] ?? xml['id'] ?? '');
  const isKey = new Set(ids).size === ids.length && !ids.includes('');
  edges.forEach(({xml, data, line}, index) => {
    const fail = failAt(path, line);
    const end = (name: 'source' | 'target'): string =>
      keys.get(xml[name] ?? '') ?? fail(name, `must be the id of a node, not "${xml[name] ?? ''}"`);
    const [source, target] = [end('source'), end('target')];
    const raw = edgeRecord(restoreRecord(data, restore), restore(xml['label']));
    const attributes = edgeFrom(fromText(raw, EDGE_FIELDS), fail);
    const key = isKey
      ? String(restore(ids[index]))
      : edgeKey(attributes.type, source, target, String(index));
    draft.edges.set(key, {source, target, attributes});
  });
}

/** The type from `label`, as APOC and we have it, from Gephi's column, or from a property `type`. */
function edgeRecord(data: RawAttributes, xmlLabel: unknown): RawAttributes {
  const {label, 'Edge Label': gephi, type, weight, id: _id, key: _key, ...kept} = data;
  const found = [label, gephi, type, xmlLabel].find(
    name => typeof name === 'string' && name !== '',
  );
  // Gephi keeps weights in single precision.
  const isDerived = Math.abs(Number(weight) - Number(kept['confidence'] ?? 1)) < 1e-6;
  return {
    ...kept,
    ...(found === undefined ? {} : {type: found}),
    ...(weight === undefined || isDerived ? {} : {weight}),
  };
}

/** Values of the fields that we know, in the type that we know, whatever the file declared. */
function fromText(raw: RawAttributes, fields: Readonly<Record<string, FieldKind>>): RawAttributes {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, cast(value, fields[name])]),
  );
}

function cast(value: unknown, kind: FieldKind | undefined): unknown {
  if (kind === 'texts' && typeof value === 'string') return listOf(value);
  if ((kind === 'number' || kind === 'integer') && typeof value === 'string' && value !== '') {
    const number = Number(value);
    return Number.isNaN(number) && value !== 'NaN' ? value : number;
  }
  if ((kind === 'text' || kind === 'text?') && typeof value !== 'string') return String(value);
  return value;
}

function restoreRecord(record: RawAttributes, restore: Restore): RawAttributes {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [String(restore(name)), restore(value)]),
  );
}

function deepUnescape(value: unknown): unknown {
  if (typeof value === 'string') return unescapeXml(value);
  return Array.isArray(value) ? value.map(deepUnescape) : value;
}

function failAt(path: string, line: number): Complain {
  return (at, message) => {
    throw new InputError(`${at.replace(/^\./, '')} ${message}`, {path, line});
  };
}
