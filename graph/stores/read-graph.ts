import type {GraphAttributes, WireGraph} from '../build/attributes.js';
import {ONTOLOGY} from '../build/build-graph.js';
import {emptyDraft, finishGraph, type Draft} from '../build/draft.js';
import {recordIn, textIn, textsIn, type Run} from './engine.js';
import {BASE_LABELS, edgeAttributes, nodeAttributes} from './rows.js';

const ATTRIBUTES: GraphAttributes = {name: 'wiregraph', generator: 'wiregraph', ontology: ONTOLOGY};

/** The graph that a store holds: its nodes with our labels, and the edges between them. */
export async function readGraph(run: Run): Promise<WireGraph> {
  const draft = emptyDraft();
  for (const label of BASE_LABELS) await readNodes(run, label, draft);
  await readEdges(run, draft);
  return finishGraph(draft, ATTRIBUTES);
}

async function readNodes(run: Run, label: string, {nodes}: Draft): Promise<void> {
  const {rows} = await run(
    `MATCH (n:${label}) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, properties(n) AS props`,
  );
  for (const row of rows) {
    const labels = textsIn(row, 'labels');
    const props = recordIn(row, 'props');
    nodes.set(String(props['id']), nodeAttributes(labels, props));
  }
}

async function readEdges(run: Run, {nodes, edges}: Draft): Promise<void> {
  const {rows} = await run(
    `MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL
     RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS props`,
  );
  for (const row of rows) {
    const [source, target, type] = [
      textIn(row, 'source'),
      textIn(row, 'target'),
      textIn(row, 'type'),
    ];
    if (!nodes.has(source) || !nodes.has(target)) continue;
    const props = recordIn(row, 'props');
    const {key = `${type}:${String(edges.size)}`} = props;
    edges.set(String(key), {source, target, attributes: edgeAttributes(type, props)});
  }
}
