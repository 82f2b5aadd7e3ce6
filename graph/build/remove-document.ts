import type {NodeAttributes, WireGraph} from './attributes.js';
import {addEdge, addNode, emptyDraft, finishGraph, type Draft} from './draft.js';
import {documentOf} from './keys.js';
import {withoutDocument} from './sayings.js';
import {entityWithout, isEntity} from './unite-nodes.js';

/**
 * The graph as if the document had never been in it: without its sentences, without what only it
 * says, and without the entities, aliases and evidence that come from it alone. An entity keeps its
 * key and its name. The graph given stays as it is; a key that is no document of it changes nothing.
 */
export function removeDocument(graph: WireGraph, document: string): WireGraph {
  const draft = emptyDraft();
  const gone = goneWith(graph, document);
  graph.forEachEdge((key, attributes, source, target) => {
    if (gone.has(source) || gone.has(target)) return;
    const left = 'details' in attributes ? withoutDocument(attributes, document) : attributes;
    if (left) addEdge(draft, key, {source, target, attributes: left});
  });
  const linked = linkedNodes(draft);
  graph.forEachNode((key, attributes) => {
    if (gone.has(key) || (graph.degree(key) > 0 && !linked.has(key))) return;
    addNode(draft, key, nodeWithout(graph, key, attributes, document));
  });
  return finishGraph(draft, graph.getAttributes());
}

/** The document, its sentences, and the statements that stand in no other document's. */
function goneWith(graph: WireGraph, document: string): ReadonlySet<string> {
  const gone = new Set<string>();
  if (!graph.hasNode(document)) return gone;
  if (graph.getNodeAttributes(document).labels[0] !== 'Document') return gone;
  gone.add(document);
  graph.forEachOutEdge(document, (_key, {type}, _source, sentence) => {
    if (type === 'HAS_SENTENCE') gone.add(sentence);
  });
  graph.forEachNode((key, {labels}) => {
    if (labels[0] !== 'Claim' && labels[0] !== 'Proposal') return;
    const stated = graph
      .outEdges(key)
      .filter(edge => graph.getEdgeAttribute(edge, 'type') === 'STATED_IN')
      .map(edge => graph.target(edge));
    if (stated.length > 0 && stated.every(sentence => gone.has(sentence))) gone.add(key);
  });
  return gone;
}

function linkedNodes({edges}: Draft): ReadonlySet<string> {
  return new Set([...edges.values()].flatMap(({source, target}) => [source, target]));
}

function nodeWithout(
  graph: WireGraph,
  key: string,
  attributes: NodeAttributes,
  document: string,
): NodeAttributes {
  if (!isEntity(attributes)) return attributes;
  const gone = new Set<string>();
  const left = new Set<string>();
  graph.forEachInEdge(key, (_edge, edge, sentence) => {
    if (edge.type !== 'MENTIONS' || !('name' in edge)) return;
    (documentOf(sentence) === document ? gone : left).add(edge.name);
  });
  return entityWithout(attributes, document, {gone, left});
}
