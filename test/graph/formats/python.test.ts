import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeGraphml} from '../../../graph/formats/graphml.js';
import {writeJson} from '../../../graph/formats/json.js';
import {readGraphml} from '../../../graph/formats/read-graphml.js';
import {differingLines} from '../../helpers/lines.js';
import {needs} from '../../helpers/needs.js';
import {runPython} from '../../helpers/python.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const test = needs('python');

const ODD = 'back\\slash, "quotes", \u0001\u001f\r\n\t, \ud800 alone, 🕊 & <b> ]]>';

function oddGraph(): WireGraph {
  const graph = sampleGraph();
  graph.mergeNodeAttributes('person:flavia-zolc', {name: ODD, aliases: [ODD, 'b']});
  return graph;
}

const oddText = () => [...writeGraphml(oddGraph())].join('');

const NETWORKX = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
networkx.write_graphml(graph, sys.argv[2])
print(json.dumps({
  "kind": type(graph).__name__,
  "graph": graph.graph,
  "nodes": dict(graph.nodes(data=True)),
  "edges": {k: [u, v, d] for u, v, k, d in graph.edges(keys=True, data=True)},
  "types": sorted({f"{name} {type(value).__name__}" for _, d in graph.nodes(data=True) for name, value in d.items()}
    | {f"{name} {type(value).__name__}" for _, _, d in graph.edges(data=True) for name, value in d.items()}),
}))`;

/** What a file has for a graph's attributes: lists as JSON, null left out, odd characters escaped. */
function asData(attributes: object): Record<string, unknown> {
  const entries = Object.entries(attributes)
    .filter(([name, value]) => value !== null && name !== 'labels' && name !== 'type')
    .map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]);
  return Object.fromEntries(entries);
}

/** Whether a text in it has a character that XML cannot hold; the round trip looks at those. */
function isEscaped(attributes: object): boolean {
  return /\\r|\\u|_x/.test(JSON.stringify(attributes));
}

test('networkx reads every node and edge with all attributes and right types', async t => {
  const {printed: found} = await runPython<{
    kind: string;
    nodes: Record<string, Record<string, unknown>>;
    edges: Record<string, [string, string, Record<string, unknown>]>;
    types: string[];
  }>(NETWORKX, oddText());
  const graph = oddGraph();
  t.is(found.kind, 'MultiDiGraph');
  t.deepEqual(Object.keys(found.nodes).sort(), graph.nodes());
  t.deepEqual(Object.keys(found.edges).sort(), graph.edges());
  graph.forEachNode((key, attributes) => {
    if (isEscaped(attributes)) return;
    t.like(found.nodes[key], {...asData(attributes), labels: `:${attributes.labels.join(':')}`});
  });
  graph.forEachEdge((key, attributes, source, target) => {
    const [from, to, data] = found.edges[key] ?? [];
    t.deepEqual([from, to], [source, target]);
    const wanted = {...asData(attributes), label: attributes.type};
    if (!isEscaped(attributes)) t.like(data, wanted);
  });
  t.deepEqual(
    found.types.filter(type => /^(?:confidence|start|index|x|r|name|weight) /.test(type)),
    ['confidence float', 'index int', 'name str', 'r int', 'start int', 'weight float', 'x float'],
  );
});

test('what networkx writes again is the same graph to the last character', async t => {
  const {written} = await runPython(NETWORKX, oddText());
  const graph = readGraphml(written, 'out.graphml');
  t.deepEqual(
    differingLines([...writeJson(graph)].join(''), [...writeJson(oddGraph())].join('')),
    [],
  );
});

const IGRAPH = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
graph.write_graphml(sys.argv[2])
person = graph.vs.find(id="country:norway")
edge = graph.es.find(id="WORKS_FOR:6c24af14380b4652")
print(json.dumps({
  "directed": graph.is_directed(), "nodes": graph.vcount(), "edges": graph.ecount(),
  "node": {k: v for k, v in person.attributes().items() if v == v},
  "edge": {k: v for k, v in edge.attributes().items() if v == v},
  "ends": [graph.vs[edge.source]["id"], graph.vs[edge.target]["id"]],
}))`;

test('igraph reads the graphml with attributes and types, and what it writes is the same graph', async t => {
  const {printed, written} = await runPython<object>(IGRAPH, oddText());
  const graph = oddGraph();
  t.like(printed, {
    directed: true,
    nodes: graph.order,
    edges: graph.size,
    node: {
      labels: ':Entity:Country',
      name: 'Norway',
      iso3: 'NOR',
      aliases: '["Norwegian"]',
      r: 213,
    },
    edge: {label: 'WORKS_FOR', title: 'foreign minister', confidence: 0.95, weight: 0.95},
    ends: ['person:flavia-zolc', 'country:norway'],
  });
  const again = readGraphml(written, 'out.graphml');
  t.deepEqual(differingLines([...writeJson(again)].join(''), [...writeJson(graph)].join('')), []);
});
