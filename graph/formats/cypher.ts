import type {NodeAttributes, WireGraph} from '../build/attributes.js';
import {cypherLiteral, cypherName} from './cypher-literal.js';
import {EDGE_FIELDS, NODE_FIELDS, type FieldKind} from './fields.js';
import {grouped} from './grouped.js';
import {ENTITY} from '../../src/schema/labels.js';

/** Rows of one statement: few enough for Neo4j's parser and the Browser's editor. */
const BATCH = 200;

const KEYED = [ENTITY, 'Claim', 'Proposal', 'Document', 'Sentence'] as const;

/**
 * A Cypher script for `cypher-shell` and Neo4j Browser. Run twice it changes nothing: nodes are merged by
 * `id`, edges by `key`. Evidence that the database has from elsewhere is replaced; `wiregraph load` unites it.
 */
export function* writeCypher(graph: WireGraph): Iterable<string> {
  yield '// Written by wiregraph. Run it with: cypher-shell -f FILE (again does no harm).\n';
  for (const label of KEYED) {
    yield `CREATE CONSTRAINT wiregraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield 'CALL db.awaitIndexes(300);\n';
  for (const [, keys] of grouped(graph.nodes(), key => nodeGroup(graph, key))) {
    for (const batch of batches(keys)) yield nodeStatement(graph, batch);
  }
  for (const [, keys] of grouped(graph.edges(), key => edgeGroup(graph, key))) {
    for (const batch of batches(keys)) yield edgeStatement(graph, batch);
  }
}

/** The label whose constraint finds a node by its id. */
function keyLabel({labels}: NodeAttributes): string {
  return labels[0];
}

function nodeGroup(graph: WireGraph, key: string): string {
  return graph.getNodeAttributes(key).labels.join(':');
}

function edgeGroup(graph: WireGraph, key: string): string {
  const [source, target] = graph
    .extremities(key)
    .map(end => keyLabel(graph.getNodeAttributes(end)));
  return [graph.getEdgeAttribute(key, 'type'), source, target].join(' ');
}

function nodeStatement(graph: WireGraph, keys: readonly string[]): string {
  const rows = keys.map(key => {
    const properties = propertiesOf(graph.getNodeAttributes(key), NODE_FIELDS);
    return `  {id: ${cypherLiteral(key)}, properties: ${properties}}`;
  });
  const [key = ''] = keys;
  const [first, second] = graph.getNodeAttributes(key).labels;
  const more = second === undefined ? '' : `n:${cypherName(second)}, `;
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMERGE (n:${first} {id: row.id})\nSET ${more}n += row.properties;\n`;
}

function edgeStatement(graph: WireGraph, keys: readonly string[]): string {
  const rows = keys.map(key => {
    const [source, target] = graph.extremities(key).map(end => cypherLiteral(end));
    const properties = propertiesOf(graph.getEdgeAttributes(key), EDGE_FIELDS);
    return `  {key: ${cypherLiteral(key)}, source: ${source ?? ''}, target: ${target ?? ''}, properties: ${properties}}`;
  });
  const [key = ''] = keys;
  const [source, target] = graph
    .extremities(key)
    .map(end => keyLabel(graph.getNodeAttributes(end)));
  const type = cypherName(graph.getEdgeAttribute(key, 'type'));
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMATCH (a:${source ?? ''} {id: row.source})\nMATCH (b:${target ?? ''} {id: row.target})\nMERGE (a)-[r:${type} {key: row.key}]->(b)\nSET r += row.properties;\n`;
}

function propertiesOf(attributes: object, fields: Readonly<Record<string, FieldKind>>): string {
  const properties = Object.entries(attributes)
    .filter(([name]) => name !== 'labels' && name !== 'type')
    .map(
      ([name, value]) => `${cypherName(name)}: ${cypherLiteral(value, fields[name] === 'number')}`,
    );
  return `{${properties.join(', ')}}`;
}

function* batches(keys: readonly string[]): Iterable<readonly string[]> {
  for (let start = 0; start < keys.length; start += BATCH) yield keys.slice(start, start + BATCH);
}
