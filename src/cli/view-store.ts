import {isServerAddress, openStore} from '../../graph/stores/open-store.js';
import type {GraphStore, QueryResult} from '../../graph/stores/store.js';
import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphFile} from './graph-files.js';
import {isStoreFile, openAddress, type ServerOptions} from './graph-source.js';

/** A graph to look at, and who answers questions about it. */
export type Viewed = {
  readonly graph: WireGraph;
  query(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  close(): Promise<void>;
};

/** Longest that a question from the page may take, in milliseconds. */
const PATIENCE = 30_000;

/** Opens a graph file, a `--db` store, or a Neo4j server: a store for reading only. */
export async function openViewed(source: string, access: ServerOptions = {}): Promise<Viewed> {
  return isServerAddress(source) || isStoreFile(source)
    ? viewStore(await openAddress(source, {...access, readOnly: true}))
    : viewGraph(await readGraphFile(source));
}

/** A graph in memory: a store is made of it at the first question. */
export function viewGraph(graph: WireGraph): Viewed {
  let made: Promise<GraphStore> | null = null;
  const make = async () => {
    const store = await openStore('memory');
    await store.load(graph);
    return store;
  };
  return {
    graph,
    query: async (cypher, parameters) => ask(await (made ??= make()), cypher, parameters),
    async close() {
      if (made) await (await made).close();
    },
  };
}

async function viewStore(store: GraphStore): Promise<Viewed> {
  try {
    return {
      graph: await store.read(),
      query: (cypher, parameters) => ask(store, cypher, parameters),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Asks for reading only; gives up on a question that takes too long. */
async function ask(
  store: GraphStore,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<QueryResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(PATIENCE / 1000)} s: ask for less`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([store.query(cypher, parameters, {readOnly: true}), late]);
  } finally {
    clearTimeout(timer);
  }
}
