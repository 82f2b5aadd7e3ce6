import {
  isEntity,
  isStatement,
  otherEnd,
  type EdgeItem,
  type Model,
  type NodeItem,
} from './model.js';
import {makeEdgePass, makeNodePass} from './pass.js';
import {heaviest} from './rank.js';
import {BUDGET, type View} from './view.js';

/** What is drawn, and what is left out. */
export type Picture = {
  /** The most telling first. */
  readonly nodes: readonly NodeItem[];
  readonly lines: readonly EdgeItem[];
  /** Entities and lines that pass the filters, drawn or not. */
  readonly all: {readonly nodes: number; readonly lines: number};
};

/** Beyond the filters: only these lines (a lens), and nodes that are drawn in any case. */
export type Limits = {
  readonly only: ReadonlySet<EdgeItem> | null;
  readonly always: readonly NodeItem[];
};

/** Nodes within `depth` lines of the centre, over lines and nodes that pass. */
export function within(
  center: NodeItem,
  depth: number,
  pass: {readonly node: (node: NodeItem) => boolean; readonly edge: (edge: EdgeItem) => boolean},
): ReadonlySet<NodeItem> {
  const found = new Set([center]);
  let ring = [center];
  for (let step = 0; step < depth && ring.length > 0; step += 1) {
    const next: NodeItem[] = [];
    for (const node of ring) {
      for (const edge of node.lines) {
        const other = otherEnd(edge, node);
        if (found.has(other) || edge.kind !== 'relation' || !pass.edge(edge) || !pass.node(other))
          continue;
        found.add(other);
        next.push(other);
      }
    }
    ring = next;
  }
  return found;
}

/** Claims and proposals of the unfolded speakers, with the lines that tie them in. */
function unfold(model: Model, view: View, pass: (edge: EdgeItem) => boolean): EdgeItem[] {
  const lines: EdgeItem[] = [];
  for (const key of view.unfolded) {
    for (const edge of model.nodes.get(key)?.lines ?? []) {
      if (edge.kind !== 'statement' || edge.source.key !== key || !pass(edge)) continue;
      lines.push(edge, ...edge.target.lines.filter(line => line.kind === 'link'));
    }
  }
  return lines;
}

function isRelationShown(
  edge: EdgeItem,
  chosen: ReadonlySet<NodeItem>,
  only: ReadonlySet<EdgeItem> | null,
): boolean {
  return (
    edge.kind === 'relation' &&
    chosen.has(edge.source) &&
    chosen.has(edge.target) &&
    (only === null || only.has(edge))
  );
}

/** Chooses what is drawn: `ranked` are all entities, the most telling first. */
export function choosePicture(
  model: Model,
  view: View,
  {ranked, limits}: {readonly ranked: readonly NodeItem[]; readonly limits: Limits},
): Picture {
  const pass = {node: makeNodePass(view), edge: makeEdgePass(model, view)};
  const center = view.ego === null ? undefined : model.nodes.get(view.ego.center);
  const scope = center && view.ego ? within(center, view.ego.depth, pass) : null;
  const passing = new Set<NodeItem>();
  const candidates: EdgeItem[] = [];
  const all = new Set(ranked.filter(node => pass.node(node) && (scope?.has(node) ?? true)));
  for (const node of all) {
    for (const edge of node.lines) {
      const speaks = edge.kind === 'statement' && limits.only === null;
      if (edge.source !== node || !pass.edge(edge)) continue;
      if (speaks) passing.add(node);
      if (!isRelationShown(edge, all, limits.only)) continue;
      candidates.push(edge);
      passing.add(edge.source);
      passing.add(edge.target);
    }
  }
  const budget = {nodes: BUDGET.nodes * view.step, lines: BUDGET.lines * view.step};
  const chosen = new Set(ranked.filter(node => passing.has(node)).slice(0, budget.nodes));
  for (const node of limits.always) if (isEntity(node) && pass.node(node)) chosen.add(node);
  const relations = candidates.filter(edge => chosen.has(edge.source) && chosen.has(edge.target));
  const lines = [...heaviest(relations, budget.lines)];
  for (const edge of unfold(model, view, pass.edge)) {
    const ends = [edge.source, edge.target];
    if (!ends.every(end => pass.node(end) && (chosen.has(end) || isStatement(end)))) continue;
    ends.forEach(end => chosen.add(end));
    lines.push(edge);
  }
  return {
    nodes: [...chosen],
    lines: [...new Set(lines)],
    all: {nodes: passing.size, lines: candidates.length},
  };
}
