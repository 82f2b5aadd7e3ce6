import test from 'ava';
import {makeKnowledge, resolveReadings} from '../../src/pipeline.js';
import {readingOf} from '../helpers/statements.js';

// Whom speakers praise by what they say that those did; and deeds that several do together.

const knowledge = makeKnowledge();

/** `A -> B` for each relation of the type, sorted. */
async function edgesOf(text: string, wanted: string): Promise<string[]> {
  const {entities, relations} = resolveReadings([await readingOf(text)], knowledge);
  const names = new Map(entities.map(({id, name}) => [id, name]));
  return relations
    .filter(({type}) => type === wanted)
    .map(({subject, object}) => `${names.get(subject) ?? ''} -> ${names.get(object) ?? ''}`)
    .sort();
}

const reads = test.macro<[string, string, ...string[]]>({
  async exec(t, wanted, text, ...expected) {
    t.deepEqual(await edgesOf(text, wanted), expected.sort());
  },
  title: (_, wanted, text) => `${wanted}: ${text}`,
});

const PRAISED = 'Ann Reed -> Tom Hale';

test(reads, 'SUPPORTS', 'Ann Reed said that Tom Hale had kept his word.', PRAISED);
test(reads, 'SUPPORTS', 'Ann Reed said: “Tom Hale has my full support.”', PRAISED);
test(reads, 'SUPPORTS', 'Ann Reed said: “Tom Hale has shown real courage.”', PRAISED);
test(reads, 'SUPPORTS', 'Ann Reed said: “Tom Hale saved my life.”', PRAISED);
test(reads, 'SUPPORTS', 'Ann Reed said that Tom Hale had not kept his word.');
test(reads, 'SUPPORTS', 'Ann Reed said: “If Tom Hale keeps his word, we shall see.”');

test(reads, 'MEETS_WITH', 'The Norwegian and Danish presidents met in Oslo.', 'Denmark -> Norway');
test(reads, 'COOPERATES_WITH', 'Kenya and Uganda jointly patrol the lake.', 'Kenya -> Uganda');
test(
  reads,
  'NEGOTIATES_WITH',
  'Sudan walked out after talks with Egypt in Cairo.',
  'Egypt -> Sudan',
);
