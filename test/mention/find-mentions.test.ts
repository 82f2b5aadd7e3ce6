import test from 'ava';
import {mentionsIn} from '../helpers/mentions.js';

const finds = test.macro({
  exec(t, conllu: string, expected: readonly string[]) {
    t.deepEqual(mentionsIn(conllu), expected);
  },
  title: (given = '') => given,
});

test(
  'a title before a name is part of the mention, though the parser takes both for subjects',
  finds,
  `1 Dutch Dutch ADJ JJ 2 amod B-NORP
   2 envoy envoy NOUN NN 5 nsubj
   3 Jan Jan PROPN NNP 5 nsubj B-PER
   4 Smit Smit PROPN NNP 3 flat I-PER
   5 left leave VERB VBD 0 root`,
  ['Person name: Dutch envoy Jan Smit = Jan Smit', 'Country demonym: Dutch = Netherlands'],
);

test(
  'a title with its country before a name is part of the mention',
  finds,
  `1 Peruvian Peruvian ADJ JJ 2 amod B-NORP
   2 Ambassador ambassador PROPN NNP 7 nsubj
   3 to to ADP IN 4 case
   4 Chile Chile PROPN NNP 2 nmod B-LOC
   5 Rosa Rosa PROPN NNP 2 nmod B-PER
   6 Paz Paz PROPN NNP 5 flat I-PER
   7 resigned resign VERB VBD 0 root`,
  [
    'Person name: Peruvian Ambassador to Chile Rosa Paz = Rosa Paz',
    'Country demonym: Peruvian = Peru',
    'Country name: Chile',
  ],
);

test(
  'a phrase does not start within another name',
  finds,
  `1 United unite VERB VBN 2 amod
   2 States State PROPN NNPS 3 compound
   3 President president PROPN NNP 4 compound
   4 Ann Ann PROPN NNP 6 nsubj B-PER
   5 Kent Kent PROPN NNP 4 flat I-PER
   6 spoke speak VERB VBD 0 root`,
  ['Person name: United States President Ann Kent = Ann Kent', 'Country name: United States'],
);

test(
  'titles that the tagger took for a part of the name are cut off',
  finds,
  `1 Senator senator PROPN NNP 2 compound B-PER
   2 Ann Ann PROPN NNP 4 nsubj I-PER
   3 Kent Kent PROPN NNP 2 flat I-PER
   4 spoke speak VERB VBD 0 root`,
  ['Person name: Senator Ann Kent = Ann Kent'],
);

test(
  'a post alone is no name, whatever the tagger says',
  finds,
  `1 The the DET DT 2 det
   2 President president PROPN NNP 3 nsubj B-PER
   3 spoke speak VERB VBD 0 root`,
  ['Person nominal: President'],
);

test(
  'a capital that acts is its country',
  finds,
  `1 Oslo Oslo PROPN NNP 2 nsubj B-LOC
   2 wants want VERB VBZ 0 root
   3 peace peace NOUN NN 2 obj`,
  ['Country name: Oslo = Norway'],
);

test(
  'a capital where something happens is a place',
  finds,
  `1 Talks talk NOUN NNS 2 nsubj
   2 began begin VERB VBD 0 root
   3 in in ADP IN 4 case
   4 Oslo Oslo PROPN NNP 2 obl B-LOC`,
  ['Place name: Oslo'],
);

test(
  'a capital that is hit is a place',
  finds,
  `1 Rockets rocket NOUN NNS 2 nsubj
   2 hit hit VERB VBD 0 root
   3 Oslo Oslo PROPN NNP 2 obj B-LOC`,
  ['Place name: Oslo'],
);

test(
  'the gazetteer wins over a tagger that takes a state for a person',
  finds,
  `1 Washington Washington PROPN NNP 2 nsubj B-PER
   2 refused refuse VERB VBD 0 root`,
  ['Country name: Washington = United States'],
);

test(
  'a government with its country is the country',
  finds,
  `1 The the DET DT 3 det
   2 Danish Danish ADJ JJ 3 amod B-NORP
   3 government government NOUN NN 4 nsubj
   4 fell fall VERB VBD 0 root`,
  ['Country name: Danish government = Denmark'],
);

test(
  'a ministry is a body with its country in the name',
  finds,
  `1 The the DET DT 4 det
   2 Danish Danish ADJ JJ 4 amod B-ORG
   3 finance finance NOUN NN 4 compound I-ORG
   4 ministry ministry NOUN NN 5 nsubj
   5 objected object VERB VBD 0 root`,
  ['Organization name: Danish finance ministry', 'Country demonym: Danish = Denmark'],
);

test(
  'people who act are a group with the words before them',
  finds,
  `1 Senior senior ADJ JJ 3 amod
   2 Danish Danish ADJ JJ 3 amod B-NORP
   3 officials official NOUN NNS 4 nsubj
   4 objected object VERB VBD 0 root`,
  ['Group nominal: Senior Danish officials', 'Country demonym: Danish = Denmark'],
);

test(
  'two nationalities before one noun are two groups',
  finds,
  `1 Danish Danish ADJ JJ 4 amod B-NORP
   2 and and CCONJ CC 3 cc
   3 Swedish Swedish ADJ JJ 1 conj B-NORP
   4 troops troop NOUN NNS 5 nsubj
   5 met meet VERB VBD 0 root`,
  [
    'Group nominal: Danish and Swedish troops = Danish troops',
    'Country demonym: Danish = Denmark',
    'Group nominal: Swedish troops',
    'Country demonym: Swedish = Sweden',
  ],
);

test(
  'participles and possessive pronouns belong to a group',
  finds,
  `1 Her her PRON PRP$ 3 nmod:poss
   2 remaining remain VERB VBG 3 amod
   3 allies ally NOUN NNS 4 nsubj
   4 left leave VERB VBD 0 root`,
  ['Group nominal: Her remaining allies', 'Person pronoun: Her'],
);

test(
  'a state of emergency is no country',
  finds,
  `1 They they PRON PRP 2 nsubj
   2 lifted lift VERB VBD 0 root
   3 the the DET DT 4 det
   4 state state NOUN NN 2 obj
   5 of of ADP IN 6 case
   6 emergency emergency NOUN NN 4 nmod`,
  ['Group pronoun: They'],
);

test(
  'faiths and peoples are no places, though the tagger says so',
  finds,
  `1 A a DET DT 3 det
   2 Muslim Muslim ADJ JJ 3 amod B-LOC
   3 street street NOUN NN 4 nsubj
   4 burned burn VERB VBD 0 root`,
  [],
);

test(
  'a possessor is a mention of its own within the phrase, without the possessive mark',
  finds,
  `1 Chile Chile PROPN NNP 3 nmod:poss B-LOC
   2 's 's PART POS 1 case
   3 president president NOUN NN 4 nsubj
   4 left leave VERB VBD 0 root`,
  ["Person nominal: Chile's president", 'Country name: Chile'],
);

test(
  'members of a body are a group with its name',
  finds,
  `1 Members member NOUN NNS 5 nsubj
   2 of of ADP IN 4 case
   3 the the DET DT 4 det
   4 EU EU PROPN NNP 1 nmod B-ORG
   5 objected object VERB VBD 0 root`,
  ['Group nominal: Members of the EU', 'Organization name: EU = European Union'],
);

test(
  'members of nothing are no group',
  finds,
  `1 Members member NOUN NNS 2 nsubj
   2 objected object VERB VBD 0 root`,
  [],
);

test(
  'an age and "such as" are no part of a phrase',
  finds,
  `1 such such ADJ JJ 7 case
   2 as as ADP IN 1 fixed
   3 40 40 NUM CD 5 nummod
   4 - - PUNCT HYPH 5 punct
   5 year year NOUN NN 6 compound
   6 old old ADJ JJ 7 amod
   7 Rosa Rosa PROPN NNP 0 root B-PER
   8 Paz Paz PROPN NNP 7 flat I-PER`,
  ['Person name: Rosa Paz'],
);

test(
  'the government of a country is the country',
  finds,
  `1 The the DET DT 2 det
   2 government government NOUN NN 5 nsubj
   3 of of ADP IN 4 case
   4 Chile Chile PROPN NNP 2 nmod B-LOC
   5 fell fall VERB VBD 0 root`,
  ['Country name: government of Chile = Chile'],
);

test(
  'a day after a body is no part of its name',
  finds,
  `1 She she PRON PRP 2 nsubj
   2 left leave VERB VBD 0 root
   3 the the DET DT 5 det
   4 Federal Federal PROPN NNP 5 compound B-ORG
   5 Court court PROPN NNP 2 obj I-ORG
   6 on on ADP IN 7 case
   7 Wednesday Wednesday PROPN NNP 2 obl`,
  ['Person pronoun: She', 'Organization name: Federal Court'],
);

test(
  "a party's word before a post names the party",
  finds,
  `1 Labour Labour PROPN NNP 2 compound B-ORG
   2 MP mp NOUN NN 3 nmod:desc
   3 Ann Ann PROPN NNP 5 nsubj B-PER
   4 Kent Kent PROPN NNP 3 flat I-PER
   5 spoke speak VERB VBD 0 root`,
  ['Person name: Labour MP Ann Kent = Ann Kent', 'Organization name: Labour = Labour Party'],
);

test(
  "a party's word within the name of a committee is no party",
  finds,
  `1 The the DET DT 3 det
   2 Republican Republican PROPN NNP 3 compound B-ORG
   3 Committee Committee PROPN NNP 4 nsubj I-ORG
   4 met meet VERB VBD 0 root`,
  ['Organization name: Republican Committee'],
);

test(
  'a party member before a name names the party',
  finds,
  `1 Democrat Democrat PROPN NNP 2 compound
   2 Ann Ann PROPN NNP 4 nsubj B-PER
   3 Kent Kent PROPN NNP 2 flat I-PER
   4 spoke speak VERB VBD 0 root`,
  ['Person name: Democrat Ann Kent = Ann Kent', 'Organization name: Democrat = Democratic Party'],
);

test(
  'a party in the plural is the party, some of them a group besides',
  finds,
  `1 Republicans Republican PROPN NNPS 3 nsubj B-PER
   2 have have AUX VBP 3 aux
   3 outvoted outvote VERB VBN 0 root
   4 fifteen fifteen NUM CD 5 nummod
   5 Democrats Democrat PROPN NNPS 3 obj B-PER`,
  [
    'Organization name: Republicans = Republican Party',
    'Group nominal: fifteen Democrats',
    'Organization name: Democrats = Democratic Party',
  ],
);

test(
  'a body named after a place goes on behind it',
  finds,
  `1 Seaport Seaport PROPN NNP 3 compound B-LOC
   2 Bay Bay PROPN NNP 3 compound I-LOC
   3 TV TV PROPN NNP 4 nsubj
   4 closed close VERB VBD 0 root`,
  ['Organization name: Seaport Bay TV'],
);

test(
  'a region is named with what it lies in',
  finds,
  `1 Autonomous Autonomous ADJ NNP 2 amod B-LOC
   2 Region Region PROPN NNP 6 nsubj I-LOC
   3 in in ADP IN 5 case
   4 Upper Upper ADJ NNP 5 amod B-LOC
   5 Acmeland Acmeland PROPN NNP 2 nmod B-LOC
   6 voted vote VERB VBD 0 root`,
  ['Place name: Autonomous Region in Upper Acmeland'],
);

test(
  "a post between a body and a person is no part of the body's name",
  finds,
  `1 Acme Acme PROPN NNP 2 compound B-ORG
   2 News News PROPN NNP 3 compound I-ORG
   3 producer producer NOUN NN 4 compound
   4 Rosa Rosa PROPN NNP 6 nsubj B-PER
   5 Paz Paz PROPN NNP 4 flat I-PER
   6 left leave VERB VBD 0 root`,
  ['Person name: Acme News producer Rosa Paz = Rosa Paz', 'Organization name: Acme News'],
);

test(
  "what a minister is of is no part of the minister's name",
  finds,
  `1 Minister minister PROPN NNP 6 nsubj
   2 of of ADP IN 3 case
   3 Information Information PROPN NNP 1 nmod B-PER
   4 Rosa Rosa PROPN NNP 3 flat I-PER
   5 Paz Paz PROPN NNP 3 flat I-PER
   6 left leave VERB VBD 0 root`,
  ['Person name: Minister of Information Rosa Paz = Rosa Paz'],
);

test(
  'the rebels of a movement are the movement',
  finds,
  `1 Houthi Houthi PROPN NNP 2 compound B-ORG
   2 rebels rebel NOUN NNS 3 nsubj
   3 attacked attack VERB VBD 0 root`,
  ['Organization name: Houthi rebels = Houthi movement'],
);

test(
  'who made a picture is no name of the news',
  finds,
  `1 Image image NOUN NN 3 dep
   2 : : PUNCT : 1 punct
   3 Rosa Rosa PROPN NNP 0 root B-PER
   4 Paz Paz PROPN NNP 3 flat I-PER`,
  [],
);

const GEORGIA = `
  1 Georgia Georgia PROPN NNP 2 nsubj B-LOC
  2 agreed agree VERB VBD 0 root`;

test('Georgia alone is the country', finds, GEORGIA, ['Country name: Georgia']);

test(
  'Georgia beside the United States is the state',
  finds,
  `${GEORGIA}

  1 Officials official NOUN NNS 5 nsubj
  2 of of ADP IN 4 case
  3 United Unite VERB VBN 4 amod
  4 States State PROPN NNPS 1 nmod B-LOC
  5 left leave VERB VBD 0 root`,
  ['Place name: Georgia', 'Group nominal: Officials', 'Country name: United States'],
);

test(
  'how many they are is part of a group, but not of its name',
  finds,
  `1 At at ADP IN 2 case
   2 least least ADJ JJS 3 nmod
   3 five five NUM CD 4 nummod
   4 civilians civilian NOUN NNS 5 nsubj
   5 died die VERB VBD 0 root`,
  ['Group nominal: At least five civilians = civilians'],
);

test(
  'a common word for a body in capitals is no name',
  finds,
  `1 The the DET DT 2 det
   2 Coalition Coalition PROPN NNP 3 nsubj B-ORG
   3 agreed agree VERB VBD 0 root`,
  ['Organization nominal: Coalition'],
);

test(
  'the noun behind a name that the tagger cut short is part of it',
  finds,
  `1 Legislative Legislative ADJ NNP 2 amod B-ORG
   2 Council Council PROPN NNP 3 nsubj
   3 met meet VERB VBD 0 root`,
  ['Organization name: Legislative Council'],
);

test(
  'a body whose end alone the tagger saw has its noun before it',
  finds,
  `1 The the DET DT 2 det
   2 Organisation organisation PROPN NNP 6 nsubj
   3 of of ADP IN 5 case
   4 Acmeland Acmeland PROPN NNP 5 compound B-ORG
   5 Unity Unity PROPN NNP 2 nmod I-ORG
   6 met meet VERB VBD 0 root`,
  ['Organization name: Organisation of Acmeland Unity'],
);

test(
  "the police of a town are a body in their chief's title",
  finds,
  `1 Seaport Seaport PROPN NNP 2 compound B-LOC
   2 police police NOUN NN 3 compound
   3 chief chief NOUN NN 4 compound
   4 Rosa Rosa PROPN NNP 6 nsubj B-PER
   5 Paz Paz PROPN NNP 4 flat I-PER
   6 left leave VERB VBD 0 root`,
  ['Person name: Seaport police chief Rosa Paz = Rosa Paz', 'Organization name: Seaport police'],
);
