import process from 'node:process';
import test from 'ava';
import fc from 'fast-check';
import {splitText} from '../../src/language/split-text.js';

const splits = test.macro({
  exec(t, text: string, expected: readonly string[]) {
    t.deepEqual(
      splitText(text).map(({start, end}) => text.slice(start, end)),
      expected,
    );
  },
  title: (_given, text: string) => `sentences of ${JSON.stringify(text.slice(0, 60))}`,
});

test(splits, 'He came. She left!', ['He came.', 'She left!']);
test(splits, '“It is over,” he said. “We won.” She smiled.', [
  '“It is over,” he said.',
  '“We won.”',
  'She smiled.',
]);
test(splits, '"It is over." He left.', ['"It is over."', 'He left.']);
test(splits, 'Gen. Mark Milley met Mr. Lee. They spoke.', [
  'Gen. Mark Milley met Mr. Lee.',
  'They spoke.',
]);
test(splits, 'It lies in the U.S. Army archive.', ['It lies in the U.S. Army archive.']);
test(splits, 'He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']);
test(splits, 'Talks Start In Jeddah\nKyiv sent its team. It came.', [
  'Talks Start In Jeddah',
  'Kyiv sent its team.',
  'It came.',
]);
test(splits, 'It was 8:30 p.m. on Monday (2030 UTC).', ['It was 8:30 p.m. on Monday (2030 UTC).']);
test(splits, 'The minister S. Jaishankar met them. They left.', [
  'The minister S. Jaishankar met them.',
  'They left.',
]);
test(splits, 'One\r\nTwo\r\n\r\nThree', ['One', 'Two', 'Three']);
test(splits, '', []);
test(splits, '\n \n', []);
test(splits, 'Kyiv', ['Kyiv']);

test('a text that a program wrapped goes on from line to line', t => {
  const text =
    'The minister said on Monday that the two countries would\nsign the treaty in the coming week. He then left the room.\n\nNext.';
  t.deepEqual(
    splitText(text).map(({start, end, paragraph}) => [paragraph, text.slice(start, end)]),
    [
      [
        0,
        'The minister said on Monday that the two countries would\nsign the treaty in the coming week.',
      ],
      [0, 'He then left the room.'],
      [1, 'Next.'],
    ],
  );
});

test('a line without a closing mark is a heading, a full sentence is none', t => {
  const text = 'Talks start in Jeddah\nKyiv sent its team.\nRead also: Kyiv asks\nHe said:';
  t.deepEqual(
    splitText(text).map(({heading}) => heading),
    [true, false, true, false],
  );
});

test('an abbreviation that ends a sentence gives it its full stop', t => {
  const text = 'He lives in the U.S. He works for Acme Inc.';
  const words = splitText(text).map(sentence =>
    sentence.words.map(({start, end}) => text.slice(start, end)).join(' '),
  );
  t.deepEqual(words, ['He lives in the U.S .', 'He works for Acme Inc .']);
});

test('words lie in order inside their sentences, and hold every character that can be seen', t => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 8}),
    fc.constantFrom(
      '. ',
      '” ',
      '"',
      '\n',
      '\n\n',
      ' U.S. ',
      "n't",
      '…',
      '👍🏽',
      '\ud800',
      '\u0000',
      'שלום ',
      'A',
    ),
  );
  t.notThrows(() => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const text = pieces.join('');
        let place = 0;
        const skipped: string[] = [];
        for (const sentence of splitText(text)) {
          for (const word of sentence.words) {
            skipped.push(text.slice(place, word.start));
            if (word.start < place || word.end <= word.start) return false;
            place = word.end;
          }
          if (sentence.start !== sentence.words[0]?.start) return false;
          if (sentence.end !== sentence.words.at(-1)?.end) return false;
        }
        skipped.push(text.slice(place));
        return !/[^\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(
          skipped.join(''),
        );
      }),
      {seed: 7, numRuns: 500},
    );
  });
});

for (const unit of [
  'word ',
  'a',
  '1',
  '1.',
  '.',
  'a.',
  '-',
  'a-',
  "a's",
  '"',
  '/',
  '@',
  'a@',
  '(',
  ')',
  'http://a(',
  '\n',
  ' ',
  '👍',
  '\u0301',
  '\u200b',
  "'",
  'A. ',
  '”',
]) {
  test(`the time for repeated ${JSON.stringify(unit)} grows no faster than the text`, t => {
    const timeOf = (length: number): number => {
      const text = `http://${unit.repeat(Math.ceil(length / unit.length))}`;
      const runs = [0, 1, 2, 3].map(() => {
        const started = process.cpuUsage();
        splitText(text);
        const {user, system} = process.cpuUsage(started);
        return user + system;
      });
      return Math.min(...runs);
    };
    timeOf(16_000);
    // A text 16 times as long: linear time gives about 16, quadratic time about 256.
    t.true(timeOf(256_000) / Math.max(timeOf(16_000), 100) < 120);
  });
}
