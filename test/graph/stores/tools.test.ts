import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeCsvFolder} from '../../../graph/formats/csv.js';
import {writeGraphml} from '../../../graph/formats/graphml.js';
import {openStore} from '../../../graph/stores/open-store.js';
import type {GraphStore} from '../../../graph/stores/store.js';
import {prepare} from '../../../tools/neo4j/distribution.js';
import {makeHome, startServer} from '../../../tools/neo4j/server.js';
import {contentOf} from '../../contract/store.js';
import {runWithAdmin} from '../../helpers/neo4j-admin.js';
import {openEmptyServer, serverTest} from '../../helpers/neo4j-server.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const test = serverTest();

type Counts = Readonly<Record<string, number>>;

/** How many nodes of each label and edges of each type a store holds. */
async function countsIn(store: GraphStore): Promise<Counts> {
  const labels = await store.query('MATCH (n) UNWIND labels(n) AS l RETURN l, count(*) ORDER BY l');
  const types = await store.query('MATCH ()-[r]->() RETURN type(r) AS t, count(r) ORDER BY t');
  return Object.fromEntries(
    [...labels.rows, ...types.rows].map(([name, count]) => [String(name), Number(count)]),
  );
}

/** In CSV a list of one empty text is an empty list; `details` mean the same either way. */
function withoutEmptyDetails(graph: WireGraph): unknown {
  const text = JSON.stringify(contentOf(graph));
  return JSON.parse(text.replaceAll('"details":[""]', '"details":[]'));
}

function countsOf(graph: WireGraph): Counts {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  graph.forEachNode((_key, {labels}) => {
    for (const label of labels) add(label);
  });
  graph.forEachEdge((_key, {type}) => {
    add(type);
  });
  return Object.fromEntries(counts);
}

test('apoc.import.graphml takes the GraphML: counts, labels, types, lists and numbers', async t => {
  const graph = sampleGraph();
  const store = await openEmptyServer();
  const folder = process.env['NEO4J_IMPORT_DIR'] ?? '';
  const name = `sample-${String(process.pid)}.graphml`;
  writeFileSync(join(folder, name), [...writeGraphml(graph)].join(''));
  const {rows} = await store.query(
    'CALL apoc.import.graphml($file, {readLabels: true, storeNodeIds: true}) YIELD nodes, relationships RETURN nodes, relationships',
    {file: `file:///${name}`},
  );
  rmSync(join(folder, name));
  t.deepEqual(rows, [[graph.order, graph.size]]);
  t.deepEqual(await countsIn(store), countsOf(graph));
  const types = await store.query(
    `MATCH (a:Country {name: 'Norway'})-[r:AIDS]->(b)
     RETURN a.aliases AS aliases, r.quotes AS quotes, r.confidence AS confidence, b.name AS place`,
  );
  t.deepEqual(types.rows, [
    [
      ['Norwegian'],
      ['Norway may send aid to Strelsau.\r\n\tHis cousin Flávia “Dove” Żółć disagreed.'],
      0.75,
      'Strelsau',
    ],
  ]);
  await store.query('MATCH (n) DETACH DELETE n');
  await store.close();
});

test('neo4j-admin database import takes the CSV folder by its own script; it reads back whole', async t => {
  const graph = sampleGraph();
  const distribution = prepare();
  const home = mkdtempSync(join(tmpdir(), 'wiregraph-import-'));
  makeHome(distribution, home);
  const folder = join(home, 'graph.csv');
  mkdirSync(folder);
  for (const {name, text} of writeCsvFolder(graph)) {
    writeFileSync(join(folder, name), [...text].join(''));
  }
  const {status, output} = runWithAdmin(join(folder, 'import.sh'), distribution, home);
  t.is(status, 0, output);
  t.regex(output, new RegExp(`${String(graph.order)} nodes`));
  t.regex(output, new RegExp(`${String(graph.size)} relationships`));
  const server = await startServer({home});
  try {
    const {uri, username, password} = server;
    const store = await openStore(uri, {username, password});
    t.deepEqual(await countsIn(store), countsOf(graph));
    t.deepEqual(withoutEmptyDetails(await store.read()), withoutEmptyDetails(graph));
    await store.close();
  } finally {
    await server.stop({kill: true, keep: false});
  }
});
