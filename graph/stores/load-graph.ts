import {performance} from 'node:perf_hooks';
import type {WireGraph} from '../build/attributes.js';
import {uniteEdges} from '../build/unite-edges.js';
import {uniteNodes} from '../build/unite-nodes.js';
import {edgeBatches, nodeBatches, type EdgeBatch, type NodeBatch} from './batches.js';
import {recordIn, textIn, type Row, type Run, type Write} from './engine.js';
import {
  edgeAttributes,
  edgeProperties,
  nodeAttributes,
  nodeProperties,
  quoteName,
  type EdgeRow,
  type NodeRow,
} from './rows.js';
import type {LoadOptions, LoadReport} from './store.js';

const BATCH_BYTES = 1_000_000;

type Count = {readonly created: number; readonly changed: number};

/**
 * Brings a graph into a store, batch by batch: what is new is created, what differs is united with
 * what is there, and the rest is not written. Running it again, or after a run that was cut off,
 * gives the same.
 */
export async function loadGraph(
  graph: WireGraph,
  write: Write,
  {batchBytes = BATCH_BYTES, onProgress}: LoadOptions = {},
): Promise<LoadReport> {
  const started = performance.now();
  const total = graph.order + graph.size;
  let done = 0;
  const nodes = {created: 0, changed: 0};
  const edges = {created: 0, changed: 0};
  const speed = () => Math.round((done * 1000) / Math.max(1, performance.now() - started));
  const note = (count: {created: number; changed: number}, more: Count, rows: number) => {
    count.created += more.created;
    count.changed += more.changed;
    done += rows;
    onProgress?.({done, total, rowsPerSecond: speed()});
  };
  for (const batch of nodeBatches(graph, batchBytes)) {
    note(nodes, await write(run => loadNodes(run, batch)), batch.rows.length);
  }
  for (const batch of edgeBatches(graph, batchBytes)) {
    note(edges, await write(run => loadEdges(run, batch)), batch.rows.length);
  }
  return {
    nodes: graph.order,
    edges: graph.size,
    created: {nodes: nodes.created, edges: edges.created},
    changed: {nodes: nodes.changed, edges: edges.changed},
    rowsPerSecond: speed(),
  };
}

// Where all rows were new, that was all. A row that was there and says something else is locked (by writing its own key) before it is
// read, so that two loaders at once lose nothing.
async function loadNodes(run: Run, {labels, rows}: NodeBatch): Promise<Count> {
  const [base = '', ...others] = labels.map(quoteName);
  const more = others.map(label => `n:${label}, `).join('');
  const {nodesCreated} = await run(
    `UNWIND $rows AS row
     MERGE (n:${base} {id: row.id}) ON CREATE SET ${more}n = row.props`,
    {rows},
  );
  if (nodesCreated === rows.length) return {created: nodesCreated, changed: 0};
  const {rows: differing} = await run(
    `UNWIND $rows AS row
     MATCH (n:${base} {id: row.id}) WHERE properties(n) <> row.props
     SET n.id = row.id
     RETURN row.id AS id, properties(n) AS props`,
    {rows},
  );
  const changes = unite<NodeRow>(rows, differing, 'id', (stored, row) => {
    const read = (props: Row) => nodeAttributes(labels, props);
    return {...row, props: nodeProperties(row.id, uniteNodes(read(stored), read(row.props)))};
  });
  if (changes.length > 0) {
    await run(`UNWIND $rows AS row MATCH (n:${base} {id: row.id}) SET n = row.props`, {
      rows: changes,
    });
  }
  return {created: nodesCreated, changed: changes.length};
}

async function loadEdges(run: Run, {type, from, to, rows}: EdgeBatch): Promise<Count> {
  const [name, source, target] = [quoteName(type), quoteName(from), quoteName(to)];
  const {edgesCreated} = await run(
    `UNWIND $rows AS row
     MATCH (a:${source} {id: row.source})
     MATCH (b:${target} {id: row.target})
     MERGE (a)-[r:${name} {key: row.key}]->(b) ON CREATE SET r = row.props`,
    {rows},
  );
  if (edgesCreated === rows.length) return {created: edgesCreated, changed: 0};
  const {rows: differing} = await run(
    `UNWIND $rows AS row
     MATCH (a:${source} {id: row.source})-[r:${name} {key: row.key}]->(b:${target} {id: row.target})
     WHERE properties(r) <> row.props
     SET r.key = row.key
     RETURN row.key AS key, properties(r) AS props`,
    {rows},
  );
  const changes = unite<EdgeRow>(rows, differing, 'key', (stored, row) => {
    const read = (props: Row) => edgeAttributes(type, props);
    return {...row, props: edgeProperties(row.key, uniteEdges(read(stored), read(row.props)))};
  });
  if (changes.length > 0) {
    await run(
      `UNWIND $rows AS row
       MATCH (a:${source} {id: row.source})-[r:${name} {key: row.key}]->(b:${target} {id: row.target})
       SET r = row.props`,
      {rows: changes},
    );
  }
  return {created: edgesCreated, changed: changes.length};
}

/** The rows to write back: those where the union says more than what is stored. */
function unite<T extends {readonly props: Row}>(
  rows: readonly T[],
  differing: readonly Row[],
  key: keyof T & string,
  join: (stored: Row, row: T) => T,
): T[] {
  if (differing.length === 0) return [];
  const byKey = new Map(rows.map(row => [String(row[key]), row]));
  return differing.flatMap(found => {
    const row = byKey.get(textIn(found, key));
    if (!row) return [];
    const stored = recordIn(found, 'props');
    const united = join(stored, row);
    return canonical(united.props) === canonical(stored) ? [] : [united];
  });
}

function canonical(props: Row): string {
  return JSON.stringify(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)));
}
