import {louvain} from './louvain.js';
import {weightOf, type NodeItem} from './model.js';
import type {Picture} from './picture.js';

/** Circles of a picture: names that have more to do with each other; 0 is the largest. */
export function findCommunities({nodes, lines}: Picture): ReadonlyMap<NodeItem, number> {
  const index = new Map(nodes.map((node, at) => [node, at]));
  const graph = nodes.map(() => new Map<number, number>());
  const tie = (from: number, to: number, weight: number) => {
    const ties = graph[from];
    ties?.set(to, (ties.get(to) ?? 0) + weight);
  };
  for (const line of lines) {
    const [a, b] = [index.get(line.source), index.get(line.target)];
    if (a === undefined || b === undefined || a === b) continue;
    tie(a, b, weightOf(line));
    tie(b, a, weightOf(line));
  }
  const found = louvain(graph);
  const members = new Map<number, NodeItem[]>();
  nodes.forEach((node, at) => {
    const circle = found[at] ?? at;
    const known = members.get(circle);
    if (known) known.push(node);
    else members.set(circle, [node]);
  });
  const sorted = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(sorted.flatMap((circle, at) => circle.map(node => [node, at] as const)));
}
