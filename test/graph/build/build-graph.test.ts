import test from 'ava';
import fc from 'fast-check';
import {buildGraph} from '../../../graph/build/build-graph.js';
import {writeJson} from '../../../graph/formats/json.js';
import type {Extraction} from '../../../src/model/index.js';
import {sampleExtraction} from '../../helpers/sample-extraction.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const textOf = (extraction: Extraction) => [...writeJson(buildGraph(extraction))].join('');

test('two builds are equal to the byte', t => {
  t.is(textOf(sampleExtraction()), textOf(sampleExtraction()));
});

test('the order of what comes in does not count', t => {
  const wanted = textOf(sampleExtraction());
  const shuffled = fc.constant(sampleExtraction()).chain(extraction =>
    fc.record({
      documents: shuffle(extraction.documents),
      sentences: shuffle(extraction.sentences),
      mentions: shuffle(extraction.mentions),
      entities: shuffle(extraction.entities),
      relations: shuffle(
        extraction.relations.map(relation => ({
          ...relation,
          support: [...relation.support].reverse(),
        })),
      ),
      statements: shuffle(extraction.statements),
      diagnostics: fc.constant([]),
    }),
  );
  fc.assert(
    fc.property(shuffled, extraction => textOf(extraction) === wanted),
    {numRuns: 20},
  );
  t.pass();
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], {minLength: items.length});
}

test('nodes and edges are sorted by key', t => {
  const graph = sampleGraph();
  t.deepEqual(graph.nodes(), graph.nodes().sort());
  t.deepEqual(graph.edges(), graph.edges().sort());
});

test('every kind of node and edge of the extraction is in the graph', t => {
  const graph = sampleGraph();
  const labels = new Set(graph.mapNodes((_key, node) => node.labels.join(':')));
  t.deepEqual([...labels].sort(), [
    'Claim',
    'Document',
    'Entity:Country',
    'Entity:Group',
    'Entity:Organization',
    'Entity:Person',
    'Entity:Place',
    'Proposal',
    'Sentence',
  ]);
  const types = new Set(graph.mapEdges((_key, edge) => edge.type));
  for (const type of [
    'ABOUT',
    'ADDRESSED_TO',
    'CLAIMS',
    'DENIES',
    'HAS_SENTENCE',
    'MENTIONS',
    'PROPOSES',
    'STATED_IN',
    'ATTACKS',
  ]) {
    t.true(types.has(type), type);
  }
});

test('what two articles say is one edge with the evidence of both', t => {
  const graph = sampleGraph();
  const edges = graph.filterEdges(
    (_key, edge) => edge.type === 'ATTACKS' && 'status' in edge && edge.status === 'asserted',
  );
  t.is(edges.length, 1);
  const edge = graph.getEdgeAttributes(edges[0]);
  if (!('details' in edge)) return t.fail();
  t.deepEqual(edge.quotes, [
    'Ruritania attacked the port of Strelsau on Monday.',
    'Ruritania shelled Strelsau, a Ruritanian city, again.',
  ]);
  t.is(edge.trigger, 'attacked');
  t.is(edge.date, '2031-03-03');
  t.is(edge.confidence, 0.98);
  t.is(edge.code, 'ASSAULT');
  t.deepEqual(edge.rules, ['attack-active', 'shell-active']);
});

test('a denial of it is an edge of its own', t => {
  const graph = sampleGraph();
  const statuses = graph
    .outEdges('country:ruritania', 'place:strelsau')
    .map(key => graph.getEdgeAttributes(key))
    .map(edge => ('status' in edge ? [edge.status, edge.attributedTo] : []));
  t.deepEqual(statuses.sort(), [
    ['asserted', null],
    ['denied', 'person:rudolf-rassendyll'],
  ]);
});

test('the same words twice in one article are one claim', t => {
  const extraction = sampleExtraction();
  const again = extraction.statements.map(statement => ({
    ...statement,
    start: statement.start + 500,
    confidence: 0.2,
  }));
  const doubled = {...extraction, statements: [...again, ...extraction.statements]};
  t.is(textOf(doubled), textOf(extraction));
});

test('mention offsets and names come from the text', t => {
  const extraction = sampleExtraction();
  const graph = buildGraph(extraction);
  const texts = new Map(extraction.documents.map(({id, text}) => [id, text]));
  graph.forEachEdge((_key, edge, sentence) => {
    if (edge.type !== 'MENTIONS' || !('name' in edge)) return;
    const text = texts.get(sentence.replace(/#s\d+$/u, '')) ?? '';
    t.is(text.slice(edge.start, edge.end), edge.text);
  });
});

test('an end that is no node is a fault of the extraction, and named', t => {
  const extraction = {...sampleExtraction(), entities: []};
  t.throws(() => buildGraph(extraction), {message: /has an end that is no node: /});
});

test('an empty extraction is an empty graph', t => {
  const graph = buildGraph({
    documents: [],
    sentences: [],
    mentions: [],
    entities: [],
    relations: [],
    statements: [],
    diagnostics: [],
  });
  t.deepEqual([graph.order, graph.size], [0, 0]);
});
