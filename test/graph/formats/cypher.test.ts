import test from 'ava';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeCypher} from '../../../graph/formats/cypher.js';
import {writeJson} from '../../../graph/formats/json.js';
import {differingLines} from '../../helpers/lines.js';
import {openEmptyServer, serverTest} from '../../helpers/neo4j-server.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const onServer = serverTest();

const ODD = `O'Neil; "quotes" \\ \\u0027 \\' back\`tick\r\n\t// no comment /* nor this */ 🕊 $x {y}`;

function oddGraph(): WireGraph {
  const graph = sampleGraph();
  graph.mergeNodeAttributes('person:flavia-zolc', {name: ODD, aliases: [ODD, '']});
  return graph;
}

/** The statements of a script, as cypher-shell tells them apart: by a semicolon at the end of a line. */
function statementsOf(graph: WireGraph): string[] {
  const script = [...writeCypher(graph)].join('').replace(/^\/\/.*\n/, '');
  return script.split(/;\n/).filter(statement => statement !== '');
}

const jsonOf = (graph: WireGraph) => {
  graph.replaceAttributes({name: '', generator: '', ontology: '1'});
  return [...writeJson(graph)].join('');
};

test('a line break of a text never ends a statement', t => {
  for (const statement of statementsOf(oddGraph())) {
    t.regex(statement, /^(?:CREATE CONSTRAINT|CALL|UNWIND)/);
    t.is((statement.replace(/\\\\|\\'/g, '').match(/'/g) ?? []).length % 2, 0);
  }
});

test('edges are grouped so that a statement holds many of one type', t => {
  const statements = statementsOf(sampleGraph()).filter(text => text.includes('HAS_SENTENCE'));
  t.is(statements.length, 1);
});

onServer('Neo4j runs the script, twice without any change, and then holds the graph', async t => {
  const store = await openEmptyServer();
  try {
    for (let round = 0; round < 2; round++) {
      for (const statement of statementsOf(oddGraph())) await store.query(statement);
      t.deepEqual(differingLines(jsonOf(await store.read()), jsonOf(oddGraph())), []);
    }
  } finally {
    await store.close();
  }
});
