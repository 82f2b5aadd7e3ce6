// Verbs and nouns with which news reports what somebody says, denies or proposes; written for this
// project from reading Wikinews (CC BY 2.5) and GUM (CC BY 4.0). MIT, as the project.
import type {ReportingNouns, ReportingVerbs, StatementTables} from '../model/index.js';

// Each row must read its own example: test/rules/statement-rules.test.ts runs them all.
// prettier-ignore
const VERBS: readonly ReportingVerbs[] = [
  {type: 'CLAIMS', at: ['clause'], confidence: 0.9,
    verbs: ['say', 'state', 'claim', 'add', 'announce', 'report', 'note', 'explain', 'declare', 'insist', 'argue', 'warn', 'confirm', 'reveal', 'acknowledge', 'admit', 'concede', 'maintain', 'assert', 'allege', 'contend', 'remark', 'comment', 'reply', 'respond', 'answer', 'write', 'tweet', 'post', 'stress', 'emphasize', 'emphasise', 'underline', 'underscore', 'highlight', 'reiterate', 'repeat', 'recall', 'disclose', 'testify', 'complain', 'joke', 'caution', 'tell', 'inform', 'assure', 'point out', 'recount', 'reaffirm', 'affirm', 'proclaim', 'profess', 'attest', 'notify', 'advise', 'boast', 'counter', 'retort', 'opine', 'quip', 'clarify', 'elaborate', 'charge', 'mention', 'convey', 'relate'],
    example: 'Mary Kent said that the talks had failed.'},
  {type: 'CLAIMS', at: ['clause'], confidence: 0.75,
    verbs: ['believe', 'think', 'suggest', 'predict', 'estimate', 'indicate', 'observe', 'conclude', 'hint', 'imply', 'signal', 'hope', 'fear', 'feel', 'expect', 'suspect', 'speculate', 'worry', 'find', 'rule', 'determine', 'learn', 'show', 'promise', 'vow', 'pledge', 'threaten', 'guarantee', 'swear', 'agree', 'consider', 'project', 'forecast', 'assume', 'understand', 'question', 'wonder', 'ask', 'doubt', 'decide', 'demonstrate', 'document', 'discover', 'cite'],
    example: 'Mary Kent believes that the talks will fail.'},
  {type: 'CLAIMS', at: ['object'], confidence: 0.6,
    verbs: ['report', 'announce', 'allege', 'claim', 'emphasize', 'emphasise', 'stress', 'underline', 'underscore', 'highlight', 'confirm', 'reveal', 'acknowledge', 'admit', 'reiterate', 'assert', 'predict', 'express', 'state'],
    example: 'Ruritania reported heavy losses.'},
  {type: 'CLAIMS', at: ['at', 'of', 'to'], confidence: 0.55,
    verbs: ['hint', 'warn', 'allude', 'complain', 'boast', 'admit', 'confess'],
    example: 'Officials in Ruritania hinted at the possibility that talks may fail.'},
  {type: 'DENIES', at: ['clause', 'object', 'gerund'], confidence: 0.85,
    verbs: ['deny', 'refute', 'disavow', 'rebut', 'disclaim'],
    example: 'Mary Kent denied that the talks had failed.'},
  {type: 'DENIES', at: ['object'], confidence: 0.75,
    verbs: ['reject', 'dismiss', 'dispute', 'deny', 'contest', 'repudiate'],
    over: ['claim', 'allegation', 'accusation', 'report', 'rumor', 'rumour', 'charge', 'suggestion', 'assertion', 'notion', 'idea', 'involvement', 'responsibility'],
    example: 'Mary Kent rejected claims that the talks had failed.'},
  {type: 'PROPOSES', at: ['object', 'gerund', 'infinitive', 'demand'], confidence: 0.8,
    verbs: ['propose', 'suggest', 'recommend', 'advocate', 'demand', 'request', 'offer', 'put forward', 'float'],
    example: 'Mary Kent proposed a truce.'},
  {type: 'PROPOSES', at: ['for'], confidence: 0.85,
    verbs: ['call', 'appeal', 'push', 'plead', 'press', 'lobby', 'campaign', 'ask'],
    example: 'Mary Kent called for a truce.'},
  {type: 'PROPOSES', at: ['addressed', 'demand'], confidence: 0.75,
    verbs: ['urge', 'ask', 'call', 'advise', 'request', 'beg', 'implore', 'appeal', 'invite', 'press', 'exhort', 'order', 'instruct', 'recommend', 'demand', 'insist'],
    example: 'Mary Kent urged the rebels to leave the town.'},
  {type: 'PROPOSES', at: ['infinitive'], confidence: 0.6,
    verbs: ['plan', 'demand', 'pledge', 'vow', 'promise', 'threaten', 'intend'],
    example: 'Ruritania plans to build a wall.'},
  {type: 'PROPOSES', at: ['gerund', 'object'], confidence: 0.5,
    verbs: ['pledge', 'promise'],
    example: 'Mary Kent pledged support for the rebels.'},
  {type: 'PROPOSES', at: ['object'], confidence: 0.75,
    verbs: ['present', 'introduce', 'submit', 'unveil', 'table', 'announce', 'reveal', 'outline', 'draft', 'make', 'sponsor', 'put', 'issue', 'file', 'send', 'advance', 'have'],
    over: ['plan', 'proposal', 'bill', 'initiative', 'offer', 'motion', 'resolution', 'legislation', 'amendment', 'intention', 'request', 'demand', 'appeal', 'scheme', 'strategy', 'roadmap', 'referendum', 'petition'],
    example: 'Mary Kent presented a plan for a truce.'},
];

// prettier-ignore
const NOUNS: readonly ReportingNouns[] = [
  {type: 'CLAIMS', confidence: 0.7, nouns: ['claim', 'allegation', 'accusation', 'assertion', 'statement', 'belief', 'warning', 'announcement', 'remark', 'comment', 'suggestion', 'fear', 'hope', 'concern', 'conclusion', 'argument', 'admission', 'testimony', 'report'],
    example: "Mary Kent's claim that the talks had failed surprised Ruritania."},
  {type: 'DENIES', confidence: 0.7, nouns: ['denial'],
    example: "Mary Kent's denial that the talks had failed surprised Ruritania."},
  {type: 'PROPOSES', confidence: 0.65, nouns: ['proposal', 'demand', 'call', 'request', 'appeal', 'offer', 'plea', 'plan', 'bid', 'suggestion'],
    example: "Mary Kent's call for a truce surprised Ruritania."},
];

/** How news brings in what others say. */
export const REPORTING: StatementTables = {
  verbs: VERBS,
  nouns: NOUNS,
  // prettier-ignore
  speech: ['statement', 'report', 'tweet', 'letter', 'post', 'message', 'document', 'article', 'announcement', 'study', 'release', 'communique', 'communiqué', 'memo', 'note', 'email', 'speech', 'website', 'comment', 'remark', 'account', 'testimony', 'interview', 'press', 'source', 'spokesman', 'spokeswoman', 'spokesperson', 'complaint', 'indictment', 'affidavit', 'survey', 'poll', 'data', 'figure', 'statistics', 'estimate'],
  proposals: [
    'plan',
    'proposal',
    'bill',
    'initiative',
    'offer',
    'motion',
    'legislation',
    'amendment',
    'intention',
    'scheme',
    'strategy',
    'roadmap',
    'demand',
    'request',
    'draft',
    'deal',
  ],
  sources: ['according', 'per'],
  // prettier-ignore
  quoting: ['continue', 'speak', 'begin', 'conclude', 'ask', 'shout', 'cry', 'exclaim', 'criticize', 'criticise', 'defend', 'condemn', 'praise', 'react', 'address', 'thank', 'apologize', 'apologise', 'describe', 'call', 'go', 'quote', 'appear', 'welcome', 'read', 'urge', 'vow', 'propose', 'demand', 'suggest', 'deny', 'accuse', 'blame', 'chant', 'yell', 'sing', 'label', 'express', 'issue', 'release', 'publish', 'demur', 'muse', 'whisper', 'recite'],
  including: [
    'include',
    'call',
    'propose',
    'provide',
    'envisage',
    'envision',
    'require',
    'foresee',
    'contain',
    'stipulate',
    'demand',
    'entail',
    'involve',
  ],
};
