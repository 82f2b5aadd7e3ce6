// Loads a made graph into Neo4j and into the embedded engine, and prints ratios:
//   NEO4J_JIT=full NEO4J_HEAP=2g node tools/neo4j.mjs run -- npx tsx tools/bench-stores.ts [NODES] [EDGES]
// All of one line is measured in one run, in turns, the best of each counts.
import {rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {MultiDirectedGraph} from 'graphology';
import neo4j, {type Driver} from 'neo4j-driver';
import type {WireGraph} from '../graph/build/attributes.js';
import {edgeBatches, nodeBatches} from '../graph/stores/batches.js';
import {driverValues} from '../graph/stores/neo4j-values.js';
import {openStore} from '../graph/stores/open-store.js';
import type {GraphStore} from '../graph/stores/store.js';
import {findQuery} from '../src/cli/query-library.js';

const [nodes = 100_000, edges = 500_000] = process.argv.slice(2).map(Number);
const {NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = ''} = process.env;
const TURNS = 3;

const QUESTIONS = [
  {name: 'about', parameters: {name: 'name 17', limit: 25}},
  {name: 'most-connected', parameters: {limit: 25}},
  {name: 'common-partners', parameters: {from: 'alias 17', to: 'alias 23', limit: 25}},
] as const;

await main();

async function main(): Promise<void> {
  const graph = makeGraph(nodes, edges);
  const small = makeGraph(nodes / 20, edges / 20);
  const auth = {username: NEO4J_USERNAME, password: NEO4J_PASSWORD};
  console.log(`${count(graph.order)} nodes, ${count(graph.size)} edges; node ${process.version}`);
  const server = await openStore(NEO4J_URI, auth);
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(auth.username, auth.password));
  await server.load(new MultiDirectedGraph()); // the schema, for both
  for (const load of [() => bareLoop(driver, small), () => server.load(small)]) {
    await load(); // warms up what both use
    await empty(server);
  }
  const times = {bare: Infinity, ours: Infinity};
  for (let turn = 0; turn < TURNS; turn++) {
    await empty(server);
    times.bare = Math.min(times.bare, await timed(() => bareLoop(driver, graph)));
    await empty(server);
    times.ours = Math.min(times.ours, await timed(() => server.load(graph)));
  }
  const again = await timed(() => server.load(graph));
  const rows = graph.order + graph.size;
  const speed = (ms: number) => `${count(Math.round((rows * 1000) / ms))} rows/s`;
  console.log(`Neo4j, bare driver loop, same batches  ${speed(times.bare)}`);
  console.log(
    `Neo4j, load                            ${speed(times.ours)}  ${ratio(times.bare, times.ours)} of the bare loop`,
  );
  console.log(`Neo4j, the same load again             ${speed(again)}`);
  const file = join(tmpdir(), `wiregraph-bench-${String(process.pid)}.db`);
  const embedded = await openStore(file);
  const embeddedTime = await timed(() => embedded.load(graph));
  console.log(
    `embedded file, load                    ${speed(embeddedTime)}  ${ratio(times.ours, embeddedTime)} of Neo4j's speed`,
  );
  for (const {name, parameters} of QUESTIONS) {
    const one = await askOften(embedded, name, parameters);
    const other = await askOften(server, name, parameters);
    console.log(
      `query ${name.padEnd(20)} embedded ${one.toFixed(1)} ms, Neo4j ${other.toFixed(1)} ms: ${ratio(one, other)} of Neo4j's time`,
    );
  }
  await embedded.close();
  rmSync(file, {force: true});
  await empty(server);
  await server.close();
  await driver.close();
}

/** What one would write without this library: the same rows in the same batches, and no look at what is there. */
async function bareLoop(driver: Driver, graph: WireGraph): Promise<void> {
  const session = driver.session();
  const send = (cypher: string, rows: readonly unknown[]) =>
    session.executeWrite(async transaction => {
      await transaction.run(cypher, driverValues({rows}));
    });
  for (const {labels, rows} of nodeBatches(graph, 1_000_000)) {
    const [base = '', ...others] = labels;
    const more = others.map(label => `, n:${label}`).join('');
    await send(
      `UNWIND $rows AS row MERGE (n:${base} {id: row.id}) SET n += row.props${more}`,
      rows,
    );
  }
  for (const {type, from, to, rows} of edgeBatches(graph, 1_000_000)) {
    await send(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})
       MERGE (a)-[r:${type} {key: row.key}]->(b) SET r += row.props`,
      rows,
    );
  }
  await session.close();
}

async function empty(store: GraphStore): Promise<void> {
  for (;;) {
    const {rows} = await store.query(
      'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n',
    );
    if (Number(rows[0]?.[0] ?? 0) === 0) return;
  }
}

async function askOften(store: GraphStore, name: string, parameters: object): Promise<number> {
  const {cypher} = findQuery(name);
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    times.push(await timed(() => store.query(cypher, {...parameters}, {readOnly: true})));
  }
  return Math.min(...times.slice(1));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A tenth documents, six tenths sentences, the rest entities; a third of the edges are relations. */
function makeGraph(nodes: number, edges: number): WireGraph {
  const graph: WireGraph = new MultiDirectedGraph();
  const documents = Math.round(nodes * 0.1);
  const sentences = Math.round(nodes * 0.6);
  const entities = nodes - documents - sentences;
  const at = {x: 0, y: 0};
  for (let i = 0; i < documents; i++) {
    graph.addNode(`doc:${String(i)}`, {
      labels: ['Document'],
      title: `Title ${String(i)}`,
      date: '2025-03-11',
      source: 'Courier',
      url: null,
      ...at,
    });
  }
  for (let i = 0; i < sentences; i++) {
    const document = `doc:${String(i % documents)}`;
    const key = `${document}#s${String(Math.floor(i / documents))}`;
    graph.addNode(key, {
      labels: ['Sentence'],
      text: `Sentence ${String(i)} says what somebody did to somebody else, and when.`,
      start: i,
      end: i + 60,
      index: 0,
      paragraph: 0,
      ...at,
    });
    graph.addEdgeWithKey(`HAS_SENTENCE:${String(i)}`, document, key, {type: 'HAS_SENTENCE'});
  }
  for (let i = 0; i < entities; i++) {
    graph.addNode(`person:${String(i)}`, {
      labels: ['Entity', 'Person'],
      name: `name ${String(i)}`,
      aliases: [`alias ${String(i)}`],
      iso3: null,
      wikidata: null,
      merges: [],
      mergedIn: [],
      ...at,
    });
  }
  const types = ['MEETS_WITH', 'WORKS_FOR', 'ACCUSES', 'ATTACKS'] as const;
  for (let i = graph.size; i < edges; i++) {
    const person = `person:${String((i * 7919) % entities)}`;
    const sentence = `doc:${String(i % documents)}#s${String(i % 6)}`;
    if (i % 3 > 0) {
      graph.addEdgeWithKey(`MENTIONS:${String(i)}`, sentence, person, {
        type: 'MENTIONS',
        start: i,
        end: i + 9,
        text: 'a name',
        name: 'a name',
      });
    } else {
      const other = `person:${String((i * 104_729 + 1) % entities)}`;
      const type = types[i % types.length] ?? 'MEETS_WITH';
      graph.addEdgeWithKey(`${type}:${String(i)}`, person, other, {
        type,
        status: 'asserted',
        attributedTo: null,
        confidence: 0.8,
        trigger: 'met',
        title: null,
        kin: null,
        date: null,
        location: null,
        evidence: [sentence],
        quotes: ['Sentence says what somebody did to somebody else, and when.'],
        rules: ['rule'],
        details: [''],
        code: null,
      });
    }
  }
  return graph;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function ratio(one: number, other: number): string {
  return `${Math.round((one / other) * 100).toString()} %`;
}
