import {fileURLToPath} from 'node:url';
import {startServer} from '../../../tools/neo4j/server.js';
import {openStore} from '../../../graph/stores/open-store.js';
import {StoreError} from '../../../src/error.js';
import {contentOf, oneByOne, storeContract} from '../../contract/store.js';
import {killedLoad} from '../../helpers/killed-load.js';
import {openEmptyServer, SERVER, serverTest} from '../../helpers/neo4j-server.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample-graph.json', import.meta.url));
const test = serverTest();

storeContract(test, 'neo4j', openEmptyServer);

test('a loader that was killed and run again gives the graph of an undisturbed load', async t => {
  const store = await openEmptyServer();
  await store.load(sampleGraph());
  await store.query('MATCH (n) DETACH DELETE n');
  const done = await killedLoad(SERVER.uri, SAMPLE, 40);
  const {rows} = await store.query('MATCH (n) RETURN count(n) AS n');
  t.true(Number(rows[0]?.[0]) > 0);
  t.true(done < sampleGraph().order + sampleGraph().size);
  await store.load(sampleGraph());
  t.deepEqual(contentOf(await store.read()), contentOf(sampleGraph()));
  await store.close();
});

test('a server that is killed and started again in mid-load gets all of the graph', async t => {
  const first = await startServer();
  const {port, home, uri, username, password} = first;
  const store = await openStore(uri, {username, password});
  let restarted: ReturnType<typeof startServer> | null = null;
  await store.load(sampleGraph(), {
    batchBytes: 500,
    onProgress({done}) {
      if (done > 30)
        restarted ??= first.stop({kill: true, keep: true}).then(() => startServer({home, port}));
    },
  });
  const content = contentOf(await store.read());
  await store.close();
  const second = await (restarted ?? startServer({home, port}));
  await second.stop({kill: true, keep: false});
  t.not(restarted, null);
  t.deepEqual(content, contentOf(sampleGraph()));
});

test('two loaders at the same time lose nothing', async t => {
  const store = await openEmptyServer();
  const graphs = oneByOne(sampleGraph());
  await Promise.all(graphs.map(graph => store.load(graph, {batchBytes: 2000})));
  t.deepEqual(contentOf(await store.read()), contentOf(sampleGraph()));
  await store.close();
});

test('ids are unique, names and claims can be searched', async t => {
  const store = await openEmptyServer();
  await store.load(sampleGraph());
  const constraints = await store.query(
    'SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0] AS label ORDER BY label',
  );
  t.deepEqual(constraints.rows.flat(), ['Claim', 'Document', 'Entity', 'Proposal', 'Sentence']);
  await store.query('CALL db.awaitIndexes(60)');
  const names = await store.query(
    "CALL db.index.fulltext.queryNodes('wiregraph_names', 'Norwegian') YIELD node RETURN node.name",
  );
  t.deepEqual(names.rows, [['Norway']]);
  const claims = await store.query(
    "CALL db.index.fulltext.queryNodes('wiregraph_claims', 'fired') YIELD node RETURN node.text",
  );
  t.deepEqual(claims.rows, [['Ruritania fired first']]);
  await store.close();
});

test('neo4j:// finds its way by the routing table, and each session sees what the last has written', async t => {
  const store = await openStore(SERVER.uri.replace('bolt://', 'neo4j://'), {
    ...SERVER,
    database: 'neo4j',
  });
  await store.query('MATCH (n) DETACH DELETE n');
  await store.load(sampleGraph());
  t.deepEqual(contentOf(await store.read()), contentOf(sampleGraph()));
  await store.close();
});

test('what the server remarks about a query is passed on', async t => {
  const notes: string[] = [];
  const store = await openEmptyServer({onNote: text => notes.push(text)});
  await store.query('MATCH (n:NoSuchLabel) RETURN n');
  t.regex(notes.join('\n'), /NoSuchLabel/);
  await store.close();
});

test('whole numbers arrive as integers, confidences as floats', async t => {
  const store = await openEmptyServer();
  await store.load(sampleGraph());
  const {rows} = await store.query(
    `MATCH (s:Sentence) WITH collect(DISTINCT valueType(s.start)) AS starts
     MATCH ()-[r:ATTACKS]->() RETURN starts, collect(DISTINCT valueType(r.confidence)) AS confidences`,
  );
  t.deepEqual(rows, [[['INTEGER NOT NULL'], ['FLOAT NOT NULL']]]);
  await store.close();
});

const fails = (title: string, address: () => string, options: object, message: RegExp) => {
  test(title, async t => {
    const open = openStore(address(), {...SERVER, ...options});
    await t.throwsAsync(open, {instanceOf: StoreError, message});
  });
};

fails(
  'a wrong password is told',
  () => SERVER.uri,
  {password: 'wrong'},
  /wrong user or password for "neo4j"/,
);
fails('no password is told', () => SERVER.uri, {password: undefined}, /NEO4J_PASSWORD/);
fails(
  'a database that is not there is told',
  () => SERVER.uri,
  {database: 'nosuch'},
  /no database "nosuch"/,
);
fails(
  'a server that is not there is told',
  () => 'bolt://127.0.0.1:1',
  {},
  /no Neo4j answers there/,
);
fails(
  'a server without TLS is told where TLS is asked for',
  () => SERVER.uri.replace('bolt:', 'bolt+s:'),
  {},
  /no Neo4j answers there/,
);
