import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {openStore} from '../../graph/stores/open-store.js';
import {readLibrary} from '../../src/cli/query-library.js';
import {readParameters} from '../../src/cli/query-parameters.js';
import {runCommand} from '../helpers/command.js';
import {openEmptyServer, serverTest} from '../helpers/neo4j-server.js';
import {sampleGraph} from '../helpers/sample-graph.js';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const test = serverTest();

type Given = Readonly<Record<string, string>>;

/** Rows of each query of the library, from both stores. */
async function rowsOfBoth(graph: WireGraph, given: Given) {
  const embedded = await openStore('memory');
  const server = await openEmptyServer();
  await embedded.load(graph);
  await server.load(graph);
  const rows: {name: string; embedded: unknown; server: unknown; count: number}[] = [];
  for (const query of readLibrary()) {
    const wanted = query.parameters.filter(({name}) => name in given);
    const texts = wanted.map(({name}) => `${name}=${given[name] ?? ''}`);
    const parameters = readParameters(texts, query);
    const one = await embedded.query(query.cypher, parameters, {readOnly: true});
    const other = await server.query(query.cypher, parameters, {readOnly: true});
    rows.push({name: query.name, embedded: one, server: other, count: one.rows.length});
  }
  await embedded.close();
  await server.close();
  return rows;
}

test('every query gives the same rows on both stores: a graph of three articles', async t => {
  const given = {
    name: 'Ruritania',
    from: 'Rassendyll',
    to: 'Norway',
    source: 'Courier',
    limit: '500',
  };
  for (const {name, embedded, server} of await rowsOfBoth(sampleGraph(), given)) {
    t.deepEqual(embedded, server, name);
  }
});

test('every query gives the same rows on both stores: the graph of the seed article', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-seed-'));
  const path = join(folder, 'seed.json');
  const {code, stderr} = await runCommand(['build', SEEDS, '-o', path]);
  t.is(code, 0, stderr);
  const graph = readGraphJson(readFileSync(path, 'utf8'), path);
  rmSync(folder, {recursive: true});
  const given = {name: 'Ukraine', from: 'Yermak', to: 'Witkoff', source: '', limit: '500'};
  const rows = await rowsOfBoth(graph, given);
  for (const {name, embedded, server} of rows) t.deepEqual(embedded, server, name);
  t.true(rows.filter(({count}) => count > 0).length > 20);
});
