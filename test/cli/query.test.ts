import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {parse} from 'csv-parse/sync';
import {runCommand} from '../helpers/command.js';

const SAMPLE = fileURLToPath(new URL('../fixtures/sample-graph.json', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'wiregraph-query-'));

test.after.always('files are removed', () => {
  rmSync(FOLDER, {recursive: true, force: true});
});

test.serial('a query by name prints a table; the number of rows goes to stderr', async t => {
  const {code, stdout, stderr} = await runCommand(['query', SAMPLE, 'contradictions']);
  t.is(code, 0, stderr);
  t.regex(stdout, /^subject +relation +object +said/);
  t.regex(stdout, /Ruritania +ATTACKS +Strelsau +asserted/);
  t.is(stderr, '1 row\n');
});

test.serial('JSON and CSV hold the same', async t => {
  const cypher = 'MATCH (d:Document) RETURN d.title AS title, d.date AS date ORDER BY date';
  const json = await runCommand(['query', SAMPLE, '-e', cypher, '--format', 'json']);
  const csv = await runCommand(['query', SAMPLE, '-e', cypher, '--format', 'csv', '--quiet']);
  const rows: unknown = JSON.parse(json.stdout);
  t.deepEqual(parse(csv.stdout, {columns: true}), rows);
  t.is(csv.stderr, '');
});

test.serial('a store file is filled, asked, and pruned; a query does not change it', async t => {
  const store = join(FOLDER, 'news.db');
  const loaded = await runCommand(['load', SAMPLE, store]);
  t.is(loaded.code, 0, loaded.stderr);
  t.regex(loaded.stderr, /27 nodes and 71 edges/);
  const again = await runCommand(['load', SAMPLE, store]);
  t.regex(again.stderr, /new: 0 nodes, 0 edges; changed: 0 nodes, 0 edges/);
  const write = await runCommand(['query', store, '-e', 'MATCH (n) DETACH DELETE n']);
  t.is(write.code, 1);
  const pruned = await runCommand(['load', store, '--prune', 'Strelsau under fire']);
  t.is(pruned.code, 0, pruned.stderr);
  const left = await runCommand(['query', store, 'sources', '--format', 'csv', '--quiet']);
  t.is(left.stdout.trim().split('\n').length, 3);
});

test.serial('a .cypher file takes parameters, and defaults from its header', async t => {
  const path = join(FOLDER, 'own.cypher');
  writeFileSync(
    path,
    '// Which?\n// param limit = 1: rows\n\nMATCH (n:Entity) RETURN n.name AS name ORDER BY name LIMIT $limit;\n',
  );
  const one = await runCommand(['query', SAMPLE, path, '--format', 'csv']);
  const two = await runCommand(['query', SAMPLE, path, '--format', 'csv', '-p', 'limit=2']);
  t.is(one.stdout.trim().split('\n').length, 2);
  t.is(two.stdout.trim().split('\n').length, 3);
});

test.serial('queries are listed by group', async t => {
  const {code, stdout} = await runCommand(['queries']);
  t.is(code, 0);
  t.regex(stdout, /^people\n/);
  t.regex(stdout, /-p name=… {2}a name, or a part of one \(needed\)/);
});

const fails = test.macro({
  async exec(t, args: string[], code: number, message: RegExp) {
    const ended = await runCommand(args, {env: {NEO4J_PASSWORD: 'x'}});
    t.is(ended.code, code);
    t.regex(ended.stderr, message);
    t.is(ended.stdout, '');
    t.false(ended.stderr.includes('    at '), 'no stack trace');
  },
  title: (_given, args: string[]) =>
    `told: wiregraph ${args.map(text => text.replace(SAMPLE, 'GRAPH')).join(' ')}`,
});

test.serial(fails, ['query', SAMPLE, 'who-negociates'], 2, /did you mean who-negotiates/);
test.serial(fails, ['query', SAMPLE, 'about'], 2, /about needs -p name=/);
test.serial(fails, ['query', SAMPLE], 2, /say what to ask/);
test.serial(fails, ['query', SAMPLE, 'nosuch.cypher'], 1, /nosuch\.cypher: there is no such file/);
test.serial(fails, ['query', 'nosuch.json', 'about', '-p', 'name=x'], 1, /nosuch\.json/);
test.serial(
  fails,
  ['query', SAMPLE, '-e', 'MATCH (n RETURN n'],
  1,
  /Cypher error in line 1, column \d+/,
);
test.serial(fails, ['query', 'bolt://127.0.0.1:1', 'counts'], 1, /no Neo4j answers there/);
test.serial(fails, ['load', SAMPLE], 2, /say where the graph goes/);
test.serial(fails, ['load', SAMPLE, 'bolt://127.0.0.1:1'], 1, /no Neo4j answers there/);
