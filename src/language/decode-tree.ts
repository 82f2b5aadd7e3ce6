/**
 * The best tree with exactly one root: head of each word, -1 for the root.
 * `scores[word * (size + 1) + column]` is the score of a head; column 0 is the root, column `j + 1` word `j`.
 * Reference: Chu and Liu 1965, Edmonds 1967.
 */
export function decodeTree(scores: ArrayLike<number>, size: number): number[] {
  const greedy = greedyHeads(scores, size);
  if (isTree(greedy)) return greedy;
  return maximumTree(graphOf(scores, size), size + 1)
    .slice(1)
    .map(head => head - 1);
}

function greedyHeads(scores: ArrayLike<number>, size: number): number[] {
  const width = size + 1;
  const heads: number[] = [];
  for (let word = 0; word < size; word += 1) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < width; column += 1) {
      const score = scores[word * width + column] ?? Number.NEGATIVE_INFINITY;
      if (score > bestScore && column !== word + 1) {
        best = column - 1;
        bestScore = score;
      }
    }
    heads.push(best);
  }
  return heads;
}

/** Whether the heads have one root and no cycle. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter(head => head === -1).length !== 1) return false;
  const state = new Int32Array(heads.length);
  for (const start of heads.keys()) {
    let word = start;
    while (word >= 0 && state[word] === 0) {
      state[word] = start + 1;
      word = heads[word] ?? -1;
    }
    if (word >= 0 && state[word] === start + 1) return false;
  }
  return true;
}

/** `graph[head * size + word]`, node 0 the root; arcs from the root cost so much that one is cheapest. */
function graphOf(scores: ArrayLike<number>, words: number): Float64Array {
  const size = words + 1;
  const graph = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  let range = 1;
  for (let word = 0; word < words; word += 1) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < size; head += 1) {
      const score = scores[word * size + head] ?? 0;
      if (head === word + 1) continue;
      graph[head * size + word + 1] = score;
      low = Math.min(low, score);
      high = Math.max(high, score);
    }
    range += high - low;
  }
  for (let word = 1; word < size; word += 1) graph[word] = (graph[word] ?? 0) - range;
  return graph;
}

/** Head of each node of the best tree from node 0 (its own head: 0). */
function maximumTree(graph: Float64Array, size: number): number[] {
  const heads = bestHeads(graph, size);
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const {inner, outer, enter, leave} = contract(graph, size, {heads, cycle});
  const contracted = outer.length + 1;
  const found = maximumTree(inner, contracted);
  const result = [...heads];
  const last = contracted - 1;
  outer.forEach((node, index) => {
    if (index === 0) return;
    const head = found[index] ?? 0;
    result[node] = head === last ? (leave[index] ?? 0) : (outer[head] ?? 0);
  });
  const entry = found[last] ?? 0;
  const broken = enter[entry] ?? 0;
  result[broken] = outer[entry] ?? 0;
  return result;
}

function bestHeads(graph: Float64Array, size: number): number[] {
  const heads = Array<number>(size).fill(0);
  for (let node = 1; node < size; node += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < size; head += 1) {
      const score = graph[head * size + node] ?? Number.NEGATIVE_INFINITY;
      if (head !== node && score > best) {
        best = score;
        heads[node] = head;
      }
    }
  }
  return heads;
}

function findCycle(heads: readonly number[]): number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return [];
}

type Contraction = {
  /** The graph of the nodes outside the cycle and, as the last, the cycle itself. */
  readonly inner: Float64Array;
  /** Nodes outside the cycle, the root first. */
  readonly outer: readonly number[];
  /** For each outer node: the node of the cycle it would enter at. */
  readonly enter: readonly number[];
  /** For each outer node: the node of the cycle that would be its head. */
  readonly leave: readonly number[];
};

function contract(
  graph: Float64Array,
  size: number,
  {heads, cycle}: {readonly heads: readonly number[]; readonly cycle: readonly number[]},
): Contraction {
  const inside = new Set(cycle);
  const outer = Array.from({length: size}, (_, node) => node).filter(node => !inside.has(node));
  const width = outer.length + 1;
  const last = outer.length;
  const inner = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY);
  const arc = (head: number, node: number): number => graph[head * size + node] ?? 0;
  const enter: number[] = [];
  const leave: number[] = [];
  outer.forEach((node, index) => {
    outer.forEach((head, headIndex) => {
      inner[headIndex * width + index] = arc(head, node);
    });
    const entered = best(cycle, member => arc(node, member) - arc(heads[member] ?? 0, member));
    const left = best(cycle, member => arc(member, node));
    enter.push(entered);
    leave.push(left);
    inner[index * width + last] = arc(node, entered) - arc(heads[entered] ?? 0, entered);
    inner[last * width + index] = arc(left, node);
  });
  return {inner, outer, enter, leave};
}

function best(nodes: readonly number[], scoreOf: (node: number) => number): number {
  let found = nodes[0] ?? 0;
  let foundScore = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    const score = scoreOf(node);
    if (score > foundScore) {
      found = node;
      foundScore = score;
    }
  }
  return found;
}
