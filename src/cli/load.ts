import {Command} from 'commander';
import type {GraphStore} from '../../graph/stores/store.js';
import {StoreError, UsageError} from '../error.js';
import {openAddress, readGraph, withServerOptions, type ServerOptions} from './graph-source.js';
import {openTerminal, type Terminal} from './terminal.js';

type LoadOptions = ServerOptions & {readonly prune: readonly string[]; readonly quiet?: boolean};

const EXAMPLE = `
The password comes from NEO4J_PASSWORD, or is asked for. Loading twice changes nothing; equal relations of
several articles keep the evidence of all. A load that was cut off is simply run again.
--prune takes a document out, with all that only it supports; it may stand without a graph to load.

Examples:
  $ NEO4J_PASSWORD=… wiregraph load out/graph.json neo4j://localhost
  $ wiregraph load out/graph.json neo4j+s://graph.example.org --user loader --database news
  $ wiregraph load neo4j://localhost --prune doc:0ba7d4b67d274841
  $ wiregraph load out/graph.json news.db`;

/** \`wiregraph load\`: brings a graph into Neo4j, or takes a document out. */
export function loadCommand(): Command {
  const command = new Command('load')
    .description('load a graph into Neo4j, or into a --db store')
    .argument(
      '<graph>',
      'a .json or .graphml file, - for standard input, a --db store, or another server',
    )
    .argument(
      '[address]',
      'neo4j://host, bolt://host (with TLS neo4j+s:// and bolt+s://), or the file of a --db store',
    )
    .option(
      '--prune <document>',
      'key, address or title of a document to take out; may be repeated',
      collect,
      [],
    )
    .option('--quiet', 'say nothing but errors');
  return withServerOptions(command).addHelpText('after', EXAMPLE).action(load);
}

async function load(
  first: string,
  second: string | undefined,
  options: LoadOptions,
): Promise<void> {
  const {prune, quiet, ...server} = options;
  if (second === undefined && prune.length === 0) {
    throw new UsageError('say where the graph goes: wiregraph load GRAPH neo4j://host');
  }
  const terminal = openTerminal({quiet});
  const graph = second === undefined ? null : await readGraph(first);
  const address = second ?? first;
  const store = await openAddress(address, {
    ...server,
    onNote: text => {
      terminal.note(`note: ${text}`);
    },
  });
  try {
    if (graph) await loadGraph(store, graph, {address, terminal});
    for (const document of prune) await pruneOne(store, document, terminal);
  } finally {
    await store.close();
  }
}

async function loadGraph(
  store: GraphStore,
  graph: Parameters<GraphStore['load']>[0],
  {address, terminal}: {readonly address: string; readonly terminal: Terminal},
): Promise<void> {
  const {nodes, edges, created, changed, rowsPerSecond} = await store.load(graph, {
    onProgress({done, total, rowsPerSecond: speed}) {
      terminal.progress(`${count(done)} of ${count(total)} rows, ${count(speed)} rows/s`);
    },
  });
  terminal.note(
    `${count(nodes)} nodes and ${count(edges)} edges are in ${address} (${count(rowsPerSecond)} rows/s)`,
  );
  terminal.note(
    `new: ${count(created.nodes)} nodes, ${count(created.edges)} edges; changed: ${count(changed.nodes)} nodes, ${count(changed.edges)} edges`,
  );
}

async function pruneOne(store: GraphStore, name: string, terminal: Terminal): Promise<void> {
  const key = await findDocument(store, name);
  const {deleted, changed} = await store.prune(key);
  terminal.note(
    `took out ${key}: ${count(deleted.nodes)} nodes and ${count(deleted.edges)} edges went, ${count(changed.nodes)} nodes and ${count(changed.edges)} edges lost its evidence`,
  );
}

/** A document's key from its key, its address or its title. */
async function findDocument(store: GraphStore, name: string): Promise<string> {
  const {rows} = await store.query(
    `MATCH (d:Document) WHERE d.id = $name OR d.url = $name OR d.title = $name
     RETURN d.id AS id ORDER BY id`,
    {name},
    {readOnly: true},
  );
  const keys = rows.map(([key]) => String(key));
  const [key, ...others] = keys;
  if (key === undefined) {
    throw new StoreError(`there is no document "${name}" in it; the query "sources" lists them`);
  }
  if (others.length === 0) return key;
  throw new StoreError(`several documents are called "${name}": give a key: ${keys.join(', ')}`);
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
