import {closeSync, existsSync, openSync, readSync} from 'node:fs';
import process from 'node:process';
import type {Command} from 'commander';
import type {WireGraph} from '../../graph/build/attributes.js';
import {isServerAddress, openStore} from '../../graph/stores/open-store.js';
import type {GraphStore, StoreOptions} from '../../graph/stores/store.js';
import {StoreError} from '../error.js';
import {readGraphFile} from './graph-files.js';
import {askPassword} from './password.js';

/** Options of commands that may speak to a Neo4j server. */
export type ServerOptions = {readonly user?: string; readonly database?: string};

type Access = ServerOptions & Pick<StoreOptions, 'readOnly' | 'onNote'>;

/** First bytes of a file of the embedded store. */
const STORE_MAGIC = 'GRAF';

/** What a graph may be, for the help of a command. */
export const GRAPH_SOURCES =
  'a .json or .graphml file, - for standard input, a --db store, or a neo4j:// or bolt:// address';

/** Adds the options by which a Neo4j server is spoken to. */
export function withServerOptions(command: Command): Command {
  return command
    .option('--user <name>', 'user of the Neo4j server (else NEO4J_USERNAME, else neo4j)')
    .option('--database <name>', 'its database (else NEO4J_DATABASE, else the default one)');
}

/** Opens whatever a graph is kept in, to be queried: a graph file goes into a store in memory first. */
export async function openGraph(source: string, access: Access = {}): Promise<GraphStore> {
  if (isServerAddress(source) || isStoreFile(source)) return openAddress(source, access);
  const graph = await readGraphFile(source);
  const store = await openStore('memory');
  await store.load(graph);
  return store;
}

/** The graph itself, from whatever it is kept in. */
export async function readGraph(source: string, access: Access = {}): Promise<WireGraph> {
  if (!isServerAddress(source) && !isStoreFile(source)) return readGraphFile(source);
  const store = await openAddress(source, {readOnly: true, ...access});
  try {
    return await store.read();
  } finally {
    await store.close();
  }
}

/** Opens a store by its address: a file, or a server with what the environment says about it. */
export async function openAddress(address: string, access: Access = {}): Promise<GraphStore> {
  const {user, database, ...options} = access;
  if (!isServerAddress(address)) return openStore(address, options);
  const {NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE} = process.env;
  const username = user ?? NEO4J_USERNAME ?? 'neo4j';
  const password = NEO4J_PASSWORD ?? (await askPassword(`password of ${username} at ${address}: `));
  if (password === null) {
    throw new StoreError(
      `${address}: set NEO4J_PASSWORD: there is no terminal to ask for the password`,
    );
  }
  const name = database ?? NEO4J_DATABASE;
  return openStore(address, {
    ...options,
    username,
    password,
    ...(name === undefined ? {} : {database: name}),
  });
}

/** Whether a file is the embedded store's own. */
export function isStoreFile(path: string): boolean {
  if (path === '-' || !existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(STORE_MAGIC.length);
    readSync(file, start, 0, start.length, 0);
    return start.toString('latin1') === STORE_MAGIC;
  } catch {
    // A folder, for one.
    return false;
  } finally {
    closeSync(file);
  }
}
