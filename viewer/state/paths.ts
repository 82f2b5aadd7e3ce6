import {otherEnd, type EdgeItem, type Model, type NodeItem} from './model.js';
import {makeEdgePass, makeNodePass} from './pass.js';
import type {View} from './view.js';

/** A way from one node to another; `lines[i]` links `nodes[i]` and `nodes[i + 1]`. */
export type Path = {readonly nodes: readonly NodeItem[]; readonly lines: readonly EdgeItem[]};

type Step = {readonly from: NodeItem; readonly edge: EdgeItem};

/** A line that can be told: it has a sentence to read. */
function isReadable(edge: EdgeItem): boolean {
  return edge.kind === 'relation' && edge.quotes.length > 0;
}

function better(a: EdgeItem, b: EdgeItem): EdgeItem {
  const ranks = [a, b].map(edge => (edge.status === 'asserted' ? 1 : 0) + edge.confidence);
  return (ranks[1] ?? 0) > (ranks[0] ?? 0) ? b : a;
}

/** The best readable line to each neighbour, in the order of the lines. */
function neighbours(node: NodeItem, pass: (edge: EdgeItem) => boolean): Map<NodeItem, EdgeItem> {
  const best = new Map<NodeItem, EdgeItem>();
  for (const edge of node.lines) {
    const other = otherEnd(edge, node);
    if (other === node || !isReadable(edge) || !pass(edge)) continue;
    const known = best.get(other);
    best.set(other, known ? better(known, edge) : edge);
  }
  return best;
}

function walkBack(goal: NodeItem, came: ReadonlyMap<NodeItem, Step | null>): Path {
  const nodes = [goal];
  const lines: EdgeItem[] = [];
  for (let step = came.get(goal); step; step = came.get(step.from)) {
    nodes.unshift(step.from);
    lines.unshift(step.edge);
  }
  return {nodes, lines};
}

/** The shortest way over lines that pass the filters and can be read, or null. */
export function findPath(
  model: Model,
  view: View,
  [from, to]: readonly [string, string],
): Path | null {
  const start = model.nodes.get(from);
  const goal = model.nodes.get(to);
  if (!start || !goal || start === goal) return null;
  const passes = {node: makeNodePass(view), edge: makeEdgePass(model, view)};
  const came = new Map<NodeItem, Step | null>([[start, null]]);
  const queue = [start];
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const [other, edge] of neighbours(node, passes.edge)) {
      if (came.has(other) || !passes.node(other)) continue;
      came.set(other, {from: node, edge});
      if (other === goal) return walkBack(goal, came);
      queue.push(other);
    }
  }
  return null;
}
