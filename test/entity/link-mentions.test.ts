import test from 'ava';
import {chainsIn, linked} from '../helpers/mentions.js';

const links = test.macro({
  exec(t, conllu: string, expected: readonly string[]) {
    t.deepEqual(chainsIn(conllu), expected);
  },
  title: (given = '') => given,
});

const ROSA = `
  1 Senator senator PROPN NNP 2 compound
  2 Rosa Rosa PROPN NNP 4 nsubj B-PER
  3 Paz Paz PROPN NNP 2 flat I-PER
  4 spoke speak VERB VBD 0 root`;

test(
  'a surname is the full name before it',
  links,
  `${ROSA}

  1 Paz Paz PROPN NNP 2 nsubj B-PER
  2 left leave VERB VBD 0 root`,
  ['Person Rosa Paz: Senator Rosa Paz, Paz'],
);

test(
  'a surname in a headline is the full name after it',
  links,
  `1 Paz Paz PROPN NNP 2 nsubj B-PER
   2 leaves leave VERB VBZ 0 root

   ${ROSA}`,
  ['Person Rosa Paz: Paz, Senator Rosa Paz'],
);

test(
  'a surname that the tagger took for a place is a person all the same',
  links,
  `${ROSA}

  1 Paz Paz PROPN NNP 2 nsubj B-LOC
  2 left leave VERB VBD 0 root`,
  ['Person Rosa Paz: Senator Rosa Paz, Paz'],
);

test(
  'a surname of two people is the one named last',
  links,
  `1 Rosa Rosa PROPN NNP 3 nsubj B-PER
   2 Paz Paz PROPN NNP 1 flat I-PER
   3 spoke speak VERB VBD 0 root

   1 Hugo Hugo PROPN NNP 3 nsubj B-PER
   2 Paz Paz PROPN NNP 1 flat I-PER
   3 left leave VERB VBD 0 root

   1 Paz Paz PROPN NNP 2 nsubj B-PER
   2 wept weep VERB VBD 0 root`,
  ['Person Hugo Paz: Hugo Paz, Paz'],
);

test(
  'a title that says the gender picks the person',
  links,
  `1 Rosa Rosa PROPN NNP 3 nsubj B-PER
   2 Paz Paz PROPN NNP 1 flat I-PER
   3 met meet VERB VBD 0 root
   4 Hugo Hugo PROPN NNP 3 obj B-PER
   5 Paz Paz PROPN NNP 4 flat I-PER

   1 Mrs Mrs PROPN NNP 2 compound B-PER
   2 Paz Paz PROPN NNP 3 nsubj I-PER
   3 wept weep VERB VBD 0 root`,
  ['Person Rosa Paz: Rosa Paz, Mrs Paz'],
);

test(
  'he and she go by the gender of the given name',
  links,
  `1 Mary Mary PROPN NNP 3 nsubj B-PER
   2 Paz Paz PROPN NNP 1 flat I-PER
   3 met meet VERB VBD 0 root
   4 John John PROPN NNP 3 obj B-PER
   5 Kent Kent PROPN NNP 4 flat I-PER

   1 He he PRON PRP 2 nsubj
   2 wept weep VERB VBD 0 root

   1 She she PRON PRP 2 nsubj
   2 left leave VERB VBD 0 root`,
  ['Person John Kent: John Kent, He', 'Person Mary Paz: Mary Paz, She'],
);

test(
  'him is not the subject of the same verb',
  links,
  `1 John John PROPN NNP 3 nsubj B-PER
   2 Kent Kent PROPN NNP 1 flat I-PER
   3 spoke speak VERB VBD 0 root

   1 Paul Paul PROPN NNP 3 nsubj B-PER
   2 Reed Reed PROPN NNP 1 flat I-PER
   3 praised praise VERB VBD 0 root
   4 him he PRON PRP 3 obj`,
  ['Person John Kent: John Kent, him'],
);

test(
  'an object is not the subject that its verb shares',
  links,
  `1 John John PROPN NNP 3 nsubj B-PER
   2 Kent Kent PROPN NNP 1 flat I-PER
   3 met meet VERB VBD 0 root
   4 Hugo Hugo PROPN NNP 3 obj B-PER
   5 Paz Paz PROPN NNP 4 flat I-PER
   6 and and CCONJ CC 7 cc
   7 asked ask VERB VBD 3 conj
   8 him he PRON PRP 7 obj`,
  ['Person Hugo Paz: Hugo Paz, him'],
);

test(
  'the post named with a person points back to the person',
  links,
  `${ROSA}

  1 The the DET DT 2 det
  2 senator senator NOUN NN 3 nsubj
  3 left leave VERB VBD 0 root`,
  ['Person Rosa Paz: Senator Rosa Paz, senator'],
);

test(
  'another post does not point back to the person',
  links,
  `${ROSA}

  1 The the DET DT 2 det
  2 mayor mayor NOUN NN 3 nsubj
  3 left leave VERB VBD 0 root`,
  [],
);

test(
  'an acronym in brackets stands for the name before it',
  links,
  `1 The the DET DT 4 det
   2 Lake lake PROPN NNP 4 compound B-ORG
   3 Rescue rescue PROPN NNP 4 compound I-ORG
   4 Union union PROPN NNP 8 nsubj I-ORG
   5 ( ( PUNCT -LRB- 6 punct
   6 LRX LRX PROPN NNP 4 appos B-ORG
   7 ) ) PUNCT -RRB- 6 punct
   8 met meet VERB VBD 0 root

   1 LRX LRX PROPN NNP 2 nsubj B-ORG
   2 left leave VERB VBD 0 root`,
  ['Organization Lake Rescue Union: Lake Rescue Union, LRX, LRX'],
);

test(
  'names that only follow each other are two',
  links,
  `1 In in ADP IN 4 case
   2 Lake lake PROPN NNP 4 compound B-ORG
   3 Rescue rescue PROPN NNP 4 compound I-ORG
   4 Union union PROPN NNP 7 obl I-ORG
   5 , , PUNCT , 4 punct
   6 QZV QZV PROPN NNP 7 nsubj B-ORG
   7 spoke speak VERB VBD 0 root`,
  [],
);

test(
  'the initials of a body are the body',
  links,
  `1 Lake lake PROPN NNP 3 compound B-ORG
   2 Rescue rescue PROPN NNP 3 compound I-ORG
   3 Union union PROPN NNP 4 nsubj I-ORG
   4 met meet VERB VBD 0 root

   1 LRU LRU PROPN NNP 2 nsubj B-ORG
   2 left leave VERB VBD 0 root`,
  ['Organization Lake Rescue Union: Lake Rescue Union, LRU'],
);

test(
  'the first word of a company is the company, though the tagger took it for a person',
  links,
  `1 Danish Danish ADJ JJ 2 amod B-NORP
   2 airline airline NOUN NN 5 nsubj
   3 Norda Norda PROPN NNP 2 appos B-ORG
   4 Air Air PROPN NNP 3 flat I-ORG
   5 grew grow VERB VBD 0 root

   1 Norda Norda PROPN NNP 2 nsubj B-PER
   2 fell fall VERB VBD 0 root

   1 The the DET DT 2 det
   2 airline airline NOUN NN 3 nsubj
   3 closed close VERB VBD 0 root`,
  ['Organization Norda Air: Danish airline Norda Air, Norda, airline'],
);

test(
  'spellings of one name are one person',
  links,
  `1 Volodymyr Volodymyr PROPN NNP 3 nsubj B-PER
   2 Kravetskyy Kravetskyy PROPN NNP 1 flat I-PER
   3 spoke speak VERB VBD 0 root

   1 Kravetsky Kravetsky PROPN NNP 2 nsubj B-PER
   2 left leave VERB VBD 0 root`,
  ['Person Volodymyr Kravetskyy: Volodymyr Kravetskyy, Kravetsky'],
);

test(
  'a country is itself under all its names and nationality words',
  links,
  `1 Britain Britain PROPN NNP 2 nsubj B-LOC
   2 left leave VERB VBD 0 root

   1 UK UK PROPN NNP 2 compound B-LOC
   2 troops troop NOUN NNS 3 nsubj
   3 came come VERB VBD 0 root

   1 London London PROPN NNP 2 nsubj B-LOC
   2 refused refuse VERB VBD 0 root`,
  ['Country United Kingdom: Britain, UK, London'],
);

test(
  'groups are one where their nouns mean the same',
  links,
  `1 The the DET DT 3 det
   2 Danish Danish ADJ JJ 3 amod B-NORP
   3 delegation delegation NOUN NN 4 nsubj
   4 came come VERB VBD 0 root

   1 The the DET DT 3 det
   2 Danish Danish ADJ JJ 3 amod B-NORP
   3 team team NOUN NN 4 nsubj
   4 left leave VERB VBD 0 root`,
  ['Country Denmark: Danish, Danish', 'Group Danish delegation: Danish delegation, Danish team'],
);

test(
  'officials of two countries are two groups',
  links,
  `1 Danish Danish ADJ JJ 2 amod B-NORP
   2 officials official NOUN NNS 3 nsubj
   3 came come VERB VBD 0 root

   1 Swedish Swedish ADJ JJ 2 amod B-NORP
   2 officials official NOUN NNS 3 nsubj
   3 left leave VERB VBD 0 root`,
  [],
);

test('every link has a reason in words', t => {
  const {chains} = linked(`${ROSA}

  1 Paz Paz PROPN NNP 2 nsubj B-PER
  2 left leave VERB VBD 0 root

  1 She she PRON PRP 2 nsubj
  2 wept weep VERB VBD 0 root`);
  t.deepEqual(chains[0]?.reasons, [
    '"Paz" is the surname of "Rosa Paz"',
    '"She" points back to "Rosa Paz"',
  ]);
});

test("the user's list splits what would be one", t => {
  const own = [
    {id: 'paz-bank', label: 'Organization', name: 'Paz', aliases: [], iso3: null, wikidata: null},
  ] as const;
  const chains = chainsIn(
    `${ROSA}

  1 Paz Paz PROPN NNP 2 nsubj B-PER
  2 left leave VERB VBD 0 root`,
    own,
  );
  t.deepEqual(chains, []);
});

test("the user's list joins what would be two", t => {
  const own = [
    {
      id: null,
      label: 'Person',
      name: 'Rosa Paz',
      aliases: ['the Iron Senator', 'Iron Senator'],
      iso3: null,
      wikidata: 'Q1',
    },
  ] as const;
  const {chains} = linked(
    `${ROSA}

  1 The the DET DT 3 det
  2 Iron Iron PROPN NNP 3 compound
  3 Senator Senator PROPN NNP 4 nsubj
  4 left leave VERB VBD 0 root`,
    own,
  );
  t.deepEqual(
    chains.map(({name, mentions}) => [name, mentions.length]),
    [['Rosa Paz', 2]],
  );
});

test(
  'a post with its country is the person who is named with it further down',
  links,
  `1 The the DET DT 4 det
   2 Danish Danish ADJ JJ 4 amod B-NORP
   3 finance finance NOUN NN 4 compound
   4 minister minister NOUN NN 5 nsubj
   5 objected object VERB VBD 0 root

   1 Danish Danish ADJ JJ 3 amod B-NORP
   2 Finance finance PROPN NNP 3 compound
   3 Minister minister PROPN NNP 4 compound
   4 Jan Jan PROPN NNP 6 nsubj B-PER
   5 Krag Krag PROPN NNP 4 flat I-PER
   6 left leave VERB VBD 0 root`,
  [
    'Country Denmark: Danish, Danish',
    'Person Jan Krag: Danish finance minister, Danish Finance Minister Jan Krag',
  ],
);

test(
  'a body in front of a name says nothing of the person',
  links,
  `1 Senate Senate PROPN NNP 2 compound B-ORG
   2 Whip whip PROPN NNP 3 compound
   3 Rosa Rosa PROPN NNP 5 nsubj B-PER
   4 Paz Paz PROPN NNP 3 flat I-PER
   5 spoke speak VERB VBD 0 root

   1 Paz Paz PROPN NNP 2 nsubj B-PER
   2 left leave VERB VBD 0 root`,
  ['Person Rosa Paz: Senate Whip Rosa Paz, Paz'],
);

test(
  'the president is not the vice president',
  links,
  `${ROSA.replace('Senator senator', 'President president')}

  1 Vice vice ADJ JJ 2 amod
  2 President president PROPN NNP 3 compound
  3 Hugo Hugo PROPN NNP 5 nsubj B-PER
  4 Kent Kent PROPN NNP 3 flat I-PER
  5 left leave VERB VBD 0 root

  1 The the DET DT 2 det
  2 president president NOUN NN 3 nsubj
  3 wept weep VERB VBD 0 root`,
  ['Person Rosa Paz: President Rosa Paz, president'],
);

test(
  'the attacker is the only one who was arrested',
  links,
  `1 Police police NOUN NN 2 nsubj
   2 arrested arrest VERB VBD 0 root
   3 Hugo Hugo PROPN NNP 2 obj B-PER
   4 Kent Kent PROPN NNP 3 flat I-PER

   1 The the DET DT 2 det
   2 attacker attacker NOUN NN 3 nsubj
   3 confessed confess VERB VBD 0 root`,
  ['Person Hugo Kent: Hugo Kent, attacker'],
);

test(
  "the government is that of the article's country",
  links,
  `1 Chile Chile PROPN NNP 2 nsubj B-LOC
   2 voted vote VERB VBD 0 root

   1 The the DET DT 2 det
   2 government government NOUN NN 3 nsubj
   3 resigned resign VERB VBD 0 root`,
  ['Country Chile: Chile, government'],
);

test(
  'several people beside a person are nobody else, and not that one',
  links,
  `${ROSA}

  1 Rosa Rosa PROPN NNP 0 root B-PER
  2 Paz Paz PROPN NNP 1 flat I-PER
  3 and and CCONJ CC 4 cc
  4 Hugo Hugo PROPN NNP 1 conj B-PER
  5 Kent Kent PROPN NNP 4 flat I-PER
  6 , , PUNCT , 7 punct
  7 activists activist NOUN NNS 1 appos`,
  ['Person Rosa Paz: Senator Rosa Paz, Rosa Paz'],
);

test(
  'the rebels are the movement that was called so',
  links,
  `1 Houthi Houthi PROPN NNP 2 compound B-ORG
   2 rebels rebel NOUN NNS 3 nsubj
   3 attacked attack VERB VBD 0 root

   1 The the DET DT 2 det
   2 rebels rebel NOUN NNS 3 nsubj
   3 fled flee VERB VBD 0 root`,
  ['Organization Houthi movement: Houthi rebels, rebels'],
);

test(
  'both leaders are the two named before, each with a mention of their own',
  links,
  `1 Rosa Rosa PROPN NNP 3 nsubj B-PER
   2 Paz Paz PROPN NNP 1 flat I-PER
   3 met meet VERB VBD 0 root
   4 Hugo Hugo PROPN NNP 3 obj B-PER
   5 Kent Kent PROPN NNP 4 flat I-PER

   1 Both both DET DT 2 det
   2 leaders leader NOUN NNS 3 nsubj
   3 agreed agree VERB VBD 0 root`,
  ['Person Hugo Kent: Hugo Kent, leaders', 'Person Rosa Paz: Rosa Paz, Both leaders'],
);

test(
  'the two countries of three are not known',
  links,
  `1 Chile Chile PROPN NNP 6 nsubj B-LOC
   2 , , PUNCT , 3 punct
   3 Peru Peru PROPN NNP 1 conj B-LOC
   4 and and CCONJ CC 5 cc
   5 Bolivia Bolivia PROPN NNP 1 conj B-LOC
   6 met meet VERB VBD 0 root

   1 The the DET DT 3 det
   2 two two NUM CD 3 nummod
   3 countries country NOUN NNS 4 nsubj
   4 agreed agree VERB VBD 0 root`,
  [],
);

test(
  'the police are the only force that is named, though further down',
  links,
  `1 Police police NOUN NN 2 nsubj
   2 came come VERB VBD 0 root

   1 Oslo Oslo PROPN NNP 2 compound B-ORG
   2 Police Police PROPN NNP 3 nsubj I-ORG
   3 left leave VERB VBD 0 root`,
  ['Organization Oslo Police: Police, Oslo Police'],
);

test(
  'a building goes with and without the noun of its kind',
  links,
  `1 Acme Acme PROPN NNP 3 compound B-LOC
   2 Tower Tower PROPN NNP 3 compound I-LOC
   3 Museum Museum PROPN NNP 4 nsubj I-LOC
   4 opened open VERB VBD 0 root

   1 Acme Acme PROPN NNP 2 compound B-LOC
   2 Tower Tower PROPN NNP 3 nsubj I-LOC
   3 closed close VERB VBD 0 root`,
  ['Place Acme Tower Museum: Acme Tower Museum, Acme Tower'],
);
