import type {EdgeAttributes, NodeAttributes, WireGraph} from '../build/attributes.js';
import {distinct, toPieces} from '../build/sayings.js';
import {columnsOf, textOf, type Column, type ColumnType} from './columns.js';
import {kindOf} from './kind.js';
import {captionOf, lookOf, weightOf} from './looks.js';
import {spanOfDate, type Span} from './time-span.js';
import {escapeAttribute} from './xml-text.js';

/**
 * GEXF 1.3 for Gephi: colours, sizes and positions; `kind` keeps parallel edges apart; edges, documents and
 * sentences with a known date have a time interval. Control characters are escaped as in our GraphML.
 */
export function* writeGexf(graph: WireGraph): Iterable<string> {
  const columns = columnsOf(graph);
  const nodeColumns = columns.nodes.filter(({name}) => name !== 'x' && name !== 'y');
  yield* head(graph);
  yield* declarations('node', [{name: 'labels', type: 'strings'}, ...nodeColumns]);
  yield* declarations('edge', columns.edges);
  yield '<nodes>\n';
  for (const {node: key, attributes} of graph.nodeEntries()) {
    yield nodeLine(graph, key, attributes, nodeColumns);
  }
  yield '</nodes>\n<edges>\n';
  for (const {edge: key, source, target, attributes} of graph.edgeEntries()) {
    const ends = `source="${escapeAttribute(source)}" target="${escapeAttribute(target)}"`;
    const head = `${ends} kind="${escapeAttribute(kindOf(graph, key))}"`;
    yield edgeLine(key, head, attributes, columns.edges);
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* head(graph: WireGraph): Iterable<string> {
  const {name, generator} = graph.getAttributes();
  const isDated =
    graph.someEdge((_key, edge) => spansOfEdge(edge).length > 0) ||
    graph.someNode((_key, node) => 'date' in node && spanOfDate(node.date) !== null);
  const time = isDated ? 'mode="dynamic" timeformat="date"' : 'mode="static"';
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta><creator>${escapeAttribute(generator)}</creator><description>${escapeAttribute(name)}</description></meta>\n`;
  yield `<graph defaultedgetype="directed" ${time}>\n`;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  strings: 'liststring',
  boolean: 'boolean',
  int: 'integer',
  long: 'long',
  double: 'double',
};

function* declarations(kind: 'node' | 'edge', columns: readonly Column[]): Iterable<string> {
  yield `<attributes class="${kind}" mode="static">\n`;
  for (const {name, type} of columns) {
    const id = escapeAttribute(name);
    yield `<attribute id="${id}" title="${id}" type="${TYPES[type]}"/>\n`;
  }
  yield '</attributes>\n';
}

function nodeLine(
  graph: WireGraph,
  key: string,
  attributes: NodeAttributes,
  columns: readonly Column[],
): string {
  const {red, green, blue, size} = lookOf(attributes, graph.degree(key));
  const id = escapeAttribute(key);
  const label = escapeAttribute(captionOf(attributes));
  const values = attvalue('labels', attributes.labels) + attvalues(attributes, columns);
  const look = `<viz:size value="${String(size)}"/><viz:position x="${String(attributes.x)}" y="${String(attributes.y)}" z="0"/><viz:color r="${String(red)}" g="${String(green)}" b="${String(blue)}"/>`;
  const {start, spells} = timesOf(spansOfNode(graph, key, attributes));
  return `<node id="${id}" label="${label}"${start}><attvalues>${values}</attvalues>${spells}${look}</node>\n`;
}

function edgeLine(
  key: string,
  head: string,
  attributes: EdgeAttributes,
  columns: readonly Column[],
): string {
  const type = escapeAttribute(attributes.type);
  const weight = String(weightOf(attributes));
  const {start, spells} = timesOf(spansOfEdge(attributes));
  return `<edge id="${escapeAttribute(key)}" ${head} label="${type}" weight="${weight}"${start}><attvalues>${attvalues(attributes, columns)}</attvalues>${spells}</edge>\n`;
}

/** A document's date, which is its sentences', too. */
function spansOfNode(graph: WireGraph, key: string, attributes: NodeAttributes): readonly Span[] {
  if ('date' in attributes) return spansOf([attributes.date]);
  if (attributes.labels[0] !== 'Sentence') return [];
  const document = graph.inNeighbors(key).map(parent => graph.getNodeAttributes(parent));
  return spansOf(document.map(parent => ('date' in parent ? parent.date : null)));
}

/** All dates that the evidence says, each once. */
function spansOfEdge(edge: EdgeAttributes): readonly Span[] {
  if ('details' in edge) return spansOf([edge.date, ...toPieces(edge).map(({date}) => date)]);
  return 'date' in edge ? spansOf([edge.date]) : [];
}

function spansOf(dates: readonly (string | null)[]): readonly Span[] {
  const known = distinct(dates.filter(date => date !== null));
  return known.map(spanOfDate).filter(span => span !== null);
}

/** One interval stands in the element itself, several in elements of their own. */
function timesOf(spans: readonly Span[]): {readonly start: string; readonly spells: string} {
  const texts = spans.map(({start, end}) => ` start="${start}" end="${end}"`);
  if (texts.length < 2) return {start: texts[0] ?? '', spells: ''};
  return {start: '', spells: `<spells>${texts.map(text => `<spell${text}/>`).join('')}</spells>`};
}

function attvalues(attributes: object, columns: readonly Column[]): string {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(attributes));
  return columns.map(({name}) => attvalue(name, values.get(name))).join('');
}

function attvalue(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  return `<attvalue for="${escapeAttribute(name)}" value="${escapeAttribute(Array.isArray(value) ? listText(value) : textOf(value))}"/>`;
}

/** A list as Gephi reads it: JSON, but that every character after a backslash stands for itself. */
function listText(items: readonly unknown[]): string {
  const quoted = items.map(item => `"${textOf(item).replace(/["\\]/g, '\\$&')}"`);
  return `[${quoted.join(',')}]`;
}
