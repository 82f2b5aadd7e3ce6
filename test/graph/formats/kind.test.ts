import test from 'ava';
import {kindOf} from '../../../graph/formats/kind.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

test('parallel edges have different kinds, and the asserted one is plain', t => {
  const graph = sampleGraph();
  const kinds = graph
    .outEdges('country:ruritania', 'place:strelsau')
    .map(key => kindOf(graph, key));
  t.deepEqual(kinds.sort(), ['ATTACKS', 'ATTACKS denied']);
});

test('equal ones are numbered', t => {
  const graph = sampleGraph();
  const [sentence = ''] = graph.filterNodes(
    (_key, node) => 'text' in node && node.text.includes('again.'),
  );
  const [edge = ''] = graph.outEdges(sentence, 'country:ruritania');
  graph.addEdgeWithKey('z', sentence, 'country:ruritania', graph.getEdgeAttributes(edge));
  const kinds = graph.outEdges(sentence, 'country:ruritania').map(key => kindOf(graph, key));
  t.deepEqual(kinds.sort(), ['MENTIONS', 'MENTIONS 2', 'MENTIONS 3']);
});
