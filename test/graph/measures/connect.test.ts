import test from 'ava';
import {connect, statementsBetween} from '../../../graph/measures/connect.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const graph = sampleGraph();

const typesOf = (edges: readonly string[]) => edges.map(key => graph.getEdgeAttribute(key, 'type'));

test('two that edges link are one step, with the edges of both directions', t => {
  const steps = connect(graph, 'country:ruritania', 'place:strelsau');
  t.is(steps.length, 1);
  t.deepEqual(typesOf(steps[0]?.edges ?? []), ['ATTACKS', 'ATTACKS', 'LOCATED_IN']);
});

test('two without an edge are linked by a shortest way', t => {
  const steps = connect(graph, 'group:ruritanian-delegation', 'place:strelsau');
  t.deepEqual(
    steps.map(({from, to}) => [from, to]),
    [
      ['group:ruritanian-delegation', 'country:ruritania'],
      ['country:ruritania', 'place:strelsau'],
    ],
  );
});

test('mentions in one sentence are no link', t => {
  t.deepEqual(connect(graph, 'organization:north-bank', 'country:norway'), []);
});

test('what one says about another', t => {
  const steps = statementsBetween(graph, 'person:rudolf-rassendyll', 'place:strelsau');
  t.deepEqual(
    steps.map(({edges}) => typesOf(edges)),
    [['DENIES']],
  );
  t.deepEqual(statementsBetween(graph, 'place:strelsau', 'person:rudolf-rassendyll'), []);
});
