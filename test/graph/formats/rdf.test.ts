import test from 'ava';
import fc from 'fast-check';
import jsonld from 'jsonld';
import {Parser, type Quad} from 'n3';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeJsonld} from '../../../graph/formats/jsonld.js';
import {writeTurtle} from '../../../graph/formats/turtle.js';
import {anyGraph} from '../../helpers/random-graph.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const WG = 'urn:wiregraph:ontology#';
const PROV = 'http://www.w3.org/ns/prov#';
const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'https://schema.org/';

const jsonldOf = (graph: WireGraph) => JSON.parse([...writeJsonld(graph)].join(''));
const turtleOf = (graph: WireGraph): Quad[] => new Parser().parse([...writeTurtle(graph)].join(''));

/** A triple as one line, so that sets of them can be compared. */
const lineOf = ({subject, predicate, object}: Quad) =>
  JSON.stringify([
    subject.value,
    predicate.value,
    object.value,
    'datatype' in object ? object.datatype.value : '',
  ]);

async function triplesOfJsonld(graph: WireGraph): Promise<string[]> {
  const quads = await jsonld.toRDF(jsonldOf(graph), {safe: true});
  return [...new Set(quads.map(lineOf))].sort();
}

test('the JSON-LD expands, and every term of it is known', async t => {
  const expanded = await jsonld.expand(jsonldOf(sampleGraph()), {safe: true});
  t.true(expanded.length > sampleGraph().order);
  const person = expanded.find(one => one['@id'] === 'urn:wiregraph:person:flavia-zolc');
  t.like(person, {
    '@type': [`${SCHEMA}Person`, `${WG}Entity`],
    [`${SCHEMA}name`]: [{'@value': 'Flávia Żółć'}],
    [`${SCHEMA}sameAs`]: [{'@id': 'http://www.wikidata.org/entity/Q99999999'}],
  });
});

test('JSON-LD and Turtle say the same triples', async t => {
  const graph = sampleGraph();
  const turtle = [...new Set(turtleOf(graph).map(lineOf))].sort();
  t.true(turtle.length > 400);
  t.deepEqual(await triplesOfJsonld(graph), turtle);
});

test('any graph becomes Turtle that parses and JSON-LD that expands to the same', async t => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async graph => {
      const turtle = [...new Set(turtleOf(graph).map(lineOf))].sort();
      t.deepEqual(await triplesOfJsonld(graph), turtle);
    }),
    {numRuns: 50},
  );
});

const objectsOf = (quads: readonly Quad[], subject: string, predicate: string) =>
  quads
    .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(quad => quad.object.value)
    .sort();

test('only what an article asserts in its own voice is a plain triple', t => {
  const quads = turtleOf(sampleGraph());
  const ruritania = 'urn:wiregraph:country:ruritania';
  t.deepEqual(objectsOf(quads, ruritania, `${WG}ATTACKS`), ['urn:wiregraph:place:strelsau']);
  t.deepEqual(objectsOf(quads, 'urn:wiregraph:organization:north-bank', `${WG}OWNS`), []);
  t.deepEqual(objectsOf(quads, 'urn:wiregraph:country:norway', `${WG}SANCTIONS`), []);
});

test('a denied relation has its status, its speaker and the sentence it comes from', t => {
  const graph = sampleGraph();
  const [key] = graph.filterEdges((_key, edge) => 'status' in edge && edge.status === 'denied');
  const quads = turtleOf(graph);
  const iri = `urn:wiregraph:${key ?? ''}`;
  t.deepEqual(objectsOf(quads, iri, `${WG}status`), ['denied']);
  t.deepEqual(objectsOf(quads, iri, `${PROV}wasAttributedTo`), [
    'urn:wiregraph:person:rudolf-rassendyll',
  ]);
  const [sentence = ''] = objectsOf(quads, iri, `${PROV}wasDerivedFrom`);
  const selectors = objectsOf(quads, sentence, `${OA}hasSelector`);
  t.is(selectors.length, 2);
  const quotes = selectors.flatMap(selector => objectsOf(quads, selector, `${OA}exact`));
  t.deepEqual(quotes, ['Rassendyll denied that Ruritania had attacked Strelsau.']);
  const units = selectors.flatMap(selector => objectsOf(quads, selector, `${WG}offsetUnit`));
  t.deepEqual(units, ['UTF-16 code units']);
});
