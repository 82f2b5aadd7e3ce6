import type {EdgeAttributes, NodeAttributes, WireGraph} from '../build/attributes.js';
import {columnsOf, textOf, type Column, type ColumnType} from './columns.js';
import {grouped} from './grouped.js';

/** One file of the folder. */
export type FolderFile = {readonly name: string; readonly text: Iterable<string>};

/** The spaces of ids that neo4j-admin keeps apart: a node's first label, but one for all statements. */
const SPACES = {
  Entity: 'Entity',
  Claim: 'Statement',
  Proposal: 'Statement',
  Document: 'Document',
  Sentence: 'Sentence',
} as const satisfies Record<NodeAttributes['labels'][0], string>;

type Space = (typeof SPACES)[keyof typeof SPACES];

const NODE_FILES: Readonly<Record<Space, string>> = {
  Entity: 'entities.csv',
  Statement: 'statements.csv',
  Document: 'documents.csv',
  Sentence: 'sentences.csv',
};

/**
 * A folder for `neo4j-admin database import full`: a file for each kind of node and for each pair of kinds
 * that edges link, with the header in the first row; `import.sh` with the very command; `constraints.cypher`
 * to run after it. Null, and an empty list, is an empty field; an empty text is `""`.
 */
export function* writeCsvFolder(graph: WireGraph, database = 'neo4j'): Iterable<FolderFile> {
  const context = {graph, columns: columnsOf(graph), delimiter: delimiterFor(graph)};
  const nodeFiles: string[] = [];
  for (const [space, keys] of grouped(graph.nodes(), key => spaceOf(graph, key))) {
    nodeFiles.push(NODE_FILES[space]);
    yield {name: NODE_FILES[space], text: nodeRows(space, keys, context)};
  }
  const edgeFiles: string[] = [];
  for (const [pair, keys] of grouped(graph.edges(), key => pairOf(graph, key))) {
    const [from = 'Entity', to = 'Entity'] = pair.split(' ');
    const name = `${from}-to-${to}.csv`.toLowerCase();
    edgeFiles.push(name);
    yield {name, text: edgeRows([from, to], keys, context)};
  }
  const command = importCommand(nodeFiles, edgeFiles, {delimiter: context.delimiter, database});
  yield {name: 'import.sh', text: [SCRIPT_HEAD, command]};
  yield {name: 'constraints.cypher', text: CONSTRAINTS};
}

/** The command that imports the folder, as it stands in `import.sh`. */
export function importCommand(
  nodeFiles: readonly string[],
  edgeFiles: readonly string[],
  {delimiter, database}: {readonly delimiter: string; readonly database: string},
): string {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const parts = [
    `neo4j-admin database import full ${database}`,
    '--overwrite-destination',
    '--multiline-fields=true',
    `--array-delimiter=U+${code}`,
    ...nodeFiles.map(name => `--nodes=${name}`),
    ...edgeFiles.map(name => `--relationships=${name}`),
  ];
  return `${parts.join(' \\\n  ')}\n`;
}

type Context = {
  readonly graph: WireGraph;
  readonly columns: {readonly nodes: readonly Column[]; readonly edges: readonly Column[]};
  readonly delimiter: string;
};

const SCRIPT_HEAD = `#!/bin/sh
# Imports this folder into a new Neo4j database; the server must be stopped. Written by wiregraph.
# Afterwards start the server and run: cypher-shell -f constraints.cypher
set -e
cd "$(dirname "$0")"
`;

const CONSTRAINTS = Object.keys(SPACES).map(
  label =>
    `CREATE CONSTRAINT wiregraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: '',
  strings: ':string[]',
  boolean: ':boolean',
  int: ':int',
  long: ':long',
  double: ':double',
};

function* nodeRows(space: Space, keys: readonly string[], context: Context): Iterable<string> {
  const {graph, delimiter} = context;
  const columns = occurring(context.columns.nodes, keys, key => graph.getNodeAttributes(key));
  yield row([`id:ID(${space})`, ...columns.map(headerOf), ':LABEL']);
  for (const key of keys) {
    const attributes = graph.getNodeAttributes(key);
    const labels = [...attributes.labels].join(delimiter);
    yield row([key, ...cells(attributes, columns, delimiter), labels]);
  }
}

function* edgeRows(
  [from, to]: readonly [string, string],
  keys: readonly string[],
  context: Context,
): Iterable<string> {
  const {graph, delimiter} = context;
  const columns = occurring(context.columns.edges, keys, key => graph.getEdgeAttributes(key));
  yield row([`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', 'key', ...columns.map(headerOf)]);
  for (const key of keys) {
    const attributes = graph.getEdgeAttributes(key);
    const [source, target] = graph.extremities(key);
    yield row([source, target, attributes.type, key, ...cells(attributes, columns, delimiter)]);
  }
}

function headerOf({name, type}: Column): string {
  return `${name}${TYPES[type]}`;
}

function occurring(
  columns: readonly Column[],
  keys: readonly string[],
  attributesOf: (key: string) => NodeAttributes | EdgeAttributes,
): readonly Column[] {
  const names = new Set<string>();
  for (const key of keys) for (const name of Object.keys(attributesOf(key))) names.add(name);
  return columns.filter(({name}) => names.has(name));
}

function cells(
  attributes: object,
  columns: readonly Column[],
  delimiter: string,
): (string | null)[] {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(attributes));
  return columns.map(({name, type}) => cellOf(values.get(name), type, delimiter));
}

/** The text of a field, or null for an empty field, which Neo4j reads as "no such property". */
function cellOf(value: unknown, type: ColumnType, delimiter: string): string | null {
  if (value === null || value === undefined) return null;
  if (type !== 'strings' || !Array.isArray(value)) return textOf(value);
  return value.length === 0 ? null : value.join(delimiter);
}

function row(fields: readonly (string | null)[]): string {
  const quoted = fields.map(field => (field === null ? '' : `"${field.replaceAll('"', '""')}"`));
  return `${quoted.join(',')}\n`;
}

/** Control characters that no article has, then private ones: the first that is in no list. */
const DELIMITERS = ['\u001f', '\u001e', '\u001d', '\u001c', '\ue000', '\ue001', '\ue002'] as const;

function delimiterFor(graph: WireGraph): string {
  let left: readonly string[] = DELIMITERS;
  const drop = (attributes: object): void => {
    for (const value of Object.values(attributes)) {
      if (Array.isArray(value)) left = left.filter(mark => !value.join('').includes(mark));
    }
  };
  graph.forEachNode((_key, attributes) => {
    drop(attributes);
  });
  graph.forEachEdge((_key, attributes) => {
    drop(attributes);
  });
  return left[0] ?? DELIMITERS[0];
}

function spaceOf(graph: WireGraph, key: string): Space {
  return SPACES[graph.getNodeAttributes(key).labels[0]];
}

function pairOf(graph: WireGraph, key: string): string {
  return graph
    .extremities(key)
    .map(end => spaceOf(graph, end))
    .join(' ');
}
