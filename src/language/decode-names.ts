/**
 * The best row of BIO labels in which each `I-X` follows `B-X` or `I-X` (Viterbi).
 * `scores[word * labels.length + label]`, of any scale: a constant a word makes no difference.
 */
export function decodeNames(
  scores: ArrayLike<number>,
  size: number,
  labels: readonly string[],
): string[] {
  const count = labels.length;
  const before = predecessorsOf(labels);
  const back = new Int32Array(size * count);
  let sums = new Float64Array(count);
  for (let word = 0; word < size; word += 1) {
    const next = new Float64Array(count);
    for (let label = 0; label < count; label += 1) {
      const from = word === 0 ? startOf(labels[label]) : bestOf(before[label], sums);
      back[word * count + label] = from;
      const sum = from < 0 ? Number.NEGATIVE_INFINITY : word === 0 ? 0 : (sums[from] ?? 0);
      next[label] = sum + (scores[word * count + label] ?? 0);
    }
    sums = next;
  }
  return follow({sums, back, size, labels});
}

function predecessorsOf(labels: readonly string[]): (readonly number[])[] {
  const all = labels.map((_, index) => index);
  return labels.map(label => {
    if (!label.startsWith('I-')) return all;
    return all.filter(index => (labels[index] ?? 'O').slice(1) === label.slice(1));
  });
}

/** A name cannot begin inside: -1. */
function startOf(label = 'O'): number {
  return label.startsWith('I-') ? -1 : 0;
}

function bestOf(from: readonly number[] = [], sums: Float64Array): number {
  let best = -1;
  for (const label of from) {
    if (best < 0 || (sums[label] ?? 0) > (sums[best] ?? 0)) best = label;
  }
  return best;
}

function follow({
  sums,
  back,
  size,
  labels,
}: {
  readonly sums: Float64Array;
  readonly back: Int32Array;
  readonly size: number;
  readonly labels: readonly string[];
}): string[] {
  const names = Array<string>(size).fill('O');
  let label = bestOf(
    labels.map((_, index) => index),
    sums,
  );
  for (let word = size - 1; word >= 0; word -= 1) {
    names[word] = labels[label] ?? 'O';
    label = back[word * labels.length + label] ?? 0;
  }
  return names;
}
