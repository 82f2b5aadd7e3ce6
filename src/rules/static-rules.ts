import type {RelationRule} from '../model/index.js';

const BODIES = ['Organization', 'Group'] as const;
const STATES = ['Country', 'Organization', 'Group'] as const;

// Relations without an event: LEADS, WORKS_FOR, MEMBER_OF, PART_OF, LOCATED_IN, CITIZEN_OF, FAMILY_OF, OWNS.
// Titles, posts and possessives are read by src/relation/posts.ts from src/rules/belonging.ts.
// prettier-ignore
export const STATIC_RULES: readonly RelationRule[] = [
  {id: 'lead', type: 'LEADS', verbs: ['lead', 'head', 'chair', 'command', 'govern', 'rule', 'preside', 'co-chair', 'captain', 'run', 'manage', 'helm', 'rule over'], from: 'agent', to: 'patient|over', fromLabels: ['Person', 'Country'], toLabels: STATES, confidence: 0.75,
   example: 'The German delegation, led by Heiko Maas, arrived on Monday.', edge: 'Heiko Maas -> German delegation'},
  {id: 'found', type: 'LEADS', verbs: ['found', 'co-found', 'establish', 'form'], from: 'agent', to: 'patient', fromLabels: ['Person'], toLabels: BODIES, confidence: 0.6,
   example: 'Ada Byron founded the Analytical Society.', edge: 'Ada Byron -> Analytical Society'},
  {id: 'work-for', type: 'WORKS_FOR', verbs: ['work', 'serve', 'play', 'spy', 'speak', 'represent', 'fight'], from: 'agent', to: 'for|under', fromLabels: ['Person', 'Group'], toLabels: STATES, confidence: 0.7,
   example: 'Ada Byron worked for Acme in London.', edge: 'Ada Byron -> Acme'},
  {id: 'represent', type: 'WORKS_FOR', verbs: ['represent', 'advise'], from: 'agent', to: 'patient', fromLabels: ['Person'], toLabels: STATES, confidence: 0.65,
   example: 'Ada Byron represents the European Union.', edge: 'Ada Byron -> European Union'},
  {id: 'hire', type: 'WORKS_FOR', verbs: ['hire', 'employ', 'appoint', 'recruit'], from: 'patient', to: 'agent', fromLabels: ['Person'], confidence: 0.65,
   example: 'Acme hired Ada Byron in 1843.', edge: 'Ada Byron -> Acme'},
  {id: 'join', type: 'MEMBER_OF', verbs: ['join', 'rejoin'], from: 'agent', to: 'patient', toLabels: BODIES, confidence: 0.75,
   example: 'Finland joined NATO in 2023.', edge: 'Finland -> NATO'},
  {id: 'joining-are', type: 'MEMBER_OF', tokens: 'joining the? [to] are|is|were|was [from]', from: '', to: '', fromLabels: ['Person', 'Organization', 'Country'], toLabels: BODIES, confidence: 0.85,
   example: 'Joining the German delegation is Heiko Maas.', edge: 'Heiko Maas -> German delegation'},
  {id: 'leave-body', type: 'MEMBER_OF', verbs: ['leave', 'exit', 'quit', 'withdraw', 'secede', 'depart'], from: 'agent', to: 'patient|from', fromLabels: ['Country'], toLabels: ['Organization'], status: 'negated', confidence: 0.55,
   example: 'The United Kingdom left the European Union in 2020.', edge: 'United Kingdom -> European Union (negated)'},
  {id: 'comprise', type: 'MEMBER_OF', verbs: ['comprise', 'include', 'consist', 'unite'], from: 'patient|of', to: 'agent', fromLabels: ['Person', 'Country', 'Organization'], toLabels: ['Organization', 'Group'], confidence: 0.65,
   example: 'The African Union includes Chad and Sudan.', edge: 'Chad -> African Union'},
  {id: 'belong', type: 'MEMBER_OF', verbs: ['belong'], from: 'agent', to: 'to', fromLabels: ['Person', 'Country', 'Group'], toLabels: BODIES, confidence: 0.75,
   example: 'Finland belongs to the European Union.', edge: 'Finland -> European Union'},
  {id: 'elected-to', type: 'MEMBER_OF', verbs: ['elect', 'admit', 'sit', 'serve'], from: 'patient|agent', to: 'to|in|on', fromLabels: ['Person', 'Country'], toLabels: BODIES, confidence: 0.55,
   example: 'Ada Byron was elected to the House of Lords.', edge: 'Ada Byron -> House of Lords'},
  {id: 'member', type: 'MEMBER_OF', nouns: ['member', 'signatory', 'participant', 'affiliate', 'co-founder'], from: 'apposed', to: 'of|in|to', toLabels: BODIES, confidence: 0.8,
   example: 'Finland is a member of the European Union.', edge: 'Finland -> European Union'},
  {id: 'state-part-of', type: 'MEMBER_OF', nouns: ['part', 'member'], from: 'apposed', to: 'of', fromLabels: ['Country'], toLabels: ['Organization'], confidence: 0.75,
   example: 'Norway is part of NATO.', edge: 'Norway -> NATO'},
  {id: 'part-of', type: 'PART_OF', nouns: ['part', 'branch', 'arm', 'subsidiary', 'division', 'wing', 'unit', 'offshoot', 'faction', 'affiliate', 'agency', 'body', 'organ', 'institution', 'programme', 'program', 'bureau', 'committee'], from: 'apposed', to: 'of', fromLabels: BODIES, toLabels: STATES, confidence: 0.75,
   example: 'Hezbollah is an arm of the Iranian army.', edge: 'Hezbollah -> Iranian army'},
  {id: 'based-in', type: 'LOCATED_IN', verbs: ['base', 'headquarter', 'locate', 'situate', 'site'], from: 'patient', to: 'in|at|near', fromLabels: ['Organization', 'Place', 'Group'], confidence: 0.8,
   example: 'The European Union is based in Brussels.', edge: 'European Union -> Brussels'},
  {id: 'live-in', type: 'LOCATED_IN', verbs: ['live', 'reside', 'settle', 'dwell'], from: 'agent', to: 'in|at', fromLabels: ['Person'], confidence: 0.65,
   example: 'Ada Byron lives in London.', edge: 'Ada Byron -> London'},
  {id: 'place-in', type: 'LOCATED_IN', nouns: ['city', 'town', 'village', 'province', 'region', 'capital', 'port', 'district', 'suburb', 'island', 'state', 'county', 'area', 'neighbourhood', 'neighborhood', 'municipality', 'enclave', 'settlement'], from: 'apposed', to: 'in|of|poss', fromLabels: ['Place'], confidence: 0.8,
   example: 'Bergen is a city in Norway.', edge: 'Bergen -> Norway'},
  {id: 'own', type: 'OWNS', verbs: ['own', 'acquire', 'buy', 'purchase', 'take over', 'snap up', 'buy out'], from: 'agent', to: 'patient', toLabels: ['Organization'], confidence: 0.8,
   example: 'Microsoft Corporation bought Nokia Corporation in 2013.', edge: 'Microsoft Corporation -> Nokia Corporation'},
  {id: 'acquisition', type: 'OWNS', nouns: ['acquisition', 'takeover', 'purchase', 'buyout'], from: 'by|poss|agent', to: 'of', toLabels: ['Organization'], confidence: 0.7,
   example: 'The acquisition of Nokia Corporation by Microsoft Corporation was approved.', edge: 'Microsoft Corporation -> Nokia Corporation'},
  {id: 'owner', type: 'OWNS', nouns: ['owner', 'proprietor'], from: 'apposed', to: 'of|poss', toLabels: ['Organization', 'Place'], confidence: 0.75,
   example: 'Acme is the owner of Widget Works.', edge: 'Acme -> Widget Works'},
  {id: 'marry', type: 'FAMILY_OF', verbs: ['marry', 'wed', 'divorce'], from: 'agent', to: 'patient', confidence: 0.85,
   example: 'Ada Byron married William King.', edge: 'Ada Byron -> William King'},
  {id: 'married-to', type: 'FAMILY_OF', verbs: ['marry', 'engage', 'wed'], from: 'patient', to: 'to', fromLabels: ['Person'], toLabels: ['Person'], confidence: 0.8,
   example: 'Ada Byron is married to William King.', edge: 'Ada Byron -> William King'},
];
