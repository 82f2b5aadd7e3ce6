import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import grafeo from '@grafeo-db/js';
import type {GrafeoDB, QueryResult as RawResult} from '@grafeo-db/js';
import {StoreError} from '../../src/error.js';
import {embeddedError, sayInCypher, WRITES} from './embedded-errors.js';
import {plainValue} from './embedded-values.js';
import type {Outcome, Write} from './engine.js';
import {loadGraph} from './load-graph.js';
import {pruneDocument} from './prune-document.js';
import {readGraph} from './read-graph.js';
import {BASE_LABELS} from './rows.js';
import type {GraphStore, QueryOptions, QueryResult, StoreOptions} from './store.js';

/** Smaller than for a server: nothing travels, and a statement's cost grows with its list. */
const BATCH_BYTES = 400_000;

/**
 * The store inside this process, in memory (`path` null) or in a file. Each load and each prune is
 * one transaction of the engine's, so a process that is killed leaves all of it or nothing.
 */
export function openEmbedded(
  path: string | null,
  {readOnly = false}: StoreOptions = {},
): GraphStore {
  const database = path === null ? grafeo.GrafeoDB.create() : openFile(path, readOnly);
  if (path !== null && !readOnly) writeFileSync(`${path}.lock`, String(process.pid));
  return new EmbeddedStore(database, path, readOnly);
}

class EmbeddedStore implements GraphStore {
  /** Transactions follow each other: the engine has one writer. */
  private last: Promise<unknown> = Promise.resolve();
  private hasSchema = false;

  constructor(
    private readonly database: GrafeoDB,
    private readonly path: string | null,
    private readonly readOnly: boolean,
  ) {}

  async load(
    graph: Parameters<GraphStore['load']>[0],
    options: Parameters<GraphStore['load']>[1] = {},
  ) {
    await this.makeSchema();
    return this.write(run =>
      loadGraph(graph, work => work(run), {batchBytes: BATCH_BYTES, ...options}),
    );
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
    {readOnly = false}: QueryOptions = {},
  ): Promise<QueryResult> {
    const {columns, rows} = await this.transact(async run => {
      const result = await run(cypher, parameters);
      if (readOnly && hasWritten(result)) {
        throw new StoreError(WRITES);
      }
      return result;
    });
    return {columns, rows: rows.map(row => row.map(plainValue))};
  }

  async prune(document: string) {
    await this.makeSchema();
    return this.write(run => pruneDocument(run, document));
  }

  read() {
    return this.write(readGraph);
  }

  async close(): Promise<void> {
    await this.last;
    this.database.close();
    if (this.path !== null && !this.readOnly) rmSync(`${this.path}.lock`, {force: true});
  }

  /** Does the work in one transaction that is kept whole or not at all. */
  private readonly write: Write = work =>
    this.transact(raw =>
      work(async (cypher, parameters) => outcomeOf(await raw(cypher, parameters))),
    );

  private transact<T>(work: (run: RawRun) => Promise<T>): Promise<T> {
    const result = this.last.then(async () => {
      const transaction = this.database.beginTransaction();
      try {
        const done = await work(async (cypher, parameters = {}) => {
          try {
            return readResult(await transaction.executeCypher(sayInCypher(cypher), parameters));
          } catch (error) {
            throw embeddedError(error, cypher);
          }
        });
        transaction.commit();
        return done;
      } catch (error) {
        if (transaction.isActive) transaction.rollback();
        throw embeddedError(error, '');
      }
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  /** A unique constraint alone makes the engine look at every node for each new one. */
  private async makeSchema(): Promise<void> {
    if (this.hasSchema) return;
    for (const label of BASE_LABELS) {
      const name = `${label.toLowerCase()}_id`;
      await this.database.executeCypher(
        `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
      );
      await this.database.executeCypher(
        `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      );
    }
    this.hasSchema = true;
  }
}

type Raw = QueryResult & {readonly counters: RawResult['counters']};
type RawRun = (cypher: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Raw>;

function readResult(result: RawResult): Raw {
  const {columns, counters} = result;
  return {columns, rows: result.rows(), counters};
}

function outcomeOf({columns, rows, counters}: Raw): Outcome {
  return {
    rows: rows.map(row =>
      Object.fromEntries(columns.map((column, index) => [column, plainValue(row[index])])),
    ),
    nodesCreated: counters.nodesCreated,
    edgesCreated: counters.edgesCreated,
  };
}

function hasWritten({counters}: Raw): boolean {
  return Object.values(counters).some(count => count > 0);
}

function openFile(path: string, readOnly: boolean): GrafeoDB {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new StoreError(`${path}: there is no folder ${folder}`);
  if (readOnly && !existsSync(path)) throw new StoreError(`${path}: there is no such store`);
  try {
    return readOnly ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes('locked')) {
      throw new StoreError(
        `${path}: another process${holderOf(path)} writes to this store; wait until it has ended, or use another file`,
        {cause: error},
      );
    }
    throw new StoreError(`${path}: this is no store that can be opened: ${message}`, {
      cause: error,
    });
  }
}

/** The engine locks the file itself, so the note beside it only says by whom. */
function holderOf(path: string): string {
  try {
    return ` (number ${readFileSync(`${path}.lock`, 'utf8').trim()})`;
  } catch {
    return '';
  }
}
