import test from 'ava';
import {repairTree} from '../../src/language/repair-tree.js';
import {fromConllu} from '../helpers/parsed.js';

const links = (text: string): string[] =>
  fromConllu(text)
    .map(repairTree)
    .flatMap(({tokens}) =>
      tokens.map(
        ({text: form, head, dependency}) => `${form} ${dependency} ${tokens[head]?.text ?? '-'}`,
      ),
    );

test('a finite verb is not coordinated with one that has an auxiliary', t => {
  const found = links(`
    1 Kent Kent PROPN NNP 2 nsubj
    2 said say VERB VBD 0 root
    3 talks talk NOUN NNS 5 nsubj
    4 would would AUX MD 5 aux
    5 resume resume VERB VB 2 ccomp
    6 but but CCONJ CC 7 cc
    7 denied deny VERB VBD 5 conj
    8 lying lie VERB VBG 7 xcomp
  `);
  t.true(found.includes('denied conj said'));
});

test('two finite verbs stay together', t => {
  const found = links(`
    1 Kent Kent PROPN NNP 2 nsubj
    2 said say VERB VBD 0 root
    3 talks talk NOUN NNS 4 nsubj
    4 failed fail VERB VBD 2 ccomp
    5 and and CCONJ CC 6 cc
    6 ended end VERB VBD 4 conj
  `);
  t.true(found.includes('ended conj failed'));
});

test('the name after a verb that follows a quotation is its subject', t => {
  const found = links(`
    1 Stop stop VERB VB 4 ccomp
    2 " " PUNCT '' 1 punct
    3 , , PUNCT , 1 punct
    4 wrote write VERB VBD 0 root
    5 Mary Mary PROPN NNP 4 iobj
    6 Kent Kent PROPN NNP 5 flat
  `);
  t.true(found.includes('Mary nsubj wrote'));
});

test('a participle with a clause goes on with the report before it', t => {
  const found = links(`
    1 People people NOUN NNS 2 nsubj
    2 died die VERB VBD 0 root
    3 , , PUNCT , 5 punct
    4 officials official NOUN NNS 5 nsubj
    5 said say VERB VBD 2 parataxis
    6 , , PUNCT , 7 punct
    7 adding add VERB VBG 2 advcl
    8 rain rain NOUN NN 9 nsubj
    9 fell fall VERB VBD 7 ccomp
  `);
  t.true(found.includes('adding advcl said'));
});
