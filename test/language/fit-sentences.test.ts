import test from 'ava';
import {fitSentences} from '../../src/language/fit-sentences.js';
import {splitText} from '../../src/language/split-text.js';

const parts = test.macro((t, text: string, limit: number, expected: readonly string[]) => {
  const fitted = fitSentences(text, splitText(text), {limit, countPieces: () => 1});
  t.deepEqual(
    fitted.map(({start, end}) => text.slice(start, end)),
    expected,
  );
});

test('a sentence that fits stays whole', parts, 'One two three.', 4, ['One two three.']);
test(
  'a sentence that does not fit is cut behind its last comma',
  parts,
  'one two three , four five six seven',
  6,
  ['one two three ,', 'four five six seven'],
);
test(
  'a semicolon is a better place than a comma',
  parts,
  'one two three ; four , five six seven eight',
  6,
  ['one two three ;', 'four , five six seven eight'],
);
test('without a mark it is cut where it is full', parts, 'one two three four five six', 4, [
  'one two three four',
  'five six',
]);

test('no word is lost, and no part is too long', t => {
  const text = 'word '.repeat(5000);
  const planned = splitText(text);
  const fitted = fitSentences(text, planned, {limit: 254, countPieces: () => 1});
  t.deepEqual(
    fitted.flatMap(({words}) => words),
    planned.flatMap(({words}) => words),
  );
  t.true(fitted.every(({words}) => words.length <= 254));
});
