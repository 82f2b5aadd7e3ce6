import test from 'ava';
import {makeWordPiece} from '../../src/language/word-piece.js';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'kyiv',
  'un',
  '##want',
  '##ed',
  "'",
  's',
  '"',
  '-',
  'cafe',
  '.',
  '中',
  '文',
  'a',
];
const wordPiece = makeWordPiece(`${VOCABULARY.join('\n')}\n`);

const cuts = test.macro({
  exec(t, word: string, expected: readonly string[]) {
    t.deepEqual(
      wordPiece.piecesOf(word).map(id => VOCABULARY[id]),
      expected,
    );
  },
  title: (_given, word: string) => `pieces of ${JSON.stringify(word.slice(0, 20))}`,
});

test(cuts, 'Kyiv', ['kyiv']);
test(cuts, 'UNWANTED', ['un', '##want', '##ed']);
test(cuts, '’s', ["'", 's']);
test(cuts, '“', ['"']);
test(cuts, '—', ['-']);
test(cuts, 'Café.', ['cafe', '.']);
test(cuts, '中文', ['中', '文']);
test(cuts, 'xyz', ['[UNK]']);
test(cuts, '\u200b', ['[UNK]']);
test(cuts, 'a'.repeat(101), ['[UNK]']);
test(cuts, '.'.repeat(1000), Array<string>(48).fill('.'));

test('a vocabulary without [UNK] is refused', t => {
  t.throws(() => makeWordPiece('[PAD]\n[CLS]\n[SEP]'), {message: /must have the piece "\[UNK\]"/u});
});
