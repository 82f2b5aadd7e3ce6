import type {OperatorRow, ScopeRow, StatusTables} from '../model/index.js';
import {LIGHT_VERBS} from './light-verbs.js';

// What governs an event and changes how it stands. A word may have rows for several positions; the
// position of the narrower kind (a preposition) is looked up first.
// prettier-ignore
const SCOPES: readonly ScopeRow[] = [
  {effect: 'negate', at: ['clause'], words: ['refuse', 'decline', 'fail', 'neglect', 'forget', 'avoid', 'stop', 'cease', 'quit', 'halt', 'pause', 'suspend', 'forbid', 'prohibit', 'oppose', 'unable', 'unwilling', 'reluctant', 'impossible', 'resist', 'hesitate'],
    example: 'Ruritania refused to sign.'},
  {effect: 'negate', at: ['clause', 'of'], words: ['refusal', 'failure', 'inability', 'unwillingness', 'reluctance', 'lack', 'absence', 'instead', 'short', 'rather'],
    example: 'The refusal to sign came late.'},
  {effect: 'negate', at: ['object'], words: ['cancel', 'postpone', 'avoid', 'avert', 'prevent', 'prohibit', 'forbid', 'abort', 'scrap', 'abandon', 'skip', 'shelve', 'thwart', 'foil', 'delay', 'decline', 'refuse', 'reject', 'boycott', 'block', 'veto', 'oppose', 'resist', 'lack', 'cancellation', 'postponement', 'prevention', 'lack', 'absence', 'refusal', 'rejection'],
    example: 'Ruritania cancelled the talks.'},
  {effect: 'negate', at: ['from'], words: ['refrain', 'abstain', 'prevent', 'stop', 'keep', 'bar', 'ban', 'prohibit', 'block', 'withdraw', 'deter', 'dissuade', 'discourage', 'pull', 'desist', 'exclude'],
    example: 'Guards prevented the rebels from attacking.'},
  {effect: 'negate', at: ['out'], words: ['rule'],
    example: 'The minister ruled out an attack.'},
  {effect: 'possible', at: ['clause'], words: ['plan', 'intend', 'aim', 'hope', 'expect', 'prepare', 'commit', 'promise', 'vow', 'pledge', 'threaten', 'agree', 'decide', 'consider', 'weigh', 'mull', 'contemplate', 'schedule', 'set', 'risk', 'try', 'attempt', 'ready', 'willing', 'likely', 'unlikely', 'due', 'poised', 'eager', 'prone', 'possible', 'probable', 'conceivable', 'going', 'gonna', 'about', 'seem', 'appear', 'look', 'fear', 'worry', 'suspect', 'wonder', 'doubt', 'unclear', 'uncertain', 'unknown', 'speculate', 'guess', 'swear', 'mean', 'work', 'vote', 'wait', 'design', 'opt', 'choose', 'prefer', 'open', 'slate', 'tip', 'prepared', 'expected', 'determined', 'inclined', 'free', 'supposed', 'bound', 'sure', 'certain', 'plot', 'conspire', 'arrange'],
    example: 'Ruritania plans to attack.'},
  {effect: 'possible', at: ['clause', 'of', 'for', 'object'], words: ['possibility', 'prospect', 'chance', 'risk', 'likelihood', 'threat', 'hope', 'fear', 'plan', 'intention', 'promise', 'pledge', 'vow', 'commitment', 'readiness', 'willingness', 'attempt', 'effort', 'bid', 'preparation', 'option', 'opportunity', 'potential', 'plot', 'speculation', 'goal', 'aim', 'ambition', 'condition', 'date', 'deadline', 'schedule', 'path', 'way', 'road', 'right', 'ability', 'capability', 'power', 'authority', 'permission', 'authorization', 'conspiracy', 'scenario', 'danger', 'case'],
    example: 'The threat of an attack remains.'},
  {effect: 'possible', at: ['for'], words: ['hope', 'prepare', 'plan', 'aim', 'brace', 'schedule', 'pave', 'wait', 'ready', 'set', 'vote', 'look', 'opt', 'room'],
    example: 'The army is preparing for an attack.'},
  {effect: 'possible', at: ['object'], words: ['plan', 'promise', 'pledge', 'vow', 'threaten', 'consider', 'expect', 'prepare', 'schedule', 'risk', 'mull', 'weigh', 'contemplate', 'envisage', 'envision', 'anticipate', 'fear', 'predict', 'plot', 'attempt', 'eye', 'explore', 'intend', 'foresee', 'await'],
    example: 'The army plans an attack.'},
  {effect: 'possible', at: ['on', 'to', 'with', 'about', 'against', 'in'], words: ['plan', 'threaten', 'warn', 'commit', 'interested', 'worry', 'concerned', 'insist', 'lead', 'contribute'],
    example: 'The minister warned against an attack.'},
  {effect: 'propose', at: ['clause'], words: ['propose', 'urge', 'ask', 'demand', 'request', 'recommend', 'advise', 'encourage', 'push', 'press', 'pressure', 'seek', 'want', 'offer', 'order', 'instruct', 'direct', 'tell', 'invite', 'beg', 'plead', 'implore', 'appeal', 'lobby', 'require', 'petition', 'advocate', 'wish', 'call', 'command', 'exhort', 'summon', 'remind', 'convince', 'persuade', 'need', 'like', 'love'],
    example: 'The minister urged the rebels to leave.'},
  {effect: 'propose', at: ['clause', 'of', 'for', 'object'], words: ['proposal', 'call', 'demand', 'request', 'offer', 'appeal', 'suggestion', 'recommendation', 'order', 'need', 'plea', 'bill', 'initiative', 'motion', 'petition', 'invitation', 'desire', 'wish', 'advice'],
    example: 'The proposal for a meeting was long.'},
  {effect: 'propose', at: ['for', 'on', 'about'], words: ['call', 'appeal', 'push', 'press', 'ask', 'plead', 'lobby', 'campaign', 'insist', 'argue', 'advocate', 'beg', 'urge'],
    example: 'The minister called for talks.'},
  {effect: 'propose', at: ['object'], words: ['propose', 'urge', 'demand', 'request', 'recommend', 'seek', 'want', 'offer', 'order', 'suggest', 'advocate', 'require', 'need', 'include', 'entail', 'involve', 'envisage', 'stipulate', 'favor', 'favour'],
    example: 'The minister proposed a truce.'},
  {effect: 'claim', at: ['of', 'for', 'with'], words: ['accuse', 'suspect', 'blame', 'charge', 'accusation', 'allegation', 'claim', 'speak', 'report', 'boast', 'rumor', 'rumour', 'suspicion'],
    example: 'The minister accused the rebels of attacking.'},
  {effect: 'claim', at: ['object', 'clause'], words: ['accusation', 'allegation', 'claim', 'assertion', 'belief', 'rumor', 'rumour', 'report', 'evidence', 'suspicion', 'idea', 'notion', 'argument'],
    example: 'The claim that rebels attacked is old.'},
  {effect: 'claim', at: ['object'], words: ['allege', 'report', 'claim', 'assert', 'acknowledge', 'admit', 'confirm', 'cite', 'describe', 'suspect', 'recall', 'hint', 'emphasize', 'emphasise', 'stress', 'mention', 'say', 'tell'],
    example: 'The ministry reported an attack.'},
  {effect: 'claim', at: ['at', 'to'], words: ['hint', 'allude', 'admit', 'confess'],
    example: 'Officials hinted at an attack.'},
  {effect: 'deny', at: ['clause', 'object', 'of'], words: ['deny', 'refute', 'denial', 'dismiss', 'dispute', 'rebut', 'disavow', 'repudiate', 'disclaim'],
    example: 'The minister denied an attack.'},
];

// What hangs on the event itself.
// prettier-ignore
const OPERATORS: readonly OperatorRow[] = [
  {effect: 'negate', words: ['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely', 'without', 'none', 'barely'],
    example: 'Ruritania did not attack.'},
  {effect: 'possible', words: ['may', 'might', 'if', 'unless', 'whether', 'lest', 'perhaps', 'maybe', 'possibly', 'potentially', 'probably', 'likely', 'presumably', 'conceivably', 'possible', 'potential', 'planned', 'upcoming', 'future', 'would-be', 'attempted', 'expected', 'hypothetical', 'threatened', 'pending', 'prospective', 'looming', 'imminent', 'impending', 'eventual', 'supposed', 'theoretical'],
    example: 'Ruritania may attack.'},
  {effect: 'possible', words: ['will', 'would', 'can', 'could', 'shall', "'ll", '’ll', 'wo', 'ca', 'soon', 'tomorrow'],
    example: 'Ruritania will attack.'},
  {effect: 'propose', words: ['should', 'must', 'ought', 'proposed', 'suggested', 'requested', 'recommended', 'let'],
    example: 'Ruritania should attack.'},
  {effect: 'claim', words: ['allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently', 'alleged', 'reported', 'suspected', 'claimed', 'purported', 'accused', 'ostensibly', 'seemingly'],
    example: 'Ruritania allegedly attacked.'},
];

/** Verbs of which an event is the subject: "talks began". */
// prettier-ignore
const OCCURRENCES = ['begin', 'start', 'resume', 'continue', 'happen', 'occur', 'take', 'go', 'hold', 'follow', 'proceed', 'commence', 'open', 'restart', 'schedule', 'expect', 'plan', 'be', 'come', 'conclude', 'emerge', 'remain', 'loom'];

/** Words that say how an event stands. */
export const STATUS_WORDS: StatusTables = {
  scopes: SCOPES,
  operators: OPERATORS,
  carriers: [
    ...LIGHT_VERBS.agent,
    ...LIGHT_VERBS.patient,
    ...Object.keys(LIGHT_VERBS.agentOblique),
  ],
  occurrences: OCCURRENCES,
  openers: LIGHT_VERBS.nouns,
};
