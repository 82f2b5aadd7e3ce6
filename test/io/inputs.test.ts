import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import test from 'ava';
import {InputError} from '../../src/error.js';
import {findInputs} from '../../src/io/find-inputs.js';
import {readInputs} from '../../src/io/read-inputs.js';
import {summaryOf} from '../helpers/reading.js';

function makeFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

test('a folder gives all its readable files, sorted; others and hidden ones are left', async t => {
  const folder = makeFolder({
    'b.txt': 'x',
    'sub/a.HTML': 'x',
    'c.pdf': 'x',
    '.d.txt': 'x',
    'e.txt.gz': 'x',
  });
  t.teardown(() => {
    rmSync(folder, {recursive: true});
  });
  const names = (await findInputs([folder])).map(path => path.slice(folder.length + 1));
  t.deepEqual(names, ['b.txt', 'e.txt.gz', 'sub/a.HTML']);
  t.deepEqual(await findInputs([join(folder, '*.txt'), join(folder, 'b.txt')]), [
    join(folder, 'b.txt'),
  ]);
});

const refuses = test.macro({
  async exec(t, name: string, message: RegExp) {
    const folder = makeFolder({'c.pdf': 'x'});
    t.teardown(() => {
      rmSync(folder, {recursive: true});
    });
    await t.throwsAsync(findInputs([join(folder, name)]), {instanceOf: InputError, message});
  },
  title: title => `refuses ${title ?? ''}`,
});

test('a missing file', refuses, 'no.txt', /no\.txt: no such file or folder/);
test('a pattern without a file', refuses, '*.txt', /no file fits this pattern/);
test('a folder without articles', refuses, '.', /no article in this folder \(\.txt/);

test('each input is read by its ending; one bad file does not lose the others', async t => {
  const folder = makeFolder({
    '2024-05-01-talks.txt.gz': gzipSync('Ann met Bob.'),
    'a.jsonl': '{"text":"Bob left."}',
    'z.txt.gz': new Uint8Array([0x1f, 0x8b, 1, 2, 3]),
  });
  t.teardown(() => {
    rmSync(folder, {recursive: true});
  });
  const paths = [
    ...(await findInputs([folder])),
    join(folder, 'none.pdf'),
    join(folder, 'gone.txt'),
  ];
  const items: string[] = [];
  for await (const item of readInputs(paths, {date: null}))
    items.push(summaryOf(item).replace(folder, ''));
  t.deepEqual(items, [
    ' | 2024-05-01 | - | - | Ann met Bob.',
    ' | - | - | - | Bob left.',
    'skip unreadable /z.txt.gz',
    'skip unknown-format /none.pdf',
    'skip unreadable /gone.txt',
  ]);
});

test('a date that is given fills in for articles that have none', async t => {
  const folder = makeFolder({
    'a.jsonl': '{"text":"Bob left."}\n{"text":"Ann left.","date":"2020-01-01"}',
  });
  t.teardown(() => {
    rmSync(folder, {recursive: true});
  });
  const dates: (string | null)[] = [];
  for await (const item of readInputs(await findInputs([folder]), {date: '2024-02-03'})) {
    if (item.kind === 'document') dates.push(item.document.date);
  }
  t.deepEqual(dates, ['2024-02-03', '2020-01-01']);
});
