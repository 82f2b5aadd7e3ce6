import {buildGraph} from '../../graph/build/build-graph.js';
import {writeJson} from '../../graph/formats/json.js';
import {openLanguage, type Language} from '../../src/language/index.js';
import {openWebRuntime} from '../../src/language/runtime-web.js';
import {extract, makeKnowledge} from '../../src/pipeline.js';
import {readHtml} from '../../src/read/html.js';
import {readText} from '../../src/read/text.js';
import {TEXTS} from '../texts.js';
import type {FromReader, ToReader} from './messages.js';

function say(message: FromReader): void {
  self.postMessage(message);
}

async function bytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await bytes(path));
}

/** Opens the model that the server of this page hands out. */
async function load(): Promise<Language> {
  say({kind: 'step', text: TEXTS.stepModel});
  const [model, wasmBinary, vocabulary, config, lemmas] = await Promise.all([
    bytes('/model/model.onnx'),
    bytes('/model/runtime.wasm'),
    text('/model/vocabulary.txt'),
    text('/model/config.json'),
    text('/model/lemmas.json'),
  ]);
  return openLanguage({model, vocabulary, config, lemmas}, openWebRuntime({wasmBinary}));
}

let language: Promise<Language> | null = null;

async function read({name, text: article}: ToReader): Promise<string> {
  const context = {place: name, date: null};
  const item = /\.html?$/i.test(name)
    ? readHtml(article, {...context, url: null})
    : readText(article, context);
  if (item.kind === 'skip') throw new Error(item.diagnostic.message);
  const opened = await (language ??= load());
  say({kind: 'step', text: TEXTS.stepRead});
  const extraction = await extract([item.document], opened, makeKnowledge());
  return [...writeJson(buildGraph(extraction, {name}))].join('');
}

self.onmessage = ({data}: MessageEvent<ToReader>) => {
  read(data).then(
    json => {
      say({kind: 'graph', json});
    },
    (error: unknown) => {
      language = null;
      say({kind: 'fault', message: error instanceof Error ? error.message : String(error)});
    },
  );
};
