import test from 'ava';
import {fillInputs, makeBatches, type Row} from '../../src/language/batch.js';

function rowOf(length: number): Row {
  const pieces = Array.from({length}, (_, index) => 100 + index);
  return {pieces, cases: pieces.map(() => 1), starts: [1], ends: [length - 2]};
}

test('rows of the same padded length go together, the longest first', t => {
  const batches = makeBatches([3, 9, 4, 12, 5].map(rowOf), 24);
  t.deepEqual(
    batches.map(({rows, pieces}) => ({rows, pieces})),
    [
      {rows: [1, 3], pieces: 12},
      {rows: [4], pieces: 8},
      {rows: [0, 2], pieces: 4},
    ],
  );
});

test('how far a row is padded does not depend on the other rows', t => {
  const alone = makeBatches([rowOf(9)], 100)[0]?.pieces;
  const among = makeBatches([3, 9, 40, 11].map(rowOf), 100).find(({rows}) => rows.includes(1));
  t.is(alone, 12);
  t.is(among?.pieces, 12);
});

test('a row longer than a batch goes alone', t => {
  t.deepEqual(
    makeBatches([30, 4, 30].map(rowOf), 20).map(({rows}) => rows),
    [[0], [2], [1]],
  );
});

test('inputs are padded', t => {
  const rows = [rowOf(4), rowOf(3)];
  const [batch] = makeBatches(rows, 20);
  if (!batch) throw new Error('no batch');
  const {input_ids, attention_mask, word_ends, word_mask} = fillInputs(rows, batch, 7);
  t.deepEqual(input_ids?.dims, [2, 4]);
  t.deepEqual([...(input_ids?.data ?? [])].map(Number), [100, 101, 102, 103, 100, 101, 102, 7]);
  t.deepEqual([...(attention_mask?.data ?? [])].map(Number), [1, 1, 1, 1, 1, 1, 1, 0]);
  t.deepEqual([...(word_ends?.data ?? [])].map(Number), [2, 1]);
  t.deepEqual([...(word_mask?.data ?? [])].map(Number), [1, 1]);
});
