import type {EdgeAttributes, WireGraph} from '../build/attributes.js';

/**
 * A name that parallel edges do not share. Gephi takes edges with equal ends and kind for one and adds their
 * weights, so that a denial would vanish in what it denies: `ATTACKS` and `ATTACKS denied`; equal ones are
 * numbered, `MENTIONS 2`.
 */
export function kindOf(graph: WireGraph, key: string): string {
  const edge = graph.getEdgeAttributes(key);
  const plain = plainKind(edge);
  const equal = graph
    .outEdges(graph.source(key), graph.target(key))
    .filter(other => plainKind(graph.getEdgeAttributes(other)) === plain)
    .sort();
  const index = equal.indexOf(key);
  return index < 1 ? plain : `${plain} ${String(index + 1)}`;
}

function plainKind(edge: EdgeAttributes): string {
  const isPlain = !('status' in edge) || edge.status === 'asserted';
  return isPlain ? edge.type : `${edge.type} ${edge.status}`;
}
