// `npm run bench` part: writing GraphML of 100,000 nodes and 500,000 edges, beside networkx on the same
// graph. Both write to a file; processor seconds are compared, since wall-clock depends on the neighbours.
// Needs Python with networkx (.venv); without it the ratio is left out. Options: --nodes N --edges N
import {spawnSync} from 'node:child_process';
import {createWriteStream} from 'node:fs';
import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setFlagsFromString} from 'node:v8';
import {parseArgs} from 'node:util';
import {runInNewContext} from 'node:vm';
import type {WireGraph} from '../graph/build/attributes.js';
import {writeGraphml} from '../graph/formats/graphml.js';
import {writeJson} from '../graph/formats/json.js';
import {readGraphJson} from '../graph/formats/read-json.js';
import {batched} from '../src/cli/write-text.js';
import {PYTHON} from '../test/helpers/tool-paths.js';
import {syntheticJson} from '../test/helpers/synthetic-graph.js';

const {values} = parseArgs({
  options: {
    nodes: {type: 'string', default: '100000'},
    edges: {type: 'string', default: '500000'},
  },
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Live bytes, after all garbage is gone. */
function liveBytes(): number {
  collect();
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
}

const NETWORKX = `
import json, sys, time, networkx
data = json.load(open(sys.argv[1]))
graph = networkx.MultiDiGraph()
flat = lambda attributes: {k: json.dumps(v) if isinstance(v, list) else v for k, v in attributes.items() if v is not None}
for node in data["nodes"]: graph.add_node(node["key"], **flat(node["attributes"]))
for edge in data["edges"]: graph.add_edge(edge["source"], edge["target"], key=edge["key"], **flat(edge["attributes"]))
del data
start = time.process_time()
networkx.write_graphml(graph, sys.argv[2])
print(time.process_time() - start)`;

/** Writes the graph to a file; gives processor seconds and the most live bytes in between. */
async function writeOurs(graph: WireGraph, path: string): Promise<{seconds: number; peak: number}> {
  let peak = 0;
  let pieces = 0;
  const watched = function* (): Iterable<Buffer> {
    for (const batch of batched(writeGraphml(graph))) {
      if (pieces++ % 500 === 250) peak = Math.max(peak, liveBytes());
      yield batch;
    }
  };
  await pipeline(Readable.from(watched()), createWriteStream(path));
  const start = process.cpuUsage();
  await pipeline(Readable.from(batched(writeGraphml(graph))), createWriteStream(path));
  const {user, system} = process.cpuUsage(start);
  return {seconds: (user + system) / 1e6, peak};
}

function makeGraph(size: {readonly nodes: number; readonly edges: number}): WireGraph {
  return readGraphJson(JSON.stringify(syntheticJson(size)), 'made-up');
}

const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
try {
  const size = {nodes: Number(values.nodes), edges: Number(values.edges)};
  const empty = liveBytes();
  const graph = makeGraph(size);
  // What making it left behind goes with the next turn of the event loop.
  await new Promise(resolve => setTimeout(resolve, 10));
  const own = liveBytes() - empty;
  const path = join(folder, 'ours.graphml');
  const {seconds, peak} = await writeOurs(graph, path);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(
    `GraphML of ${values.nodes} nodes and ${values.edges} edges: ${megabytes((await stat(path)).size)}`,
  );
  console.log(`  wiregraph: ${seconds.toFixed(1)} processor seconds`);
  console.log(
    `  memory while writing: ${((peak - empty) / own).toFixed(2)} of the graph's own ${megabytes(own)} (wanted: below 2)`,
  );
  const json = join(folder, 'graph.json');
  await pipeline(Readable.from(batched(writeJson(graph))), createWriteStream(json));
  const program = join(folder, 'write.py');
  await writeFile(program, NETWORKX);
  const {status, stdout, stderr} = spawnSync(
    PYTHON,
    [program, json, join(folder, 'theirs.graphml')],
    {
      encoding: 'utf8',
    },
  );
  if (status === 0) {
    const theirs = Number(stdout);
    console.log(`  networkx: ${theirs.toFixed(1)} processor seconds`);
    console.log(
      `  ratio: ${(theirs / seconds).toFixed(2)} times as fast as networkx (wanted: 1 or more)`,
    );
  } else
    console.log(
      `  networkx: left out (see npm test for how to get it): ${stderr.trim().split('\n').at(-1) ?? ''}`,
    );
} finally {
  await rm(folder, {recursive: true});
}
