import type {GraphAttributes, WireGraph} from './attributes.js';
import {ONTOLOGY} from './build-graph.js';
import {addGraph, emptyDraft, finishGraph} from './draft.js';
import {distinct} from './sayings.js';

/**
 * All graphs taken together, in any order: nodes with one key are one node, edges with one key are
 * one edge with the evidence of all. The graphs themselves stay as they are.
 */
export function mergeGraphs(graphs: readonly WireGraph[]): WireGraph {
  const draft = emptyDraft();
  for (const graph of graphs) addGraph(draft, graph);
  return finishGraph(draft, uniteAttributes(graphs.map(graph => graph.getAttributes())));
}

function uniteAttributes(all: readonly GraphAttributes[]): GraphAttributes {
  return {
    name: distinct(all.map(({name}) => name))[0] ?? 'wiregraph',
    generator: distinct(all.map(({generator}) => generator)).at(-1) ?? 'wiregraph',
    ontology: distinct(all.map(({ontology}) => ontology)).at(-1) ?? ONTOLOGY,
  };
}
