import {UndirectedGraph} from 'graphology';
import louvain from 'graphology-communities-louvain';
import {weightOf, type NodeItem} from './model.js';
import type {Picture} from './picture.js';

/** Circles of a picture: names that have more to do with each other; 0 is the largest. Seeded. */
export function findCommunities({nodes, lines}: Picture): ReadonlyMap<NodeItem, number> {
  const graph = new UndirectedGraph<Record<string, never>, {weight: number}>();
  for (const node of nodes) graph.addNode(node.key);
  for (const line of lines) {
    if (line.source === line.target) continue;
    const {key: a} = line.source;
    const {key: b} = line.target;
    if (graph.hasEdge(a, b))
      graph.updateEdgeAttribute(a, b, 'weight', weight => (weight ?? 0) + weightOf(line));
    else graph.addEdge(a, b, {weight: weightOf(line)});
  }
  const found = louvain(graph, {getEdgeWeight: 'weight', rng: makeRandom(7)});
  const members = new Map<number, NodeItem[]>();
  for (const node of nodes) {
    const community = found[node.key] ?? -1;
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const sorted = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(sorted.flatMap((circle, index) => circle.map(node => [node, index] as const)));
}

/** Mulberry32: the same seed gives the same numbers. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
