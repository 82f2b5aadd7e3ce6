import {isEntity, weightOf, type EdgeItem, type Model, type NodeItem} from './model.js';

/** How telling a node is: the weight of its relations and of what it says. */
function scoreOf(node: NodeItem): number {
  let score = 0;
  for (const edge of node.lines) if (edge.kind !== 'link') score += weightOf(edge);
  return score;
}

/** All entities, the most telling first; equal ones by key. */
export function rankEntities(model: Model): readonly NodeItem[] {
  const scored: {node: NodeItem; score: number}[] = [];
  for (const node of model.nodes.values()) {
    if (isEntity(node)) scored.push({node, score: scoreOf(node)});
  }
  scored.sort((a, b) => b.score - a.score || (a.node.key < b.node.key ? -1 : 1));
  return scored.map(({node}) => node);
}

/** The weightiest lines, at most `limit`, in a stable order. */
export function heaviest(edges: readonly EdgeItem[], limit: number): readonly EdgeItem[] {
  if (edges.length <= limit) return edges;
  return [...edges]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1))
    .slice(0, limit);
}
