import type {WireGraph} from '../build/attributes.js';

/**
 * graphology's own JSON, one node or edge a line: `graph.import(JSON.parse(text))` reads it. Keys in
 * the order of the graph, which is sorted.
 */
export function* writeJson(graph: WireGraph): Iterable<string> {
  const {type, multi, allowSelfLoops} = graph;
  yield `{\n"options": ${JSON.stringify({type, multi, allowSelfLoops})},\n`;
  yield `"attributes": ${JSON.stringify(graph.getAttributes())},\n"nodes": [`;
  yield* separated(nodes(graph));
  yield '],\n"edges": [';
  yield* separated(edges(graph));
  yield ']\n}\n';
}

function* nodes(graph: WireGraph): Iterable<string> {
  for (const {node: key, attributes} of graph.nodeEntries()) {
    yield JSON.stringify({key, attributes});
  }
}

function* edges(graph: WireGraph): Iterable<string> {
  for (const {edge: key, source, target, attributes} of graph.edgeEntries()) {
    yield JSON.stringify({key, source, target, attributes});
  }
}

function* separated(lines: Iterable<string>): Iterable<string> {
  let first = true;
  for (const line of lines) {
    yield `${first ? '' : ','}\n${line}`;
    first = false;
  }
  yield first ? '' : '\n';
}
