import test from 'ava';
import fc from 'fast-check';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {buildGraph} from '../../../graph/build/build-graph.js';
import {mergeGraphs} from '../../../graph/build/merge-graphs.js';
import {removeDocument} from '../../../graph/build/remove-document.js';
import {writeJson} from '../../../graph/formats/json.js';
import {differingLines} from '../../helpers/lines.js';
import {randomRows, rowsWithout} from '../../helpers/random-rows.js';
import {extractionOf, type Rows} from '../../helpers/sample-extraction.js';
import {
  SAMPLE_ARTICLES,
  SAMPLE_ENTITIES,
  SAMPLE_RELATIONS,
  SAMPLE_STATEMENTS,
} from '../../helpers/sample-rows.js';

const SAMPLE: Rows = {
  articles: SAMPLE_ARTICLES,
  entities: SAMPLE_ENTITIES,
  relations: SAMPLE_RELATIONS,
  statements: SAMPLE_STATEMENTS,
};

const RUNS = {numRuns: 60};

const textOf = (graph: WireGraph) => [...writeJson(graph)].join('');
const build = (rows: Rows) => buildGraph(extractionOf(rows));

/** The key of an article that the rows name. */
function documentKey(rows: Rows, article: string): string {
  const index = rows.articles.findIndex(({name}) => name === article);
  return extractionOf(rows).documents[index]?.id ?? '';
}

/** The graph of one article alone. */
function alone(rows: Rows, article: string): WireGraph {
  const others = rows.articles.map(({name}) => name).filter(name => name !== article);
  return build(others.reduce(rowsWithout, rows));
}

for (const {name} of SAMPLE_ARTICLES) {
  test(`without ${name} the sample is as if it had never been in`, t => {
    const graph = removeDocument(build(SAMPLE), documentKey(SAMPLE, name));
    t.deepEqual(differingLines(textOf(graph), textOf(build(rowsWithout(SAMPLE, name)))), []);
  });
}

test('the graphs of single articles merge into the graph of all', t => {
  const parts = SAMPLE_ARTICLES.map(({name}) => alone(SAMPLE, name));
  t.deepEqual(differingLines(textOf(mergeGraphs(parts)), textOf(build(SAMPLE))), []);
  t.deepEqual(differingLines(textOf(mergeGraphs([...parts].reverse())), textOf(build(SAMPLE))), []);
});

test('any article can be taken out of any graph', t => {
  fc.assert(
    fc.property(randomRows, fc.constantFrom('A', 'B', 'C'), (rows, article) => {
      const left = removeDocument(build(rows), documentKey(rows, article));
      t.deepEqual(differingLines(textOf(left), textOf(build(rowsWithout(rows, article)))), []);
    }),
    RUNS,
  );
});

test('merging is the same as building together, in any order and however often', t => {
  fc.assert(
    fc.property(randomRows, rows => {
      const parts = ['A', 'B', 'C'].map(article => alone(rows, article));
      const [a, b, c] = parts;
      if (!a || !b || !c) return;
      const together = textOf(build(rows));
      t.deepEqual(differingLines(textOf(mergeGraphs([c, a, b])), together), []);
      t.deepEqual(differingLines(textOf(mergeGraphs([mergeGraphs([b, c]), a, b])), together), []);
    }),
    RUNS,
  );
});

test('a merge taken back is what was there before', t => {
  fc.assert(
    fc.property(randomRows, rows => {
      const merged = mergeGraphs([alone(rows, 'A'), alone(rows, 'B')]);
      t.deepEqual(
        differingLines(
          textOf(removeDocument(merged, documentKey(rows, 'B'))),
          textOf(alone(rows, 'A')),
        ),
        [],
      );
    }),
    RUNS,
  );
});

test('a key that is no document changes nothing', t => {
  const graph = build(SAMPLE);
  t.deepEqual(differingLines(textOf(removeDocument(graph, 'doc:none')), textOf(graph)), []);
  t.deepEqual(
    differingLines(textOf(removeDocument(graph, 'person:flavia-zolc')), textOf(graph)),
    [],
  );
});

test('graphs given stay as they are', t => {
  const graph = build(SAMPLE);
  const before = textOf(graph);
  removeDocument(graph, documentKey(SAMPLE, 'Courier'));
  mergeGraphs([graph, alone(SAMPLE, 'Zenda')]);
  t.deepEqual(differingLines(textOf(graph), before), []);
});
