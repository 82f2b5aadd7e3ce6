import {fileURLToPath} from 'node:url';
import {runCommand} from '../helpers/command.js';
import {openEmptyServer, SERVER, serverTest} from '../helpers/neo4j-server.js';
import {sampleGraph} from '../helpers/sample-graph.js';

const SAMPLE = fileURLToPath(new URL('../fixtures/sample-graph.json', import.meta.url));
const test = serverTest();

const COUNTS =
  'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships';

test('loading twice leaves the same counts, and says so', async t => {
  const store = await openEmptyServer();
  const first = await runCommand(['load', SAMPLE, SERVER.uri]);
  t.is(first.code, 0, first.stderr);
  t.regex(first.stderr, /rows\/s/);
  const counts = (await store.query(COUNTS)).rows;
  t.deepEqual(counts, [[sampleGraph().order, sampleGraph().size]]);
  const second = await runCommand(['load', SAMPLE, SERVER.uri, '--database', 'neo4j']);
  t.regex(second.stderr, /new: 0 nodes, 0 edges; changed: 0 nodes, 0 edges/);
  t.deepEqual((await store.query(COUNTS)).rows, counts);
  const asked = await runCommand(['query', SERVER.uri, 'sources', '--format', 'csv', '--quiet']);
  t.is(asked.stdout.trim().split('\n').length, 4);
  await store.close();
});

test('a document is taken out by its title', async t => {
  const store = await openEmptyServer();
  await store.load(sampleGraph());
  const {code, stderr} = await runCommand(['load', SERVER.uri, '--prune', 'Strelsau under fire']);
  t.is(code, 0, stderr);
  const {rows} = await store.query('MATCH (d:Document) RETURN count(d)');
  t.deepEqual(rows, [[2]]);
  const missing = await runCommand(['load', SERVER.uri, '--prune', 'No such title']);
  t.is(missing.code, 1);
  t.regex(missing.stderr, /there is no document "No such title"/);
  await store.close();
});

test('a wrong password is told without a stack trace', async t => {
  const {code, stderr} = await runCommand(['load', SAMPLE, SERVER.uri], {
    env: {NEO4J_PASSWORD: 'wrong'},
  });
  t.is(code, 1);
  t.regex(stderr, /wrong user or password/);
  t.false(stderr.includes('    at '));
});

test('a query that writes needs --write', async t => {
  const store = await openEmptyServer();
  const refused = await runCommand(['query', SERVER.uri, '-e', 'CREATE (n:Entity {id: "x"})']);
  t.is(refused.code, 1);
  t.regex(refused.stderr, /writes/);
  const allowed = await runCommand([
    'query',
    SERVER.uri,
    '--write',
    '-e',
    'CREATE (n:Entity {id: "x"})',
  ]);
  t.is(allowed.code, 0, allowed.stderr);
  t.deepEqual((await store.query('MATCH (n) RETURN count(n)')).rows, [[1]]);
  await store.query('MATCH (n) DETACH DELETE n');
  await store.close();
});
