/** An undirected graph by index: for each node, its neighbours and the weight to each. */
export type Weighted = readonly ReadonlyMap<number, number>[];

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** Moves nodes to the circle of a neighbour as long as modularity gains; null where nothing moves. */
function moveNodes(graph: Weighted, total: number): number[] | null {
  const degree = graph.map(neighbours => sum(neighbours.values()));
  const circle = graph.map((_, node) => node);
  const weight = [...degree];
  let moved = false;
  for (let again = true, round = 0; again && round < 50; round += 1) {
    again = false;
    graph.forEach((neighbours, node) => {
      const own = degree[node] ?? 0;
      const from = circle[node] ?? node;
      const ties = new Map<number, number>([[from, 0]]);
      for (const [other, tie] of neighbours) {
        const at = circle[other] ?? other;
        if (other !== node) ties.set(at, (ties.get(at) ?? 0) + tie);
      }
      weight[from] = (weight[from] ?? 0) - own;
      let best = from;
      let most = (ties.get(from) ?? 0) - ((weight[from] ?? 0) * own) / total;
      for (const [at, tie] of ties) {
        const gain = tie - ((weight[at] ?? 0) * own) / total;
        if (gain > most + 1e-9) [best, most] = [at, gain];
      }
      weight[best] = (weight[best] ?? 0) + own;
      circle[node] = best;
      if (best !== from) [moved, again] = [true, true];
    });
  }
  return moved ? circle : null;
}

/** Circles as nodes of a smaller graph; inner ties become a loop. */
function fold(graph: Weighted, circle: readonly number[]): {graph: Weighted; index: number[]} {
  const ids = new Map<number, number>();
  const index = circle.map(at => {
    const id = ids.get(at) ?? ids.size;
    ids.set(at, id);
    return id;
  });
  const folded = Array.from({length: ids.size}, () => new Map<number, number>());
  graph.forEach((neighbours, node) => {
    const from = folded[index[node] ?? 0];
    for (const [other, tie] of neighbours) {
      const to = index[other] ?? 0;
      from?.set(to, (from.get(to) ?? 0) + tie);
    }
  });
  return {graph: folded, index};
}

/**
 * Circle of each node by the Louvain method: no randomness, so the same graph gives the same circles.
 * Reference: Blondel et al. 2008, https://doi.org/10.1088/1742-5468/2008/10/P10008
 */
export function louvain(graph: Weighted): readonly number[] {
  const total = sum(graph.flatMap(neighbours => [...neighbours.values()]));
  let circles = graph.map((_, node) => node);
  if (total === 0) return circles;
  let level = graph;
  for (let moved = moveNodes(level, total); moved; moved = moveNodes(level, total)) {
    const {graph: next, index} = fold(level, moved);
    circles = circles.map(at => index[at] ?? 0);
    level = next;
  }
  return circles;
}
