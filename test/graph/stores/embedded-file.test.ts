import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {openStore, readStore} from '../../../graph/stores/open-store.js';
import {StoreError} from '../../../src/error.js';
import {contentOf, oneByOne, storeContract} from '../../contract/store.js';
import {killedLoad} from '../../helpers/killed-load.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample-graph.json', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'wiregraph-store-'));
let files = 0;
const newFile = () => join(FOLDER, `${String(files++)}.db`);

test.after.always('files are removed', () => {
  rmSync(FOLDER, {recursive: true, force: true});
});

storeContract(test, 'embedded file', () => openStore(newFile()));

test('what was loaded is there after closing, and later loads add to it', async t => {
  const file = newFile();
  for (const graph of oneByOne(sampleGraph())) {
    const store = await openStore(file);
    await store.load(graph);
    await store.close();
  }
  t.deepEqual(contentOf(await readStore(file)), contentOf(sampleGraph()));
});

test('a load that is killed leaves nothing of itself, and run again gives the whole graph', async t => {
  const file = newFile();
  const [first] = oneByOne(sampleGraph());
  const before = await openStore(file);
  if (first) await before.load(first);
  const content = contentOf(await before.read());
  await before.close();
  t.true((await killedLoad(file, SAMPLE, 60)) >= 60);
  t.deepEqual(contentOf(await readStore(file)), content);
  const store = await openStore(file);
  await store.load(sampleGraph());
  t.deepEqual(contentOf(await store.read()), contentOf(sampleGraph()));
  await store.close();
});

test('a second writer is told who writes, and that it must wait', async t => {
  const file = newFile();
  const store = await openStore(file);
  await t.throwsAsync(openStore(file), {
    instanceOf: StoreError,
    message: new RegExp(`another process \\(number ${String(process.pid)}\\) writes to this store`),
  });
  await store.close();
  t.false(existsSync(`${file}.lock`));
  const next = await openStore(file);
  await next.close();
});

test('two readers may open a store at once, and neither can write', async t => {
  const file = newFile();
  const writer = await openStore(file);
  await writer.load(sampleGraph());
  await writer.close();
  const [one, other] = [
    await openStore(file, {readOnly: true}),
    await openStore(file, {readOnly: true}),
  ];
  t.deepEqual(contentOf(await one.read()), contentOf(sampleGraph()));
  t.deepEqual(contentOf(await other.read()), contentOf(sampleGraph()));
  await t.throwsAsync(one.query('CREATE (n:X)'), {instanceOf: StoreError, message: /writes/});
  await one.close();
  await other.close();
});

test('loads at the same time follow each other', async t => {
  const store = await openStore('memory');
  await Promise.all(oneByOne(sampleGraph()).map(graph => store.load(graph)));
  t.deepEqual(contentOf(await store.read()), contentOf(sampleGraph()));
  await store.close();
});

test('a file that is no store, a folder that is not there, and a missing store are told', async t => {
  const text = newFile();
  writeFileSync(text, 'no store, but a text that is long enough to be taken for one'.repeat(200));
  await t.throwsAsync(openStore(text), {
    instanceOf: StoreError,
    message: /no store that can be opened/,
  });
  await t.throwsAsync(openStore(join(FOLDER, 'no', 'x.db')), {
    instanceOf: StoreError,
    message: /there is no folder/,
  });
  await t.throwsAsync(readStore(newFile()), {instanceOf: StoreError, message: /no such store/});
});
