import test from 'ava';
import {MultiDirectedGraph} from 'graphology';
import {writeJson} from '../../../graph/formats/json.js';
import {readGraphJson} from '../../../graph/formats/read-json.js';
import {InputError} from '../../../src/error.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

test('graphology reads the file by itself', t => {
  const text = [...writeJson(sampleGraph())].join('');
  const graph = MultiDirectedGraph.from(JSON.parse(text));
  const wanted = sampleGraph();
  t.deepEqual(graph.export(), wanted.export());
});

test("graphology's own export is read", t => {
  const graph = readGraphJson(JSON.stringify(sampleGraph().export()), 'x');
  t.is([...writeJson(graph)].join(''), [...writeJson(sampleGraph())].join(''));
});

test('the smallest graph of a user gets defaults', t => {
  const graph = readGraphJson(
    '{"nodes": [{"key": "b", "attributes": {"labels": ["Entity", "Person"]}}, {"key": "country:a"}], "edges": [{"source": "b", "target": "country:a"}]}',
    'x',
  );
  t.like(graph.getNodeAttributes('b'), {
    labels: ['Entity', 'Person'],
    name: 'b',
    aliases: [],
    x: 0,
  });
  t.like(graph.getNodeAttributes('country:a'), {labels: ['Entity', 'Country']});
  t.like(graph.getEdgeAttributes(graph.edges()[0]), {
    type: 'RELATED_TO',
    status: 'asserted',
    confidence: 1,
  });
});

const fails = test.macro({
  exec(t, text: string, message: string) {
    const error = t.throws(() => readGraphJson(text, 'graph.json'), {instanceOf: InputError});
    t.is(error.message, `graph.json:${message}`);
  },
  title: (_given, _text, message: string) => `refused: ${message}`,
});

test(fails, '', ' the file is empty');
test(fails, '{"nodes": [\n{"key": "a"},\n]}', '3: this is no JSON: "]" is wrong in column 1');
test(fails, '{"nodes": [\n{"key": "a"', '2: this is no JSON: the end is wrong in column 12');
test(
  fails,
  '[1]',
  ' the file is no graph JSON: it must be an object with the lists nodes and edges',
);
test(fails, '{"nodes": 5}', ' nodes must be a list, not 5');
test(fails, '{"nodes": [{"key": 5}]}', ' nodes[0].key must be a text, not 5');
test(fails, '{"nodes": [{"key": "a"}, {"key": "a"}]}', ' nodes[1].key is a node twice: "a"');
test(
  fails,
  '{"nodes": [{"key": "a", "attributes": {"aliases": "b"}}]}',
  ' nodes[0].attributes.aliases must be a list of texts, not "b"',
);
test(
  fails,
  '{"nodes": [{"key": "a"}], "edges": [{"source": "a", "target": "b"}]}',
  ' edges[0].target must be the key of a node, not "b"',
);
test(
  fails,
  '{"nodes": [{"key": "a"}], "edges": [{"source": "a", "target": "a", "attributes": {"status": "sure"}}]}',
  ' edges[0].attributes.status must be one of asserted, claimed, denied, negated, proposed, possible, not "sure"',
);

test(
  fails,
  '{"nodes": [{"key": "__proto__"}]}',
  ' nodes[0].key must not be "__proto__": JavaScript needs that name',
);
