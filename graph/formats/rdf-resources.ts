import type {
  DocumentAttributes,
  EdgeAttributes,
  EntityAttributes,
  MentionAttributes,
  NodeAttributes,
  RelationAttributes,
  SentenceAttributes,
  StatementEdgeAttributes,
  WireGraph,
} from '../build/attributes.js';
import {documentOf} from '../build/keys.js';
import {isStatementEdge} from '../build/unite-edges.js';
import {isEntity} from '../build/unite-nodes.js';
import type {EntityLabel} from '../../src/schema/labels.js';
import type {Resource, TermName} from './rdf-terms.js';

const UNIT = 'UTF-16 code units';

const ENTITY_TYPES: Readonly<Record<EntityLabel, string>> = {
  Person: 'schema:Person',
  Country: 'schema:Country',
  Place: 'schema:Place',
  Organization: 'schema:Organization',
  Group: 'wg:Group',
};

type Value = Resource['values'][number];

/**
 * The graph as things with properties, for JSON-LD and Turtle alike. A relation is an rdf:Statement with its
 * status, speaker and evidence; one that an article asserts in its own voice is also a plain triple.
 */
export function* resourcesOf(graph: WireGraph): Iterable<Resource> {
  for (const {node: key, attributes} of graph.nodeEntries()) {
    yield* nodeResources(graph, key, attributes);
  }
  for (const {edge: key, source, target, attributes} of graph.edgeEntries()) {
    yield* edgeResources({key, source, target}, attributes);
  }
}

/** The IRI of a node or edge, or with a `part` behind of something that belongs to it. */
function iriOf(key: string, part = ''): string {
  return `urn:wiregraph:${encodeURI(wellFormed(key))}${part}`;
}

function nodeResources(graph: WireGraph, key: string, node: NodeAttributes): Resource[] {
  if (isEntity(node)) return [entityResource(key, node)];
  if ('title' in node) return documentResources(key, node);
  if ('paragraph' in node) return sentenceResources(key, node);
  const type = node.labels[0] === 'Claim' ? 'schema:Claim' : 'wg:Proposal';
  return [
    resource(key, [type, 'prov:Entity'], [['text', node.text], ...statementLinks(graph, key)]),
  ];
}

function entityResource(key: string, entity: EntityAttributes): Resource {
  const {name, aliases, iso3, wikidata, merges, labels} = entity;
  const isItem = wikidata !== null && /^Q\d+$/.test(wikidata);
  return resource(
    key,
    [ENTITY_TYPES[labels[1]], 'wg:Entity'],
    [
      ['name', name],
      ...all('alternateName', aliases),
      ['iso3', iso3],
      ['sameAs', isItem ? `http://www.wikidata.org/entity/${wikidata}` : null],
      ...all('merge', merges),
    ],
  );
}

function documentResources(
  key: string,
  {title, date, source, url}: DocumentAttributes,
): Resource[] {
  const publisher = iriOf(key, '/publisher');
  const article = resource(
    key,
    ['schema:NewsArticle', 'prov:Entity'],
    [
      ['headline', title],
      dateValue('datePublished', date),
      ['url', url],
      ['publisher', source === null ? null : publisher],
    ],
  );
  if (source === null) return [article];
  return [article, part(publisher, 'schema:Organization', [['name', source]])];
}

function sentenceResources(key: string, sentence: SentenceAttributes): Resource[] {
  const {text, start, end, index, paragraph} = sentence;
  return [
    resource(
      key,
      ['wg:Sentence', 'oa:SpecificResource'],
      [
        ['text', text],
        ['position', index],
        ['paragraph', paragraph],
        ['hasSource', iriOf(documentOf(key))],
        ...all('hasSelector', [iriOf(key, '/quote'), iriOf(key, '/position')]),
      ],
    ),
    ...selectors(key, {text, start, end}),
  ];
}

/** Where words stand in a text, once by the words and once by their place. */
function selectors(
  key: string,
  {text, start, end}: {readonly text: string; readonly start: number; readonly end: number},
): Resource[] {
  return [
    part(iriOf(key, '/quote'), 'oa:TextQuoteSelector', [['exact', text]]),
    part(iriOf(key, '/position'), 'oa:TextPositionSelector', [
      ['start', start],
      ['end', end],
      ['offsetUnit', UNIT],
    ]),
  ];
}

const LINKS: ReadonlyMap<string, TermName> = new Map([
  ['ABOUT', 'about'],
  ['ADDRESSED_TO', 'addressedTo'],
  ['STATED_IN', 'derivedFrom'],
  ['CLAIMS', 'attributedTo'],
  ['PROPOSES', 'attributedTo'],
  ['DENIES', 'deniedBy'],
]);

/** Who says a statement, what it is about, to whom, and where. */
function statementLinks(graph: WireGraph, key: string): Value[] {
  return graph.edges(key).flatMap((edge): Value[] => {
    const name = LINKS.get(graph.getEdgeAttribute(edge, 'type'));
    return name ? [[name, iriOf(graph.opposite(key, edge))]] : [];
  });
}

type Ends = {readonly key: string; readonly source: string; readonly target: string};

function edgeResources(ends: Ends, edge: EdgeAttributes): Resource[] {
  if ('status' in edge) return relationResources(ends, edge);
  if (isStatementEdge(edge)) return [statementResource(ends, edge.type, edge, [])];
  return 'name' in edge ? mentionResources(ends, edge) : [];
}

function relationResources(ends: Ends, edge: RelationAttributes): Resource[] {
  const {type, status, attributedTo, title, kin, location, rules, code} = edge;
  const statement = statementResource(ends, type, edge, [
    ['status', status],
    ['attributedTo', attributedTo === null ? null : iriOf(attributedTo)],
    ['title', title],
    ['kin', kin],
    ['location', location],
    ['code', code],
    ...all('rule', rules),
  ]);
  if (status !== 'asserted') return [statement];
  const links = [[encodeURIComponent(wellFormed(type)), iriOf(ends.target)] as const];
  return [statement, {id: iriOf(ends.source), types: [], values: [], links}];
}

function statementResource(
  {key, source, target}: Ends,
  type: string,
  edge: Pick<StatementEdgeAttributes, 'confidence' | 'trigger' | 'date' | 'evidence'>,
  values: readonly Value[],
): Resource {
  return resource(
    key,
    ['rdf:Statement', 'prov:Entity'],
    [
      ['subject', iriOf(source)],
      ['predicate', `wg:${encodeURIComponent(wellFormed(type))}`],
      ['object', iriOf(target)],
      ...values,
      ['confidence', edge.confidence],
      ['trigger', edge.trigger],
      dateValue('date', edge.date),
      ...all(
        'derivedFrom',
        edge.evidence.map(sentence => iriOf(sentence)),
      ),
    ],
  );
}

function mentionResources({key, source, target}: Ends, edge: MentionAttributes): Resource[] {
  const at = iriOf(key, '/target');
  return [
    resource(
      key,
      ['oa:Annotation'],
      [
        ['name', edge.name],
        ['motivatedBy', 'oa:identifying'],
        ['hasBody', iriOf(target)],
        ['hasTarget', at],
      ],
    ),
    part(at, 'oa:SpecificResource', [
      ['hasSource', iriOf(documentOf(source))],
      ...all('hasSelector', [iriOf(key, '/quote'), iriOf(key, '/position')]),
    ]),
    ...selectors(key, edge),
  ];
}

function resource(key: string, types: readonly string[], values: readonly Value[]): Resource {
  return part(iriOf(key), types, values);
}

function part(id: string, types: string | readonly string[], values: readonly Value[]): Resource {
  const known = values
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, typeof value === 'string' ? wellFormed(value) : value] as const);
  return {id, types: typeof types === 'string' ? [types] : types, values: known, links: []};
}

function all(name: TermName, values: readonly string[]): Value[] {
  return values.map(value => [name, value]);
}

/** A whole day as such; a month, a year or a time as text. */
function dateValue(name: 'date' | 'datePublished', date: string | null): Value {
  return date === null || /^\d{4}-\d{2}-\d{2}$/.test(date) ? [name, date] : ['dateText', date];
}

/** A lone surrogate has no place in UTF-8: it becomes U+FFFD, as in every file. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
