import test from 'ava';
import {buildGraph} from '../graph/build/build-graph.js';
import {extract, makeKnowledge, readDocument, resolveReadings} from '../src/pipeline.js';
import {makeDocument} from '../src/read/make-document.js';
import {sharedLanguage} from './helpers/parsed.js';
import {readingOf} from './helpers/statements.js';

const knowledge = makeKnowledge();
const TEXTS = [
  'Mary Kent, president of Acme, met Jan Smith in Boston on Monday. "Acme supports Smith," she said.',
  'Iran attacked Yemen. Mary Kent said that Iran had attacked Yemen.',
  'Mary Kent denied that Iran had attacked Yemen. Jan Smith may meet Mary Kent.',
];

test('the order of documents changes nothing', async t => {
  const readings = await Promise.all(TEXTS.map(text => readingOf(text)));
  const graphs = [readings, [...readings].reverse()].map(each =>
    JSON.stringify(buildGraph(resolveReadings(each, knowledge)).export()),
  );
  t.is(graphs[0], graphs[1]);
});

test('reading changes neither the document nor its sentences', async t => {
  const document = makeDocument({text: TEXTS[0] ?? ''});
  const [sentences = []] = await (await sharedLanguage()).parse([document]);
  const before = JSON.stringify([document, sentences]);
  readDocument(document, sentences, knowledge);
  t.is(JSON.stringify([document, sentences]), before);
});

test('what is less sure than asked for is left out', async t => {
  const readings = await Promise.all(TEXTS.map(text => readingOf(text)));
  const all = resolveReadings(readings, knowledge);
  const sure = resolveReadings(readings, knowledge, {minConfidence: 0.8});
  const none = resolveReadings(readings, knowledge, {minConfidence: 1});
  t.true(sure.relations.length < all.relations.length);
  t.true(sure.relations.every(({confidence}) => confidence >= 0.8));
  t.true(sure.statements.every(({confidence}) => confidence >= 0.8));
  t.deepEqual([none.relations.length, none.statements.length], [0, 0]);
});

test('ends, speakers and addressees are entities of the extraction, evidence is its sentences', async t => {
  const language = await sharedLanguage();
  const documents = TEXTS.map(text => makeDocument({text}));
  const {entities, relations, statements, sentences} = await extract(
    documents,
    language,
    knowledge,
  );
  const ids = new Set(entities.map(({id}) => id));
  const quotes = new Map(sentences.map(({id, text}) => [id, text]));
  t.true(relations.length > 0 && statements.length > 0);
  for (const {subject, object, evidence} of relations) {
    t.true(ids.has(subject) && ids.has(object));
    t.true(evidence.length > 0 && evidence.every(each => quotes.get(each.sentence) === each.quote));
  }
  for (const {speaker, about, addressedTo, evidence} of statements) {
    t.true([speaker, ...about, ...addressedTo].every(id => ids.has(id)));
    t.true(evidence.length > 0 && evidence.every(each => quotes.get(each.sentence) === each.quote));
  }
});

test("a user's own rule keeps its confidence", async t => {
  const own = makeKnowledge({
    rules: [
      {
        id: 'acquires',
        type: 'ACQUIRES',
        verbs: ['acquire'],
        from: 'agent',
        to: 'patient',
        confidence: 0.77,
        example: 'Acme acquired Widget.',
        edge: 'Acme -> Widget',
      },
    ],
  });
  const document = makeDocument({text: 'Microsoft acquired Nokia.'});
  const [sentences = []] = await (await sharedLanguage()).parse([document]);
  const {relationMentions} = readDocument(document, sentences, own);
  t.deepEqual(
    relationMentions.filter(({type}) => type === 'ACQUIRES').map(({confidence}) => confidence),
    [0.77],
  );
});

for (const text of [
  '',
  ' ',
  '\n\n\n',
  '.',
  '…',
  'No verbs here',
  '((((',
  '😀 😀',
  'A'.repeat(5000),
  'and '.repeat(2000),
  'Mr. '.repeat(800),
]) {
  test(`no fault on ${JSON.stringify(text.slice(0, 20))}`, async t => {
    const extraction = await extract([makeDocument({text})], await sharedLanguage(), knowledge);
    t.is(extraction.documents.length, 1);
  });
}
