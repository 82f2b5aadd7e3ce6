import test from 'ava';
import {openLanguage} from '../../src/language/index.js';
import type {Sentence} from '../../src/model/index.js';
import {FAKE_FILES, fakeRuntime, type Work} from '../helpers/fake-model.js';
import {documentOf} from '../helpers/parsed.js';

async function parse(text: string, work?: Work): Promise<Sentence[]> {
  const language = await openLanguage(FAKE_FILES, fakeRuntime(work));
  const [sentences = []] = await language.parse([documentOf(text)]);
  return sentences;
}

test('each document gets its own sentences, in order', async t => {
  const language = await openLanguage(FAKE_FILES, fakeRuntime());
  const parsed = await language.parse([
    documentOf('One two.'),
    documentOf(''),
    documentOf('Ab. Cd ef.'),
  ]);
  t.deepEqual(
    parsed.map(sentences => sentences.map(({text}) => text)),
    [['One two.'], [], ['Ab.', 'Cd ef.']],
  );
});

test('sentences of different length keep their own trees', async t => {
  const sentences = await parse('Ab.\nCd ef gh.\nIj kl.');
  t.deepEqual(
    sentences.map(({tokens}) => tokens.map(({head}) => head)),
    [
      [-1, 0],
      [-1, 0, 0, 0],
      [-1, 0, 0],
    ],
  );
});

test('ids, paragraphs and headings are filled', async t => {
  const sentences = await parse('Talks fail\nKyiv left. Moscow came.');
  t.deepEqual(
    sentences.map(({id, index, paragraph, heading}) => ({id, index, paragraph, heading})),
    [
      {id: 'doc:test#s0', index: 0, paragraph: 0, heading: true},
      {id: 'doc:test#s1', index: 1, paragraph: 1, heading: false},
      {id: 'doc:test#s2', index: 2, paragraph: 1, heading: false},
    ],
  );
});

// Bad input: no crash, and every token is the text at its offsets.
const STRANGE: readonly (readonly [string, string])[] = [
  ['empty text', ''],
  ['blanks', ' \n\t\u00a0\n'],
  ['one word', 'Kyiv'],
  ['one mark', '.'],
  ['astral characters', '𝕂𝕪𝕚𝕧 👍🏽 🇺🇦 won. 😀😀'],
  ['a lone surrogate', 'a \ud83d b \udc00.'],
  ['right-to-left text', 'قال الرئيس إن الحرب انتهت. שלום עולם!'],
  ['control characters', 'a\u0000b \u0007c\u001b[31m d\u200b\u202ee\ufeff.'],
  ['combining marks', 'e\u0301\u0302\u0303 \u0301 x\u20dd.'],
  ['Chinese', '乌克兰和俄罗斯举行会谈。'.repeat(40)],
  ['all in capitals', 'KYIV SAYS TALKS FAILED. MOSCOW DID NOT REPLY.'],
  ['quotation marks only', '"“”‘’\'"'],
  ['a long row of marks', '-'.repeat(3000)],
  ['a long word', 'a'.repeat(5000)],
];
for (const [name, text] of STRANGE) {
  test(`${name}: exact offsets`, async t => {
    const sentences = await parse(text);
    let place = 0;
    for (const sentence of sentences) {
      t.is(sentence.text, text.slice(sentence.start, sentence.end));
      for (const token of sentence.tokens) {
        t.is(token.text, text.slice(token.start, token.end));
        t.true(token.start >= place && token.end > token.start);
        place = token.end;
      }
    }
    t.is(sentences.length > 0, /\S/u.test(text));
  });
}

for (const [name, unit] of [
  ['words without a full stop', 'abc def '],
  ['words without a blank', 'abc.def,'],
  ['one word', 'abcd'],
  ['opening quotation marks', '"a '],
  ['full stops', '. '],
  ['addresses', 'a.b-c@d.'],
  ['dashes', 'a-b-'],
] as const) {
  test(`100 kB of ${name}: the work grows with the text, and no call is too long`, async t => {
    const small: Work = {calls: 0, pieces: 0, longest: 0};
    const large: Work = {calls: 0, pieces: 0, longest: 0};
    await parse(unit.repeat(10_000 / unit.length), small);
    const sentences = await parse(unit.repeat(100_000 / unit.length), large);
    t.true(sentences.length > 0);
    t.true(large.longest <= 64);
    t.true(large.pieces <= 12 * Math.max(small.pieces, 64));
  });
}
