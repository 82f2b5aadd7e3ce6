import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import test from 'ava';
import {diffCommand} from '../../src/cli/diff.js';
import {explainCommand} from '../../src/cli/explain.js';
import {exportCommand} from '../../src/cli/export.js';
import {temporaryFolder, wiregraph} from '../helpers/command.js';
import {runCommand} from '../helpers/in-process.js';

const SAMPLE = 'test/fixtures/sample-graph.json';

test.serial('export writes each format that an ending names, and says so', async t => {
  const folder = temporaryFolder(t);
  const names = [
    'a.json',
    'a.graphml',
    'a.gexf',
    'a.cypher',
    'a.jsonld',
    'a.ttl',
    'a.graphml.gz',
    'a.csv',
  ];
  const outputs = names.flatMap(name => ['-o', join(folder, name)]);
  const {stdout, stderr, error} = await runCommand(exportCommand, [SAMPLE, ...outputs]);
  t.is(error, null);
  t.is(stdout, '');
  t.deepEqual((await readdir(folder)).sort(), [...names].sort());
  for (const name of names) t.true(stderr.includes(`wrote ${join(folder, name)}`));
  t.true(stderr.includes('neo4j-admin database import full neo4j'));
  const zipped = gunzipSync(await readFile(join(folder, 'a.graphml.gz'))).toString();
  t.is(zipped, await readFile(join(folder, 'a.graphml'), 'utf8'));
  t.true((await readdir(join(folder, 'a.csv'))).includes('import.sh'));
});

test.serial('export replaces a file as a whole, also by itself', async t => {
  const path = join(temporaryFolder(t), 'graph.json');
  const text = await readFile(SAMPLE, 'utf8');
  await writeFile(path, text);
  t.is((await runCommand(exportCommand, [path, '-o', path, '--quiet'])).error, null);
  t.true((await readFile(path, 'utf8')) === text);
});

// The one test that starts the command itself: standard input, standard output, exit codes.
test.serial('a graph goes through standard input and output', async t => {
  const text = await readFile(SAMPLE, 'utf8');
  const args = ['export', '-', '-o', '-', '--format', 'graphml', '--quiet'];
  const {code, stdout, stderr} = await wiregraph(args, {input: text});
  t.deepEqual([code, stderr], [0, '']);
  t.true(stdout.startsWith('<?xml') && stdout.endsWith('</graphml>\n'));
  const refused = await wiregraph(['export', 'nowhere.json', '-o', 'x.json']);
  t.is(refused.code, 1);
  t.true(refused.stderr.includes('nowhere.json: there is no such file'));
  t.false(/ {4}at /.test(refused.stderr), 'no stack trace');
});

const refuses = test.macro({
  async exec(t, args: readonly string[], name: string, message: RegExp) {
    const command = args[0] === 'explain' ? explainCommand : exportCommand;
    const {error} = await runCommand(command, args.slice(1));
    t.is(error?.name, name);
    t.regex(error?.message ?? '', message);
  },
  title: (_given, args: readonly string[]) => `refused: ${args.join(' ')}`,
});

const IN_XML = 'test/fixtures/graphml/networkx-own.graphml';

test.serial(
  refuses,
  ['export', SAMPLE, '-o', 'x.docx'],
  'UsageError',
  /x\.docx: this ending says no/,
);
test.serial(refuses, ['export', SAMPLE, '-o', '-', '--format', 'csv'], 'UsageError', /is a folder/);
test.serial(refuses, ['export', SAMPLE, '-o', 'x.csv.gz'], 'UsageError', /is a folder/);
test.serial(
  refuses,
  ['export', 'LICENSE', '-o', 'x.json'],
  'InputError',
  /LICENSE: a graph can be read/,
);
test.serial(refuses, ['export', 'test/fixtures', '-o', 'x.json'], 'InputError', /this is a folder/);
test.serial(
  refuses,
  ['explain', SAMPLE, 'rasendyll'],
  'InputError',
  /did you mean Rudolf Rassendyll\?/,
);
test.serial(
  refuses,
  ['explain', IN_XML, 'Zoe'],
  'InputError',
  /nothing in this graph is named "Zoe"$/,
);

test.serial('wrong JSON is refused with its line, and no file is left behind', async t => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'bad.json');
  await writeFile(path, '{"nodes": [\n{"key": "a"},\n],\n"edges": []}');
  const {error} = await runCommand(exportCommand, [path, '-o', join(folder, 'x.graphml')]);
  t.is(error?.message, `${path}:3: this is no JSON: "]" is wrong in column 1`);
  t.deepEqual(await readdir(folder), ['bad.json']);
});

test.serial('bytes that are no UTF-8, and a gzip file that is cut off, are refused', async t => {
  const folder = temporaryFolder(t);
  const [latin, cut] = [join(folder, 'latin.json'), join(folder, 'cut.json.gz')];
  await writeFile(latin, Buffer.from([0x7b, 0xe9, 0x7d]));
  await runCommand(exportCommand, [SAMPLE, '-o', cut]);
  await writeFile(cut, (await readFile(cut)).subarray(0, 500));
  const refused = await runCommand(exportCommand, [latin, '-o', join(folder, 'x.json')]);
  t.is(refused.error?.message, `${latin}: this is no text in UTF-8`);
  const broken = await runCommand(exportCommand, [cut, '-o', join(folder, 'x.json')]);
  t.is(broken.error?.message, `${cut}: this gzip file is cut off`);
});

test.serial('explain shows the edges between two names with sentences and articles', async t => {
  const {stdout} = await runCommand(explainCommand, [SAMPLE, 'ruritania', 'STRELSAU']);
  t.true(stdout.includes('Ruritania -[ATTACKS]-> Strelsau: asserted, in Strelsau, 2031-03-03'));
  t.true(stdout.includes('Ruritania -[ATTACKS]-> Strelsau: denied by Rudolf Rassendyll'));
  t.true(
    stdout.includes(
      '  "Ruritania shelled Strelsau, a Ruritanian city, again."\n    Evening Star, 2031-03-05, Norway weighs sanctions',
    ),
  );
});

test.serial(
  'explain shows why names were taken for one, and a way where no edge links two',
  async t => {
    const {stdout} = await runCommand(explainCommand, [SAMPLE, 'the delegation', 'strelsau']);
    t.true(stdout.includes('taken for one: "the delegation" repeats the noun'));
    t.true(stdout.includes('A shortest way: the Ruritanian delegation - Ruritania - Strelsau'));
    const none = await runCommand(explainCommand, [SAMPLE, 'North Bank', 'Norway']);
    t.true(none.stdout.includes('Nothing links the two.'));
  },
);

test.serial('explain as JSON has the edges with their sources', async t => {
  const args = [SAMPLE, 'North Bank', 'Zenda Press', '--format', 'json'];
  const {edges} = JSON.parse((await runCommand(explainCommand, args)).stdout);
  t.is(edges.length, 2);
  t.like(edges[0].sources[0], {source: 'Zenda Press', date: '2031-03-06'});
});

test.serial('diff says what a graph has that another has not', async t => {
  const less = join(temporaryFolder(t), 'less.json');
  const lines = (await readFile(SAMPLE, 'utf8')).split('\n');
  const kept = lines.filter(line => !line.startsWith('{"key":"SANCTIONS:'));
  await writeFile(less, kept.join('\n').replace('"Norwegian"]', '"Norge"]'));
  const {stdout} = await runCommand(diffCommand, [less, SAMPLE]);
  t.is(
    stdout,
    `+ Norway -[SANCTIONS proposed by Flávia Żółć]-> Ruritania
~ Country Norway (country:norway)
    aliases: + Norwegian
    aliases: - Norge
nodes: 0 added, 0 lost, 1 changed
edges: 1 added, 0 lost, 0 changed
`,
  );
  const same = await runCommand(diffCommand, [SAMPLE, SAMPLE]);
  t.is(same.stdout, 'the graphs say the same\n');
  const json = await runCommand(diffCommand, [SAMPLE, less, '--format', 'json']);
  t.is(JSON.parse(json.stdout).edges.lost.length, 1);
});
