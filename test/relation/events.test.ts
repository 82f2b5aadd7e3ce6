import test from 'ava';
import {relationsIn, type MentionRow} from '../helpers/relations.js';

const COUNTRIES: readonly MentionRow[] = [
  ['Chile', 'Country'],
  ['Peru', 'Country'],
  ['Bolivia', 'Country'],
  ['Chilean', 'Country', 'demonym', 'Chile'],
];

const reads = test.macro({
  exec(t, conllu: string, expected: string[]) {
    t.deepEqual(relationsIn(conllu, COUNTRIES).sort(), [...expected].sort());
  },
  title: (given = '') => given,
});

test(
  'the subject of a light verb acts in its noun',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 launched launch VERB VBD 0 root
  3 an a DET DT 4 det
  4 attack attack NOUN NN 2 obj
  5 on on ADP IN 6 case
  6 Peru Peru PROPN NNP 4 nmod`,
  ['Chile ATTACKS Peru'],
);

test(
  'the preposition may hang on the light verb',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 imposed impose VERB VBD 0 root
  3 sanctions sanction NOUN NNS 2 obj
  4 on on ADP IN 5 case
  5 Peru Peru PROPN NNP 2 obl`,
  ['Chile SANCTIONS Peru'],
);

test(
  'a demonym before the noun acts, a country before it undergoes',
  reads,
  `
  1 Chilean chilean ADJ JJ 3 amod NORP
  2 Peru Peru PROPN NNP 3 compound
  3 sanctions sanction NOUN NNS 4 nsubj
  4 work work VERB VBP 0 root`,
  ['Chile SANCTIONS Peru'],
);

test(
  'talks opened by another noun, of all who take part',
  reads,
  `
  1 Chile Chile PROPN NNP 4 nsubj
  2 and and CCONJ CC 3 cc
  3 Peru Peru PROPN NNP 1 conj
  4 began begin VERB VBD 0 root
  5 a a DET DT 6 det
  6 round round NOUN NN 4 obj
  7 of of ADP IN 8 case
  8 talks talk NOUN NNS 6 nmod
  9 with with ADP IN 10 case
  10 Bolivia Bolivia PROPN NNP 8 nmod`,
  ['Chile NEGOTIATES_WITH Bolivia', 'Peru NEGOTIATES_WITH Bolivia'],
);

test(
  'a treaty between two',
  reads,
  `
  1 The the DET DT 2 det
  2 treaty treaty NOUN NN 7 nsubj
  3 between between ADP IN 4 case
  4 Chile Chile PROPN NNP 2 nmod
  5 and and CCONJ CC 6 cc
  6 Peru Peru PROPN NNP 4 conj
  7 ended end VERB VBD 0 root`,
  ['Chile AGREES_WITH Peru'],
);

test(
  'each other: both ways',
  reads,
  `
  1 Chile Chile PROPN NNP 4 nsubj
  2 and and CCONJ CC 3 cc
  3 Peru Peru PROPN NNP 1 conj
  4 attacked attack VERB VBD 0 root
  5 each each DET DT 6 det
  6 other other ADJ JJ 4 obj`,
  ['Chile ATTACKS Peru', 'Peru ATTACKS Chile'],
);

test(
  'what is done to what is owned is done to the owner',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 bombed bomb VERB VBD 0 root
  3 Peru Peru PROPN NNP 5 nmod:poss
  4 's 's PART POS 3 case
  5 ports port NOUN NNS 2 obj`,
  ['Chile ATTACKS Peru'],
);

test(
  'but not to the people of a country',
  reads,
  `
  1 Bolivia Bolivia PROPN NNP 2 nsubj
  2 thanked thank VERB VBD 0 root
  3 Chilean chilean ADJ JJ 4 amod NORP
  4 farmers farmer NOUN NNS 2 obj`,
  [],
);

test(
  'the narrow rule wins: to attack a decision is to criticise',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 attacked attack VERB VBD 0 root
  3 Peru Peru PROPN NNP 5 nmod:poss
  4 's 's PART POS 3 case
  5 decision decision NOUN NN 2 obj`,
  ['Chile ACCUSES Peru'],
);

test(
  'a participle before a noun that acts says what the noun does',
  reads,
  `
  1 Attacking attack VERB VBG 2 amod
  2 Chile Chile PROPN NNP 3 nsubj
  3 met meet VERB VBD 0 root
  4 Peru Peru PROPN NNP 3 obj`,
  ['Chile MEETS_WITH Peru'],
);

test(
  'one who acts at a request was asked',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 left leave VERB VBD 0 root
  3 at at ADP IN 6 case
  4 Peru Peru PROPN NNP 6 nmod:poss
  5 's 's PART POS 4 case
  6 request request NOUN NN 2 obl`,
  ['Peru REQUESTS Chile'],
);

test(
  'one who rejects a request was asked, too',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 ignored ignore VERB VBD 0 root
  3 Peru Peru PROPN NNP 5 nmod:poss
  4 's 's PART POS 3 case
  5 request request NOUN NN 2 obj`,
  ['Peru REQUESTS Chile', 'Chile REJECTS Peru'],
);

test(
  'to do something with a request is not always to be asked',
  reads,
  `
  1 Chile Chile PROPN NNP 2 nsubj
  2 saw see VERB VBD 0 root
  3 Peru Peru PROPN NNP 5 nmod:poss
  4 's 's PART POS 3 case
  5 request request NOUN NN 2 obj`,
  [],
);
