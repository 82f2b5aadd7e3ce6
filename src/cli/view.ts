import process from 'node:process';
import {Command, InvalidArgumentError} from 'commander';
import {writeJson} from '../../graph/formats/json.js';
import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphFile} from './graph-files.js';
import {openTerminal} from './terminal.js';
import {loadViewerPage} from './view-page.js';
import {openViewServer, type OpenServer, type ServedFile} from './view-server.js';

type ViewOptions = {readonly port: number; readonly quiet?: boolean};

const PORT = 8374;

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
  return new Command('view')
    .description('look at a graph in the browser')
    .argument('<graph>', 'a graph file, a --db store, or a neo4j:// address')
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one', readPort, PORT)
    .option('--quiet', 'say nothing but the address')
    .addHelpText('after', EXAMPLE)
    .action(view);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return port;
}

async function view(source: string, options: ViewOptions): Promise<void> {
  const terminal = openTerminal(options);
  const server = await serveGraph(await readGraphFile(source), options.port);
  terminal.print(`${server.address}\n`);
  terminal.note('Serving the viewer on this machine only; Ctrl+C ends it.');
  await stopped();
  await server.close();
}

function stopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

/** Serves one graph. */
export async function serveGraph(graph: WireGraph, port: number): Promise<OpenServer> {
  const page = await loadViewerPage();
  const file = (type: string, content: () => Iterable<string>): ServedFile => ({
    type,
    content: () => Promise.resolve(content()),
  });
  const files = new Map([
    ['/', file('text/html; charset=utf-8', () => [PAGE])],
    ['/viewer.js', file('text/javascript; charset=utf-8', () => [page.script])],
    ['/viewer.css', file('text/css; charset=utf-8', () => [page.style])],
    ['/graph.json', file('application/json', () => writeJson(graph))],
  ]);
  const ask = () => Promise.reject(new Error('no store'));
  return openViewServer({files, ask}, port);
}
