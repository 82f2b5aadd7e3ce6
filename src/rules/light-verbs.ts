import type {LightVerbs} from '../model/index.js';

// Verbs and nouns that carry an event expressed by another noun: "X launched an attack on Y".
// prettier-ignore
export const LIGHT_VERBS: LightVerbs = {
  agent: [
    'accept', 'acknowledge', 'admit', 'allege', 'announce', 'approve', 'authorize', 'authorise', 'attend', 'begin', 'break', 'broker', 'call', 'cancel', 'carry',
    'commence', 'commit', 'complete', 'conclude', 'conduct', 'consider', 'continue', 'convene', 'declare',
    'delay', 'deliver', 'demand', 'deny', 'end', 'enact', 'endorse', 'enter', 'escalate', 'establish', 'exchange', 'execute',
    'expand', 'express', 'extend', 'file', 'finalize', 'finalise', 'forge', 'form', 'give', 'grant', 'halt', 'have',
    'hold', 'host', 'impose', 'increase', 'initiate', 'intensify', 'issue', 'join', 'keep', 'lodge', 'bring', 'press', 'register', 'table', 'hurl', 'direct', 'aim', 'launch', 'lead',
    'level', 'lift', 'make', 'mount', 'negotiate', 'offer', 'open', 'orchestrate', 'order', 'organize', 'organise', 'pay', 'perform', 'pick', 'place',
    'plan', 'pledge', 'plot', 'postpone', 'prepare', 'propose', 'provide', 'pull', 'pursue', 'push', 'put', 'ratify', 'reach',
    'reaffirm', 'reimpose', 'renew', 'reject', 'restart', 'restore', 'resume', 'schedule', 'seal', 'seek', 'send', 'set', 'share', 'sign', 'slap', 'stage',
    'start', 'step', 'stop', 'strengthen', 'strike', 'suspend', 'take', 'threaten', 'tighten', 'undertake', 'unleash', 'urge', 'use', 'violate', 'voice', 'wage', 'want', 'win', 'withdraw',
  ],
  patient: ['attract', 'draw', 'endure', 'escape', 'experience', 'face', 'get', 'receive', 'resist', 'suffer', 'survive', 'sustain', 'undergo', 'weather', 'win'],
  agentOblique: {
    agree: ['to', 'on'], arrive: ['for'], assist: ['with', 'in'], attend: ['to'], call: ['for'], come: ['to'], continue: ['with'], engage: ['in'],
    enter: ['into', 'in'], gather: ['for'], go: ['to', 'into'], help: ['with'], involve: ['in'], meet: ['for'], participate: ['in'],
    proceed: ['with'], push: ['for'], respond: ['with', 'by'], retaliate: ['with'], return: ['to'], sit: ['for'], take: ['in'],
    travel: ['for'], work: ['on'], pull: ['of', 'from'], vote: ['for'],
  },
  patientOblique: {
    come: ['under'], hit: ['by', 'with', 'in'], subject: ['to'], kill: ['in', 'by'], destroy: ['in', 'by'], wound: ['in'], injure: ['in'], die: ['in'], damage: ['in', 'by'],
  },
  adverbial: ['support', 'favour', 'favor', 'talk', 'talks', 'cooperation', 'collaboration', 'partnership', 'coordination', 'solidarity', 'alliance', 'defence', 'defense', 'consultation', 'negotiation', 'agreement', 'discussion', 'dialogue', 'protest', 'opposition'],
  nouns: [
    'act', 'announcement', 'beginning', 'call', 'campaign', 'claim', 'conclusion', 'continuation', 'cycle', 'day', 'end', 'eve', 'exchange', 'host', 'implementation',
    'imposition', 'launch', 'lifting', 'number', 'offer', 'opening', 'package', 'pair', 'part', 'period', 'plan', 'possibility', 'prospect', 'proposal', 'reimposition', 'renewal',
    'restoration', 'resumption', 'return', 'risk', 'round', 'serie', 'series', 'set', 'signing', 'spate', 'start', 'string', 'suspension', 'talk', 'terms', 'threat', 'wave', 'week',
  ],
};
