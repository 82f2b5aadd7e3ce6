import test from 'ava';
import {emptyDraft, finishGraph, type Draft} from '../../../graph/build/draft.js';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const ABOUT_GRAPH = {name: '', generator: '', ontology: '1'};

/** A ring of entities, each tied to the next, and `bridges` ties across. */
function ring(size: number, bridges = 0): WireGraph {
  const draft = emptyDraft();
  for (let index = 0; index < size; index++) addPerson(draft, index);
  for (let index = 0; index < size; index++) addTie(draft, index, (index + 1) % size);
  for (let index = 0; index < bridges; index++) addTie(draft, index % size, (index * 7919) % size);
  return finishGraph(draft, ABOUT_GRAPH);
}

function addPerson({nodes}: Draft, index: number): void {
  nodes.set(`person:${String(index)}`, {
    labels: ['Entity', 'Person'],
    name: String(index),
    aliases: [],
    iso3: null,
    wikidata: null,
    merges: [],
    mergedIn: [],
    x: 0,
    y: 0,
  });
}

function addTie({edges}: Draft, from: number, to: number): void {
  edges.set(`MEETS_WITH:${String(from)}-${String(to)}`, {
    source: `person:${String(from)}`,
    target: `person:${String(to)}`,
    attributes: {
      type: 'MEETS_WITH',
      status: 'asserted',
      attributedTo: null,
      confidence: 1,
      trigger: '',
      title: null,
      kin: null,
      date: null,
      location: null,
      evidence: [],
      quotes: [],
      rules: [],
      details: [],
      code: null,
    },
  });
}

const distance = (graph: WireGraph, a: string, b: string) => {
  const [one, other] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
  return Math.hypot(one.x - other.x, one.y - other.y);
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

for (const [size, bridges] of [
  [1, 0],
  [2, 0],
  [3, 0],
  [40, 10],
  [2000, 4000],
] as const) {
  test(`${String(size)} entities get finite places, none on another`, t => {
    const graph = ring(size, bridges);
    const places = graph.mapNodes((_key, {x, y}) => `${String(x)} ${String(y)}`);
    t.true(graph.everyNode((_key, {x, y}) => Number.isFinite(x) && Number.isFinite(y)));
    t.true(new Set(places).size > 0.99 * size);
  });
}

test('tied entities stand nearer to each other than others', t => {
  const graph = ring(60);
  const nodes = graph.nodes();
  const tied = graph.mapEdges((_key, _edge, source, target) => distance(graph, source, target));
  const all = nodes.flatMap(a => nodes.filter(b => b !== a).map(b => distance(graph, a, b)));
  t.true(mean(tied) < mean(all) / 3);
});

test('the picture is as wide as its entities need', t => {
  const radius = (graph: WireGraph) =>
    Math.max(...graph.mapNodes((_key, {x, y}) => Math.hypot(x, y)));
  const [small, big] = [radius(ring(50, 50)), radius(ring(800, 800))];
  t.true(big / small > 2 && big / small < 8, String(big / small));
});

test('entities of small separate groups are not flung far out', t => {
  const graph = sampleGraph();
  const radii = graph
    .filterNodes((_key, {labels}) => labels[0] === 'Entity')
    .map(key => graph.getNodeAttributes(key))
    .map(({x, y}) => Math.hypot(x, y));
  t.true(Math.max(...radii) < 4 * mean(radii));
});

test('claims stand around their speaker, sentences around their article, articles outside', t => {
  const graph = sampleGraph();
  graph.forEachEdge((_key, {type}, source, target) => {
    if (type === 'CLAIMS' || type === 'DENIES') t.true(distance(graph, source, target) < 40);
    if (type === 'HAS_SENTENCE') t.true(distance(graph, source, target) < 40);
  });
  const far = (label: string) =>
    graph
      .filterNodes((_key, {labels}) => labels[0] === label)
      .map(key => graph.getNodeAttributes(key))
      .map(({x, y}) => Math.hypot(x, y));
  t.true(Math.min(...far('Document')) > Math.max(...far('Entity')));
});
