/**
 * wiregraph as a library: articles in, a property graph out, and from there to files and graph stores. The
 * graph is a graphology `MultiDirectedGraph`, so that every graphology package works on it.
 *
 * @example From text to graph
 * ```ts
 * import {buildGraph, extract, loadLanguage, makeDocument, makeKnowledge} from 'wiregraph';
 *
 * const language = await loadLanguage();
 * const article = makeDocument({text: 'Iran accused Israel of an attack.', date: '2031-03-04'});
 * const extraction = await extract([article], language, makeKnowledge());
 * await language.close();
 *
 * const graph = buildGraph(extraction, {name: 'one sentence'});
 * for (const {source, target, attributes} of graph.edgeEntries()) {
 *   if (attributes.type === 'ACCUSES') console.log(source, attributes.type, target);
 * }
 * // prints: country:iran ACCUSES country:israel
 * ```
 *
 * @example To a file and back
 * ```ts
 * import {readFile} from 'node:fs/promises';
 * import {readGraphJson, readGraphml, writeGraphml} from 'wiregraph';
 *
 * const path = 'test/fixtures/sample-graph.json';
 * const graph = readGraphJson(await readFile(path, 'utf8'), path);
 * const graphml = [...writeGraphml(graph)].join('');
 * const again = readGraphml(graphml, 'graph.graphml');
 * console.log(again.order === graph.order, again.size === graph.size);
 * // prints: true true
 * ```
 *
 * @example Cypher without a server
 * ```ts
 * import {readFile} from 'node:fs/promises';
 * import {openStore, readGraphJson} from 'wiregraph';
 *
 * const path = 'test/fixtures/sample-graph.json';
 * const store = await openStore('memory');
 * await store.load(readGraphJson(await readFile(path, 'utf8'), path));
 * const {rows} = await store.query(
 *   'MATCH (a)-[r:ATTACKS {status: $status}]->(b) RETURN a.name, b.name, r.trigger',
 *   {status: 'denied'},
 * );
 * await store.close();
 * console.log(rows[0]?.join(' | '));
 * // prints: Ruritania | Strelsau | attacked
 * ```
 *
 * @example One article out again, and what that changes
 * ```ts
 * import {readFile} from 'node:fs/promises';
 * import {diffGraphs, readGraphJson, removeDocument} from 'wiregraph';
 *
 * const path = 'test/fixtures/sample-graph.json';
 * const graph = readGraphJson(await readFile(path, 'utf8'), path);
 * const [article = ''] = graph.filterNodes((_key, node) => node.labels[0] === 'Document');
 * const {nodes} = diffGraphs(graph, removeDocument(graph, article));
 * console.log(nodes.lost.map(({key}) => key).filter(key => key.startsWith('organization:')).join(', '));
 * // prints: organization:north-bank, organization:zenda-press
 * ```
 *
 * @module
 */

// Articles
export {makeDocument, isoDateOf, type DocumentFields} from './read/make-document.js';
export {formatOf, readArticles, type InputFormat} from './read/read-articles.js';
export {findInputs} from './io/find-inputs.js';
export {readInputs, type ReadOptions} from './io/read-inputs.js';
export {readEntityList} from './read/entity-list.js';
export {readRuleFile, type RuleOfFile} from './read/rule-file.js';
export type {ReadItem} from './read/item.js';

// Extraction: stages that are pure, and the language model that they build on
export {loadLanguage, type LoadOptions as LanguageOptions} from './io/load-language.js';
export type {Language} from './language/index.js';
export {
  extract,
  makeKnowledge,
  readDocument,
  resolveReadings,
  type Knowledge,
  type KnowledgeOptions,
  type ResolveOptions,
} from './pipeline.js';
export type * from './model/index.js';

// The ontology
export {ENTITY_LABELS, NODE_LABELS, type EntityLabel, type NodeLabel} from './schema/labels.js';
export {
  RELATION_TYPES,
  STATEMENT_TYPES,
  type RelationType,
  type StatementType,
} from './schema/relation-types.js';
export {STATUSES, STATUS_MEANINGS, type Status} from './schema/statuses.js';

// The graph: its attributes are typed for users of graphology
export type * from '../graph/build/attributes.js';
export {buildGraph, type BuildOptions} from '../graph/build/build-graph.js';
export {mergeGraphs} from '../graph/build/merge-graphs.js';
export {removeDocument} from '../graph/build/remove-document.js';
export {layOut} from '../graph/measures/layout.js';
export {diffGraphs, type GraphDiff} from '../graph/measures/diff.js';
export {findByName, type NameLookup} from '../graph/measures/find-by-name.js';
export {connect, type Step} from '../graph/measures/connect.js';

// Formats: every writer gives the text in pieces, so that a graph of any size can stream into a file
export {writeJson} from '../graph/formats/json.js';
export {readGraphJson} from '../graph/formats/read-json.js';
export {writeGraphml} from '../graph/formats/graphml.js';
export {readGraphml} from '../graph/formats/read-graphml.js';
export {writeGexf} from '../graph/formats/gexf.js';
export {writeCypher} from '../graph/formats/cypher.js';
export {writeCsvFolder, type FolderFile} from '../graph/formats/csv.js';
export {writeJsonld} from '../graph/formats/jsonld.js';
export {writeTurtle} from '../graph/formats/turtle.js';
export {writeHtml, type ViewerPage} from '../graph/formats/html.js';

// Stores: the embedded engine, in memory or in a file, and Neo4j
export {isServerAddress, openStore, readStore} from '../graph/stores/open-store.js';
export type {
  GraphStore,
  LoadOptions,
  LoadProgress,
  LoadReport,
  PruneReport,
  QueryOptions,
  QueryResult,
  StoredNode,
  StoredPath,
  StoredRelationship,
  StoreOptions,
} from '../graph/stores/store.js';

// Errors: their messages say what is wrong, where, and what was wanted
export {InputError, SetupError, StoreError, UsageError, type Place} from './error.js';
