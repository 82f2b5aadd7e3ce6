import type {
  EdgeAttributes,
  EntityAttributes,
  NodeAttributes,
  RelationAttributes,
  WireGraph,
} from '../../graph/build/attributes.js';
import {documentOf} from '../../graph/build/keys.js';
import {mergesOf} from '../../graph/build/unite-nodes.js';
import {captionOf, mainLabel} from '../../graph/formats/looks.js';
import {isSymmetrical} from '../schema/relation-types.js';

/** A sentence that says something, with the article that it stands in. */
export type Source = {
  readonly sentence: string;
  readonly quote: string;
  readonly title: string;
  readonly source: string | null;
  readonly date: string | null;
};

/** The sentences of an edge's evidence, or for links of a statement those that it stands in. */
export function sourcesOf(graph: WireGraph, edge: EdgeAttributes): Source[] {
  if (!('evidence' in edge)) return [];
  return edge.evidence.map((sentence, index) => {
    const quote = edge.quotes[index] ?? '';
    const document = documentOf(sentence);
    const article = graph.hasNode(document) ? graph.getNodeAttributes(document) : null;
    const isKnown = article !== null && 'title' in article;
    return {
      sentence,
      quote,
      title: isKnown ? article.title : document,
      source: isKnown ? article.source : null,
      date: isKnown ? article.date : null,
    };
  });
}

/** `Person Andriy Yermak (person:andriy-yermak)`, its other names, and why they are taken for one. */
export function describeNode(graph: WireGraph, key: string, attributes: NodeAttributes): string[] {
  const head = `${mainLabel(attributes)} ${captionOf(attributes)} (${key})`;
  if (!('aliases' in attributes)) return [head];
  const names = attributes.aliases.map(alias => `  also named: ${alias}`);
  return [head, ...names, ...describeMerges(graph, attributes)];
}

function describeMerges(graph: WireGraph, entity: EntityAttributes): string[] {
  const seen = new Map<string, string[]>();
  for (const {reason, document} of mergesOf(entity)) {
    seen.set(reason, [...(seen.get(reason) ?? []), titleOf(graph, document)]);
  }
  return [...seen].map(([reason, titles]) => `  taken for one: ${reason} [${titles.join('; ')}]`);
}

function titleOf(graph: WireGraph, document: string): string {
  if (!graph.hasNode(document)) return document;
  const attributes = graph.getNodeAttributes(document);
  return ('title' in attributes && attributes.title) || document;
}

/** An edge with its sentences, each with its article. */
export function describeEdge(graph: WireGraph, key: string): string[] {
  const edge = graph.getEdgeAttributes(key);
  const [source, target] = graph
    .extremities(key)
    .map(end => captionOf(graph.getNodeAttributes(end)));
  const arrow = isSymmetrical(edge.type) ? '-' : '->';
  const head = `${source ?? ''} -[${edge.type}]${arrow} ${target ?? ''}`;
  const facts = factsOf(graph, edge);
  return [
    facts === '' ? head : `${head}: ${facts}`,
    ...sourcesOf(graph, edge).flatMap(source => [
      `  "${source.quote.replace(/\s+/gu, ' ')}"`,
      `    ${creditOf(source)}`,
    ]),
  ];
}

function factsOf(graph: WireGraph, edge: EdgeAttributes): string {
  if (!('confidence' in edge)) return '';
  const relation = 'status' in edge ? relationFacts(graph, edge) : [];
  return [
    ...relation,
    ...(edge.date === null ? [] : [edge.date]),
    `by the words "${edge.trigger}"`,
    `confidence ${String(edge.confidence)}`,
  ].join(', ');
}

function relationFacts(graph: WireGraph, edge: RelationAttributes): string[] {
  const {status, attributedTo, title, kin, location} = edge;
  const speaker =
    attributedTo !== null && graph.hasNode(attributedTo)
      ? captionOf(graph.getNodeAttributes(attributedTo))
      : attributedTo;
  return [
    speaker === null ? status : `${status} by ${speaker}`,
    ...(title === null ? [] : [`as ${title}`]),
    ...(kin === null ? [] : [`as ${kin}`]),
    ...(location === null ? [] : [`in ${location}`]),
  ];
}

function creditOf({title, source, date, sentence}: Source): string {
  return [source, date, title, sentence].filter(part => part !== null && part !== '').join(', ');
}
