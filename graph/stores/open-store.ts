import type {WireGraph} from '../build/attributes.js';
import {openEmbedded} from './embedded.js';
import {openNeo4j} from './neo4j.js';
import type {GraphStore, StoreOptions} from './store.js';

/** Address schemes of Neo4j, with TLS (`+s`; `+ssc` takes any certificate) and without. */
const SERVER = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//i;

/** Whether an address is a Neo4j server's, rather than a file's. */
export function isServerAddress(address: string): boolean {
  return SERVER.test(address);
}

/** Opens `memory`, a file, or a Neo4j server by its address (`neo4j://host`, `bolt://host`). */
export async function openStore(address: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (isServerAddress(address)) return openNeo4j(address, options);
  return openEmbedded(address === 'memory' ? null : address, options);
}

/** The graph that a store holds. */
export async function readStore(address: string, options: StoreOptions = {}): Promise<WireGraph> {
  const store = await openStore(address, {readOnly: true, ...options});
  try {
    return await store.read();
  } finally {
    await store.close();
  }
}
