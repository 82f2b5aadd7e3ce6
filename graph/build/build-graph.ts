import type {Document, Entity, Extraction, Mention, Sentence} from '../../src/model/index.js';
import type {WireGraph} from './attributes.js';
import {addRelation} from './add-relation.js';
import {addStatement} from './add-statement.js';
import {addEdge, addNode, emptyDraft, finishGraph, type Draft} from './draft.js';
import {documentOf, edgeKey} from './keys.js';
import {distinct} from './sayings.js';
import {mergeLists} from './unite-nodes.js';

export type BuildOptions = {
  readonly name: string;
  /** The program that made it and its version: `wiregraph 0.1.0`. */
  readonly generator: string;
};

const DEFAULTS: BuildOptions = {name: 'wiregraph', generator: 'wiregraph'};

/** Version of the ontology: labels, types, statuses and attributes. */
export const ONTOLOGY = '1';

const NOWHERE = {x: 0, y: 0} as const;

/**
 * The property graph of an extraction, with a position for every node. The same extraction gives
 * the same graph, in any order of its lists.
 */
export function buildGraph(extraction: Extraction, options: Partial<BuildOptions> = {}): WireGraph {
  const {name, generator} = {...DEFAULTS, ...options};
  const draft = emptyDraft();
  for (const document of extraction.documents) addDocument(draft, document);
  for (const sentence of extraction.sentences) addSentence(draft, sentence);
  const mentions = new Map(extraction.mentions.map(mention => [mention.id, mention]));
  for (const entity of extraction.entities) addEntity(draft, entity, mentions);
  for (const relation of extraction.relations) addRelation(draft, relation);
  for (const statement of extraction.statements) addStatement(draft, statement);
  return finishGraph(draft, {name, generator, ontology: ONTOLOGY});
}

function addDocument(draft: Draft, {id, title, date, source, url}: Document): void {
  addNode(draft, id, {labels: ['Document'], title, date, source, url, ...NOWHERE});
}

function addSentence(draft: Draft, sentence: Omit<Sentence, 'tokens'>): void {
  const {id, text, start, end, index, paragraph} = sentence;
  const document = documentOf(id);
  addNode(draft, id, {labels: ['Sentence'], text, start, end, index, paragraph, ...NOWHERE});
  addEdge(draft, edgeKey('HAS_SENTENCE', document, id), {
    source: document,
    target: id,
    attributes: {type: 'HAS_SENTENCE'},
  });
}

function addEntity(draft: Draft, entity: Entity, mentions: ReadonlyMap<string, Mention>): void {
  const {id, label, name, aliases, iso3, wikidata, merges} = entity;
  addNode(draft, id, {
    labels: ['Entity', label],
    name,
    aliases: distinct(aliases),
    iso3,
    wikidata,
    ...mergeLists(merges),
    ...NOWHERE,
  });
  for (const mentionId of entity.mentions) {
    const mention = mentions.get(mentionId);
    if (mention) addMention(draft, id, mention);
  }
}

function addMention(draft: Draft, entity: string, mention: Mention): void {
  const {sentence, start, end, text, name} = mention;
  addEdge(draft, edgeKey('MENTIONS', sentence, entity, String(start), String(end)), {
    source: sentence,
    target: entity,
    attributes: {type: 'MENTIONS', start, end, text, name},
  });
}
