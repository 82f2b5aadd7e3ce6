import {cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {SetupError} from '../../src/error.js';
import {loadLanguage} from '../../src/io/load-language.js';
import {documentOf} from '../helpers/parsed.js';

const MODEL = fileURLToPath(new URL('../../src/language/model', import.meta.url));

const TEXT =
  'Talks Start In Jeddah\n“The meeting with the US team started well,” Andriy Yermak said via Telegram. ' +
  'Washington postponed the signing of a minerals deal, and Kyiv’s envoys left.\n' +
  'Zelenskyy met Saudi Crown Prince Mohammed bin Salman on Monday.';

function copyOfModel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-model-'));
  cpSync(MODEL, folder, {recursive: true});
  return folder;
}

test('a missing model says what to do', async t => {
  const error = await t.throwsAsync(loadLanguage({folder: '/nowhere'}), {instanceOf: SetupError});
  t.regex(error.message, /\/nowhere\/\S+ is missing\. Install wiregraph again/u);
});

test('a damaged model is found by its hash', async t => {
  const folder = copyOfModel();
  truncateSync(join(folder, 'model.onnx'), 1000);
  const error = await t.throwsAsync(loadLanguage({folder}), {instanceOf: SetupError});
  t.regex(error.message, /model\.onnx is damaged: its SHA-256 must be [0-9a-f]{64}\. Install/u);
  rmSync(folder, {recursive: true});
});

test('a damaged configuration names the fault', async t => {
  const folder = copyOfModel();
  writeFileSync(join(folder, 'config.json'), '{"upos": 1}');
  const error = await t.throwsAsync(loadLanguage({folder}), {instanceOf: SetupError});
  t.regex(error.message, /config\.json is damaged \(.*"upos" must be a list of strings\)/u);
  rmSync(folder, {recursive: true});
});

test('machine code and WebAssembly give the same trees', async t => {
  const native = await loadLanguage({runtime: 'native'});
  const wasm = await loadLanguage({runtime: 'wasm'});
  const document = documentOf(TEXT);
  t.deepEqual(await wasm.parse([document]), await native.parse([document]));
  await native.close();
  await wasm.close();
});

test('what a document gives does not depend on its neighbours', async t => {
  const language = await loadLanguage();
  const documents = TEXT.split(/(?<=\.) |\n/u).map((text, index) =>
    documentOf(text, {id: `doc:${String(index)}`}),
  );
  const alone = [];
  for (const document of documents) alone.push(...(await language.parse([document])));
  t.deepEqual(await language.parse(documents), alone);
  await language.close();
});

test('two worker threads give what one thread gives, in the order of the documents', async t => {
  const documents = Array.from({length: 7}, (_, index) =>
    documentOf(`${TEXT}\nArticle ${String(index)} ends. `.repeat(1 + ((index * 3) % 5) * 8), {
      id: `doc:${String(index)}`,
    }),
  );
  const one = await loadLanguage();
  const two = await loadLanguage({threads: 2});
  t.deepEqual(await two.parse(documents), await one.parse(documents));
  await one.close();
  await two.close();
});

test('without onnxruntime-node WebAssembly takes its place', t => {
  const hook = `data:text/javascript,${encodeURIComponent(
    `import {register} from 'node:module';
     register('data:text/javascript,' + encodeURIComponent(
       "export function resolve(name, context, next) { if (name === 'onnxruntime-node') throw new Error('absent'); return next(name, context); }"));`,
  )}`;
  const script = `import {loadLanguage} from ${JSON.stringify(new URL('../../src/io/load-language.ts', import.meta.url).href)};
    const language = await loadLanguage();
    const [sentences] = await language.parse([{id: 'doc:a', title: '', text: 'Kyiv won.', date: null, source: null, url: null}]);
    console.log(sentences[0].tokens.map(token => token.text).join(' '), await loadLanguage({runtime: 'native'}).catch(error => error.name));
    await language.close();`;
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['--import=tsx', `--import=${hook}`, '--input-type=module', '--eval', script],
    {encoding: 'utf8'},
  );
  t.is(stdout.trim(), 'Kyiv won . SetupError', stderr);
});
