import type {Document, Mention, Sentence, Statement} from '../model/index.js';
import {ancestorsOf, findChildren, hasDependency, isUnder} from '../language/tree.js';
import {hasWord} from './clause.js';
import {readTimes, type Tense, type TimeExpression} from './resolve-date.js';

/** What dates and places of one document's events are read from. */
export type EventContext = {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  /** The document's time expressions, read once for all its readers. */
  readonly timesOf: TimeReader;
};

/** Time expressions of a sentence, resolved for the tense of a clause. */
export type TimeReader = (sentence: Sentence, tense: Tense) => readonly TimeExpression[];

/** Reads the time expressions of a document's sentences, each once; none where its date is not known. */
export function makeTimeReader({date}: Document): TimeReader {
  const read = new Map<string, (tense: Tense) => readonly TimeExpression[]>();
  return (sentence, tense) => {
    if (date === null) return [];
    const known = read.get(sentence.id) ?? readTimes(sentence.text, date);
    read.set(sentence.id, known);
    return known(tense);
  };
}

/** [start, end) in UTF-16 code units of `Document.text`. */
type Span = {readonly start: number; readonly end: number};

/** Reads date and place of an event by its trigger's sentence and token. */
export type EventReader = {
  /** `sayings` are those whose edges no adverbial crosses, if not the document's. */
  readonly dateOf: (sentence: Sentence, index: number, sayings?: readonly Span[]) => string | null;
  readonly locationOf: (sentence: Sentence, index: number) => string | null;
};

const PLACE_CASES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'around',
  'across',
  'off',
  'within',
  'throughout',
  'on',
]);

/** Makes the readers of one document. */
export function makeEventReader({
  document,
  mentions,
  statements,
  timesOf,
}: EventContext): EventReader {
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.label !== 'Place' && mention.label !== 'Country') continue;
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  }
  function dateOf(
    sentence: Sentence,
    index: number,
    sayings: readonly Span[] = statements,
  ): string | null {
    if (document.date === null) return null;
    for (const {start, end, date} of timesOf(sentence, tenseOf(sentence, index))) {
      const tokens = tokensIn(sentence, sentence.start + start, sentence.start + end);
      const head = headOf(sentence, tokens);
      if (head < 0 || areParted(sayings, sentence, head, index)) continue;
      if (belongsTo(sentence, head, index)) return date;
    }
    return null;
  }

  function locationOf(sentence: Sentence, index: number): string | null {
    const found = (bySentence.get(sentence.id) ?? []).filter(
      ({head, kind}) =>
        kind !== 'demonym' &&
        isPlaceAdverbial(sentence, head) &&
        !areParted(statements, sentence, head, index) &&
        belongsTo(sentence, head, index),
    );
    const best = found.find(({label}) => label === 'Place') ?? found[0];
    return best?.name ?? null;
  }
  return {dateOf, locationOf};
}

function tokensIn(sentence: Sentence, start: number, end: number): number[] {
  return sentence.tokens.flatMap((token, index) =>
    token.start < end && token.end > start ? [index] : [],
  );
}

/** The token of a phrase that hangs on a word outside of it, and is no preposition. */
function headOf(sentence: Sentence, tokens: readonly number[]): number {
  return (
    tokens.find(index => {
      const token = sentence.tokens[index];
      return (
        token &&
        !tokens.includes(token.head) &&
        !hasDependency(token, 'case', 'det', 'punct', 'mark')
      );
    }) ?? -1
  );
}

function isPlaceAdverbial(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (!token || !hasDependency(token, 'obl', 'nmod') || token.dependency === 'nmod:poss')
    return false;
  return hasWord(sentence, head, PLACE_CASES, 'case');
}

/** Whether one of two tokens stands in a saying and the other does not: what is said is not part of the saying of it. */
function areParted(sayings: readonly Span[], sentence: Sentence, a: number, b: number): boolean {
  const holds = ({start, end}: Span, index: number) => {
    const token = sentence.tokens[index];
    return token !== undefined && start <= token.start && end >= token.end;
  };
  return sayings.some(saying => holds(saying, a) !== holds(saying, b));
}

/** The word that heads the clause in which a token stands: a verb, or a predicate. */
function clauseOf(sentence: Sentence, index: number): number {
  return [index, ...ancestorsOf(sentence, index)].find(at => isClause(sentence, at)) ?? -1;
}

function isClause(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  if (hasDependency(token, 'root', 'ccomp', 'advcl', 'acl', 'parataxis')) return true;
  return token.tag === 'VERB' && !hasDependency(token, 'xcomp', 'amod');
}

/** Whether an adverbial belongs to the event: it stands below it, or in its clause. */
function belongsTo(sentence: Sentence, adverbial: number, event: number): boolean {
  const governor = sentence.tokens[adverbial]?.head ?? -1;
  if (governor < 0) return false;
  const own = clauseOf(sentence, event);
  const other = clauseOf(sentence, governor);
  if (own === other || !isUnder(sentence, governor, event)) return own === other;
  // "a meeting held in X", but not "a deal to stop the raids in X".
  return isUnder(sentence, other, event) && sentence.tokens[other]?.xpos !== 'VB';
}

const AHEAD: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
  "'ll",
  'wo',
]);

/** Whether the event's clause looks back or ahead. */
function tenseOf(sentence: Sentence, index: number): Tense {
  const clause = clauseOf(sentence, index);
  const words = findChildren(sentence, clause, 'aux', 'mark').map(
    each => sentence.tokens[each]?.text.toLowerCase() ?? '',
  );
  const infinitive = words.includes('to') && !words.includes('have');
  return infinitive || words.some(word => AHEAD.has(word)) ? 'future' : 'past';
}
