// A bare sigma page: the same data, graphology and sigma with their defaults, nothing else.
import {MultiDirectedGraph} from 'graphology';
import Supervisor from 'graphology-layout-forceatlas2/worker';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import {afterFrame, type Bench} from './measure.js';

type Raw = {key: string; attributes: {labels?: string[]; x: number; y: number; name?: string}};
type RawEdge = {key: string; source: string; target: string};

const data: {nodes: Raw[]; edges: RawEdge[]} = JSON.parse(
  document.getElementById('wiregraph-graph')?.textContent ?? '',
);
const graph = new MultiDirectedGraph();
for (const {key, attributes} of data.nodes) {
  if (attributes.labels?.[0] !== 'Entity') continue;
  graph.addNode(key, {x: attributes.x, y: attributes.y, label: attributes.name, size: 4});
}
for (const {key, source, target} of data.edges) {
  if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdgeWithKey(key, source, target);
}
const box = document.getElementById('app');
if (!box) throw new Error('no box');
const sigma = new Sigma(graph, box);

let iterations = 0;
let last = 0;
graph.on('eachNodeAttributesUpdated', () => {
  iterations += 1;
  last = performance.now();
});

const bench: Bench = {
  firstFrame: afterFrame(),
  fullRefresh() {
    sigma.refresh();
  },
  partialRefresh() {
    const node = graph.nodes()[0] ?? '';
    const nodes = [node, ...graph.neighbors(node)];
    const edges = graph.edges(node);
    sigma.refresh({partialGraph: {nodes, edges}, skipIndexation: true});
  },
  rest: () => undefined,
  settled: afterFrame,
  async layout(milliseconds) {
    const supervisor = new Supervisor(graph, {settings: forceAtlas2.inferSettings(graph)});
    iterations = 0;
    const start = performance.now();
    supervisor.start();
    await new Promise(resolve => setTimeout(resolve, milliseconds));
    supervisor.kill();
    return iterations === 0 ? 0 : (1000 * iterations) / (last - start);
  },
};
Object.assign(globalThis, {bench});
