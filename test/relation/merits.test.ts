import test from 'ava';
import {endsOf} from '../helpers/edges.js';

// Whom speakers praise by what they say that those did; and deeds that several do together.

const reads = test.macro<[string, string, ...string[]]>({
  async exec(t, wanted, text, ...expected) {
    t.deepEqual(await endsOf(text, wanted), expected.sort());
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
