import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {Command, InvalidArgumentError} from 'commander';
import {writeJson} from '../../graph/formats/json.js';
import {GRAPH_SOURCES, withServerOptions, type ServerOptions} from './graph-source.js';
import {readLibrary} from './query-library.js';
import {sourceFile} from '../io/package-root.js';
import {openTerminal} from './terminal.js';
import {loadReader, loadViewerPage} from './view-page.js';
import {openViewed, type Viewed} from './view-store.js';
import {openViewServer, type OpenServer, type ServedFile} from './view-server.js';

type ViewOptions = ServerOptions & {readonly port: number; readonly quiet?: boolean};

const PORT = 8374;

/** The runtime's file beside its scripts. */
const RUNTIME = 'ort-wasm-simd-threaded.wasm';

const EXAMPLE = `
Examples:
  $ wiregraph view out/graph.json
  $ NEO4J_PASSWORD=… wiregraph view neo4j://localhost --port 0

It is served on this machine only (127.0.0.1); Ctrl+C ends it. For a file to hand on, use
  $ wiregraph export out/graph.json -o graph.html`;

const PAGE = `<!doctype html>
<html lang="en" data-server>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>wiregraph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/viewer.css">
</head>
<body>
<div id="app"></div>
<script src="/viewer.js"></script>
</body>
</html>
`;

/** `wiregraph view`: the viewer, served on this machine only. */
export function buildCommand(): Command {
  const command = new Command('view')
    .description('look at a graph in the browser')
    .argument('<graph>', GRAPH_SOURCES)
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one', readPort, PORT)
    .option('--quiet', 'say nothing but the address');
  return withServerOptions(command).addHelpText('after', EXAMPLE).action(view);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return port;
}

async function view(source: string, options: ViewOptions): Promise<void> {
  const terminal = openTerminal(options);
  const viewed = await openViewed(source, options);
  try {
    const server = await serveGraph(viewed, options.port);
    terminal.print(`${server.address}\n`);
    terminal.note('Serving the viewer on this machine only; Ctrl+C ends it.');
    await stopped();
    await server.close();
  } finally {
    await viewed.close();
  }
}

function stopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON of a query's answer; whole numbers past 2^53 become text. */
function writeAnswer(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

/** Serves one graph. */
export async function serveGraph(viewed: Viewed, port: number): Promise<OpenServer> {
  const files = new Map([...(await pageFiles(viewed)), ...modelFiles()]);
  const ask = async (question: unknown) => {
    if (!isRecord(question) || typeof question['cypher'] !== 'string')
      throw new Error('a question is {cypher, parameters}');
    const {cypher, parameters} = question;
    return writeAnswer(await viewed.query(cypher, isRecord(parameters) ? parameters : {}));
  };
  return openViewServer({files, ask}, port);
}

async function pageFiles({graph}: Viewed): Promise<Map<string, ServedFile>> {
  const page = await loadViewerPage();
  const queries = JSON.stringify(listQueries());
  const file = (type: string, content: () => Iterable<string>): ServedFile => ({
    type,
    content: () => Promise.resolve(content()),
  });
  return new Map([
    ['/', file('text/html; charset=utf-8', () => [PAGE])],
    ['/viewer.js', file('text/javascript; charset=utf-8', () => [page.script])],
    ['/viewer.css', file('text/css; charset=utf-8', () => [page.style])],
    ['/graph.json', file('application/json', () => writeJson(graph))],
    ['/queries.json', file('application/json', () => [queries])],
  ]);
}

/** The bundled queries as the page lists them. */
function listQueries() {
  return readLibrary().map(({name, question, cypher, parameters}) => ({
    name,
    answers: question,
    cypher,
    parameters: parameters.map(({name: parameter, otherwise}) => ({
      name: parameter,
      value: String(otherwise ?? ''),
    })),
  }));
}

/** What the page needs to read articles itself: the worker, the model and its runtime. */
function modelFiles(): [string, ServedFile][] {
  const bytes = (path: string): ServedFile => ({
    type: path.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream',
    content: async () => [await readFile(path)],
  });
  const model = (name: string): [string, ServedFile] => [
    `/model/${name}`,
    bytes(sourceFile('src', 'language', 'model', name)),
  ];
  const runtime = join(dirname(createRequire(import.meta.url).resolve('onnxruntime-web')), RUNTIME);
  return [
    ['/extract-worker.js', {type: 'text/javascript', content: async () => [await loadReader()]}],
    ...['model.onnx', 'vocabulary.txt', 'config.json', 'lemmas.json'].map(model),
    ['/model/runtime.wasm', bytes(runtime)],
  ];
}
