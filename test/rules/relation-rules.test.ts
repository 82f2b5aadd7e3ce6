import test from 'ava';
import {makeDocument} from '../../src/read/make-document.js';
import {makeKnowledge, readDocument} from '../../src/pipeline.js';
import {describeEdges, readsExample} from '../../src/relation/rule-example.js';
import {PLACE_NAMES} from '../../src/relation/roles.js';
import {RELATION_RULES} from '../../src/rules/relation-rules.js';
import {findRelationType} from '../../src/schema/relation-types.js';
import {sharedLanguage} from '../helpers/parsed.js';

const knowledge = makeKnowledge();
const readings = new Map<string, ReturnType<typeof readDocument>>();

test.before('all examples are read in one go', async () => {
  const documents = RELATION_RULES.map(({example}) => makeDocument({text: example}));
  const parsed = await (await sharedLanguage()).parse(documents);
  RELATION_RULES.forEach(({id}, index) => {
    const document = documents[index];
    if (document) readings.set(id, readDocument(document, parsed[index] ?? [], knowledge));
  });
});

for (const rule of RELATION_RULES) {
  test(`${rule.id} reads "${rule.example}"`, t => {
    const reading = readings.get(rule.id);
    t.truthy(reading);
    if (reading) t.true(readsExample(rule, reading), describeEdges(rule, reading).join('; '));
  });
}

test('every rule has an id of its own, a type of the ontology and one kind of trigger', t => {
  const ids = RELATION_RULES.map(({id}) => id);
  t.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  for (const {id, type, verbs, nouns, adjectives, adverbs, tokens} of RELATION_RULES) {
    t.truthy(findRelationType(type), id);
    const triggers = [verbs, nouns, adjectives, adverbs, tokens].filter(each => each !== undefined);
    t.is(triggers.length, 1, id);
  }
});

test('no rule lists a word twice, and every place is a known one or a preposition', t => {
  for (const {id, from, to, ...rule} of RELATION_RULES) {
    const words = [...(rule.verbs ?? []), ...(rule.nouns ?? [])];
    t.deepEqual(
      words.filter((word, index) => words.indexOf(word) !== index),
      [],
      id,
    );
    if (rule.tokens !== undefined) continue;
    for (const place of `${from}|${to}`.split(/[|+.]/))
      t.true(PLACE_NAMES.includes(place) || /^[a-z]{2,9}$/.test(place), `${id}: ${place}`);
  }
});
