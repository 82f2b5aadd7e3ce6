import type {Batch, Row} from './batch.js';
import type {ModelConfig} from './config.js';
import {decodeNames} from './decode-names.js';
import {decodeTree} from './decode-tree.js';
import type {OutputTensor} from './runtime.js';

/** What the model says about the words of one sentence. */
export type Reading = {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly string[];
  readonly heads: readonly number[];
  readonly dependencies: readonly string[];
};

type Outputs = Readonly<Record<string, OutputTensor>>;

/** Reads the outputs of one batch: one reading for each of its rows, in their order. */
export function decodeBatch(
  outputs: Outputs,
  batch: Batch,
  {rows, config}: {readonly rows: readonly Row[]; readonly config: ModelConfig},
): Reading[] {
  const root = config.dependencies.indexOf('root');
  return batch.rows.map((row, place) => {
    const size = rows[row]?.starts.length ?? 0;
    const slice = (name: string): Float32Array => sliceOf(outputs, name, place);
    const heads = decodeTree(squareOf(slice('arcs'), size, batch.words), size);
    const labels = slice('labels');
    const count = config.dependencies.length;
    const dependencies = heads.map((head, word) => {
      const offset = (word * (batch.words + 1) + head + 1) * count;
      if (head < 0) return 'root';
      return config.dependencies[bestOf(labels, {offset, count, without: root})] ?? 'dep';
    });
    return {
      upos: tagsOf(slice('upos'), size, config.upos),
      xpos: tagsOf(slice('xpos'), size, config.xpos),
      names: decodeNames(slice('ner'), size, config.names),
      heads,
      dependencies,
    };
  });
}

function sliceOf(outputs: Outputs, name: string, place: number): Float32Array {
  const output = outputs[name];
  if (!output) throw new Error(`the model must have the output "${name}"`);
  const size = output.data.length / (output.dims[0] ?? 1);
  return output.data.subarray(place * size, (place + 1) * size);
}

/** The scores of a padded row without the padding. */
function squareOf(arcs: Float32Array, size: number, words: number): Float32Array {
  if (size === words) return arcs;
  const square = new Float32Array(size * (size + 1));
  for (let word = 0; word < size; word += 1) {
    const from = word * (words + 1);
    square.set(arcs.subarray(from, from + size + 1), word * (size + 1));
  }
  return square;
}

function classesOf(scores: Float32Array, size: number, count: number): number[] {
  return Array.from({length: size}, (_, word) =>
    bestOf(scores, {offset: word * count, count, without: -1}),
  );
}

function tagsOf(scores: Float32Array, size: number, tags: readonly string[]): string[] {
  return classesOf(scores, size, tags.length).map(best => tags[best] ?? 'X');
}

function bestOf(
  scores: Float32Array,
  {
    offset,
    count,
    without,
  }: {readonly offset: number; readonly count: number; readonly without: number},
): number {
  let best = without === 0 ? 1 : 0;
  let bestScore = scores[offset + best] ?? 0;
  for (let index = best + 1; index < count; index += 1) {
    const score = scores[offset + index] ?? 0;
    if (score > bestScore && index !== without) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
