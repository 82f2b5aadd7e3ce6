import test from 'ava';
import {louvain} from '../../../viewer/state/louvain.js';

function graphOf(count: number, ties: readonly (readonly [number, number])[]) {
  const graph = Array.from({length: count}, () => new Map<number, number>());
  for (const [a, b] of ties) {
    graph[a]?.set(b, 1);
    graph[b]?.set(a, 1);
  }
  return graph;
}

test('two triangles with one tie between them are two circles', t => {
  const found = louvain(
    graphOf(6, [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [2, 3],
    ]),
  );
  t.is(new Set(found).size, 2);
  t.deepEqual([found[0], found[1]], [found[2], found[2]]);
  t.not(found[0], found[3]);
});

test('what has no ties is a circle of its own', t => {
  t.is(new Set(louvain(graphOf(3, []))).size, 3);
});
