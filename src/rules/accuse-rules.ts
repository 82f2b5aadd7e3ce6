import type {RelationRule} from '../model/index.js';
import {STANCE} from './stance.js';

const STATES = ['Country', 'Organization', 'Group'] as const;
const ACTORS = ['Person', 'Country', 'Organization', 'Group'] as const;
const BY = 'by|poss|mod|agent';

// ACCUSE, THREATEN and PROTEST.
// prettier-ignore
export const ACCUSE_RULES: readonly RelationRule[] = [
  {id: 'accuse', type: 'ACCUSES', verbs: ['accuse', 'blame', 'criticise', 'criticize', 'condemn', 'denounce', 'slam', 'blast', 'lambast', 'lambaste', 'rebuke', 'sue', 'charge', 'indict', 'fault', 'scold', 'chide', 'decry', 'deplore', 'castigate', 'berate', 'reprimand', 'mock', 'insult', 'ridicule', 'impeach', 'suspect', 'excoriate', 'vilify', 'implicate', 'lament', 'admonish', 'deride', 'belittle', 'censure', 'reproach', 'investigate', 'probe', 'call out', 'prosecute', 'assail', 'upbraid', 'disparage', 'denigrate', 'smear', 'malign', 'pillory', 'arraign', 'incriminate', 'lash', 'bash', 'scorn', 'disapprove', 'skewer', 'single out', 'shame', 'discredit', 'taunt'],
   from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.8,
   example: 'Chad accused Sudan of arming rebels.', edge: 'Chad -> Sudan'},
  {id: 'attack-words', type: 'ACCUSES', verbs: ['attack', 'slam', 'blast', 'criticize', 'criticise', 'question', 'condemn', 'denounce', 'challenge', 'mock', 'dispute'],
   over: ['proclamation', 'decision', 'statement', 'policy', 'move', 'plan', 'inquiry', 'record', 'authority', 'motive', 'claim', 'law', 'bill', 'ruling', 'response', 'handling', 'legitimacy', 'behaviour', 'behavior', 'remark', 'comment', 'investigation', 'proposal', 'government', 'integrity', 'announcement', 'action', 'treatment', 'role', 'tactic', 'power', 'right', 'ability', 'judgment', 'judgement', 'leadership', 'commitment', 'fitness', 'sincerity', 'constitutionality', 'candidacy', 'legality', 'validity', 'order', 'declaration', 'strategy', 'withdrawal', 'inaction', 'silence', 'deal', 'agreement', 'approach', 'performance', 'nomination'],
   from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.65,
   example: "Chad attacked Sudan's decision.", edge: 'Chad -> Sudan'},
  {id: 'blame-on', type: 'ACCUSES', verbs: ['blame', 'pin'], from: 'agent', to: 'on', toLabels: ACTORS, confidence: 0.8,
   example: 'Chad blamed the raid on Sudan.', edge: 'Chad -> Sudan'},
  {id: 'attribute-to', type: 'ACCUSES', verbs: ['attribute', 'ascribe', 'link', 'trace', 'tie'], over: ['attack', 'bombing', 'strike', 'killing', 'murder', 'raid', 'explosion', 'blast', 'assault', 'violence', 'shooting', 'incident', 'crime', 'death', 'poisoning', 'crash', 'massacre'], from: 'agent', to: 'to', toLabels: ACTORS, confidence: 0.7,
   example: 'Chad attributed the attack to Sudan.', edge: 'Chad -> Sudan'},
  {id: 'allege', type: 'ACCUSES', verbs: ['allege'], from: 'agent', to: 'comp|patient', toLabels: ACTORS, confidence: 0.65,
   example: 'Chad alleged that Sudan had armed the rebels.', edge: 'Chad -> Sudan'},
  {id: 'call-names', type: 'ACCUSES', verbs: ['call', 'label', 'brand', 'describe', 'consider', 'dub', 'deem', 'find', 'declare'], beside: STANCE.blame, from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.6,
   example: "Chad called Sudan's decision a mistake.", edge: 'Chad -> Sudan'},
  {id: 'accusation', type: 'ACCUSES', nouns: ['accusation', 'allegation', 'complaint', 'lawsuit', 'suit', 'charge', 'indictment', 'case', 'investigation', 'inquiry', 'probe', 'rebuke', 'claim', 'evidence', 'impeachment', 'grievance', 'petition', 'charges', 'prosecution'],
   from: BY, to: 'against|of|at|into', toLabels: ACTORS, confidence: 0.55,
   example: 'Chad filed a complaint against Sudan.', edge: 'Chad -> Sudan'},
  {id: 'criticism-from', type: 'ACCUSES', nouns: ['criticism', 'condemnation', 'accusation', 'rebuke', 'backlash', 'outrage', 'scorn', 'ire', 'anger', 'flak', 'censure', 'disapproval', 'denunciation', 'scrutiny'], from: 'from', to: 'patient|poss', toLabels: ACTORS, confidence: 0.7,
   example: 'Sudan faced criticism from Chad.', edge: 'Chad -> Sudan'},
  {id: 'criticism-topic', type: 'ACCUSES', nouns: ['criticism', 'condemnation', 'outrage', 'backlash', 'anger', 'fury', 'denunciation', 'censure', 'disapproval', 'dissatisfaction', 'frustration'], from: 'by|mod|poss|from|agent', to: 'against|of|at|topic', toLabels: ACTORS, confidence: 0.6,
   example: 'Criticism of Chad by Sudan grew.', edge: 'Sudan -> Chad'},
  {id: 'displeasure', type: 'ACCUSES', nouns: ['concern', 'outrage', 'anger', 'disappointment', 'displeasure', 'dismay', 'alarm', 'frustration', 'regret', 'disgust', 'fury', 'doubt', 'indignation', 'worry', 'misgiving', 'dissatisfaction'], from: 'poss|agent', to: 'at|about|over|with|of', toLabels: ACTORS, confidence: 0.5,
   example: "Chad expressed concern about Sudan's decision.", edge: 'Chad -> Sudan'},
  {id: 'lash-out', type: 'ACCUSES', verbs: ['lash', 'hit', 'rail', 'snipe', 'rage', 'fume', 'snap', 'swipe', 'inveigh', 'fulminate'], from: 'agent', to: 'at|against', fromLabels: ['Person', 'Organization', 'Country'], toLabels: ACTORS, confidence: 0.6,
   example: 'David Stone lashed out at Peter Grant.', edge: 'David Stone -> Peter Grant'},
  {id: 'responsible', type: 'ACCUSES', verbs: ['hold', 'find', 'consider', 'deem'], beside: ['responsible', 'accountable', 'guilty', 'liable'], from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.7,
   example: 'Chad held Sudan responsible for the raid.', edge: 'Chad -> Sudan'},
  {id: 'critic', type: 'ACCUSES', nouns: ['critic'], from: 'apposed', to: 'of|poss', toLabels: ACTORS, confidence: 0.7,
   example: 'Helen Ford is a critic of Peter Grant.', edge: 'Helen Ford -> Peter Grant'},
  {id: 'file-against', type: 'ACCUSES', verbs: ['testify', 'complain', 'speak out', 'sue'], from: 'agent', to: 'against|about', toLabels: ACTORS, confidence: 0.6,
   example: 'David Stone testified against Peter Grant.', edge: 'David Stone -> Peter Grant'},
  {id: 'threaten', type: 'THREATENS', verbs: ['threaten', 'menace', 'intimidate', 'blackmail', 'endanger'], from: 'agent', to: 'patient|against|with|aim', toLabels: ACTORS, confidence: 0.75,
   example: 'North Korea threatened Japan with missiles.', edge: 'North Korea -> Japan'},
  {id: 'warn', type: 'THREATENS', verbs: ['warn'], from: 'agent', to: 'patient', toLabels: ['Country', 'Organization'], confidence: 0.5,
   example: 'North Korea warned Japan not to join the drill.', edge: 'North Korea -> Japan'},
  {id: 'threat', type: 'THREATENS', nouns: ['threat', 'warning', 'ultimatum'], from: BY, to: 'against|to', toLabels: ACTORS, confidence: 0.6,
   example: "North Korea's threats against Japan continued.", edge: 'North Korea -> Japan'},
  {id: 'vow-against', type: 'THREATENS', verbs: ['retaliate', 'warn'], from: 'agent', to: 'against', toLabels: STATES, confidence: 0.6,
   example: 'North Korea will retaliate against Japan.', edge: 'North Korea -> Japan (possible)'},
  {id: 'protest', type: 'PROTESTS_AGAINST', verbs: ['protest', 'demonstrate', 'rally', 'march', 'strike', 'riot', 'picket', 'revolt', 'rebel', 'chant', 'boo', 'rise up', 'jeer', 'shout', 'yell', 'heckle', 'scream', 'hiss'], from: 'agent', to: 'against|at', confidence: 0.75,
   example: 'Students protested against Boris Johnson.', edge: 'Students -> Boris Johnson'},
  {id: 'protest-object', type: 'PROTESTS_AGAINST', verbs: ['protest', 'boo', 'heckle', 'picket', 'jeer', 'shout down', 'interrupt', 'disrupt', 'occupy'], from: 'agent', to: 'patient', confidence: 0.6,
   example: 'Students booed Boris Johnson.', edge: 'Students -> Boris Johnson'},
  {id: 'protest-noun', type: 'PROTESTS_AGAINST', nouns: ['protest', 'demonstration', 'rally', 'march', 'strike', 'riot', 'uprising', 'revolt', 'boycott', 'walkout', 'sit-in', 'vigil', 'chant', 'rebellion', 'blockade'], from: BY, to: 'against', confidence: 0.65,
   example: 'Students held a protest against Boris Johnson.', edge: 'Students -> Boris Johnson'},
];
