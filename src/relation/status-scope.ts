import type {Sentence, StatusEffect, StatusTables} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, hasWord, isPassive, lemmaAt} from './clause.js';

/** The words of the tables in the form that they are looked up in. */
export type Compiled = {
  /** By word and position: `refuse clause`. */
  readonly scopes: ReadonlyMap<string, StatusEffect>;
  readonly operators: ReadonlyMap<string, StatusEffect>;
  readonly carriers: ReadonlySet<string>;
  readonly occurrences: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
};

const COMPILED = new WeakMap<StatusTables, Compiled>();

/** Makes it, once for each table. */
export function compile(tables: StatusTables): Compiled {
  const known = COMPILED.get(tables);
  if (known) return known;
  const scopes = new Map<string, StatusEffect>();
  for (const {effect, at, words} of tables.scopes)
    for (const word of words)
      for (const position of at) {
        const key = `${word} ${position}`;
        if (!scopes.has(key)) scopes.set(key, effect);
      }
  const compiled = {
    scopes,
    operators: new Map(
      tables.operators.flatMap(({effect, words}) => words.map(word => [word, effect] as const)),
    ),
    carriers: new Set(tables.carriers),
    occurrences: new Set(tables.occurrences),
    openers: new Set(tables.openers),
  };
  COMPILED.set(tables, compiled);
  return compiled;
}

/** Where a word hangs on its head, the narrowest name first: a preposition, `clause`, `object`. */
function positionsOf(sentence: Sentence, index: number): string[] {
  const token = sentence.tokens[index];
  if (!token) return [];
  const markers = findChildren(sentence, index, 'case', 'mark').map(each =>
    lemmaAt(sentence, each),
  );
  const particle = findChildren(sentence, token.head, 'compound:prt').map(each =>
    lemmaAt(sentence, each),
  );
  if (token.dependency === 'acl:relcl') return [];
  if (hasDependency(token, 'xcomp', 'ccomp', 'csubj')) return [...markers, 'clause'];
  if (hasDependency(token, 'advcl', 'acl')) {
    const governed = markers.some(marker => ['to', 'that', 'whether', 'if'].includes(marker));
    const gerund = token.xpos === 'VBG' ? markers : [];
    return governed ? ['clause'] : gerund;
  }
  if (hasDependency(token, 'obj') || token.dependency === 'nsubj:pass')
    return [...particle, 'object'];
  if (token.dependency === 'nmod:poss') return [];
  if (hasDependency(token, 'obl', 'nmod'))
    return markers.includes('of') ? ['of', 'object'] : markers;
  return hasDependency(token, 'compound') ? ['object'] : [];
}

const REPORTING_CLAUSE = 'clause';

/** What the head does to the word that hangs on it, or null. */
export function effectOf(
  sentence: Sentence,
  index: number,
  compiled: Compiled,
): StatusEffect | null {
  const head = sentence.tokens[index]?.head ?? -1;
  const words = [sentence.tokens[head]?.text.toLowerCase() ?? '', lemmaAt(sentence, head)];
  for (const position of positionsOf(sentence, index))
    for (const word of words) {
      const effect = compiled.scopes.get(`${word} ${position}`);
      if (effect && fits(sentence, index, word, position)) return effect;
    }
  return null;
}

/** Verbs that report with a finite clause and ask with an infinitive: "told X to leave", "told X that". */
const BOTH: ReadonlySet<string> = new Set([
  'tell',
  'urge',
  'demand',
  'call',
  'insist',
  'warn',
  'need',
  'like',
  'mean',
  'work',
  'ask',
  'want',
  'stop',
  'promise',
  'commit',
  'agree',
  'decide',
  'look',
  'set',
  'choose',
  'forget',
  'open',
  'free',
  'love',
  'direct',
  'order',
  'vote',
]);

/** Whether the position is one in which the word has its effect. */
function fits(sentence: Sentence, index: number, word: string, position: string): boolean {
  if (position !== REPORTING_CLAUSE || !BOTH.has(word)) return true;
  const token = sentence.tokens[index];
  const infinitive = hasWord(sentence, index, ['to'], 'mark');
  if (infinitive) return true;
  if (token?.xpos === 'VBG') return ['stop', 'mean', 'call'].includes(word);
  return ['demand', 'insist', 'urge', 'ask', 'order'].includes(word) && token?.xpos === 'VB';
}

/** Verbs after which an infinitive says what was done: "went on to say", "used the speech to attack". */
const DONE: ReadonlySet<string> = new Set([
  'go',
  'continue',
  'come',
  'use',
  'take',
  'turn',
  'rise',
  'appear',
  'return',
  'live',
  'join',
  'unite',
  'combine',
  'speak',
  'write',
  'post',
  'tweet',
]);

/** "sent troops to attack": what is done for an end has not been done yet. */
export function isPurpose(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token || !hasDependency(token, 'advcl') || DONE.has(lemmaAt(sentence, token.head)))
    return false;
  return hasWord(sentence, index, ['to'], 'mark');
}

const INHERITING = ['xcomp', 'csubj', 'cop', 'aux'] as const;

/** Whether what stands above the head also touches this word. */
export function staysOpen(sentence: Sentence, index: number, compiled: Compiled): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  const head = lemmaAt(sentence, token.head);
  if (hasDependency(token, ...INHERITING)) return true;
  if (hasDependency(token, 'obj') || token.dependency === 'nsubj:pass')
    return compiled.carriers.has(head);
  if (hasDependency(token, 'nsubj')) return compiled.occurrences.has(head);
  if (hasDependency(token, 'nmod', 'compound')) return compiled.openers.has(head);
  if (hasDependency(token, 'obl'))
    return compiled.carriers.has(head) || compiled.occurrences.has(head);
  return (
    hasDependency(token, 'advcl') &&
    token.xpos === 'VBG' &&
    findChildren(sentence, index, 'mark').length === 0
  );
}

/** Heads of the one whose report it is: the verb's subject, or whose claim it is. */
export function speakersOf(sentence: Sentence, head: number): readonly number[] {
  if (sentence.tokens[head]?.tag !== 'VERB')
    return findChildren(sentence, head, 'nmod:poss', 'nmod', 'amod', 'compound');
  const passive = isPassive(sentence, head);
  return passive && findChildren(sentence, head, 'obl:agent').length === 0
    ? []
    : agentsOf(sentence, head);
}
