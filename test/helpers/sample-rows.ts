import type {ArticleRow, EntityRow, RelationRow, StatementRow} from './sample-extraction.js';

// Three made-up articles. Two assert that Ruritania attacked Strelsau, the third reports its denial.
// prettier-ignore
export const SAMPLE_ARTICLES: readonly ArticleRow[] = [
  {name: 'Courier', source: 'Morning Courier', date: '2031-03-04', url: 'https://courier.example/zenda?a=1&b=2', sentences: [
    'Strelsau under fire',
    'Ruritania attacked the port of Strelsau on Monday.',
    'Norwegian foreign minister Flávia Żółć met Rudolf Rassendyll, the head of the Ruritanian delegation, in Strelsau on 3 March.',
    'The delegation belongs to Ruritania.',
  ]},
  {name: 'Evening', source: 'Evening Star', date: '2031-03-05', url: 'https://star.example/5', sentences: [
    'Norway weighs sanctions',
    'Ruritania shelled Strelsau, a Ruritanian city, again.',
    'Żółć said that "Ruritania fired first" – and called for sanctions on Ruritania before Norway’s parliament.',
    'She accused Ruritania of piracy & <worse>, 🕊 in hand; Żółć and Rassendyll had met before.',
  ]},
  {name: 'Zenda', source: 'Zenda Press', date: '2031-03-06', url: null, sentences: [
    '“No attack”, says Rassendyll',
    'Rassendyll denied that Ruritania had attacked Strelsau.',
    'North Bank does not own Zenda Press, but North Bank invested in Zenda Press.',
    'Norway may send aid to Strelsau.\r\n\tHis cousin Flávia “Dove” Żółć disagreed.',
  ]},
];

// prettier-ignore
export const SAMPLE_ENTITIES: readonly EntityRow[] = [
  {id: 'country:norway', label: 'Country', name: 'Norway', iso3: 'NOR', wikidata: 'Q20', mentions: [
    ['Courier/2', 'Norwegian', 'Norwegian'], ['Evening/0', 'Norway'], ['Evening/2', 'Norway'], ['Zenda/3', 'Norway']],
   merges: [['Courier', '"Norwegian" is the demonym of "Norway"']]},
  {id: 'country:ruritania', label: 'Country', name: 'Ruritania', mentions: [
    ['Courier/1', 'Ruritania'], ['Courier/2', 'Ruritanian'], ['Courier/3', 'Ruritania'], ['Evening/1', 'Ruritania'], ['Evening/1', 'Ruritanian'],
    ['Evening/2', 'Ruritania'], ['Evening/3', 'Ruritania'], ['Zenda/1', 'Ruritania']],
   merges: [['Courier', '"Ruritanian" is the demonym of "Ruritania"'], ['Evening', '"Ruritanian" is the demonym of "Ruritania"']]},
  {id: 'group:ruritanian-delegation', label: 'Group', name: 'the Ruritanian delegation', mentions: [
    ['Courier/2', 'the Ruritanian delegation'], ['Courier/3', 'The delegation', 'the delegation']],
   merges: [['Courier', '"the delegation" repeats the noun of "the Ruritanian delegation"']]},
  {id: 'organization:north-bank', label: 'Organization', name: 'North Bank', mentions: [['Zenda/2', 'North Bank']]},
  {id: 'organization:zenda-press', label: 'Organization', name: 'Zenda Press', mentions: [['Zenda/2', 'Zenda Press']]},
  {id: 'person:flavia-zolc', label: 'Person', name: 'Flávia Żółć', wikidata: 'Q99999999', mentions: [
    ['Courier/2', 'Flávia Żółć'], ['Evening/2', 'Żółć'], ['Evening/3', 'Żółć'], ['Zenda/3', 'Flávia “Dove” Żółć']],
   merges: [['Evening', '"Żółć" is the surname of "Flávia Żółć"'], ['Zenda', '"Flávia “Dove” Żółć" has a nickname within "Flávia Żółć"']]},
  {id: 'person:rudolf-rassendyll', label: 'Person', name: 'Rudolf Rassendyll', mentions: [
    ['Courier/2', 'Rudolf Rassendyll'], ['Evening/3', 'Rassendyll'], ['Zenda/0', 'Rassendyll'], ['Zenda/1', 'Rassendyll']],
   merges: [['Evening', '"Rassendyll" is the surname of "Rudolf Rassendyll"'], ['Zenda', '"Rassendyll" is the surname of "Rudolf Rassendyll"']]},
  {id: 'place:strelsau', label: 'Place', name: 'Strelsau', mentions: [
    ['Courier/0', 'Strelsau'], ['Courier/1', 'Strelsau'], ['Courier/2', 'Strelsau'], ['Evening/1', 'Strelsau'], ['Zenda/1', 'Strelsau'], ['Zenda/3', 'Strelsau']]},
];

// prettier-ignore
export const SAMPLE_RELATIONS: readonly RelationRow[] = [
  {ends: ['country:ruritania', 'ATTACKS', 'place:strelsau'], status: 'asserted', said: [
    {in: 'Courier/1', trigger: 'attacked', confidence: 0.9, rule: 'attack-active', date: '2031-03-03', location: 'Strelsau'},
    {in: 'Evening/1', trigger: 'shelled', confidence: 0.8, rule: 'shell-active'}]},
  {ends: ['country:ruritania', 'ATTACKS', 'place:strelsau'], status: 'denied', by: 'person:rudolf-rassendyll', said: [
    {in: 'Zenda/1', trigger: 'attacked', confidence: 0.85, rule: 'attack-active'}]},
  {ends: ['country:ruritania', 'ATTACKS', 'country:norway'], status: 'claimed', by: 'person:flavia-zolc', said: [
    {in: 'Evening/2', trigger: 'fired', confidence: 0.6, rule: 'fire-active'}]},
  {ends: ['person:flavia-zolc', 'MEETS_WITH', 'person:rudolf-rassendyll'], status: 'asserted', said: [
    {in: 'Courier/2', trigger: 'met', confidence: 0.95, rule: 'meet-active', date: '2031-03-03', location: 'Strelsau'},
    {in: 'Evening/3', trigger: 'had met', confidence: 0.7, rule: 'meet-joint'}]},
  {ends: ['person:flavia-zolc', 'WORKS_FOR', 'country:norway'], status: 'asserted', said: [
    {in: 'Courier/2', trigger: 'foreign minister', confidence: 0.95, rule: 'post-before-name', title: 'foreign minister'}]},
  {ends: ['person:rudolf-rassendyll', 'LEADS', 'group:ruritanian-delegation'], status: 'asserted', said: [
    {in: 'Courier/2', trigger: 'the head of', confidence: 0.9, rule: 'head-of', title: 'head'}]},
  {ends: ['group:ruritanian-delegation', 'PART_OF', 'country:ruritania'], status: 'asserted', said: [
    {in: 'Courier/2', trigger: 'Ruritanian', confidence: 0.8, rule: 'demonym-body'},
    {in: 'Courier/3', trigger: 'belongs to', confidence: 0.9, rule: 'belong-active'}]},
  {ends: ['place:strelsau', 'LOCATED_IN', 'country:ruritania'], status: 'asserted', said: [
    {in: 'Evening/1', trigger: 'a Ruritanian city', confidence: 0.8, rule: 'place-apposition'}]},
  {ends: ['country:norway', 'SANCTIONS', 'country:ruritania'], status: 'proposed', by: 'person:flavia-zolc', said: [
    {in: 'Evening/2', trigger: 'sanctions', confidence: 0.7, rule: 'sanctions-on'}]},
  {ends: ['person:flavia-zolc', 'ACCUSES', 'country:ruritania'], status: 'asserted', said: [
    {in: 'Evening/3', trigger: 'accused', confidence: 0.9, rule: 'accuse-active', date: '2031-03-05'}]},
  {ends: ['organization:north-bank', 'OWNS', 'organization:zenda-press'], status: 'negated', said: [
    {in: 'Zenda/2', trigger: 'own', confidence: 0.9, rule: 'own-active'}]},
  {ends: ['organization:north-bank', 'INVESTS_IN', 'organization:zenda-press'], status: 'asserted', said: [
    {in: 'Zenda/2', trigger: 'invested in', confidence: 1, rule: 'user:invest'}]},
  {ends: ['country:norway', 'AIDS', 'place:strelsau'], status: 'possible', said: [
    {in: 'Zenda/3', trigger: 'send aid to', confidence: 0.75, rule: 'send-aid'}]},
  {ends: ['person:flavia-zolc', 'FAMILY_OF', 'person:rudolf-rassendyll'], status: 'asserted', said: [
    {in: 'Zenda/3', trigger: 'cousin', confidence: 0.8, rule: 'kin-possessive', kin: 'cousin'}]},
];

// prettier-ignore
export const SAMPLE_STATEMENTS: readonly StatementRow[] = [
  {type: 'CLAIMS', speaker: 'person:flavia-zolc', in: 'Evening/2', text: 'Ruritania fired first', about: ['country:ruritania'], to: ['country:norway'], trigger: 'said', date: '2031-03-05'},
  {type: 'PROPOSES', speaker: 'person:flavia-zolc', in: 'Evening/2', text: 'sanctions on Ruritania', about: ['country:norway', 'country:ruritania'], to: ['country:norway'], trigger: 'called for'},
  {type: 'DENIES', speaker: 'person:rudolf-rassendyll', in: 'Zenda/1', text: 'Ruritania had attacked Strelsau', about: ['country:ruritania', 'place:strelsau'], to: [], trigger: 'denied'},
  {type: 'CLAIMS', speaker: 'person:rudolf-rassendyll', in: 'Zenda/0', text: 'No attack', about: [], to: [], trigger: 'says'},
];
