import type {Mention, Sentence, Statement, StatusEffect, StatusTables} from '../model/index.js';
import {childrenOf, findChildren, hasDependency} from '../language/tree.js';
import type {Status} from '../schema/statuses.js';
import {hasWord, lemmaAt} from './clause.js';
import {
  compile,
  effectOf,
  isPurpose,
  speakersOf,
  staysOpen,
  type Compiled,
} from './status-scope.js';
import {ACTUAL, applyEffect, statusOfStand, type Stand} from './combine-status.js';

/** How an event stands, and the mention of the one who says so. */
export type Standing = {readonly status: Status; readonly attributedTo: string | null};

/** What the status of a document's events is read from. */
export type StatusContext = {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly tables: StatusTables;
};

/** Reads the status of events of one document by the trigger's sentence and token. */
export function makeStatusReader({
  mentions,
  statements,
  tables,
}: StatusContext): (sentence: Sentence, index: number) => Standing {
  const compiled = compile(tables);
  const byHead = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.sentence} ${String(mention.head)}`;
    const known = byHead.get(key);
    if (!known || mention.last - mention.first > known.last - known.first) byHead.set(key, mention);
  }
  const mentionAt = (sentence: Sentence, head: number) =>
    byHead.get(`${sentence.id} ${String(head)}`);
  return (sentence, index) => {
    const read = climb(sentence, index, compiled);
    const around = innermost(statements, sentence, index);
    if (around && isPerformed(sentence, index) && statusOfStand(read.stand) === 'asserted')
      return {status: 'asserted', attributedTo: null};
    return conclude(read, around, head => mentionAt(sentence, head)?.id ?? null);
  };
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);

/** "I applaud the president": who says so in the first person and the present does it by saying it. */
function isPerformed(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token || token.xpos !== 'VBP') return false;
  return findChildren(sentence, index, 'nsubj').some(each =>
    FIRST_PERSON.has(sentence.tokens[each]?.text.toLowerCase() ?? ''),
  );
}

type Climbed = {
  readonly stand: Stand;
  /** Whether the words around the event's clause still touch it at the top. */
  readonly open: boolean;
  /** Token heads of the one who says so, by the tree. */
  readonly speakers: readonly number[];
};

/** The shortest statement in whose content the token stands. */
function innermost(
  statements: readonly Statement[],
  sentence: Sentence,
  index: number,
): Statement | null {
  const token = sentence.tokens[index];
  let best: Statement | null = null;
  if (!token) return best;
  for (const statement of statements) {
    if (statement.start > token.start || statement.end < token.end) continue;
    if (!best || statement.end - statement.start < best.end - best.start) best = statement;
  }
  return best;
}

function conclude(
  {stand, open, speakers}: Climbed,
  around: Statement | null,
  idOf: (head: number) => string | null,
): Standing {
  const own = speakers.map(idOf).find(id => id !== null) ?? null;
  if (stand.voice !== 'own')
    return {status: statusOfStand(stand), attributedTo: own ?? around?.speaker ?? null};
  if (!around) return {status: statusOfStand(stand), attributedTo: null};
  if (around.type === 'PROPOSES') {
    const status = statusOfStand(open ? applyEffect(stand, 'propose') : stand);
    return {status, attributedTo: status === 'asserted' ? null : around.speaker};
  }
  const effect = around.type === 'DENIES' ? 'deny' : 'claim';
  return {status: statusOfStand(applyEffect(stand, effect)), attributedTo: around.speaker};
}

/** Reads outwards from the event what it stands under, up to the root. */
function climb(sentence: Sentence, index: number, compiled: Compiled): Climbed {
  let stand = applyOperators(ACTUAL, sentence, index, compiled);
  let speakers: readonly number[] = [];
  let open = true;
  let node = index;
  for (let step = 0; step < sentence.tokens.length; step++) {
    const token = sentence.tokens[node];
    if (!token || token.head < 0) break;
    const head = token.head;
    if (hasDependency(token, 'conj')) {
      if (open && sharesOperators(sentence, node, head))
        stand = applyOperators(stand, sentence, head, compiled);
      node = head;
      continue;
    }
    const effect = effectOf(sentence, node, compiled);
    const voiced = effect === 'claim' || effect === 'deny';
    if (effect && (open || voiced)) {
      if (voiced && stand.voice === 'own') speakers = speakersOf(sentence, head);
      stand = applyEffect(stand, effect);
      open = true;
    } else if (open) {
      if (isPurpose(sentence, node)) stand = applyEffect(stand, 'possible');
      open = staysOpen(sentence, node, compiled);
    }
    if (open) stand = applyOperators(stand, sentence, head, compiled);
    node = head;
  }
  if (open && sentence.text.trimEnd().endsWith('?')) stand = applyEffect(stand, 'possible');
  return {stand, open, speakers};
}

const LATE: ReadonlySet<string> = new Set(['may', 'might']);

/** Takes the auxiliaries, adverbs, adjectives and markers of a word into account. */
function applyOperators(
  stand: Stand,
  sentence: Sentence,
  index: number,
  compiled: Compiled,
): Stand {
  const found = operatorsOf(sentence, index, compiled);
  const inOrder = [
    ...found.filter(({word, effect}) => effect !== 'negate' && !LATE.has(word)),
    ...found.filter(({effect}) => effect === 'negate').slice(0, 1),
    ...found.filter(({word}) => LATE.has(word)),
  ];
  return inOrder.reduce((before, {effect}) => applyEffect(before, effect), stand);
}

type Operator = {readonly word: string; readonly effect: StatusEffect};

const OPERATOR_LINKS = ['aux', 'advmod', 'mark', 'det', 'amod', 'case', 'cc'] as const;

function operatorsOf(sentence: Sentence, index: number, compiled: Compiled): Operator[] {
  const found = findChildren(sentence, index, ...OPERATOR_LINKS).flatMap(child => {
    const word = operatorWord(sentence, child);
    const effect = compiled.operators.get(word);
    if (!effect || isIdle(sentence, index, child, word)) return [];
    return [{word, effect}];
  });
  return isBareInfinitive(sentence, index) ? [...found, {word: 'to', effect: 'possible'}] : found;
}

/** The word as the table has it; "no longer" counts as "not". */
function operatorWord(sentence: Sentence, child: number): string {
  const text = sentence.tokens[child]?.text.toLowerCase() ?? '';
  const longer =
    text === 'longer' && childrenOf(sentence, child).some(each => lemmaAt(sentence, each) === 'no');
  return longer ? 'not' : text;
}

/** "not only", "whether or not", "if" in "as if": words that change nothing. */
function isIdle(sentence: Sentence, index: number, child: number, word: string): boolean {
  const next = sentence.tokens[child + 1]?.text.toLowerCase() ?? '';
  if (word === 'not' || word === 'no')
    return next === 'only' || next === 'just' || next === 'doubt';
  // An operator on a noun's own case or article must be before it.
  return word === 'without' && child > index;
}

/** "Trump to meet Kim", "are to meet": an infinitive that no verb governs lies ahead. */
function isBareInfinitive(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token || !hasDependency(token, 'root', 'ccomp', 'parataxis')) return false;
  if (hasDependency(token, 'ccomp') && findChildren(sentence, index, 'nsubj').length === 0)
    return false;
  return hasWord(sentence, index, ['to'], 'mark');
}

/** "may attack and burn": the second verb stands under the auxiliaries of the first. */
function sharesOperators(sentence: Sentence, conjunct: number, head: number): boolean {
  const [one, other] = [sentence.tokens[conjunct], sentence.tokens[head]];
  if (!one || !other || one.xpos !== other.xpos) return false;
  const but = hasWord(sentence, conjunct, ['but'], 'cc');
  const own = findChildren(sentence, conjunct, 'nsubj', 'aux', 'det', 'cop').length > 0;
  return !but && !own;
}
