import test from 'ava';
import fc from 'fast-check';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeGraphml} from '../../../graph/formats/graphml.js';
import {writeJson} from '../../../graph/formats/json.js';
import {readGraphml} from '../../../graph/formats/read-graphml.js';
import {readGraphJson} from '../../../graph/formats/read-json.js';
import {differingLines} from '../../helpers/lines.js';
import {anyGraph} from '../../helpers/random-graph.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const jsonOf = (graph: WireGraph) => [...writeJson(graph)].join('');

const FORMATS = {
  json: (graph: WireGraph) => readGraphJson(jsonOf(graph), 'graph.json'),
  graphml: (graph: WireGraph) => readGraphml([...writeGraphml(graph)].join(''), 'graph.graphml'),
} as const;

for (const [name, roundTrip] of Object.entries(FORMATS)) {
  test(`the sample comes back from ${name} as it was`, t => {
    const graph = sampleGraph();
    t.deepEqual(differingLines(jsonOf(roundTrip(graph)), jsonOf(graph)), []);
  });

  test(`any graph comes back from ${name} as it was`, t => {
    fc.assert(
      fc.property(anyGraph, graph => {
        t.deepEqual(differingLines(jsonOf(roundTrip(graph)), jsonOf(graph)), []);
      }),
      {numRuns: 200},
    );
  });
}

test('numbers that JSON has not come back from graphml', t => {
  const graph = sampleGraph();
  graph.mergeNodeAttributes('person:flavia-zolc', {x: Infinity, y: NaN});
  const {x, y} = FORMATS.graphml(graph).getNodeAttributes('person:flavia-zolc');
  t.deepEqual([x, y], [Infinity, NaN]);
});

test('graphml may come in pieces of any length', t => {
  const text = [...writeGraphml(sampleGraph())].join('');
  const pieces = Array.from({length: Math.ceil(text.length / 7)}, (_, index) =>
    text.slice(index * 7, index * 7 + 7),
  );
  t.deepEqual(differingLines(jsonOf(readGraphml(pieces, 'x')), jsonOf(sampleGraph())), []);
});
