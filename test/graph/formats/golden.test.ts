import {mkdir, readFile, writeFile} from 'node:fs/promises';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {writeCsvFolder} from '../../../graph/formats/csv.js';
import {writeCypher} from '../../../graph/formats/cypher.js';
import {writeGexf} from '../../../graph/formats/gexf.js';
import {writeGraphml} from '../../../graph/formats/graphml.js';
import {writeJson} from '../../../graph/formats/json.js';
import {writeJsonld} from '../../../graph/formats/jsonld.js';
import {writeTurtle} from '../../../graph/formats/turtle.js';
import {differingLines} from '../../helpers/lines.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

// The files are there to be read in review. `WIREGRAPH_GOLDEN=write npx ava test/graph/formats/golden.test.ts`
// writes them anew; look at the difference before you commit it.
const GOLDEN = fileURLToPath(new URL('../../golden', import.meta.url));

const WRITERS = {
  json: writeJson,
  graphml: writeGraphml,
  gexf: writeGexf,
  cypher: writeCypher,
  jsonld: writeJsonld,
  ttl: writeTurtle,
} as const;

const isGolden = test.macro({
  async exec(t, name: string, pieces: () => Iterable<string>) {
    const path = `${GOLDEN}/${name}`;
    const text = [...pieces()].join('');
    if (process.env['WIREGRAPH_GOLDEN'] === 'write') {
      await mkdir(path.slice(0, path.lastIndexOf('/')), {recursive: true});
      await writeFile(path, text);
    }
    t.deepEqual(differingLines(text, await readFile(path, 'utf8')), []);
  },
  title: (_given, name: string) => `the sample is written as test/golden/${name} has it`,
});

for (const [ending, write] of Object.entries(WRITERS)) {
  test(isGolden, `sample.${ending}`, () => write(sampleGraph()));
}

for (const {name} of writeCsvFolder(sampleGraph())) {
  test(isGolden, `sample.csv/${name}`, () => {
    const file = [...writeCsvFolder(sampleGraph())].find(one => one.name === name);
    return file?.text ?? [];
  });
}

test('test/fixtures/sample-graph.json is the sample', async t => {
  const path = fileURLToPath(new URL('../../fixtures/sample-graph.json', import.meta.url));
  const text = [...writeJson(sampleGraph())].join('');
  t.deepEqual(differingLines(text, await readFile(path, 'utf8')), []);
});
