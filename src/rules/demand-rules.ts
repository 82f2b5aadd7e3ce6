import type {RelationRule} from '../model/index.js';
import {STANCE} from './stance.js';

const STATES = ['Country', 'Organization', 'Group'] as const;
const ACTORS = ['Person', 'Country', 'Organization', 'Group'] as const;
const BY = 'by|poss|mod|agent';

// REQUEST, ACCUSE, REJECT, THREATEN and PROTEST.
// prettier-ignore
export const DEMAND_RULES: readonly RelationRule[] = [
  {id: 'ask', type: 'REQUESTS', verbs: ['ask', 'urge', 'implore', 'beg', 'petition', 'press', 'pressure', 'instruct', 'order', 'direct', 'exhort', 'entreat', 'plead', 'beseech', 'lobby', 'summon', 'invite', 'command', 'compel', 'nudge', 'advise', 'encourage', 'challenge', 'force', 'caution', 'remind', 'push'],
   from: 'agent', to: 'patient|comp', confidence: 0.75,
   example: 'Chile urged Peru to open the border.', edge: 'Chile -> Peru'},
  {id: 'tell-to', type: 'REQUESTS', verbs: ['tell', 'want', 'expect', 'require', 'need', 'allow', 'persuade', 'convince', 'prefer'], beside: ['leave', 'stop', 'go', 'come', 'be', 'do', 'take', 'give', 'make', 'end', 'pay', 'join', 'return', 'release', 'withdraw', 'help', 'act', 'sign', 'get', 'pull', 'stay', 'change', 'respect', 'investigate', 'resign', 'open', 'provide', 'send', 'keep', 'accept', 'abandon', 'halt', 'remove', 'cease', 'avoid', 'work', 'hand', 'move'],
   from: 'agent', to: 'patient|comp', confidence: 0.6,
   example: 'Chile told Peru to stop the work.', edge: 'Chile -> Peru'},
  {id: 'call-on', type: 'REQUESTS', verbs: ['call', 'prevail', 'impress', 'lean'], from: 'agent', to: 'on|upon', confidence: 0.8,
   example: 'Chile called on Peru to open the border.', edge: 'Chile -> Peru'},
  {id: 'appeal-to', type: 'REQUESTS', verbs: ['appeal', 'plead', 'write', 'pray'], from: 'agent', to: 'to|with', confidence: 0.5, toLabels: ACTORS,
   example: 'Chile appealed to the United Nations for help.', edge: 'Chile -> United Nations'},
  {id: 'demand-of', type: 'REQUESTS', verbs: ['demand', 'request', 'require', 'expect', 'solicit', 'seek', 'ask', 'want', 'need', 'claim'], from: 'agent', to: 'from|of|comp', toLabels: ACTORS, confidence: 0.65,
   example: 'Chile demanded an apology from Peru.', edge: 'Chile -> Peru'},
  {id: 'demand-that', type: 'REQUESTS', verbs: ['demand', 'insist', 'request', 'recommend', 'propose', 'suggest', 'ask'], from: 'agent', to: 'comp', toLabels: ACTORS, confidence: 0.5,
   example: 'Chile demanded that Peru open the border.', edge: 'Chile -> Peru'},
  {id: 'seek-to-mend', type: 'REQUESTS', verbs: ['seek', 'hope', 'want', 'try'], over: ['relation', 'tie', 'relationship', 'support', 'aid', 'backing', 'guarantee', 'assistance', 'help', 'approval'], from: 'agent', to: 'with|from', toLabels: ACTORS, confidence: 0.45,
   example: 'Chile sought help from Peru.', edge: 'Chile -> Peru'},
  {id: 'request-noun', type: 'REQUESTS', nouns: ['request', 'demand', 'appeal', 'plea', 'petition', 'pressure', 'order', 'invitation', 'call', 'letter', 'subpoena', 'ultimatum', 'recommendation'], from: BY, to: 'to|on|from|for.from', toLabels: ACTORS, confidence: 0.55,
   example: "Chile's appeal to Peru went unanswered.", edge: 'Chile -> Peru'},
  {id: 'need-from', type: 'REQUESTS', nouns: ['need', 'request', 'demand', 'plea'], from: 'poss|agent', to: 'from', toLabels: ACTORS, confidence: 0.5,
   example: "Chile's request for help from Peru was late.", edge: 'Chile -> Peru'},

  {id: 'accuse', type: 'ACCUSES', verbs: ['accuse', 'blame', 'criticise', 'criticize', 'condemn', 'denounce', 'slam', 'blast', 'lambast', 'lambaste', 'rebuke', 'sue', 'charge', 'indict', 'fault', 'scold', 'chide', 'decry', 'deplore', 'castigate', 'berate', 'reprimand', 'mock', 'insult', 'ridicule', 'impeach', 'suspect', 'excoriate', 'vilify', 'implicate', 'lament', 'admonish', 'deride', 'belittle', 'censure', 'reproach', 'investigate', 'probe', 'call out', 'prosecute'],
   from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.8,
   example: 'Chad accused Sudan of arming rebels.', edge: 'Chad -> Sudan'},
  {id: 'blame-on', type: 'ACCUSES', verbs: ['blame', 'pin'], from: 'agent', to: 'on', toLabels: ACTORS, confidence: 0.8,
   example: 'Chad blamed the raid on Sudan.', edge: 'Chad -> Sudan'},
  {id: 'allege', type: 'ACCUSES', verbs: ['allege'], from: 'agent', to: 'comp|patient', toLabels: ACTORS, confidence: 0.65,
   example: 'Chad alleged that Sudan had armed the rebels.', edge: 'Chad -> Sudan'},
  {id: 'call-names', type: 'ACCUSES', verbs: ['call', 'label', 'brand', 'describe', 'consider', 'dub', 'deem', 'find', 'declare'], beside: STANCE.blame, from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.6,
   example: "Chad called Sudan's decision a mistake.", edge: 'Chad -> Sudan'},
  {id: 'accusation', type: 'ACCUSES', nouns: ['accusation', 'allegation', 'criticism', 'condemnation', 'complaint', 'lawsuit', 'suit', 'charge', 'indictment', 'case', 'investigation', 'inquiry', 'probe', 'rebuke', 'claim', 'evidence', 'impeachment'],
   from: BY, to: 'against|of|at|into', toLabels: ACTORS, confidence: 0.55,
   example: 'Chad filed a complaint against Sudan.', edge: 'Chad -> Sudan'},
  {id: 'criticism-from', type: 'ACCUSES', nouns: ['criticism', 'condemnation', 'accusation', 'rebuke', 'backlash'], from: 'from', to: 'patient|poss', toLabels: ACTORS, confidence: 0.7,
   example: 'Sudan faced criticism from Chad.', edge: 'Chad -> Sudan'},
  {id: 'critic', type: 'ACCUSES', nouns: ['critic'], from: 'apposed', to: 'of|poss', toLabels: ACTORS, confidence: 0.7,
   example: 'Elizabeth Warren is a critic of Donald Trump.', edge: 'Elizabeth Warren -> Donald Trump'},
  {id: 'file-against', type: 'ACCUSES', verbs: ['testify', 'complain', 'speak out', 'sue'], from: 'agent', to: 'against|about', toLabels: ACTORS, confidence: 0.6,
   example: 'Michael Cohen testified against Donald Trump.', edge: 'Michael Cohen -> Donald Trump'},

  {id: 'reject', type: 'REJECTS', verbs: ['reject', 'dismiss', 'veto', 'rebuff', 'spurn', 'oppose', 'overrule', 'overturn', 'defy', 'snub', 'disown', 'disavow', 'repudiate', 'refute', 'resist', 'block', 'turn down', 'vote down', 'rule out', 'shoot down', 'strike down', 'brush aside', 'disobey', 'contradict', 'ignore', 'counter', 'shun'],
   from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.65,
   example: 'Iran rejected the proposal of the European Union.', edge: 'Iran -> European Union'},
  {id: 'vote-against', type: 'REJECTS', verbs: ['vote', 'rule', 'decide', 'campaign', 'lobby', 'object', 'argue'], from: 'agent', to: 'against|to', toLabels: ACTORS, confidence: 0.55,
   example: 'The court ruled against Acme.', edge: 'court -> Acme'},
  {id: 'rejection', type: 'REJECTS', nouns: ['rejection', 'refusal', 'opposition', 'veto', 'objection', 'resistance', 'defiance', 'dismissal'], from: BY, to: 'of|to|against', toLabels: ACTORS, confidence: 0.55,
   example: "Iran's opposition to the United States is old.", edge: 'Iran -> United States'},
  {id: 'opponent', type: 'REJECTS', nouns: ['opponent', 'foe', 'adversary'], from: 'apposed', to: 'of|poss', toLabels: ACTORS, confidence: 0.5,
   example: 'Alexei Navalny is an opponent of Vladimir Putin.', edge: 'Alexei Navalny -> Vladimir Putin'},
  {id: 'refuse-to', type: 'REJECTS', verbs: ['refuse', 'decline'], from: 'agent', to: 'patient', toLabels: ACTORS, confidence: 0.45,
   example: "Iran refused the United States' offer.", edge: 'Iran -> United States'},

  {id: 'threaten', type: 'THREATENS', verbs: ['threaten', 'menace', 'intimidate', 'blackmail', 'endanger'], from: 'agent', to: 'patient|against|with', toLabels: ACTORS, confidence: 0.75,
   example: 'North Korea threatened Japan with missiles.', edge: 'North Korea -> Japan'},
  {id: 'warn', type: 'THREATENS', verbs: ['warn'], from: 'agent', to: 'patient', toLabels: ['Country', 'Organization'], confidence: 0.5,
   example: 'North Korea warned Japan not to join the drill.', edge: 'North Korea -> Japan'},
  {id: 'threat', type: 'THREATENS', nouns: ['threat', 'warning', 'ultimatum'], from: BY, to: 'against|to', toLabels: ACTORS, confidence: 0.6,
   example: "North Korea's threats against Japan continued.", edge: 'North Korea -> Japan'},
  {id: 'vow-against', type: 'THREATENS', verbs: ['retaliate', 'warn'], from: 'agent', to: 'against', toLabels: STATES, confidence: 0.6,
   example: 'North Korea will retaliate against Japan.', edge: 'North Korea -> Japan (possible)'},

  {id: 'protest', type: 'PROTESTS_AGAINST', verbs: ['protest', 'demonstrate', 'rally', 'march', 'strike', 'riot', 'picket', 'revolt', 'rebel', 'chant', 'boo', 'rise up'], from: 'agent', to: 'against|at', confidence: 0.75,
   example: 'Students protested against the government of Chile.', edge: 'Students -> government of Chile'},
  {id: 'protest-object', type: 'PROTESTS_AGAINST', verbs: ['protest', 'boo', 'heckle', 'picket'], from: 'agent', to: 'patient', confidence: 0.6,
   example: 'Students heckled Boris Johnson.', edge: 'Students -> Boris Johnson'},
  {id: 'protest-noun', type: 'PROTESTS_AGAINST', nouns: ['protest', 'demonstration', 'rally', 'march', 'strike', 'riot', 'uprising', 'revolt'], from: BY, to: 'against', confidence: 0.65,
   example: 'Students held a protest against the government of Chile.', edge: 'Students -> government of Chile'},
];
