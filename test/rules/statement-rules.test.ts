import test from 'ava';
import {REPORTING} from '../../src/lexicon/reporting-verbs.js';
import {makeKnowledge, readDocument} from '../../src/pipeline.js';
import {makeDocument} from '../../src/read/make-document.js';
import {sharedLanguage} from '../helpers/parsed.js';

const knowledge = makeKnowledge();
const ROWS = [...REPORTING.verbs, ...REPORTING.nouns];
const found = new Map<string, readonly string[]>();

test.before('all examples are read in one go', async () => {
  const documents = ROWS.map(({example}) => makeDocument({text: example}));
  const parsed = await (await sharedLanguage()).parse(documents);
  ROWS.forEach(({example}, index) => {
    const document = documents[index];
    if (!document) return;
    const {statements} = readDocument(document, parsed[index] ?? [], knowledge);
    found.set(
      example,
      statements.map(({type}) => type),
    );
  });
});

for (const {type, example} of ROWS) {
  test(`${type}: ${example}`, t => {
    t.deepEqual(found.get(example), [type]);
  });
}

test('no row lists a word twice', t => {
  for (const row of REPORTING.verbs)
    t.deepEqual([...new Set(row.verbs)], [...row.verbs], row.example);
});
