import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {readStore} from '../../graph/stores/open-store.js';
import {contentOf, documentsOf} from '../contract/store.js';
import {runCommand} from '../helpers/command.js';

const START = fileURLToPath(new URL('../../src/cli/start.ts', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'wiregraph-build-'));
const ARTICLES = join(FOLDER, 'articles');

test.before('articles are written', () => {
  mkdirSync(ARTICLES);
  const texts = [
    'Ada Byron met Charles Babbage in London on Monday.\n\nBabbage said that Norway had attacked Sweden.',
    'Norway attacked Sweden on Tuesday.\n\nAda Byron, the prime minister of Norway, denied that Norway had attacked Sweden.',
    'Sweden accused Norway of piracy.\n\nCharles Babbage met Ada Byron again.',
  ];
  texts.forEach((text, index) => {
    writeFileSync(join(ARTICLES, `${String(index)}.txt`), `Headline ${String(index)}\n\n${text}\n`);
  });
});

test.after.always('files are removed', () => {
  rmSync(FOLDER, {recursive: true, force: true});
});

test.serial(
  'a build that is killed and run again gives the store of an undisturbed one',
  async t => {
    const whole = join(FOLDER, 'whole.db');
    const killed = join(FOLDER, 'killed.db');
    t.is((await runCommand(['build', ARTICLES, '--db', whole])).code, 0);
    const child = spawn(process.execPath, [
      '--import=tsx',
      START,
      'build',
      ARTICLES,
      '--db',
      killed,
    ]);
    const exit = once(child, 'exit');
    while (!existsSync(`${killed}.lock`) && child.exitCode === null) await sleep(20);
    child.kill('SIGKILL');
    const [, signal] = await exit;
    t.is(signal, 'SIGKILL');
    const again = await runCommand(['build', ARTICLES, '--db', killed]);
    t.is(again.code, 0, again.stderr);
    const graph = await readStore(whole);
    t.is(documentsOf(graph).length, 3);
    t.deepEqual(contentOf(await readStore(killed)), contentOf(graph));
  },
);

test.serial('later builds add to a store; the same article again changes nothing', async t => {
  const file = join(FOLDER, 'grown.db');
  for (const name of ['0.txt', '1.txt', '2.txt', '1.txt']) {
    const {code, stderr} = await runCommand(['build', join(ARTICLES, name), '--db', file]);
    t.is(code, 0, stderr);
  }
  const {stdout} = await runCommand(['query', file, 'sources', '--format', 'json', '--quiet']);
  const rows: unknown = JSON.parse(stdout);
  t.is(Array.isArray(rows) ? rows.length : 0, 3);
});
