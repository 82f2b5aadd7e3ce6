import test from 'ava';
import {findContradictions} from '../../../viewer/state/contradictions.js';
import {markSentence} from '../../../viewer/state/evidence.js';
import {findPath} from '../../../viewer/state/paths.js';
import {readModel} from '../../../viewer/state/read-model.js';
import {OPENING} from '../../../viewer/state/view.js';
import {badgeOf} from '../../../viewer/view/look.js';

const entity = (key: string, name: string) => ({
  key,
  attributes: {labels: ['Entity', 'Person'], name, x: 0, y: 0},
});
const line = (key: string, source: string, target: string, more: object = {}) => ({
  key,
  source,
  target,
  attributes: {
    type: 'ATTACKS',
    status: 'asserted',
    confidence: 1,
    trigger: 'hit',
    quotes: ['A hit B.'],
    evidence: ['s'],
    ...more,
  },
});
const modelOf = (edges: readonly object[]) =>
  readModel({nodes: [entity('a', 'A'), entity('b', 'B'), entity('c', 'C')], edges});

test('what is no graph is refused, what is incomplete is read', t => {
  for (const wrong of [null, [], 3, {nodes: []}, {nodes: {}, edges: []}])
    t.throws(() => readModel(wrong), {instanceOf: TypeError});
  const model = readModel({
    nodes: [
      null,
      {key: '__proto__', attributes: {labels: ['Person']}},
      {key: 'x', attributes: {labels: ['Person']}},
    ],
    edges: [{source: 'x', target: 'nowhere'}, 'edge'],
  });
  t.deepEqual([...model.nodes.keys()], ['x']);
  t.is(model.edges.size, 0);
  t.true(Number.isFinite(model.nodes.get('x')?.x));
});

test('the same said and denied is a contradiction, whatever the direction of a symmetrical type', t => {
  const model = modelOf([
    line('1', 'a', 'b', {type: 'MEETS_WITH'}),
    line('2', 'b', 'a', {type: 'MEETS_WITH', status: 'denied'}),
    line('3', 'a', 'b'),
    line('4', 'b', 'a', {status: 'negated'}),
  ]);
  t.deepEqual(
    findContradictions(model).map(({said, denied}) =>
      [said, denied].map(edges => edges.map(({key}) => key)),
    ),
    [[['1'], ['2']]],
  );
});

test('a path goes over lines that can be read, and passes the filters', t => {
  const model = modelOf([
    line('1', 'a', 'b'),
    line('2', 'c', 'b'),
    line('3', 'a', 'c', {quotes: []}),
  ]);
  t.deepEqual(
    findPath(model, OPENING, ['a', 'c'])?.lines.map(({key}) => key),
    ['1', '2'],
  );
  t.is(findPath(model, {...OPENING, off: ['s:asserted']}, ['a', 'c']), null);
  t.is(findPath(model, {...OPENING, hidden: ['b']}, ['a', 'c']), null);
});

test('a line to itself is a badge', t => {
  const node = modelOf([line('1', 'a', 'a'), line('2', 'a', 'b')]).nodes.get('a');
  t.is(node ? badgeOf(node, new Set()) : '', '↻1');
});

test('the words of a trigger are marked where they stand, even apart', t => {
  const model = modelOf([
    line('1', 'a', 'b', {trigger: 'took … over', quotes: ['A took B over.']}),
  ]);
  const edge = model.edges.get('1');
  t.deepEqual(
    edge
      ? markSentence(model, edge, 0)
          .filter(({kind}) => kind === 'trigger')
          .map(({text}) => text)
      : [],
    ['took', 'over'],
  );
});
