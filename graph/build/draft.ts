import {MultiDirectedGraph} from 'graphology';
import {layOut} from '../measures/layout.js';
import type {EdgeAttributes, GraphAttributes, NodeAttributes, WireGraph} from './attributes.js';
import {compareText, isUsableKey} from './keys.js';
import {uniteEdges} from './unite-edges.js';
import {uniteNodes} from './unite-nodes.js';

export type DraftEdge = {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
};

/** Nodes and edges by key, in any order, before they become a graph. */
export type Draft = {
  readonly nodes: Map<string, NodeAttributes>;
  readonly edges: Map<string, DraftEdge>;
};

/** A draft with nothing in it. */
export function emptyDraft(): Draft {
  return {nodes: new Map(), edges: new Map()};
}

/** Adds a node, or unites it with the one that has its key. */
export function addNode({nodes}: Draft, key: string, attributes: NodeAttributes): void {
  const known = nodes.get(key);
  nodes.set(key, known ? uniteNodes(known, attributes) : attributes);
}

/** Adds an edge, or unites it with the one that has its key. */
export function addEdge({edges}: Draft, key: string, edge: DraftEdge): void {
  const known = edges.get(key);
  edges.set(
    key,
    known ? {...known, attributes: uniteEdges(known.attributes, edge.attributes)} : edge,
  );
}

/** Adds all of a graph. */
export function addGraph(draft: Draft, graph: WireGraph): void {
  graph.forEachNode((key, attributes) => {
    addNode(draft, key, attributes);
  });
  graph.forEachEdge((key, attributes, source, target) => {
    addEdge(draft, key, {source, target, attributes});
  });
}

/** The graph of a draft: nodes and edges sorted by key, positions computed. */
export function finishGraph(draft: Draft, attributes: GraphAttributes): WireGraph {
  const graph = sortedGraph(draft, attributes);
  layOut(graph);
  return graph;
}

/** The graph of a draft: nodes and edges sorted by key, positions as they are. */
export function sortedGraph({nodes, edges}: Draft, attributes: GraphAttributes): WireGraph {
  const graph: WireGraph = new MultiDirectedGraph<
    NodeAttributes,
    EdgeAttributes,
    GraphAttributes
  >();
  graph.replaceAttributes({...attributes});
  for (const [key, node] of [...nodes].sort(([a], [b]) => compareText(a, b))) {
    if (!isUsableKey(key)) throw new Error(`no node may have the key ${key}`);
    graph.addNode(key, {...node});
  }
  for (const [key, edge] of [...edges].sort(([a], [b]) => compareText(a, b))) {
    checkEnds(graph, key, edge);
    graph.addEdgeWithKey(key, edge.source, edge.target, {...edge.attributes});
  }
  return graph;
}

function checkEnds(graph: WireGraph, key: string, {source, target}: DraftEdge): void {
  for (const end of [source, target]) {
    if (!graph.hasNode(end)) throw new Error(`edge ${key} has an end that is no node: ${end}`);
  }
}
