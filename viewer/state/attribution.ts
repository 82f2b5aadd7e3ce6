import {subjectOf} from './contradictions.js';
import {isEntity, sourceOf, type EdgeItem, type Model, type NodeItem} from './model.js';

/** Who says a line: the first side, the second, or both. */
export type Side = 'first' | 'second' | 'both';

const OUTLET = 'source:';

/** Name of an outlet as a side of the comparison. */
export function outletSide(source: string): string {
  return `${OUTLET}${source}`;
}

function isOf(model: Model, edge: EdgeItem, side: string): boolean {
  if (side.startsWith(OUTLET)) return sourceOf(model, edge) === side.slice(OUTLET.length);
  return edge.attributedTo === side || (edge.kind === 'statement' && edge.source.key === side);
}

/**
 * The graph according to one speaker or outlet, or the difference of two: each line with the side
 * that has it. Two lines that speak of the same thing with the same status make it `both`.
 */
export function compareSides(
  model: Model,
  [first, second]: readonly [string | null, string | null],
): ReadonlyMap<EdgeItem, Side> | null {
  if (first === null && second === null) return null;
  const of = {first: new Map<string, EdgeItem[]>(), second: new Map<string, EdgeItem[]>()};
  for (const edge of model.edges.values()) {
    if (edge.status === null) continue;
    const key = `${subjectOf(edge)} ${edge.status}`;
    if (first !== null && isOf(model, edge, first)) add(of.first, key, edge);
    if (second !== null && isOf(model, edge, second)) add(of.second, key, edge);
  }
  const sides = new Map<EdgeItem, Side>();
  for (const side of ['first', 'second'] as const) {
    const other = side === 'first' ? of.second : of.first;
    for (const [key, edges] of of[side]) {
      for (const edge of edges) sides.set(edge, other.has(key) ? 'both' : side);
    }
  }
  return sides;
}

function add(map: Map<string, EdgeItem[]>, key: string, edge: EdgeItem): void {
  const edges = map.get(key);
  if (edges) edges.push(edge);
  else map.set(key, [edge]);
}

/** Entities that something is attributed to, those with the most lines first. */
export function speakersOf(model: Model): readonly {node: NodeItem; lines: number}[] {
  const counts = new Map<NodeItem, number>();
  for (const edge of model.edges.values()) {
    const key = edge.kind === 'statement' ? edge.source.key : edge.attributedTo;
    const node = key === null ? undefined : model.nodes.get(key);
    if (node && isEntity(node)) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return [...counts]
    .map(([node, lines]) => ({node, lines}))
    .sort((a, b) => b.lines - a.lines || (a.node.key < b.node.key ? -1 : 1));
}

/** Publications of the documents, by name. */
export function outletsOf(model: Model): readonly string[] {
  const names = new Set<string>();
  for (const node of model.nodes.values()) {
    const source = node.label === 'Document' ? node.attributes['source'] : null;
    if (typeof source === 'string' && source !== '') names.add(source);
  }
  return [...names].sort();
}
