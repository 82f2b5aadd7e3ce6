import test from 'ava';
import {fileURLToPath} from 'node:url';
import {findRelationType} from '../src/schema/relation-types.js';
import {readExamples, type Example} from '../tools/examples/read-examples.js';
import {scoreExample} from '../tools/examples/score-example.js';
import {readingOf} from './helpers/statements.js';

const folder = fileURLToPath(new URL('../training/examples', import.meta.url));
const all = [false, true].flatMap(held => readExamples(folder, held));

test('every example names what stands in its text, and types that there are', t => {
  t.true(all.length > 4000);
  for (const {text, names, spans, relations} of all) {
    spans.forEach(([start, end], index) => {
      t.is(text.slice(start, end), names[index] ?? '');
    });
    for (const [a, type, b] of relations) {
      t.not(findRelationType(type), undefined);
      t.true(a in names && b in names && a !== b, text);
    }
  }
});

test('no example is both held back and not', t => {
  const texts = all.map(({text}) => text);
  t.is(new Set(texts).size, texts.length);
});

test('what is read is right, wrong or missed', async t => {
  const example: Example = {
    text: 'Norway attacked Chad. Peru praised Chile.',
    names: ['Norway', 'Chad', 'Peru', 'Chile'],
    spans: [
      [0, 6],
      [16, 20],
      [22, 26],
      [35, 40],
    ],
    relations: [
      [0, 'ATTACKS', 1],
      [0, 'SANCTIONS', 1],
    ],
  };
  const {right, missed, wrong} = scoreExample(example, await readingOf(example.text));
  t.deepEqual(right, ['0 ATTACKS 1']);
  t.deepEqual(missed, ['0 SANCTIONS 1']);
  t.deepEqual(
    wrong.map(({key}) => key),
    ['2 SUPPORTS 3'],
  );
});
