import type {ModelFiles, OutputTensor, Runtime} from '../../src/language/runtime.js';

/** What a fake runtime was asked: its calls, and the pieces in them with their padding. */
export type Work = {calls: number; pieces: number; longest: number};

const UPOS = ['X', 'NOUN'];
const NAMES = ['O', 'B-PER', 'I-PER'];
const DEPENDENCIES = ['dep', 'root'];

/** Files of a model that knows a few letters. */
export const FAKE_FILES: ModelFiles = {
  model: new Uint8Array(),
  vocabulary: ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...'abcdefghijklmnopqrstuvwxyz', '.', ','].join(
    '\n',
  ),
  config: JSON.stringify({
    version: 'fake',
    upos: UPOS,
    xpos: UPOS,
    ner: NAMES,
    dependencies: DEPENDENCIES,
    maxPieces: 64,
  }),
  lemmas: '{}',
};

/** A runtime that makes every word a NOUN on the first word, and counts what it is asked. */
export function fakeRuntime(work: Work = {calls: 0, pieces: 0, longest: 0}): Runtime {
  return {
    name: 'wasm',
    open: () =>
      Promise.resolve({
        run(inputs) {
          const [rows = 0, pieces = 0] = inputs['input_ids']?.dims ?? [];
          const words = inputs['word_mask']?.dims[1] ?? 0;
          work.calls += 1;
          work.pieces += rows * pieces;
          work.longest = Math.max(work.longest, pieces);
          const fill = (
            dims: readonly number[],
            best: (place: number) => boolean,
          ): OutputTensor => ({
            data: Float32Array.from({length: dims.reduce((a, b) => a * b, 1)}, (_, place) =>
              best(place) ? 1 : 0,
            ),
            dims,
          });
          const headOf = (place: number): boolean => {
            const column = place % (words + 1);
            const word = Math.floor(place / (words + 1)) % words;
            return column === (word === 0 ? 0 : 1);
          };
          return Promise.resolve({
            upos: fill([rows, words, 2], place => place % 2 === 1),
            xpos: fill([rows, words, 2], place => place % 2 === 1),
            ner: fill([rows, words, 3], place => place % 3 === 0),
            arcs: fill([rows, words, words + 1], headOf),
            labels: fill([rows, words, words + 1, 2], place => place % 2 === 0),
          });
        },
        close: () => Promise.resolve(),
      }),
  };
}
