import type {WireGraph} from '../build/attributes.js';
import {PROVENANCE_EDGES} from '../../src/schema/relation-types.js';

/** Two neighbours on a way, and the keys of all edges between them. */
export type Step = {
  readonly from: string;
  readonly to: string;
  /** Relations of either direction, or edges of a statement; sorted by key. */
  readonly edges: readonly string[];
};

const PROVENANCE: ReadonlySet<string> = new Set(PROVENANCE_EDGES);

/**
 * How two nodes are linked: all edges between them, else a shortest way over others, by relations and
 * statements in either direction. Empty where there is none. Of equally short ways the first by key.
 */
export function connect(graph: WireGraph, from: string, to: string): Step[] {
  const way = shortestWay(graph, from, to);
  return way.slice(1).map((node, index) => {
    const previous = way[index] ?? from;
    return {from: previous, to: node, edges: edgesBetween(graph, previous, node)};
  });
}

/** Statements of one that are about, or told to, the other: each as the two edges that make it. */
export function statementsBetween(graph: WireGraph, from: string, to: string): Step[] {
  const steps = graph.outNeighbors(from).flatMap((statement): Step[] => {
    const {labels} = graph.getNodeAttributes(statement);
    if (labels[0] !== 'Claim' && labels[0] !== 'Proposal') return [];
    const there = edgesBetween(graph, statement, to);
    if (there.length === 0) return [];
    return [{from, to: statement, edges: edgesBetween(graph, from, statement)}];
  });
  return steps.sort((a, b) => (a.to < b.to ? -1 : 1));
}

function edgesBetween(graph: WireGraph, a: string, b: string): string[] {
  return graph
    .edges(a, b)
    .filter(key => isLink(graph, key))
    .sort();
}

function isLink(graph: WireGraph, edge: string): boolean {
  return !PROVENANCE.has(graph.getEdgeAttribute(edge, 'type'));
}

/** Breadth first. */
function shortestWay(graph: WireGraph, from: string, to: string): string[] {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  let front: readonly string[] = [from];
  while (front.length > 0 && !cameFrom.has(to)) {
    const next: string[] = [];
    for (const node of front) {
      for (const neighbour of neighboursOf(graph, node)) {
        if (cameFrom.has(neighbour)) continue;
        cameFrom.set(neighbour, node);
        next.push(neighbour);
      }
    }
    front = next;
  }
  if (!cameFrom.has(to)) return [];
  const way: string[] = [];
  for (let node: string | null = to; node !== null; node = cameFrom.get(node) ?? null)
    way.push(node);
  return way.reverse();
}

function neighboursOf(graph: WireGraph, node: string): string[] {
  const neighbours = graph
    .edges(node)
    .filter(edge => isLink(graph, edge))
    .map(edge => graph.opposite(node, edge));
  return [...new Set(neighbours)].sort();
}
