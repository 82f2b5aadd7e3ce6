import type {WireGraph} from '../build/attributes.js';
import {columnsOf, textOf, type Column, type ColumnType} from './columns.js';
import {kindOf} from './kind.js';
import {captionOf, labelPath, lookOf, weightOf} from './looks.js';
import {escapeAttribute, escapeXml} from './xml-text.js';

/**
 * GraphML that opens in networkx, igraph, Gephi and Neo4j's APOC with all attributes and types. Lists
 * stand as JSON text, null is left out. Characters that XML forbids stand as `_x0001_`; see `xml-text.ts`.
 */
export function* writeGraphml(graph: WireGraph): Iterable<string> {
  const columns = columnsOf(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:wg="urn:wiregraph:graphml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield* graphKeys(graph);
  yield* NODE_KEYS;
  for (const column of columns.nodes) yield keyLine('node', column);
  yield* EDGE_KEYS;
  for (const column of columns.edges) yield keyLine('edge', column);
  yield '<graph id="G" edgedefault="directed">\n';
  for (const [name, value] of Object.entries(graph.getAttributes())) {
    if (value !== null) yield `${datum(escapeAttribute(`g_${name}`), textOf(value))}\n`;
  }
  yield `${datum('g_escapes', ESCAPES)}\n`;
  yield* nodeLines(graph, columns.nodes);
  yield* edgeLines(graph, columns.edges);
  yield '</graph>\n</graphml>\n';
}

/** Says in the file that `_x0001_` in it is an escaped character. */
export const ESCAPES = '_xHHHH_';

// The key ids `labels` and `label` are those that APOC knows; a node key named `label`, and the numbers
// below, are what Gephi knows.
const NODE_KEYS = [
  '<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n',
  '<key id="n_caption" for="node" attr.name="label" attr.type="string"/>\n',
  '<key id="size" for="node" attr.name="size" attr.type="double"/>\n',
  '<key id="r" for="node" attr.name="r" attr.type="int"/>\n',
  '<key id="g" for="node" attr.name="g" attr.type="int"/>\n',
  '<key id="b" for="node" attr.name="b" attr.type="int"/>\n',
] as const;

const EDGE_KEYS = [
  '<key id="label" for="edge" attr.name="label" attr.type="string"/>\n',
  '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n',
] as const;

/** Fields of nodes and edges that a file has for viewers; they follow from the others. */
export const DERIVED = {
  node: new Set(['label', 'size', 'r', 'g', 'b']),
  edge: new Set(['weight']),
} as const;

function* graphKeys(graph: WireGraph): Iterable<string> {
  for (const name of [...Object.keys(graph.getAttributes()), 'escapes']) {
    yield `<key id="${escapeAttribute(`g_${name}`)}" for="graph" attr.name="${escapeAttribute(name)}" attr.type="string"/>\n`;
  }
}

/** Gephi takes a position only from keys with just these ids. */
const PLAIN_IDS = new Set(['x', 'y']);

function idOf(kind: 'node' | 'edge', name: string): string {
  return kind === 'node' && PLAIN_IDS.has(name)
    ? name
    : escapeAttribute(`${kind.slice(0, 1)}_${name}`);
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'attr.type="string"',
  strings: 'attr.type="string" attr.list="string"',
  boolean: 'attr.type="boolean"',
  int: 'attr.type="int"',
  long: 'attr.type="long"',
  double: 'attr.type="double"',
};

function keyLine(kind: 'node' | 'edge', {name, type}: Column): string {
  return `<key id="${idOf(kind, name)}" for="${kind}" attr.name="${escapeAttribute(name)}" ${TYPES[type]}/>\n`;
}

function* nodeLines(graph: WireGraph, columns: readonly Column[]): Iterable<string> {
  const ids = columns.map(({name}) => idOf('node', name));
  for (const {node: key, attributes} of graph.nodeEntries()) {
    const labels = escapeAttribute(labelPath(attributes));
    const {red, green, blue, size} = lookOf(attributes, graph.degree(key));
    yield `<node id="${escapeAttribute(key)}" labels="${labels}"><data key="labels">${labels}</data>${datum('n_caption', captionOf(attributes))}<data key="size">${String(size)}</data><data key="r">${String(red)}</data><data key="g">${String(green)}</data><data key="b">${String(blue)}</data>${dataOf(attributes, columns, ids)}</node>\n`;
  }
}

function* edgeLines(graph: WireGraph, columns: readonly Column[]): Iterable<string> {
  const ids = columns.map(({name}) => idOf('edge', name));
  for (const {edge: key, attributes, source, target} of graph.edgeEntries()) {
    const type = escapeAttribute(attributes.type);
    const kind = escapeAttribute(kindOf(graph, key));
    // APOC wants the type in `label`; Gephi takes the last `label` of any namespace for the kind.
    const label = kind === type ? `label="${type}"` : `label="${type}" wg:label="${kind}"`;
    yield `<edge id="${escapeAttribute(key)}" source="${escapeAttribute(source)}" target="${escapeAttribute(target)}" ${label}><data key="label">${type}</data><data key="weight">${String(weightOf(attributes))}</data>${dataOf(attributes, columns, ids)}</edge>\n`;
  }
}

function dataOf(attributes: object, columns: readonly Column[], ids: readonly string[]): string {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(attributes));
  let text = '';
  columns.forEach(({name}, index) => {
    const value = values.get(name);
    if (value !== undefined && value !== null) text += datum(ids[index] ?? '', textOf(value));
  });
  return text;
}

function datum(id: string, text: string): string {
  return `<data key="${id}">${escapeXml(text)}</data>`;
}
