import test from 'ava';
import {decodeNames} from '../../src/language/decode-names.js';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];

const decodes = test.macro(
  (t, scores: readonly (readonly number[])[], expected: readonly string[]) => {
    t.deepEqual(decodeNames(scores.flat(), scores.length, LABELS), expected);
  },
);

test(
  'the best label of each word where they fit together',
  decodes,
  [
    [0, 5, 0, 0, 0],
    [0, 0, 5, 0, 0],
    [5, 0, 0, 0, 0],
  ],
  ['B-PER', 'I-PER', 'O'],
);
test(
  'a name does not begin inside',
  decodes,
  [
    [4, 1, 5, 0, 0],
    [5, 0, 0, 0, 0],
  ],
  ['O', 'O'],
);
test(
  'a name begins where its inside is sure',
  decodes,
  [
    [4, 3, 0, 0, 0],
    [0, 0, 9, 0, 0],
  ],
  ['B-PER', 'I-PER'],
);
test(
  'a name has one type',
  decodes,
  [
    [0, 5, 0, 4, 0],
    [0, 0, 3, 0, 6],
  ],
  ['B-ORG', 'I-ORG'],
);
test('no words give no labels', decodes, [], []);
