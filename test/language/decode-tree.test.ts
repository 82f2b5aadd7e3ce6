import test from 'ava';
import {decodeTree, isTree} from '../../src/language/decode-tree.js';

/** Equal random numbers from a seed: mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function scoreOf(scores: readonly number[], heads: readonly number[]): number {
  const width = heads.length + 1;
  return heads.reduce((sum, head, word) => sum + (scores[word * width + head + 1] ?? 0), 0);
}

/** The best score of all trees with one root, by trying all heads. */
function bestByForce(scores: readonly number[], size: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < (size + 1) ** size; code += 1) {
    const heads = Array.from(
      {length: size},
      (_, word) => (Math.floor(code / (size + 1) ** word) % (size + 1)) - 1,
    );
    if (heads.every((head, word) => head !== word) && isTree(heads)) {
      best = Math.max(best, scoreOf(scores, heads));
    }
  }
  return best;
}

for (const size of [1, 2, 3, 4, 5]) {
  test(`the tree of ${String(size)} words is as good as the best of all trees`, t => {
    const random = makeRandom(size);
    for (let run = 0; run < (size === 5 ? 25 : 60); run += 1) {
      const scores = Array.from({length: size * (size + 1)}, () => Math.round(random() * 40 - 20));
      const heads = decodeTree(scores, size);
      t.true(isTree(heads), `no tree: ${heads.join(' ')}`);
      t.is(scoreOf(scores, heads), bestByForce(scores, size));
    }
  });
}

test('words that prefer each other as heads still give a tree with one root', t => {
  // Two pairs of words, each in a cycle; the root likes the third word best.
  const row = (scores: readonly number[]): readonly number[] => scores;
  const scores = [
    row([0, 0, 9, 1, 1]),
    row([0, 9, 0, 2, 1]),
    row([2, 1, 1, 0, 9]),
    row([0, 1, 1, 9, 0]),
  ].flat();
  t.deepEqual(decodeTree(scores, 4), [1, 2, -1, 2]);
});

test('a long sentence of random scores gives a tree', t => {
  const random = makeRandom(99);
  const size = 150;
  const scores = Array.from({length: size * (size + 1)}, () => random());
  t.true(isTree(decodeTree(scores, size)));
});

test('what is no tree is seen', t => {
  t.false(isTree([1, 0]));
  t.false(isTree([-1, -1]));
  t.false(isTree([1, 2, 0, -1]));
  t.true(isTree([1, -1, 1]));
});
