import {readFile} from 'node:fs/promises';
import test from 'ava';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeJson} from '../../../graph/formats/json.js';
import {readGraphml} from '../../../graph/formats/read-graphml.js';
import {InputError} from '../../../src/error.js';
import {differingLines} from '../../helpers/lines.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const jsonOf = (graph: WireGraph) => [...writeJson(graph)].join('');

async function readFixture(name: string): Promise<WireGraph> {
  const path = `test/fixtures/graphml/${name}.graphml`;
  return readGraphml(await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8'), path);
}

/** A small file with these keys and this content of the graph. */
const fileOf = (keys: string, content: string) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}\n<graph edgedefault="directed">\n${content}\n</graph></graphml>`;

for (const name of ['networkx', 'igraph'] as const) {
  test(`our graph as ${name} writes it again is the same graph`, async t => {
    t.deepEqual(differingLines(jsonOf(await readFixture(name)), jsonOf(sampleGraph())), []);
  });
}

test('our graph as Gephi exports it has moved places and is else the same', async t => {
  const graph = await readFixture('gephi');
  const wanted = sampleGraph();
  t.true(
    graph.getNodeAttribute('country:norway', 'x') !==
      wanted.getNodeAttribute('country:norway', 'x'),
  );
  wanted.replaceAttributes(graph.getAttributes());
  for (const one of [graph, wanted])
    one.forEachNode(key => one.mergeNodeAttributes(key, {x: 0, y: 0}));
  t.deepEqual(differingLines(jsonOf(graph), jsonOf(wanted)), []);
});

test('our graph as APOC exports it from Neo4j is the same, with places computed anew', async t => {
  const graph = await readFixture('apoc');
  const wanted = sampleGraph();
  wanted.replaceAttributes(graph.getAttributes());
  // APOC writes a carriage return as it is, which XML makes a line feed.
  wanted.forEachNode((key, node) => {
    if ('text' in node) wanted.mergeNodeAttributes(key, {text: node.text.replaceAll('\r\n', '\n')});
  });
  t.deepEqual(differingLines(jsonOf(graph), jsonOf(wanted)), []);
});

test('a graph made in networkx gets labels, types and places, and keeps its own attributes', async t => {
  const graph = await readFixture('networkx-own');
  t.deepEqual(graph.nodes(), ['Ada', 'Bo', 'C']);
  t.like(graph.getNodeAttributes('Ada'), {labels: ['Entity', 'Group'], name: 'Ada'});
  t.like(graph.getNodeAttributes('C'), {name: 'Cee', good: true});
  const edges = graph.mapEdges((_key, edge) => edge);
  t.is(edges.length, 2);
  t.like(edges[0], {type: 'RELATED_TO', status: 'asserted', weight: 2.5, year: 1999});
  t.true(new Set(graph.mapNodes((_key, {x, y}) => `${String(x)} ${String(y)}`)).size === 3);
});

test('labels, and ids of its own, come from a file as APOC writes it', t => {
  const graph = readGraphml(
    fileOf(
      `<key id="labels" for="node" attr.name="labels"/>
<key id="id" for="node" attr.name="id" attr.type="string"/>
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="aliases" for="node" attr.name="aliases" attr.type="string" attr.list="string"/>
<key id="label" for="edge" attr.name="label"/>
<key id="key" for="edge" attr.name="key" attr.type="string"/>`,
      `<node id="n0" labels=":Entity:Person"><data key="labels">:Entity:Person</data><data key="id">person:a</data><data key="name">A</data><data key="aliases">["a","b"]</data></node>
<node id="n1" labels=":Entity:Country"><data key="labels">:Entity:Country</data><data key="id">country:b</data></node>
<edge id="e0" source="n0" target="n1" label="WORKS_FOR"><data key="label">WORKS_FOR</data><data key="key">k1</data></edge>`,
    ),
    'x',
  );
  t.deepEqual(graph.nodes(), ['country:b', 'person:a']);
  t.like(graph.getNodeAttributes('person:a'), {
    labels: ['Entity', 'Person'],
    name: 'A',
    aliases: ['a', 'b'],
  });
  t.deepEqual(graph.edges(), ['k1']);
  t.is(graph.getEdgeAttribute('k1', 'type'), 'WORKS_FOR');
});

test('defaults of keys stand in for absent data', t => {
  const graph = readGraphml(
    fileOf(
      '<key id="n" for="node" attr.name="name" attr.type="string"><default>Nobody</default></key>',
      '<node id="a"/><node id="b"><data key="n">Bo</data></node>',
    ),
    'x',
  );
  t.deepEqual(
    graph.mapNodes((_key, node) => ('name' in node ? node.name : '')),
    ['Nobody', 'Bo'],
  );
});

test('escapes are undone only in files that say that they have them', t => {
  const graph = readGraphml(
    fileOf(
      '<key id="n" for="node" attr.name="name" attr.type="string"/>',
      '<node id="a"><data key="n">_x0041_</data></node>',
    ),
    'x',
  );
  t.like(graph.getNodeAttributes('a'), {name: '_x0041_'});
});

test('blocks of other programs are left out', t => {
  const graph = readGraphml(
    fileOf(
      '<key id="d6" for="node" yfiles.type="nodegraphics"/>',
      '<node id="a"><data key="d6"><y:ShapeNode xmlns:y="urn:y"><y:NodeLabel>x</y:NodeLabel></y:ShapeNode></data><port name="p"/></node>',
    ),
    'x',
  );
  t.deepEqual(graph.nodes(), ['a']);
});

const fails = test.macro({
  exec(t, text: string, message: string) {
    const error = t.throws(() => readGraphml(text, 'graph.graphml'), {instanceOf: InputError});
    t.is(error.message, `graph.graphml:${message}`);
  },
  title: (_given, _text, message: string) => `refused: ${message}`,
});

test(fails, '<graphml>\n<graph>\n</graphmL>', '3: this is no XML: unexpected close tag.');
test(fails, '<gexf/>', '1: this is no GraphML: it must begin with <graphml>, not <gexf>');
test(fails, fileOf('', '<node id="a"/>\n<node id="a"/>'), '5: id is a node twice: "a"');
test(
  fails,
  fileOf('', '<node id="a"/>\n<edge source="a" target="b"/>'),
  '5: target must be the id of a node, not "b"',
);
test(
  fails,
  fileOf('', '<node id="a"><data key="q">1</data></node>'),
  '4: there is no <key id="q"> for this <data>',
);
test(
  fails,
  fileOf(
    '<key id="q" for="node" attr.name="age" attr.type="int"/>',
    '<node id="a">\n<data key="q">old</data></node>',
  ),
  '5: "age" must be a number, not "old"',
);
test(
  fails,
  fileOf(
    '<key id="s" for="edge" attr.name="status" attr.type="string"/>',
    '<node id="a"/>\n<edge source="a" target="a"><data key="s">sure</data></edge>',
  ),
  '5: status must be one of asserted, claimed, denied, negated, proposed, possible, not "sure"',
);

test(
  fails,
  fileOf('', '<node id="constructor"/>'),
  '4: id must not be "constructor": JavaScript needs that name',
);
