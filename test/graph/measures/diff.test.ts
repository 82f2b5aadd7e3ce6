import test from 'ava';
import {removeDocument} from '../../../graph/build/remove-document.js';
import {diffGraphs} from '../../../graph/measures/diff.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

/** The article of the sample that a paper has written. */
function articleOf(source: string): string {
  const graph = sampleGraph();
  return graph.findNode((_key, node) => 'source' in node && node.source === source) ?? '';
}

test('a graph does not differ from itself, wherever its nodes stand', t => {
  const moved = sampleGraph();
  moved.forEachNode(key => moved.mergeNodeAttributes(key, {x: 1, y: 2}));
  const {nodes, edges} = diffGraphs(sampleGraph(), moved);
  t.deepEqual([...Object.values(nodes), ...Object.values(edges)].flat(), []);
});

test('what one article more adds, and what it changes', t => {
  const after = sampleGraph();
  const before = removeDocument(after, articleOf('Evening Star'));
  const {nodes, edges} = diffGraphs(before, after);
  t.deepEqual([nodes.lost, edges.lost], [[], []]);
  t.true(nodes.added.some(({key}) => key === articleOf('Evening Star')));
  t.true(edges.added.some(({attributes}) => attributes.type === 'SANCTIONS'));
  const attack = edges.changed.find(({attributes}) => attributes.type === 'ATTACKS');
  t.deepEqual(
    attack?.changes.map(({field}) => field),
    ['confidence', 'evidence', 'quotes', 'rules', 'details'],
  );
  const confidence = attack?.changes.find(({field}) => field === 'confidence');
  t.deepEqual([confidence?.before, confidence?.after], [0.9, 0.98]);
});

test('what is lost the other way round', t => {
  const before = sampleGraph();
  const {nodes, edges} = diffGraphs(before, removeDocument(before, articleOf('Zenda Press')));
  t.deepEqual(nodes.added, []);
  t.deepEqual(
    nodes.lost.map(({key}) => key).filter(key => key.startsWith('organization:')),
    ['organization:north-bank', 'organization:zenda-press'],
  );
  t.true(
    edges.lost.some(({attributes}) => 'status' in attributes && attributes.status === 'denied'),
  );
});
