import test from 'ava';
import {linkSpeakers} from '../../src/entity/link-speakers.js';
import type {Statement} from '../../src/model/index.js';
import {linked} from '../helpers/mentions.js';
import {documentOf} from '../helpers/parsed.js';

/** The texts in the chain of the first name, once the quotation after it is known as its statement. */
function speakerOf(name: string, conllu: string): string[] {
  const {sentences, mentions, chains} = linked(conllu);
  const text = sentences.map(sentence => sentence.text).join(' ');
  const start = text.indexOf('“') + 1;
  const speaker = mentions.find(mention => mention.name === name)?.id ?? '';
  const statement: Statement = {
    id: 's',
    type: 'CLAIMS',
    speaker,
    text: '',
    start,
    end: text.indexOf('”'),
    about: [],
    addressedTo: [],
    trigger: 'said',
    date: null,
    confidence: 1,
    evidence: [],
  };
  const document = documentOf(text);
  const found = linkSpeakers({document, sentences, mentions, chains, statements: [statement]});
  const chain = found.find(each => each.mentions.includes(speaker));
  return (chain?.mentions ?? []).map(id => mentions.find(mention => mention.id === id)?.text ?? '');
}

const quoted = (first: string, pronoun: string) => `
  1 ${first} ${first} PROPN NNP 2 nsubj B-${first === 'Norway' ? 'LOC' : 'PER'}
  2 said say VERB VBD 0 root
  3 : : PUNCT : 2 punct
  4 “ “ PUNCT \`\` 6 punct
  5 ${pronoun} ${pronoun.toLowerCase()} PRON PRP 6 nsubj
  6 agree agree VERB VBP 2 ccomp
  7 with with ADP IN 9 case
  8 our our PRON PRP$ 9 nmod:poss
  9 friends friend NOUN NNS 6 obl
  10 ” ” PUNCT '' 6 punct`;

test('"I" in a quotation is its speaker', t => {
  t.deepEqual(speakerOf('Paz', quoted('Paz', 'I')), ['Paz', 'I']);
});

test('"we" that acts in a quotation is its speaker; "our" is not, where a person speaks', t => {
  t.deepEqual(speakerOf('Paz', quoted('Paz', 'We')), ['Paz', 'We']);
});

test('"our" is the country that speaks', t => {
  t.deepEqual(speakerOf('Norway', quoted('Norway', 'We')), ['Norway', 'We', 'our']);
});

test('"I" outside of quotation marks is nobody', t => {
  const plain = quoted('Paz', 'I').replace('“', '–').replace('”', '–');
  t.deepEqual(speakerOf('Paz', plain), ['Paz']);
});
