import test from 'ava';
import {relationsIn, type MentionRow} from '../helpers/relations.js';

const reads = test.macro({
  exec(t, conllu: string, rows: readonly MentionRow[], expected: string[]) {
    t.deepEqual(relationsIn(conllu, rows).sort(), [...expected].sort());
  },
  title: (given, _conllu, rows: readonly MentionRow[]) => `${given ?? ''}: ${rows[0]?.[0] ?? ''}`,
});

const TITLE = `
  1 Dutch dutch ADJ JJ 2 amod NORP
  2 envoy envoy NOUN NN 3 nmod:desc
  3 Jan Jan PROPN NNP 5 nsubj
  4 Smit Smit PROPN NNP 3 flat
  5 left leave VERB VBD 0 root`;
test(
  'a post before the name',
  reads,
  TITLE,
  [
    ['Dutch envoy Jan Smit', 'Person', 'name', 'Jan Smit'],
    ['Dutch', 'Country', 'demonym'],
  ],
  ['Jan Smit WORKS_FOR Dutch'],
);

const APPOSITION = `
  1 Jan Jan PROPN NNP 10 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 , , PUNCT , 5 punct
  4 the the DET DT 5 det
  5 president president NOUN NN 1 appos
  6 of of ADP IN 7 case
  7 Chile Chile PROPN NNP 5 nmod
  8 , , PUNCT , 5 punct
  9 has have AUX VBZ 10 aux
  10 left leave VERB VBN 0 root`;
test(
  'an apposition',
  reads,
  APPOSITION,
  [
    ['Jan Smit', 'Person'],
    ['Chile', 'Country'],
  ],
  ['Jan Smit LEADS Chile'],
);

const DEPUTY = APPOSITION.replace('the the DET DT', 'deputy deputy NOUN NN');
test(
  'a deputy does not lead',
  reads,
  DEPUTY,
  [
    ['Jan Smit', 'Person'],
    ['Chile', 'Country'],
  ],
  ['Jan Smit WORKS_FOR Chile'],
);

const POSSESSIVE = `
  1 Acme Acme PROPN NNP 3 nmod:poss
  2 's 's PART POS 1 case
  3 director director NOUN NN 7 nsubj
  4 , , PUNCT , 5 punct
  5 Jan Jan PROPN NNP 3 appos
  6 Smit Smit PROPN NNP 5 flat
  7 left leave VERB VBD 0 root`;
test(
  'a possessive',
  reads,
  POSSESSIVE,
  [
    ['Jan Smit', 'Person'],
    ['Acme', 'Organization'],
  ],
  ['Jan Smit WORKS_FOR Acme'],
);

const BODIES = `
  1 Dutch dutch ADJ JJ 2 amod NORP
  2 officials official NOUN NNS 3 nsubj
  3 met meet VERB VBD 0 root
  4 Dutch dutch ADJ JJ 5 amod NORP
  5 firms firm NOUN NNS 3 obj`;
test(
  'state bodies are part of the country, firms are in it',
  reads,
  BODIES,
  [
    ['Dutch officials', 'Group', 'nominal'],
    ['Dutch firms', 'Group', 'nominal'],
  ],
  ['Dutch officials MEETS_WITH Dutch firms'],
);
test(
  'with the country named',
  reads,
  BODIES.replace('4 Dutch dutch', '4 Swiss swiss'),
  [
    ['Dutch officials', 'Group', 'nominal'],
    ['Dutch', 'Country', 'demonym'],
    ['Swiss firms', 'Group', 'nominal'],
    ['Swiss', 'Country', 'demonym'],
  ],
  [
    'Dutch officials PART_OF Dutch',
    'Swiss firms LOCATED_IN Swiss',
    'Dutch officials MEETS_WITH Swiss firms',
  ],
);

const PLACES = `
  1 In in ADP IN 2 case
  2 Bergen Bergen PROPN NNP 6 obl
  3 , , PUNCT , 4 punct
  4 Norway Norway PROPN NNP 2 appos
  5 he he PRON PRP 6 nsubj
  6 slept sleep VERB VBD 0 root`;
test(
  'a place after a comma',
  reads,
  PLACES,
  [
    ['Bergen', 'Place'],
    ['Norway', 'Country'],
  ],
  ['Bergen LOCATED_IN Norway'],
);

const LIST = `
  1 In in ADP IN 2 case
  2 Bergen Bergen PROPN NNP 8 obl
  3 , , PUNCT , 4 punct
  4 Paris Paris PROPN NNP 2 conj
  5 and and CCONJ CC 6 cc
  6 Rome Rome PROPN NNP 2 conj
  7 he he PRON PRP 8 nsubj
  8 slept sleep VERB VBD 0 root`;
test(
  'places in a list are not in each other',
  reads,
  LIST,
  [
    ['Bergen', 'Place'],
    ['Paris', 'Place'],
    ['Rome', 'Place'],
  ],
  [],
);

const KIN = `
  1 Ada Ada PROPN NNP 5 nsubj
  2 is be AUX VBZ 5 cop
  3 Ben Ben PROPN NNP 5 nmod:poss
  4 's 's PART POS 3 case
  5 sister sister NOUN NN 0 root`;
test(
  'kin',
  reads,
  KIN,
  [
    ['Ada', 'Person'],
    ['Ben', 'Person'],
  ],
  ['Ada FAMILY_OF Ben'],
);

const NATION = `
  1 Swiss swiss ADJ JJ 2 amod NORP
  2 author author NOUN NN 3 nmod:desc
  3 Max Max PROPN NNP 5 nsubj
  4 Frei Frei PROPN NNP 3 flat
  5 slept sleep VERB VBD 0 root`;
test(
  'nationality of a person without a post',
  reads,
  NATION,
  [
    ['Swiss author Max Frei', 'Person', 'name', 'Max Frei'],
    ['Swiss', 'Country', 'demonym'],
  ],
  ['Max Frei CITIZEN_OF Swiss'],
);

const GUESS = `
  1 Foreign foreign ADJ JJ 2 amod
  2 Minister minister PROPN NNP 3 nmod:desc
  3 Jan Jan PROPN NNP 4 nsubj
  4 left leave VERB VBD 0 root
  5 Chile Chile PROPN NNP 4 obj`;
test(
  'a post of the state takes the main country',
  reads,
  GUESS,
  [
    ['Foreign Minister Jan', 'Person', 'name', 'Jan'],
    ['Chile', 'Country'],
  ],
  ['Jan WORKS_FOR Chile'],
);

const PARTISAN = TITLE.replace('Dutch dutch ADJ JJ', 'Labour Labour PROPN NNP').replace(
  'envoy envoy',
  'lawmaker lawmaker',
);
test(
  "a party's word before a post makes a member",
  reads,
  PARTISAN,
  [
    ['Labour lawmaker Jan Smit', 'Person', 'name', 'Jan Smit'],
    ['Labour', 'Organization'],
  ],
  ['Jan Smit MEMBER_OF Labour'],
);

const COMMITTEE = `
  1 The the DET DT 4 det
  2 Tax Tax PROPN NNP 3 compound
  3 Reform Reform PROPN NNP 4 compound
  4 Committee Committee PROPN NNP 5 nsubj
  5 met meet VERB VBD 0 root

  1 Committee committee NOUN NN 2 compound
  2 member member NOUN NN 3 nmod:desc
  3 Jan Jan PROPN NNP 5 nsubj
  4 Smit Smit PROPN NNP 3 flat
  5 left leave VERB VBD 0 root`;
test(
  'a member of the committee named before',
  reads,
  COMMITTEE,
  [
    ['Tax Reform Committee', 'Organization'],
    ['Committee member Jan Smit', 'Person', 'name', 'Jan Smit'],
  ],
  ['Jan Smit MEMBER_OF Tax Reform Committee'],
);
test(
  'the president of the committee named before',
  reads,
  COMMITTEE.replace('member member', 'president president'),
  [
    ['Tax Reform Committee', 'Organization'],
    ['Committee president Jan Smit', 'Person', 'name', 'Jan Smit'],
  ],
  ['Jan Smit LEADS Tax Reform Committee'],
);
test(
  'a legislator sits in the parliament that the document names',
  reads,
  COMMITTEE.replace('Tax Tax', 'National National')
    .replace('Reform Reform PROPN NNP 4 compound', 'Assembly Assembly PROPN NNP 5 nsubj')
    .replace('4 Committee Committee PROPN NNP 5 nsubj', '4 today today NOUN NN 5 obl:tmod')
    .replace('Committee committee', 'The the')
    .replace('member member', 'legislator legislator'),
  [
    ['National Assembly', 'Organization'],
    ['legislator Jan Smit', 'Person', 'name', 'Jan Smit'],
  ],
  ['Jan Smit MEMBER_OF National Assembly'],
);

test(
  'a speaker of a country serves it',
  reads,
  TITLE.replace('envoy envoy', 'speaker speaker'),
  [
    ['Dutch speaker Jan Smit', 'Person', 'name', 'Jan Smit'],
    ['Dutch', 'Country', 'demonym'],
  ],
  ['Jan Smit WORKS_FOR Dutch'],
);

const OF_BODY = `
  1 Jan Jan PROPN NNP 7 nsubj
  2 Smit Smit PROPN NNP 1 flat
  3 of of ADP IN 6 case
  4 the the DET DT 6 det
  5 Town Town PROPN NNP 6 compound
  6 Council Council PROPN NNP 1 nmod
  7 left leave VERB VBD 0 root`;
test(
  'somebody of a council is a member',
  reads,
  OF_BODY,
  [
    ['Jan Smit', 'Person'],
    ['Town Council', 'Organization'],
  ],
  ['Jan Smit MEMBER_OF Town Council'],
);
test(
  'somebody of a place is not located there',
  reads,
  OF_BODY,
  [
    ['Jan Smit', 'Person'],
    ['Town Council', 'Place'],
  ],
  [],
);

const FORCES = `
  1 Dutch dutch ADJ JJ 3 amod NORP
  2 Security Security PROPN NNP 3 compound
  3 Forces Forces PROPN NNPS 4 nsubj
  4 left leave VERB VBD 0 root`;
test(
  'forces with a country in their name are part of it',
  reads,
  FORCES,
  [
    ['Dutch Security Forces', 'Organization'],
    ['Dutch', 'Country', 'demonym'],
  ],
  ['Dutch Security Forces PART_OF Dutch'],
);
test(
  'forces of no state are not',
  reads,
  FORCES.replaceAll('Security', 'Democratic'),
  [
    ['Dutch Democratic Forces', 'Organization'],
    ['Dutch', 'Country', 'demonym'],
  ],
  [],
);
