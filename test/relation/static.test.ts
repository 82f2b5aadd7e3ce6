import test from 'ava';
import {relationsIn, type MentionRow} from '../helpers/relations.js';

const reads = test.macro({
  exec(t, conllu: string, rows: readonly MentionRow[], expected: string[]) {
    t.deepEqual(relationsIn(conllu, rows).sort(), [...expected].sort());
  },
  title: given => given ?? '',
});

const SENATORS = `
  1 Senators Senators PROPN NNPS 2 nmod:desc
  2 Jan Jan PROPN NNP 15 nsubj
  3 Smit Smit PROPN NNP 2 flat
  4 of of ADP IN 5 case
  5 Utah Utah PROPN NNP 2 nmod
  6 and and CCONJ CC 7 cc
  7 Eva Eva PROPN NNP 2 conj
  8 Berg Berg PROPN NNP 7 flat
  9 of of ADP IN 10 case
  10 Ohio Ohio PROPN NNP 7 nmod
  11 , , PUNCT , 13 punct
  12 both both DET DT 13 det
  13 Republicans Republican PROPN NNPS 7 appos
  14 , , PUNCT , 2 punct
  15 left leave VERB VBD 0 root
  16 the the DET DT 17 det
  17 Senate Senate PROPN NNP 15 obj`;
test(
  'senators in a list: chamber, state and party of each',
  reads,
  SENATORS,
  [
    ['Senators Jan Smit', 'Person', 'name', 'Jan Smit'],
    ['Utah', 'Place'],
    ['Eva Berg', 'Person'],
    ['Ohio', 'Place'],
    ['Republicans', 'Organization'],
    ['Senate', 'Organization'],
  ],
  [
    'Jan Smit MEMBER_OF Senate',
    'Jan Smit MEMBER_OF Republicans',
    'Jan Smit WORKS_FOR Utah',
    'Eva Berg MEMBER_OF Senate',
    'Eva Berg MEMBER_OF Republicans',
    'Eva Berg WORKS_FOR Ohio',
  ],
);

const DRUMMER = `
  1 Green Green PROPN NNP 3 compound
  2 Owls Owls PROPN NNPS 1 flat
  3 drummer drummer NOUN NN 4 nmod:desc
  4 Jan Jan PROPN NNP 6 nsubj
  5 Smit Smit PROPN NNP 4 flat
  6 left leave VERB VBD 0 root`;
const OWLS: readonly MentionRow[] = [
  ['Green Owls drummer Jan Smit', 'Person', 'name', 'Jan Smit'],
  ['Green Owls', 'Organization'],
];
test('a musician is a member', reads, DRUMMER, OWLS, ['Jan Smit MEMBER_OF Green Owls']);
test(
  'another occupation behind a body is work for it',
  reads,
  DRUMMER.replaceAll('drummer', 'gardener'),
  OWLS.map(([text, ...rest]): MentionRow => [text.replace('drummer', 'gardener'), ...rest]),
  ['Jan Smit WORKS_FOR Green Owls'],
);
test(
  'a fan of a body does not belong to it',
  reads,
  DRUMMER.replaceAll('drummer', 'fan'),
  OWLS.map(([text, ...rest]): MentionRow => [text.replace('drummer', 'fan'), ...rest]),
  [],
);

const CITY = `
  1 The the DET DT 3 det
  2 Dutch dutch ADJ JJ 3 amod NORP
  3 city city NOUN NN 6 nsubj
  4 of of ADP IN 5 case
  5 Utrecht Utrecht PROPN NNP 3 nmod
  6 slept sleep VERB VBD 0 root`;
test(
  'a city of a country',
  reads,
  CITY,
  [
    ['Dutch', 'Country', 'demonym'],
    ['Utrecht', 'Place'],
  ],
  ['Utrecht LOCATED_IN Dutch'],
);

const MAYOR = `
  1 Jan Jan PROPN NNP 10 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 , , PUNCT , 4 punct
  4 mayor mayor NOUN NN 1 appos
  5 of of ADP IN 7 case
  6 the the DET DT 7 det
  7 town town NOUN NN 4 nmod
  8 of of ADP IN 9 case
  9 Utrecht Utrecht PROPN NNP 7 nmod
  10 left leave VERB VBD 0 root`;
test(
  'a mayor of a town that is named by its kind',
  reads,
  MAYOR,
  [
    ['Jan Smit', 'Person'],
    ['Utrecht', 'Place'],
  ],
  ['Jan Smit LEADS Utrecht'],
);

const UNIVERSITY = `
  1 Utrecht Utrecht PROPN NNP 2 compound
  2 University University PROPN NNP 3 nsubj
  3 left leave VERB VBD 0 root
  4 Rome Rome PROPN NNP 3 obj
  5 for for ADP IN 6 case
  6 Utrecht Utrecht PROPN NNP 3 obl`;
test('a place within the name of a body, where it is named elsewhere', t => {
  const town: MentionRow = ['for Utrecht', 'Place', 'name', 'Utrecht'];
  const rows: readonly MentionRow[] = [['Utrecht University', 'Organization'], town];
  t.deepEqual(relationsIn(UNIVERSITY, rows), ['Utrecht University LOCATED_IN Utrecht']);
  t.deepEqual(relationsIn(UNIVERSITY, rows.slice(0, 1)), []);
});

const COMMITTEE = `
  1 The the DET DT 2 det
  2 Senate Senate PROPN NNP 3 nsubj
  3 asked ask VERB VBD 0 root
  4 the the DET DT 7 det
  5 Senate Senate PROPN NNP 7 compound
  6 Water Water PROPN NNP 7 compound
  7 Committee Committee PROPN NNP 3 obj`;
test('a committee whose name begins with the chamber’s', t => {
  const rows: readonly MentionRow[] = [
    ['The Senate', 'Organization', 'name', 'Senate'],
    ['Senate Water Committee', 'Organization'],
  ];
  t.true(relationsIn(COMMITTEE, rows).includes('Senate Water Committee PART_OF Senate'));
});

const COUNTRYMAN = `
  1 A a DET DT 2 det
  2 Swede Swede PROPN NNP 6 nsubj NORP
  3 , , PUNCT , 4 punct
  4 Jan Jan PROPN NNP 2 appos
  5 Smit Smit PROPN NNP 4 flat
  6 left leave VERB VBD 0 root`;
test(
  'one of a country’s people',
  reads,
  COUNTRYMAN,
  [
    ['Swede', 'Country', 'demonym'],
    ['Jan Smit', 'Person'],
  ],
  ['Jan Smit CITIZEN_OF Swede'],
);

const SPOKESWOMAN = `
  1 A a DET DT 2 det
  2 spokeswoman spokeswoman NOUN NN 6 nsubj
  3 for for ADP IN 4 case
  4 Jan Jan PROPN NNP 2 nmod
  5 Smit Smit PROPN NNP 4 flat
  6 left leave VERB VBD 0 root`;
test(
  'an unnamed person who serves somebody',
  reads,
  SPOKESWOMAN,
  [
    ['A spokeswoman', 'Group', 'nominal'],
    ['Jan Smit', 'Person'],
  ],
  ['A spokeswoman WORKS_FOR Jan Smit'],
);

const LAWYER = `
  1 Jan Jan PROPN NNP 9 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 , , PUNCT , 5 punct
  4 a a DET DT 5 det
  5 lawyer lawyer NOUN NN 1 appos
  6 from from ADP IN 7 case
  7 Utrecht Utrecht PROPN NNP 5 nmod
  8 , , PUNCT , 1 punct
  9 left leave VERB VBD 0 root`;
test(
  'a lawyer from a town does not work for it',
  reads,
  LAWYER,
  [
    ['Jan Smit', 'Person'],
    ['Utrecht', 'Place'],
  ],
  [],
);

const MEMBER_STATE = `
  1 NATO NATO PROPN NNP 2 compound
  2 member member NOUN NN 3 nmod:desc
  3 Norway Norway PROPN NNP 4 nsubj
  4 left leave VERB VBD 0 root`;
test(
  'a member state',
  reads,
  MEMBER_STATE,
  [
    ['NATO', 'Organization'],
    ['Norway', 'Country'],
  ],
  ['Norway MEMBER_OF NATO'],
);

const CARMAKER = `
  1 Volto Volto PROPN NNP 7 nsubj
  2 , , PUNCT , 5 punct
  3 a a DET DT 5 det
  4 Dutch dutch ADJ JJ 5 amod NORP
  5 carmaker carmaker NOUN NN 1 appos
  6 , , PUNCT , 1 punct
  7 left leave VERB VBD 0 root`;
test(
  'a body of a kind is in the country named with it',
  reads,
  CARMAKER,
  [
    ['Volto', 'Organization'],
    ['Dutch', 'Country', 'demonym'],
  ],
  ['Volto LOCATED_IN Dutch'],
);

const PARENT = `
  1 Acme Acme PROPN NNP 4 nmod:poss
  2 's 's PART POS 1 case
  3 parent parent NOUN NN 4 compound
  4 company company NOUN NN 5 nmod:desc
  5 Widgets Widgets PROPN NNP 6 nsubj
  6 left leave VERB VBD 0 root`;
test(
  'a parent company owns',
  reads,
  PARENT,
  [
    ["Acme's parent company Widgets", 'Organization'],
    ['Acme', 'Organization'],
  ],
  ["Acme's parent company Widgets OWNS Acme"],
);

const OFFICE = `
  1 Jan Jan PROPN NNP 3 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 held hold VERB VBD 0 root
  4 the the DET DT 5 det
  5 post post NOUN NN 3 obj
  6 of of ADP IN 7 case
  7 president president NOUN NN 5 nmod
  8 of of ADP IN 9 case
  9 Chile Chile PROPN NNP 7 nmod`;
test(
  'who holds the post of somebody',
  reads,
  OFFICE,
  [
    ['Jan Smit', 'Person'],
    ['Chile', 'Country'],
  ],
  ['Jan Smit LEADS Chile'],
);

const FACULTY = `
  1 The the DET DT 2 det
  2 Faculty Faculty PROPN NNP 7 nsubj
  3 of of ADP IN 4 case
  4 Arts Arts PROPN NNPS 2 nmod
  5 at at ADP IN 6 case
  6 Acme Acme PROPN NNP 2 nmod
  7 closed close VERB VBD 0 root`;
test(
  'a faculty at a university',
  reads,
  FACULTY,
  [
    ['Faculty of Arts', 'Organization'],
    ['Acme', 'Organization'],
  ],
  ['Faculty of Arts PART_OF Acme'],
);

const OFFICIAL = `
  1 A a DET DT 3 det
  2 government government NOUN NN 3 compound
  3 official official NOUN NN 4 nsubj
  4 slept sleep VERB VBD 0 root
  5 in in ADP IN 6 case
  6 Chile Chile PROPN NNP 4 obl`;
test(
  'a government official is of the main country',
  reads,
  OFFICIAL,
  [
    ['A government official', 'Group', 'nominal'],
    ['Chile', 'Country'],
  ],
  ['A government official WORKS_FOR Chile'],
);

const FELLOW = `
  1 Jan Jan PROPN NNP 9 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 and and CCONJ CC 7 cc
  4 fellow fellow ADJ JJ 7 amod
  5 Republican Republican ADJ NNP 7 amod
  6 lawmaker lawmaker NOUN NN 7 nmod:desc
  7 Eva Eva PROPN NNP 1 conj
  8 Berg Berg PROPN NNP 7 flat
  9 left leave VERB VBD 0 root`;
test(
  'a fellow of a party makes the other one a member, too',
  reads,
  FELLOW,
  [
    ['Jan Smit', 'Person'],
    ['fellow Republican lawmaker Eva Berg', 'Person', 'name', 'Eva Berg'],
    ['Republican', 'Organization'],
  ],
  ['Jan Smit MEMBER_OF Republican', 'Eva Berg MEMBER_OF Republican'],
);

const NAMED = `
  1 Two two NUM CD 3 nummod
  2 Reuters Reuters PROPN NNP 3 compound
  3 journalists journalist NOUN NNS 10 nsubj
  4 , , PUNCT , 5 punct
  5 Jan Jan PROPN NNP 3 appos
  6 Smit Smit PROPN NNP 5 flat
  7 and and CCONJ CC 8 cc
  8 Eva Eva PROPN NNP 5 conj
  9 Berg Berg PROPN NNP 8 flat
  10 slept sleep VERB VBD 0 root`;
const NAMES: readonly MentionRow[] = [
  ['Reuters', 'Organization'],
  ['Jan Smit', 'Person'],
  ['Eva Berg', 'Person'],
];
test('each of the people named behind a body’s people', reads, NAMED, NAMES, [
  'Jan Smit WORKS_FOR Reuters',
  'Eva Berg WORKS_FOR Reuters',
]);
test('the members named', reads, NAMED.replace('journalists journalist', 'members member'), NAMES, [
  'Jan Smit MEMBER_OF Reuters',
  'Eva Berg MEMBER_OF Reuters',
]);
test(
  'the customers named are nobody’s',
  reads,
  NAMED.replace('journalists journalist', 'customers customer'),
  NAMES,
  [],
);

const PROVINCE = `
  1 Utrecht Utrecht PROPN NNP 2 compound
  2 province province NOUN NN 7 nsubj
  3 in in ADP IN 6 case
  4 the the DET DT 6 det
  5 central central ADJ JJ 6 amod
  6 Netherlands Netherlands PROPN NNP 7 obl
  7 slept sleep VERB VBD 0 root`;
test(
  'a place in a part of a country, by the words',
  reads,
  PROVINCE,
  [
    ['Utrecht', 'Place'],
    ['Netherlands', 'Country'],
  ],
  ['Utrecht LOCATED_IN Netherlands'],
);

const SUCCESSOR = `
  1 Jan Jan PROPN NNP 3 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 succeeded succeed VERB VBD 0 root
  4 Eva Eva PROPN NNP 3 obj
  5 Berg Berg PROPN NNP 4 flat
  6 as as ADP IN 7 case
  7 president president NOUN NN 3 obl
  8 of of ADP IN 9 case
  9 Chile Chile PROPN NNP 7 nmod`;
test(
  'who succeeds somebody has the post',
  reads,
  SUCCESSOR,
  [
    ['Jan Smit', 'Person'],
    ['Eva Berg', 'Person'],
    ['Chile', 'Country'],
  ],
  ['Jan Smit LEADS Chile'],
);

const FORMER = `
  1 Smit Smit PROPN NNP 4 nmod:poss
  2 's 's PART POS 1 case
  3 former former ADJ JJ 4 amod
  4 party party NOUN NN 7 nsubj
  5 Civic Civic ADJ NNP 6 amod
  6 Union Union PROPN NNP 4 appos
  7 slept sleep VERB VBD 0 root`;
test(
  'somebody’s party, named',
  reads,
  FORMER,
  [
    ['Smit', 'Person'],
    ['Civic Union', 'Organization'],
  ],
  ['Smit MEMBER_OF Civic Union'],
);
