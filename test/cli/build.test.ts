import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {temporaryFolder, wiregraph} from '../helpers/command.js';

const MEETING =
  'Finnish Foreign Minister Aino Virta met the Spanish envoy Carlos Ruiz in Oslo on Monday. "The talks were useful," Virta said.\n';
const DENIAL = 'Ruiz denied that Spain had attacked Portugal. Portugal sanctioned Spain in May.\n';

function articles(t: ExecutionContext, files: Record<string, string>): string {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'in'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'in', name), text);
  return folder;
}

test('build says what it found, and writes each format asked for', async t => {
  const folder = articles(t, {'2024-05-01-a.txt': MEETING});
  const outputs = ['g.json', 'g.graphml', 'g.gexf'].flatMap(name => ['-o', name]);
  const ran = await wiregraph(['build', 'in', ...outputs], {cwd: folder});
  t.is(ran.code, 0, ran.stderr);
  t.is(ran.stdout, '');
  t.regex(ran.stderr, /1 article: \d+ entities \(2 people, /);
  t.regex(ran.stderr, /relations \(.*asserted.*statements \(.*claim/);
  for (const name of ['g.json', 'g.graphml', 'g.gexf']) t.true(existsSync(join(folder, name)));
  t.regex(readFileSync(join(folder, 'g.json'), 'utf8'), /"date":"2024-05-01"/);
});

test('the same articles give the same bytes, in any order, on any number of workers', async t => {
  const folder = articles(t, {'a.txt': MEETING, 'b.txt': DENIAL});
  const orders = [
    ['in/a.txt', 'in/b.txt'],
    ['in/b.txt', 'in/a.txt', '--jobs', '2'],
  ];
  const graphs: string[] = [];
  for (const args of orders) {
    const ran = await wiregraph(['build', ...args, '-o', '-', '--quiet'], {cwd: folder});
    t.is(ran.code, 0, ran.stderr);
    graphs.push(ran.stdout);
  }
  t.true((graphs[0] ?? '').length > 1000);
  t.is(graphs[1], graphs[0]);
});

test('an article from standard input goes to standard output', async t => {
  const ran = await wiregraph(['build', '-', '-o', '-', '--date', '2024-05-01'], {input: MEETING});
  t.is(ran.code, 0, ran.stderr);
  const graph: unknown = JSON.parse(ran.stdout);
  t.like(graph, {options: {type: 'directed', multi: true}});
  t.regex(ran.stdout, /"date":"2024-05-01"/);
});

test('inputs that cannot be read are named, the others are read, and the exit code says so', async t => {
  const folder = articles(t, {'a.txt': MEETING, 'empty.txt': '', 'bad.jsonl': '{"text": 5}\n'});
  writeFileSync(join(folder, 'in', 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 0, 1]));
  const ran = await wiregraph(['build', 'in', '-o', 'g.json'], {cwd: folder});
  t.is(ran.code, 3);
  t.regex(ran.stderr, /skipped in\/empty\.txt: is empty/);
  t.regex(ran.stderr, /skipped in\/bad\.jsonl:1: has no "text"/);
  t.regex(ran.stderr, /skipped in\/picture\.txt: is not text/);
  t.regex(ran.stderr, /1 article: /);
});

test('--min-confidence leaves out what is less sure', async t => {
  const folder = articles(t, {'a.txt': MEETING});
  const count = async (least: string) => {
    const ran = await wiregraph(['build', 'in', '-o', '-', '--min-confidence', least], {
      cwd: folder,
    });
    return ran.stdout.match(/"status":/g)?.length ?? 0;
  };
  t.true((await count('0')) > 0);
  t.is(await count('1'), 0);
});

const fails = test.macro({
  async exec(t, args: readonly string[], code: number, message: RegExp) {
    const folder = articles(t, {'a.txt': MEETING, 'names.csv': 'name,label\nAcme,Firm\n'});
    const ran = await wiregraph(['build', ...args], {cwd: folder});
    t.is(ran.code, code, ran.stderr);
    t.regex(ran.stderr, message);
    t.notRegex(ran.stderr, /\n\s+at /, 'no stack trace');
    t.is(ran.stdout, '');
  },
  title: title => `build fails plainly: ${title ?? ''}`,
});

test('no such file', fails, ['no.txt', '-o', 'g.json'], 1, /no\.txt: no such file or folder/);
test('no output', fails, ['in'], 2, /-o graph\.json/);
test('unknown format', fails, ['in', '-o', 'g.docx'], 2, /g\.docx: .*\.json \.graphml/);
test('no such option', fails, ['in', '--outptu', 'g'], 2, /unknown option/);
test('a wrong date', fails, ['in', '-o', 'g.json', '--date', 'May 1'], 2, /date like 2024-05-01/);
test('a wrong number of jobs', fails, ['in', '-o', 'g.json', '--jobs', '0'], 2, /1 or more/);
test('a wrong confidence', fails, ['in', '-o', 'g.json', '--min-confidence', '2'], 2, /0 to 1/);
test(
  'a wrong list of names',
  fails,
  ['in/a.txt', '-o', 'g.json', '--entities', 'in/names.csv'],
  1,
  /in\/names\.csv:2: "label" must be one of Person/,
);
test(
  'a missing list of rules',
  fails,
  ['in/a.txt', '-o', 'g.json', '--rules', 'none.yaml'],
  1,
  /none\.yaml: no such file/,
);
