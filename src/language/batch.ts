import {CASE} from './case-shape.js';
import type {InputTensor} from './runtime.js';

/** One sentence as the model reads it. */
export type Row = {
  /** Pieces with `[CLS]` and `[SEP]`. */
  readonly pieces: readonly number[];
  /** Case shape of each piece's word. */
  readonly cases: readonly number[];
  /** Index of the first and of the last piece of each word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Rows of one call, by their index in the list given. */
export type Batch = {
  readonly rows: readonly number[];
  readonly pieces: number;
  readonly words: number;
};

/** Rows are padded to a multiple of so many pieces. */
const STEP = 4;

/**
 * Batches of about `size` pieces, of rows that have the same length when padded: so a row's padding, and
 * with it every bit of what the model makes of it, does not depend on the other rows.
 */
export function makeBatches(rows: readonly Row[], size: number): Batch[] {
  const order = rows
    .map((row, index) => ({index, length: paddedLength(row)}))
    .sort((a, b) => b.length - a.length || a.index - b.index);
  const batches: Batch[] = [];
  let open: number[] = [];
  let pieces = 0;
  let words = 0;
  const close = (): void => {
    if (open.length > 0) batches.push({rows: open, pieces, words});
    open = [];
    words = 0;
  };
  for (const {index, length} of order) {
    if (length !== pieces || (open.length + 1) * length > size) close();
    open.push(index);
    pieces = length;
    words = Math.max(words, rows[index]?.starts.length ?? 0);
  }
  close();
  return batches;
}

function paddedLength({pieces}: Row): number {
  return Math.ceil(pieces.length / STEP) * STEP;
}

/** The model's inputs for a batch, padded. */
export function fillInputs(
  rows: readonly Row[],
  batch: Batch,
  padding: number,
): Readonly<Record<string, InputTensor>> {
  const byPiece = [batch.rows.length, batch.pieces];
  const byWord = [batch.rows.length, batch.words];
  const make = (dims: readonly number[], fill: number): InputTensor => ({
    data: new BigInt64Array(dims.reduce((a, b) => a * b, 1)).fill(BigInt(fill)),
    dims,
  });
  const inputs = {
    input_ids: make(byPiece, padding),
    attention_mask: make(byPiece, 0),
    case_ids: make(byPiece, CASE.special),
    word_starts: make(byWord, 0),
    word_ends: make(byWord, 0),
    word_mask: make(byWord, 0),
  };
  batch.rows.forEach((index, place) => {
    const row = rows[index];
    if (!row) return;
    const {pieces, cases, starts, ends} = row;
    write(inputs.input_ids, place, pieces);
    write(inputs.attention_mask, place, 1, pieces.length);
    write(inputs.case_ids, place, cases);
    write(inputs.word_starts, place, starts);
    write(inputs.word_ends, place, ends);
    write(inputs.word_mask, place, 1, starts.length);
  });
  return inputs;
}

/** Writes small numbers through the low halves of the 64 bits: a hundred times fewer objects than with BigInt. */
function write(
  {data, dims}: InputTensor,
  place: number,
  values: readonly number[] | 1,
  length = 0,
): void {
  const halves = new Int32Array(data.buffer);
  const offset = place * (dims[1] ?? 0);
  if (values === 1) {
    for (let index = 0; index < length; index += 1) halves[2 * (offset + index)] = 1;
    return;
  }
  for (let index = 0; index < values.length; index += 1) {
    halves[2 * (offset + index)] = values[index] ?? 0;
  }
}
