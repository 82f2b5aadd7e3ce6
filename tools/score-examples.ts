// Scores the rules on made-up sentences: npx tsx tools/score-examples.ts [--held] [--types A,B] [--missed] [--wrong]
// `--held` takes the fifth that no rule is made from; its errors are not listed.
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {loadLanguage} from '../src/io/load-language.js';
import {makeKnowledge, readDocument} from '../src/pipeline.js';
import {makeDocument} from '../src/read/make-document.js';
import {readExamples, type Example} from './examples/read-examples.js';
import {scoreExample, type ExampleScore} from './examples/score-example.js';

const {values} = parseArgs({
  options: {
    held: {type: 'boolean', default: false},
    types: {type: 'string'},
    missed: {type: 'boolean', default: false},
    wrong: {type: 'boolean', default: false},
  },
});
const folder = fileURLToPath(new URL('../training/examples', import.meta.url));
const types = values.types?.split(',');
const examples = readExamples(folder, values.held);
const scores = await scoreAll(examples);
if (!values.held) examples.forEach((example, index) => list(example, scores[index]));
print();

async function scoreAll(all: readonly Example[]): Promise<ExampleScore[]> {
  const language = await loadLanguage();
  const knowledge = makeKnowledge();
  const documents = all.map(({text}) => makeDocument({text}));
  const parsed = await language.parse(documents);
  await language.close();
  return all.flatMap((example, index) => {
    const document = documents[index];
    if (!document) return [];
    return [scoreExample(example, readDocument(document, parsed[index] ?? [], knowledge))];
  });
}

function typeOf(key: string): string {
  return key.split(' ')[1] ?? '';
}

function isAsked(key: string): boolean {
  return types?.includes(typeOf(key)) ?? true;
}

function list({names, text}: Example, score: ExampleScore | undefined): void {
  const inWords = (key: string) => {
    const [a, type, b] = key.split(' ');
    return `${names[Number(a)] ?? ''} ${type ?? ''} ${names[Number(b)] ?? ''}`;
  };
  for (const key of values.missed ? (score?.missed ?? []) : [])
    if (isAsked(key)) console.log(`- ${inWords(key)} | ${text}`);
  for (const {key, rule} of values.wrong ? (score?.wrong ?? []) : [])
    if (isAsked(key)) console.log(`+ ${inWords(key)} [${rule}] | ${text}`);
}

function print(): void {
  const counts = new Map<string, {right: number; said: number; wanted: number}>();
  const count = (name: string, right: number, said: number, wanted: number) => {
    const known = counts.get(name) ?? {right: 0, said: 0, wanted: 0};
    counts.set(name, {
      right: known.right + right,
      said: known.said + said,
      wanted: known.wanted + wanted,
    });
  };
  const both = (key: string, numbers: [number, number, number]) => {
    if (!isAsked(key)) return;
    count(typeOf(key), ...numbers);
    count('all', ...numbers);
  };
  for (const {right, missed, wrong} of scores) {
    for (const key of right) both(key, [1, 1, 1]);
    for (const key of missed) both(key, [0, 0, 1]);
    for (const {key} of wrong) both(key, [0, 1, 0]);
  }
  console.log(`${String(scores.length)} examples`);
  console.log('type                precision recall     F1   (right / said / wanted)');
  const rows = [...counts].sort((a, b) => b[1].wanted - a[1].wanted);
  for (const [name, {right, said, wanted}] of rows) {
    const percent = (part: number, whole: number) =>
      ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(7);
    const f1 = percent(2 * right, said + wanted);
    console.log(
      `${name.padEnd(20)}${percent(right, said)}${percent(right, wanted)}${f1}   (${String(right)} / ${String(said)} / ${String(wanted)})`,
    );
  }
}
