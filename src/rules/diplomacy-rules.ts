import type {RelationRule} from '../model/index.js';

const STATES = ['Country', 'Organization', 'Group'] as const;
const ACTORS = ['Person', 'Country', 'Organization', 'Group'] as const;
const PARTIES = 'poss+mod+compound+between+by+among|agent';

// Words of CONSULT, AGREE and COOPERATE in PLOVER's sense; the vocabulary is our own.
// prettier-ignore
export const DIPLOMACY_RULES: readonly RelationRule[] = [
  {id: 'meet', type: 'MEETS_WITH', verbs: ['meet'], from: 'agent', to: 'with|patient', confidence: 0.85,
   example: 'The French president met German Chancellor Olaf Scholz in Berlin.', edge: 'French president -> Olaf Scholz'},
  {id: 'visit', type: 'MEETS_WITH', verbs: ['visit', 'host', 'welcome', 'greet', 'telephone', 'phone', 'entertain'], from: 'agent', to: 'patient',
   toLabels: ACTORS, confidence: 0.75,
   example: 'Emmanuel Macron hosted Angela Merkel at his residence.', edge: 'Emmanuel Macron -> Angela Merkel'},
  {id: 'receive-guest', type: 'MEETS_WITH', verbs: ['receive', 'call'], from: 'agent', to: 'patient', fromLabels: ['Person'], toLabels: ['Person'], confidence: 0.6,
   example: 'Pope Francis received Angela Merkel on Friday.', edge: 'Pope Francis -> Angela Merkel'},
  {id: 'speak-with', type: 'MEETS_WITH', verbs: ['speak', 'talk', 'confer', 'chat', 'dine', 'converse', 'consult', 'huddle', 'mingle', 'lunch'], from: 'agent', to: 'with', both: true, confidence: 0.75,
   example: 'Angela Merkel spoke with Vladimir Putin by telephone.', edge: 'Angela Merkel -> Vladimir Putin'},
  {id: 'meet-up', type: 'MEETS_WITH', verbs: ['meet up', 'sit down', 'catch up'], from: 'agent', to: 'with', both: true, confidence: 0.75,
   example: 'Angela Merkel sat down with Emmanuel Macron.', edge: 'Angela Merkel -> Emmanuel Macron'},
  {id: 'travel-to-meet', type: 'MEETS_WITH', verbs: ['travel', 'fly', 'head', 'go'], from: 'agent', to: 'to', fromLabels: ['Person'], toLabels: ['Country'], confidence: 0.35,
   example: 'Angela Merkel travelled to China on Monday.', edge: 'Angela Merkel -> China'},
  {id: 'meeting', type: 'MEETS_WITH', nouns: ['meeting', 'summit', 'encounter', 'audience', 'conversation', 'handshake', 'phonecall', 'dinner', 'lunch', 'breakfast', 'reception'], from: PARTIES, to: 'with', confidence: 0.8,
   example: 'A tense meeting between Angela Merkel and Vladimir Putin lasted two hours.', edge: 'Angela Merkel -> Vladimir Putin'},
  {id: 'phone-call', type: 'MEETS_WITH', nouns: ['call', 'telephone'], from: PARTIES, to: 'with|to', fromLabels: ['Person'], toLabels: ['Person', 'Group'], confidence: 0.7,
   example: 'Angela Merkel held a call with Vladimir Putin.', edge: 'Angela Merkel -> Vladimir Putin'},
  {id: 'visit-noun', type: 'MEETS_WITH', nouns: ['visit', 'trip'], from: 'poss|by|agent', to: 'to|with', fromLabels: ACTORS, toLabels: ACTORS, confidence: 0.6,
   example: "Angela Merkel's visit to China lasted three days.", edge: 'Angela Merkel -> China'},

  {id: 'negotiate', type: 'NEGOTIATES_WITH', verbs: ['negotiate', 'bargain', 'haggle', 'parley', 'renegotiate', 'mediate'], from: 'agent', to: 'with|between', confidence: 0.85,
   example: 'Sudan is negotiating with Egypt over the dam.', edge: 'Sudan -> Egypt'},
  {id: 'mediate-between', type: 'NEGOTIATES_WITH', verbs: ['mediate', 'arbitrate', 'broker'], from: 'between', to: 'between', confidence: 0.6,
   example: 'Qatar mediated between Sudan and Egypt.', edge: 'Sudan -> Egypt'},
  {id: 'talks', type: 'NEGOTIATES_WITH', nouns: ['talk', 'talks', 'negotiation', 'negotiations', 'dialogue', 'dialog', 'discussion', 'consultation', 'mediation', 'diplomacy', 'bargaining'], from: PARTIES, to: 'with',
   confidence: 0.8, example: 'Sudan and Egypt have resumed talks in Cairo.', edge: 'Sudan -> Egypt'},
  {id: 'discuss-with', type: 'NEGOTIATES_WITH', verbs: ['discuss', 'deliberate'], from: 'agent', to: 'with', both: true, confidence: 0.7,
   example: 'Sudan discussed the dam with Egypt.', edge: 'Sudan -> Egypt'},
  {id: 'engage', type: 'NEGOTIATES_WITH', verbs: ['engage'], from: 'agent', to: 'with', fromLabels: STATES, toLabels: STATES, both: true, confidence: 0.45,
   example: 'North Korea refused to engage with South Korea.', edge: 'North Korea -> South Korea (negated)'},

  {id: 'agree', type: 'AGREES_WITH', verbs: ['agree'], from: 'agent', to: 'with', confidence: 0.75,
   example: 'Sudan and Egypt agreed to open the border.', edge: 'Sudan -> Egypt'},
  {id: 'sign-deal', type: 'AGREES_WITH', verbs: ['sign', 'reach', 'conclude', 'strike', 'seal', 'ink', 'ratify', 'make', 'negotiate', 'finalize', 'finalise', 'cut', 'clinch', 'secure', 'announce', 'accept', 'join', 'broker'],
   over: ['deal', 'agreement', 'treaty', 'accord', 'pact', 'ceasefire', 'cease-fire', 'truce', 'contract', 'memorandum', 'compromise', 'settlement', 'convention', 'protocol', 'armistice', 'understanding'],
   from: 'agent', to: 'with', confidence: 0.85,
   example: 'Sudan signed a trade agreement with Egypt.', edge: 'Sudan -> Egypt'},
  {id: 'deal', type: 'AGREES_WITH', nouns: ['deal', 'agreement', 'treaty', 'accord', 'pact', 'ceasefire', 'cease-fire', 'truce', 'compromise', 'settlement', 'armistice', 'memorandum', 'contract', 'detente'],
   from: 'between+among+by|mod+poss|agent', to: 'with', confidence: 0.75,
   example: 'The treaty between Sudan and Egypt was praised.', edge: 'Sudan -> Egypt'},
  {id: 'settle-with', type: 'AGREES_WITH', verbs: ['settle', 'reconcile', 'compromise'], from: 'agent', to: 'with', both: true, confidence: 0.65,
   example: 'Acme settled with the European Commission.', edge: 'Acme -> European Commission'},

  {id: 'cooperate', type: 'COOPERATES_WITH', verbs: ['cooperate', 'co-operate', 'collaborate', 'partner', 'team', 'ally', 'trade', 'liaise', 'coordinate', 'work'], from: 'agent', to: 'with', both: true, confidence: 0.75,
   example: 'Kenya cooperates with Uganda on security.', edge: 'Kenya -> Uganda'},
  {id: 'work-together', type: 'COOPERATES_WITH', verbs: ['work together', 'team up', 'collaborate', 'cooperate', 'join forces'], from: 'agent', to: 'with', confidence: 0.7,
   example: 'Kenya teamed up with Uganda against poachers.', edge: 'Kenya -> Uganda'},
  {id: 'share-intelligence', type: 'COOPERATES_WITH', verbs: ['share', 'exchange', 'swap', 'pool', 'coordinate'], over: ['intelligence', 'information', 'data', 'resource', 'technology', 'expertise', 'prisoner', 'effort'], from: 'agent', to: 'with', confidence: 0.75,
   example: 'Kenya shares intelligence with Uganda.', edge: 'Kenya -> Uganda'},
  {id: 'cooperation', type: 'COOPERATES_WITH', nouns: ['cooperation', 'co-operation', 'collaboration', 'partnership', 'alliance', 'coordination', 'friendship', 'exercise', 'drill', 'teamwork', 'trade'], from: 'poss+mod+between+among+by|agent', to: 'with', confidence: 0.7,
   example: 'Kenya has increased cooperation with Uganda.', edge: 'Kenya -> Uganda'},
  {id: 'coalition', type: 'COOPERATES_WITH', nouns: ['coalition', 'alliance', 'partnership', 'initiative'], from: 'poss|mod|carrier', to: 'by', confidence: 0.55,
   example: 'Kenya announced a naval coalition which was joined by Uganda.', edge: 'Kenya -> Uganda'},
  {id: 'ties', type: 'COOPERATES_WITH', nouns: ['tie', 'link', 'connection'], from: 'poss|agent', to: 'with|to', both: true, confidence: 0.6,
   example: 'The company has ties to the Iranian army.', edge: 'company -> Iranian army'},
  {id: 'linked-to', type: 'COOPERATES_WITH', verbs: ['link', 'associate', 'affiliate', 'ally', 'align', 'connect', 'tie'], from: 'patient|agent', to: 'to|with', both: true, confidence: 0.6,
   example: 'The militia is linked to the Islamic State.', edge: 'militia -> Islamic State'},
  {id: 'ally-of', type: 'COOPERATES_WITH', nouns: ['ally', 'partner'], from: 'apposed', to: 'poss|of', confidence: 0.65,
   example: 'Belarus is an ally of Russia.', edge: 'Belarus -> Russia'},
];
