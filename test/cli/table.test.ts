import test from 'ava';
import stringWidth from 'string-width';
import {showValue} from '../../src/cli/show-value.js';
import {neutralize, writeTable} from '../../src/cli/table.js';

test('a table that fits is written as it is', t => {
  const text = writeTable(
    ['name', 'n'],
    [
      ['Ada', '1'],
      ['Grace', '22'],
    ],
    80,
  );
  t.is(text, 'name   n\n─────  ──\nAda    1\nGrace  22\n');
});

test('a table never gets wider than the terminal, and says all', t => {
  const words = 'a sentence of many words that has to be wrapped into its column';
  const text = writeTable(['who', 'quote'], [['Ada', words]], 30);
  for (const line of text.split('\n')) t.true(stringWidth(line) <= 30, line);
  t.is(
    text
      .split('\n')
      .slice(2)
      .map(line => line.slice(5).trim())
      .join(' ')
      .trim(),
    words,
  );
});

test('a very long cell ends in an ellipsis', t => {
  const text = writeTable(['quote'], [['word '.repeat(100).trim()]], 20);
  t.is(text.split('\n').length, 2 + 6 + 1);
  t.true(text.trimEnd().endsWith('…'));
});

test('wide letters take two places', t => {
  const text = writeTable(
    ['a', 'b'],
    [
      ['日本', 'x'],
      ['ab', 'y'],
    ],
    80,
  );
  t.is(text, 'a     b\n────  ─\n日本  x\nab    y\n');
});

test('a word longer than its column is cut', t => {
  const text = writeTable(['w'], [['x'.repeat(25)]], 10);
  t.deepEqual(text.trimEnd().split('\n').slice(2), ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
});

test('nothing that a terminal would act on gets through', t => {
  t.is(neutralize('a\u001b[31mred\u0007'), 'a\u241b[31mred\u2407');
  t.is(neutralize('one\r\n\ttwo'), 'one two');
  t.is(neutralize('abc\u202edef\u009b2J'), 'abcdef\u24212J');
});

const person = (name: string) => ({labels: ['Entity', 'Person'], properties: {id: name, name}});

test('paths read from left to right, each arrow in its own direction', t => {
  const path = {
    nodes: [person('Ada'), person('Bob'), person('Cy')],
    relationships: [
      {type: 'WORKS_FOR', properties: {status: 'asserted'}, start: 'Ada', end: 'Bob'},
      {type: 'ATTACKS', properties: {status: 'denied'}, start: 'Cy', end: 'Bob'},
    ],
  };
  t.is(showValue(path), 'Ada -[WORKS_FOR]-> Bob <-[ATTACKS, denied]- Cy');
});

test('nodes show their name, lists their items, nothing shows nothing', t => {
  t.is(showValue(person('Ada')), 'Ada');
  t.is(showValue(['a', null, person('Ada')]), 'a; Ada');
  t.is(showValue(null), '');
  t.is(showValue({a: 12345678901234567890n}), '{"a":"12345678901234567890"}');
  t.is(showValue({type: 'OWNS', properties: {}}), '[OWNS]');
});
