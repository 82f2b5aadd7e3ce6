import {mkdir, readFile, writeFile} from 'node:fs/promises';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import test from 'ava';
import {ROOT, run} from './helpers/command.js';
import * as library from '../src/index.js';

const SOURCE = await readFile(`${ROOT}/src/index.ts`, 'utf8');

/** The examples of the library's own documentation: title, program, and what it says that it prints. */
const EXAMPLES = [...SOURCE.matchAll(/@example (.+)\n \* ```ts\n([\s\S]*?) \* ```/g)].map(match => {
  const program = (match[2] ?? '').replace(/^ \* ?/gm, '');
  const printed = [...program.matchAll(/^\/\/ prints: (.*)$/gm)].map(line => line[1] ?? '');
  return {title: match[1] ?? '', program, printed};
});

test('there are examples', t => {
  t.true(EXAMPLES.length >= 4);
  for (const {printed} of EXAMPLES) t.true(printed.length > 0);
});

for (const [index, {title, program, printed}] of EXAMPLES.entries()) {
  test(`example: ${title}`, async t => {
    const folder = `${ROOT}/.cache/examples`;
    await mkdir(folder, {recursive: true});
    const path = `${folder}/${String(index)}.ts`;
    const library = pathToFileURL(`${ROOT}/src/index.ts`).href;
    await writeFile(path, program.replaceAll("'wiregraph'", JSON.stringify(library)));
    const {code, stdout, stderr} = await run(process.execPath, ['--import=tsx', path]);
    t.is(code, 0, stderr);
    t.deepEqual(stdout.trim().split('\n'), printed);
  });
}

test('every function of the library is documented', async t => {
  const missing: string[] = [];
  for (const match of SOURCE.matchAll(/^export \{([^}]*)\} from '(\.[^']*)\.js'/gm)) {
    const text = await readFile(`${ROOT}/src/${match[2] ?? ''}.ts`, 'utf8');
    for (const name of (match[1] ?? '')
      .split(',')
      .map(one => one.trim().replace(/^type | as .*$/g, ''))) {
      if (!name || name === 'LoadOptions') continue;
      const isDocumented = new RegExp(
        `\\*/\\nexport (?:async )?(?:function\\*?|const|type|class) ${name}\\b`,
      );
      if (typeof Reflect.get(library, name) === 'function' && !isDocumented.test(text))
        missing.push(name);
    }
  }
  t.deepEqual(missing, []);
});

test('the names that the documentation promises are there', t => {
  const {buildGraph, openStore, writeGraphml} = library;
  t.deepEqual(
    [typeof buildGraph, typeof openStore, typeof writeGraphml],
    ['function', 'function', 'function'],
  );
});
