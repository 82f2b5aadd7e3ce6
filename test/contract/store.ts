import type {TestFn} from 'ava';
import {mergeGraphs} from '../../graph/build/merge-graphs.js';
import {removeDocument} from '../../graph/build/remove-document.js';
import type {WireGraph} from '../../graph/build/attributes.js';
import type {GraphStore} from '../../graph/stores/store.js';
import {StoreError} from '../../src/error.js';
import {sampleGraph} from '../helpers/sample-graph.js';
import {oddGraph} from '../helpers/odd-graph.js';

/** How a store under test is opened: empty, and one for each test. */
export type Opener = () => Promise<GraphStore>;

/** What every store must do. `test` runs its tests one after the other where they share a server. */
export function storeContract(test: TestFn['serial'], name: string, open: Opener): void {
  const titled = (title: string) => `${name}: ${title}`;
  const withStore = async (work: (store: GraphStore) => Promise<void>) => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  test(titled('what is loaded can be read back, whole'), t =>
    withStore(async store => {
      const graph = sampleGraph();
      const report = await store.load(graph);
      t.is(report.created.nodes, graph.order);
      t.is(report.created.edges, graph.size);
      t.deepEqual(contentOf(await store.read()), contentOf(graph));
    }),
  );

  test(titled('odd texts, empty lists, own attributes and a quoted type come back'), t =>
    withStore(async store => {
      await store.load(oddGraph());
      t.deepEqual(contentOf(await store.read()), contentOf(oddGraph()));
    }),
  );

  test(titled('the same graph again changes nothing'), t =>
    withStore(async store => {
      await store.load(sampleGraph());
      const {created, changed} = await store.load(sampleGraph());
      t.deepEqual([created, changed], [NONE, NONE]);
    }),
  );

  test(titled('tiny batches give the same'), t =>
    withStore(async store => {
      const graph = sampleGraph();
      const seen: number[] = [];
      await store.load(graph, {batchBytes: 200, onProgress: ({done}) => seen.push(done)});
      t.true(seen.length > 20);
      t.is(seen.at(-1), graph.order + graph.size);
      t.deepEqual(contentOf(await store.read()), contentOf(graph));
    }),
  );

  test(titled('equal relations of two documents keep the evidence of both'), t =>
    withStore(async store => {
      const graphs = oneByOne(sampleGraph());
      for (const graph of graphs) await store.load(graph);
      t.deepEqual(contentOf(await store.read()), contentOf(mergeGraphs(graphs)));
      t.deepEqual(contentOf(await store.read()), contentOf(sampleGraph()));
      const {rows} = await store.query(
        `MATCH (:Entity {name: 'Ruritania'})-[r:ATTACKS {status: 'asserted'}]->() RETURN size(r.evidence)`,
      );
      t.deepEqual(rows, [[2]]);
    }),
  );

  test(titled('a pruned document is as if it had never been in'), t =>
    withStore(async store => {
      const graph = sampleGraph();
      await store.load(graph);
      for (const document of documentsOf(graph)) {
        const {deleted} = await store.prune(document);
        const left = removeDocument(graph, document);
        t.is(deleted.nodes, graph.order - left.order);
        t.is(deleted.edges, graph.size - left.size);
        t.deepEqual(contentOf(await store.read()), contentOf(left));
        await store.load(graph);
        t.deepEqual(contentOf(await store.read()), contentOf(graph));
      }
    }),
  );

  test(titled('pruning the last document leaves nothing; pruning an unknown one does nothing'), t =>
    withStore(async store => {
      const graph = sampleGraph();
      await store.load(graph);
      t.deepEqual(await store.prune('doc:0000000000000000'), {deleted: NONE, changed: NONE});
      for (const document of documentsOf(graph)) await store.prune(document);
      t.deepEqual((await store.query('MATCH (n) RETURN count(n) AS n')).rows, [[0]]);
    }),
  );

  test(titled('nodes, relationships and paths are plain objects'), t =>
    withStore(async store => {
      await store.load(sampleGraph());
      const {columns, rows} = await store.query(
        `MATCH path = (a:Country {name: 'Norway'})-[r:AIDS]->(b:Entity)
         RETURN a, r, path, labels(b) AS labels, 1 AS whole, 0.5 AS half, null AS nothing, [1, 'x'] AS list, {a: true} AS map`,
      );
      const {start, end, ...relationship} = NORWAY_AIDS;
      t.deepEqual(columns, 'a r path labels whole half nothing list map'.split(' '));
      t.deepEqual(rows, [
        [
          NORWAY,
          relationship,
          {nodes: [NORWAY, STRELSAU], relationships: [{...relationship, start, end}]},
          ['Entity', 'Place'],
          1,
          0.5,
          null,
          [1, 'x'],
          {a: true},
        ],
      ]);
    }),
  );

  test(titled('a path walked against its direction still knows who is the actor'), t =>
    withStore(async store => {
      await store.load(sampleGraph());
      const {rows} = await store.query(
        `MATCH path = (:Place {name: 'Strelsau'})<-[:AIDS]-(:Country) RETURN path`,
      );
      t.deepEqual(rows, [[{nodes: [STRELSAU, NORWAY], relationships: [NORWAY_AIDS]}]]);
    }),
  );

  test(titled('parameters are values, never text of the query'), t =>
    withStore(async store => {
      await store.load(sampleGraph());
      const {rows} = await store.query('MATCH (n:Entity {name: $name}) RETURN n.name', {
        name: `' OR true // "`,
      });
      t.deepEqual(rows, []);
      const list = await store.query('UNWIND $list AS x RETURN x, $limit AS y', {
        list: ['a', 'b'],
        limit: 2,
      });
      t.deepEqual(list.rows, [
        ['a', 2],
        ['b', 2],
      ]);
    }),
  );

  test(titled('a fault in the Cypher is told with its place'), t =>
    withStore(async store => {
      const error = await t.throwsAsync(store.query('MATCH (n)\nRETURN n LIMITS 3'), {
        instanceOf: StoreError,
      });
      t.regex(error.message, /Cypher error/);
      t.regex(error.message, /line 2, column \d+/);
    }),
  );

  test(titled('a missing parameter is named'), t =>
    withStore(async store => {
      await t.throwsAsync(store.query('MATCH (n {name: $name}) RETURN n'), {
        instanceOf: StoreError,
        message: /parameter name: give it with -p name=/,
      });
    }),
  );

  test(titled('a query that writes is refused where only reading is allowed'), t =>
    withStore(async store => {
      await store.load(sampleGraph());
      await t.throwsAsync(store.query('MATCH (n) DETACH DELETE n', {}, {readOnly: true}), {
        instanceOf: StoreError,
        message: /writes/,
      });
      t.is((await store.read()).order, sampleGraph().order);
    }),
  );

  test(titled('a type that could end its quotes is refused, and nothing is written'), t =>
    withStore(async store => {
      const graph = oddGraph('X` DELETE n //');
      await t.throwsAsync(store.load(graph), {
        instanceOf: StoreError,
        message: /cannot be a relationship type/,
      });
    }),
  );
}

const NONE = {nodes: 0, edges: 0};

const NORWAY = {
  labels: ['Entity', 'Country'],
  properties: {
    aliases: ['Norwegian'],
    id: 'country:norway',
    iso3: 'NOR',
    mergedIn: ['doc:b309d0da77c88a59'],
    merges: ['"Norwegian" is the demonym of "Norway"'],
    name: 'Norway',
    wikidata: 'Q20',
  },
};

const STRELSAU = {
  labels: ['Entity', 'Place'],
  properties: {aliases: [], id: 'place:strelsau', mergedIn: [], merges: [], name: 'Strelsau'},
};

const NORWAY_AIDS = {
  type: 'AIDS',
  properties: {
    code: 'AID',
    confidence: 0.75,
    details: [''],
    evidence: ['doc:0ba7d4b67d274841#s3'],
    key: 'AIDS:f201e3c4cf6d4ccc',
    quotes: ['Norway may send aid to Strelsau.\r\n\tHis cousin Flávia “Dove” Żółć disagreed.'],
    rules: ['send-aid'],
    status: 'possible',
    trigger: 'send aid to',
  },
  start: 'country:norway',
  end: 'place:strelsau',
};

/** Nodes and edges without their positions. */
export function contentOf(graph: WireGraph): unknown {
  const nodes = graph.mapNodes((key, {x: _x, y: _y, ...attributes}) => ({key, ...attributes}));
  const edges = graph.mapEdges((key, attributes, source, target) => ({
    key,
    source,
    target,
    ...attributes,
  }));
  return {nodes, edges};
}

export function documentsOf(graph: WireGraph): string[] {
  return graph.filterNodes((_key, {labels}) => labels[0] === 'Document');
}

/** A graph for each document: all others taken out. */
export function oneByOne(graph: WireGraph): WireGraph[] {
  const documents = documentsOf(graph);
  return documents.map(document =>
    documents.filter(other => other !== document).reduce(removeDocument, graph),
  );
}
