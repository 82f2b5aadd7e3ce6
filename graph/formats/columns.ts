import type {WireGraph} from '../build/attributes.js';
import {EDGE_FIELDS, NODE_FIELDS, type FieldKind} from './fields.js';

/** What the values of a column are, in a file that needs to say so beforehand. */
export type ColumnType = 'string' | 'strings' | 'boolean' | 'int' | 'long' | 'double';

/** One property of all nodes, or of all edges. */
export type Column = {readonly name: string; readonly type: ColumnType};

/** The columns of a graph: those of the fields that occur in it, then the user's own, sorted by name. */
export type Columns = {readonly nodes: readonly Column[]; readonly edges: readonly Column[]};

/** Fields that have a place of their own in every format. */
const ELSEWHERE = new Set(['labels', 'type']);

const INT_LIMIT = 2 ** 31;

/** Looks at all nodes and edges to find which columns there are and what type fits all their values. */
export function columnsOf(graph: WireGraph): Columns {
  const nodes = new Map<string, ColumnType>();
  const edges = new Map<string, ColumnType>();
  for (const {attributes} of graph.nodeEntries()) widenAll(nodes, attributes, NODE_FIELDS);
  for (const {attributes} of graph.edgeEntries()) widenAll(edges, attributes, EDGE_FIELDS);
  return {nodes: inOrder(nodes, NODE_FIELDS), edges: inOrder(edges, EDGE_FIELDS)};
}

/** A value as the text that stands in its column; a list as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value);
}

function widenAll(
  types: Map<string, ColumnType>,
  attributes: object,
  fields: Readonly<Record<string, FieldKind>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || ELSEWHERE.has(name)) continue;
    const known = types.get(name);
    if (known === 'string') continue;
    const type = fields[name] === 'number' ? 'double' : typeOf(value);
    types.set(name, known === undefined ? type : wider(known, type));
  }
}

function typeOf(value: unknown): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'double';
    return Math.abs(value) < INT_LIMIT ? 'int' : 'long';
  }
  return isTexts(value) ? 'strings' : 'string';
}

const NUMBERS: readonly ColumnType[] = ['int', 'long', 'double'];

function wider(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const rank = Math.max(NUMBERS.indexOf(a), NUMBERS.indexOf(b));
  return NUMBERS.includes(a) && NUMBERS.includes(b) ? (NUMBERS[rank] ?? 'string') : 'string';
}

function inOrder(
  types: ReadonlyMap<string, ColumnType>,
  fields: Readonly<Record<string, FieldKind>>,
): Column[] {
  const known = Object.keys(fields);
  const own = [...types.keys()].filter(name => !known.includes(name)).sort();
  return [...known, ...own].flatMap(name => {
    const type = types.get(name);
    return type === undefined ? [] : [{name, type}];
  });
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
