import test from 'ava';
import {caseShapeOf} from '../../src/language/case-shape.js';
import {makeRow} from '../../src/language/make-row.js';
import {makeWordPiece} from '../../src/language/word-piece.js';

const wordPiece = makeWordPiece('[PAD]\n[UNK]\n[CLS]\n[SEP]\nun\n##wanted\nwar');

const shapes = test.macro({
  exec(t, word: string, expected: number) {
    t.is(caseShapeOf(word, false), expected);
  },
  title: (_given, word: string) => `case shape of ${JSON.stringify(word)}`,
});

test(shapes, 'talks', 1);
test(shapes, 'Kyiv', 2);
test(shapes, 'US', 3);
test(shapes, 'U.S.', 3);
test(shapes, 'McCain', 4);
test(shapes, 'iPhone', 4);
test(shapes, 'I', 5);
test(shapes, 'W.', 5);
test(shapes, 'F16', 6);
test(shapes, '…', 7);
test(shapes, "n't", 1);
test(shapes, 'Éric', 2);

test('the first word of a row has a shape of its own when capitalized', t => {
  t.is(caseShapeOf('Talks', true), 8);
  t.is(caseShapeOf('US', true), 3);
});

test('each word has the places of its first and last piece', t => {
  t.deepEqual(makeRow(['Unwanted', 'war'], wordPiece), {
    pieces: [2, 4, 5, 6, 3],
    cases: [0, 8, 8, 1, 0],
    starts: [1, 3],
    ends: [2, 3],
  });
});

test('a sentence all in capitals is shown as if in small letters', t => {
  const words = 'KYIV SAYS TALKS WITH MOSCOW FAILED IN 2019 .'.split(' ');
  t.deepEqual(makeRow(words, wordPiece).cases, [0, 1, 1, 1, 1, 1, 1, 1, 6, 7, 0]);
});

test('acronyms among small words keep their shape', t => {
  t.deepEqual(
    makeRow(['the', 'US', 'and', 'the', 'EU', 'met'], wordPiece).cases,
    [0, 1, 3, 1, 1, 3, 1, 0],
  );
});
