import test from 'ava';
import {fillInputs, makeBatches, type Row} from '../../src/language/batch.js';

function rowOf(length: number): Row {
  const pieces = Array.from({length}, (_, index) => 100 + index);
  return {pieces, cases: pieces.map(() => 1), starts: [1], ends: [length - 2]};
}

test('rows of about the same length go together, the longest first', t => {
  const batches = makeBatches([3, 9, 4, 10].map(rowOf), 20);
  t.deepEqual(
    batches.map(({rows, pieces}) => ({rows, pieces})),
    [
      {rows: [3, 1], pieces: 10},
      {rows: [2, 0], pieces: 4},
    ],
  );
});

test('a row longer than a batch goes alone', t => {
  t.deepEqual(
    makeBatches([30, 4, 30].map(rowOf), 20).map(({rows}) => rows),
    [[0], [2], [1]],
  );
});

test('inputs are padded to the longest row', t => {
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
