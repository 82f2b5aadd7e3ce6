import neo4j, {type Driver, type ManagedTransaction, type Result, type Session} from 'neo4j-driver';
import {StoreError} from '../../src/error.js';
import type {Run, Write} from './engine.js';
import {loadGraph} from './load-graph.js';
import {serverError} from './neo4j-errors.js';
import {driverValues, plainDriverValue} from './neo4j-values.js';
import {pruneDocument} from './prune-document.js';
import {readGraph} from './read-graph.js';
import {BASE_LABELS} from './rows.js';
import type {GraphStore, QueryOptions, QueryResult, StoreOptions} from './store.js';

/** Long enough for a server that is started anew, or a cluster that finds a new leader. */
const RETRY_MS = 120_000;

/** How long an address may take to answer at first. */
const CONNECT_MS = 10_000;

const SCHEMA = [
  ...BASE_LABELS.map(
    label =>
      `CREATE CONSTRAINT wiregraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  'CREATE FULLTEXT INDEX wiregraph_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]',
  'CREATE FULLTEXT INDEX wiregraph_claims IF NOT EXISTS FOR (n:Claim|Proposal) ON EACH [n.text]',
];

/** Connects to a Neo4j server, and says at once where that cannot be. */
export async function openNeo4j(address: string, options: StoreOptions = {}): Promise<GraphStore> {
  const {username = 'neo4j', password, database} = options;
  if (password === undefined) {
    throw new StoreError(`${address}: a password is needed; set NEO4J_PASSWORD`);
  }
  const place = {address, username, database: database ?? 'neo4j'};
  const driver = makeDriver(address, username, password);
  try {
    await driver.verifyConnectivity(database === undefined ? {} : {database});
    if (database !== undefined) await findDatabase(driver, database);
  } catch (error) {
    await driver.close();
    throw serverError(error, place);
  }
  return new Neo4jStore(driver, place, options);
}

/** With bolt:// a connection says nothing yet about the database. */
async function findDatabase(driver: Driver, database: string): Promise<void> {
  const session = driver.session({database});
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function makeDriver(address: string, username: string, password: string): Driver {
  try {
    return neo4j.driver(address, neo4j.auth.basic(username, password), {
      userAgent: 'wiregraph',
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_MS,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(`${address}: this is no address of a Neo4j server: ${why}`, {
      cause: error,
    });
  }
}

class Neo4jStore implements GraphStore {
  private hasSchema = false;

  constructor(
    private readonly driver: Driver,
    private readonly place: Parameters<typeof serverError>[1],
    private readonly options: StoreOptions,
  ) {}

  async load(
    graph: Parameters<GraphStore['load']>[0],
    options: Parameters<GraphStore['load']>[1] = {},
  ) {
    await this.makeSchema();
    return loadGraph(graph, this.write, options);
  }

  query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
    {readOnly = this.options.readOnly ?? false}: QueryOptions = {},
  ): Promise<QueryResult> {
    const work = (transaction: ManagedTransaction) =>
      this.collect(transaction.run(cypher, driverValues(parameters)));
    return this.inSession(session =>
      readOnly ? session.executeRead(work) : session.executeWrite(work),
    );
  }

  async prune(document: string) {
    await this.makeSchema();
    return this.write(run => pruneDocument(run, document));
  }

  read() {
    return this.inSession(session =>
      session.executeRead(transaction => readGraph(runIn(transaction))),
    );
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private readonly write: Write = work =>
    this.inSession(session => session.executeWrite(transaction => work(runIn(transaction))));

  /** Sessions share bookmarks, so that each sees what the one before has written, on any member of a cluster. */
  private async inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const {database} = this.options;
    const session = this.driver.session({
      ...(database === undefined ? {} : {database}),
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (error) {
      throw serverError(error, this.place);
    } finally {
      await session.close();
    }
  }

  private async collect(result: Result): Promise<QueryResult> {
    const {records, summary} = await result;
    const columns = await result.keys();
    for (const {gqlStatus, statusDescription, diagnosticRecord} of summary.gqlStatusObjects) {
      const isNote = /^0[13]/.test(gqlStatus) && 'OPERATION' in diagnosticRecord;
      if (isNote) this.options.onNote?.(statusDescription);
    }
    return {
      columns: columns.map(String),
      rows: records.map(record => columns.map(column => plainDriverValue(record.get(column)))),
    };
  }

  private async makeSchema(): Promise<void> {
    if (this.hasSchema) return;
    for (const statement of SCHEMA) {
      await this.inSession(session =>
        session.executeWrite(async transaction => {
          await transaction.run(statement);
        }),
      );
    }
    this.hasSchema = true;
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (cypher, parameters = {}) => {
    const {records, summary} = await transaction.run(cypher, driverValues(parameters));
    const {nodesCreated, relationshipsCreated} = summary.counters.updates();
    return {
      rows: records.map(record =>
        Object.fromEntries(
          record.keys.map(key => [String(key), plainDriverValue(record.get(key))]),
        ),
      ),
      nodesCreated,
      edgesCreated: relationshipsCreated,
    };
  };
}
