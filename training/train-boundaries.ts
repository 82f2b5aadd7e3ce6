/**
 * Trains the sentence-boundary classifier of src/language/find-boundaries.ts on UD EWT and GUM train.
 * Run: npx tsx training/train-boundaries.ts [DATA_FOLDER] (default ../shared/data); a minute on one core; seeded.
 * Writes src/language/boundary-weights.ts.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {FEATURE_COUNT, MOST_FEATURES, fillFeatures, viewParagraph} from '../src/language/boundary-features.js';
import {advance, isCandidate, startOfSentence} from '../src/language/find-boundaries.js';
import {readConllu} from '../src/language/read-conllu.js';
import {splitWords} from '../src/language/split-words.js';

const folder = process.argv[2] ?? '../shared/data';
const EPOCHS = 8;
const RATE = 0.08;
const DROPOUT = 0.3;
const L2 = 2e-6;

type Example = {readonly features: Int32Array; readonly label: 0 | 1; readonly weight: number};

/** Small generator of equal random numbers: mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Straight quotes as curly ones, of the same length. */
function curl(text: string): string {
  let open = false;
  return text
    .replace(/"/gu, () => {
      open = !open;
      return open ? '“' : '”';
    })
    .replace(/(?<=[\p{L}\p{N}.,!?])'/gu, '’')
    .replace(/'(?=\p{L}{3})/gu, '‘');
}

type Text = {
  readonly text: string;
  readonly paragraphs: readonly {readonly start: number; readonly end: number}[];
  /** Where sentences end. */
  readonly ends: ReadonlySet<number>;
};

function readTexts(name: string): Text[] {
  const text = gunzipSync(readFileSync(`${folder}/${name}.conllu.gz`)).toString('utf8');
  return readConllu(text).map(document => {
    const paragraphs = new Map<number, {start: number; end: number}>();
    for (const {paragraph, start, end} of document.sentences) {
      paragraphs.set(paragraph, {start: paragraphs.get(paragraph)?.start ?? start, end});
    }
    return {
      text: document.text,
      paragraphs: [...paragraphs.values()],
      ends: new Set(document.sentences.map(({end}) => end)),
    };
  });
}

/** Closed sentences in another order, five a paragraph: many more pairs of an end and a start. */
function shuffleSentences(name: string, random: () => number): Text[] {
  const text = gunzipSync(readFileSync(`${folder}/${name}.conllu.gz`)).toString('utf8');
  const sentences = readConllu(text)
    .flatMap(document => document.sentences)
    .filter(sentence => /^["“‘(]?\p{Lu}[^]*[.!?]["'”’)]*$/u.test(sentence.text))
    .map(sentence => ({text: sentence.text, order: random()}))
    .sort((a, b) => a.order - b.order);
  let joined = '';
  const ends = new Set<number>();
  const paragraphs: {start: number; end: number}[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const isFirst = index % 5 === 0;
    joined += isFirst ? '\n\n' : ' ';
    const start = joined.length;
    joined += sentence.text;
    ends.add(joined.length);
    const paragraph = paragraphs.at(-1);
    if (isFirst || !paragraph) paragraphs.push({start, end: joined.length});
    else paragraph.end = joined.length;
  }
  return [{text: joined, paragraphs, ends}];
}

function examplesOf(
  texts: readonly Text[],
  change: (text: string) => string,
  weight: number,
): Example[] {
  const examples: Example[] = [];
  const scratch = new Int32Array(MOST_FEATURES);
  for (const {text: original, paragraphs, ends} of texts) {
    const text = change(original);
    if (text.length !== original.length) continue;
    for (const {start, end} of paragraphs) {
      const words = splitWords(text, start, end);
      const view = viewParagraph(text, words);
      let place = startOfSentence(0);
      for (let index = 0; index < words.length - 1; index += 1) {
        place = advance(view, index, place);
        const label = ends.has(words[index]?.end ?? -1) ? 1 : 0;
        if (isCandidate(view, index)) {
          const count = fillFeatures(view, index, place, scratch);
          examples.push({features: scratch.slice(0, count), label, weight});
        }
        if (label === 1) place = startOfSentence(index + 1);
      }
    }
  }
  return examples;
}

function train(examples: readonly Example[]): Float64Array {
  const random = makeRandom(7);
  const weights = new Float64Array(FEATURE_COUNT);
  const squares = new Float64Array(FEATURE_COUNT).fill(1e-2);
  const sums = new Float64Array(FEATURE_COUNT);
  let averaged = 0;
  const order = Array.from(examples.keys());
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    let loss = 0;
    for (const number of order) {
      const example = examples[number];
      if (!example) continue;
      const kept = example.features.filter(() => random() >= DROPOUT);
      let score = 0;
      for (const feature of kept) score += weights[feature] ?? 0;
      const chance = 1 / (1 + Math.exp(-score));
      const gradient = (chance - example.label) * example.weight;
      loss -= Math.log(Math.max(1e-9, example.label === 1 ? chance : 1 - chance));
      if (Math.abs(gradient) < 1e-4) continue;
      for (const feature of kept) {
        const step = gradient + L2 * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + step * step;
        weights[feature] = (weights[feature] ?? 0) - (RATE * step) / Math.sqrt(squares[feature] ?? 1);
      }
    }
    process.stderr.write(`epoch ${String(epoch)} loss ${(loss / order.length).toFixed(5)}\n`);
    if (epoch >= EPOCHS / 2) {
      averaged += 1;
      weights.forEach((weight, index) => {
        sums[index] = (sums[index] ?? 0) + weight;
      });
    }
  }
  return sums.map(sum => sum / averaged);
}

const shuffle = makeRandom(11);
const examples = ['ewt-train', 'gum-train'].flatMap(name => {
  const texts = readTexts(name);
  const shuffled = shuffleSentences(name, shuffle);
  return [
    ...examplesOf(texts, text => text, 1),
    ...examplesOf(texts, curl, 0.5),
    ...examplesOf(texts, text => text.toUpperCase(), 0.2),
    ...examplesOf(texts, text => text.toLowerCase(), 0.1),
    ...examplesOf(shuffled, text => text, 0.3),
    ...examplesOf(shuffled, curl, 0.3),
  ];
});
process.stderr.write(`${String(examples.length)} places, ${String(examples.filter(each => each.label).length)} boundaries\n`);
const weights = train(examples);
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const scale = largest / 127;
const bytes = Int8Array.from(weights, weight => Math.round(weight / scale));
const body = Buffer.from(bytes.buffer).toString('base64');
writeFileSync(
  'src/language/boundary-weights.ts',
  [
    '// Made by training/train-boundaries.ts from UD EWT and GUM train (CC BY-SA 4.0); do not edit.',
    '/** What one unit of a weight is worth. */',
    `export const BOUNDARY_SCALE = ${scale.toPrecision(8)};`,
    '/** One signed byte a feature, in base64. */',
    `export const BOUNDARY_WEIGHTS = '${body}';`,
    '',
  ].join('\n'),
);
