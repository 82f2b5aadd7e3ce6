import test from 'ava';
import {makeLemmatizer} from '../../src/language/lemma.js';

const TABLE = JSON.stringify({
  rules: {
    'NNS l': {'': '0 ', s: '1 '},
    'VBD l': {'': '0 ', ed: '2 '},
    'NNP C': {'': '=0 '},
    'JJ C': {'': '0 ', ian: '=0 '},
  },
  exceptions: {'VBD l': {went: '4 go'}},
});
const WORDS = new Set(['city', 'plan', 'provoke', 'talk']);
const lemmatize = makeLemmatizer(TABLE, word => WORDS.has(word));

const gives = test.macro({
  exec(t, text: string, xpos: string, expected: string) {
    t.is(lemmatize({text, tag: xpos === 'NNP' ? 'PROPN' : 'X', xpos, isFirst: false}), expected);
  },
  title: (_given, text: string, xpos: string) => `lemma of ${text} (${xpos})`,
});

test(gives, 'talks', 'NNS', 'talk');
test(gives, 'talked', 'VBD', 'talk');
test(gives, 'went', 'VBD', 'go');
test(gives, 'Went', 'VBD', 'go');
test(gives, 'provoked', 'VBD', 'provoke');
test(gives, 'planned', 'VBD', 'plan');
test(gives, 'cities', 'NNS', 'city');
test(gives, 'blorged', 'VBD', 'blorg');
test(gives, 'heckled', 'VBD', 'heckle');
test(gives, 'city', 'VBD', 'city');
test(gives, 'Kyiv', 'NNP', 'Kyiv');
test(gives, 'Ukrainian', 'JJ', 'Ukrainian');
test(gives, 'Major', 'JJ', 'major');
test(gives, 'Foo', 'UH', 'foo');
