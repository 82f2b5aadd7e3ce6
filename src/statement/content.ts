import type {Sentence} from '../model/index.js';
import {findChildren, hasDependency, subtreeOf} from '../language/tree.js';

/** The words of a statement: [start, end) in the document's text, and the text itself. */
export type Content = {readonly start: number; readonly end: number; readonly text: string};

const BEFORE = /^[-\s,;:.–—…]+/u;
const AFTER = /[-\s,;:–—]+$/u;
const QUOTES = /["“”]/gu;

/** The content of [start, end) of a text, without commas, lone quotation marks and blanks at its edges. */
export function makeContent(text: string, from: number, to: number): Content | null {
  let start = from;
  let end = to;
  for (let before = -1; before !== end - start;) {
    before = end - start;
    const slice = text.slice(start, end);
    start += BEFORE.exec(slice)?.[0].length ?? 0;
    end -= AFTER.exec(text.slice(start, end))?.[0].length ?? 0;
    [start, end] = withoutMarks(text, start, end);
  }
  if (end <= start) return null;
  return {start, end, text: text.slice(start, end)};
}

/** Drops a pair of marks around the whole, and a mark at an edge whose partner lies outside. */
function withoutMarks(text: string, start: number, end: number): [number, number] {
  const slice = text.slice(start, end);
  const count = slice.match(QUOTES)?.length ?? 0;
  const first = /^["“”]/u.test(slice);
  const last = /["“”]$/u.test(slice);
  if (first && last && count === 2) return [start + 1, end - 1];
  if (count % 2 === 1 && first) return [start + 1, end];
  if (count % 2 === 1 && last) return [start, end - 1];
  return [start, end];
}

/** Without the full stop of its sentence. */
export function withoutStop(content: Content): Content {
  const text = content.text.replace(/\.(?=["”]?$)/u, '');
  const dropped = content.text.endsWith('.') ? content.text.length - text.length : 0;
  return dropped > 0 ? {...content, text, end: content.end - dropped} : content;
}

/** The words from the first to the last of these tokens. */
export function contentOfTokens(sentence: Sentence, tokens: readonly number[]): Content | null {
  const parts = runsOf(sentence, tokens).flatMap(run => contentOfRun(sentence, run) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const text = parts.map(part => part.text).join(' ');
  return parts.length === 1 ? first : {start: first.start, end: last.end, text};
}

/** Tokens in a row, parted where a report stands between commas. */
function runsOf(sentence: Sentence, tokens: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of tokens) {
    const last = runs.at(-1)?.at(-1);
    const gap = last !== undefined && index - last > 2 && isBetweenCommas(sentence, last, index);
    if (last === undefined || gap) runs.push([index]);
    else runs.at(-1)?.push(index);
  }
  return runs;
}

function isBetweenCommas(sentence: Sentence, last: number, next: number): boolean {
  const texts = [last, last + 1].map(index => sentence.tokens[index]?.text);
  const before = [next - 1, next].map(index => sentence.tokens[index]?.text);
  return texts.includes(',') && before.includes(',');
}

function contentOfRun(sentence: Sentence, tokens: readonly number[]): Content | null {
  const starts = tokens.flatMap(index => sentence.tokens[index]?.start ?? []);
  const ends = tokens.flatMap(index => sentence.tokens[index]?.end ?? []);
  if (starts.length === 0) return null;
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  const content = makeContent(sentence.text, start - sentence.start, end - sentence.start);
  if (!content) return null;
  const {start: from, end: to, text} = content;
  return withoutStop({text, start: from + sentence.start, end: to + sentence.start});
}

/**
 * The tokens of a clause on its side of the verb that reports it, without "that"; on both sides where
 * the report is put between ("Day, they said, desired no memorials").
 */
export function clauseTokens(sentence: Sentence, clause: number, verb: number): number[] {
  const after = clause > verb;
  const marks = findChildren(sentence, clause, 'mark').filter(
    mark => sentence.tokens[mark]?.lemma.toLowerCase() === 'that',
  );
  const own = subtreeOf(sentence, clause).filter(index => !marks.includes(index));
  const strays = strayOf(sentence, clause, verb).flatMap(each => subtreeOf(sentence, each));
  const all = [...strays, ...own].sort((a, b) => a - b);
  const [first, last] = reportSpan(sentence, clause, verb);
  const before = all.filter(index => index < first);
  if (!after) return before;
  const tokens = cutAtReport(
    sentence,
    withoutTime(
      sentence,
      all.filter(index => index > last),
      clause,
    ),
    clause,
  );
  const between =
    sentence.tokens[first - 1]?.text === ',' && sentence.tokens[last + 1]?.text === ',';
  return between ? [...before, ...tokens] : tokens;
}

/** Verbs that take the one who is told as their object. */
const TELLING: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'assure',
  'notify',
  'remind',
  'warn',
  'ask',
  'advise',
]);

/**
 * "said X, son of Y, has been killed": the noun between the verb and a clause that lacks a subject is
 * that subject, also where the parser takes it for the verb's.
 */
function strayOf(sentence: Sentence, clause: number, verb: number): number[] {
  if (clause < verb || TELLING.has(sentence.tokens[verb]?.lemma.toLowerCase() ?? '')) return [];
  if (findChildren(sentence, clause, 'nsubj', 'csubj', 'expl').length > 0) return [];
  const token = sentence.tokens[clause];
  if (token && !hasDependency(token, 'ccomp')) return [];
  return findChildren(sentence, verb, 'nsubj', 'obj').filter(
    each => each > verb && each < clause && hasOtherSubject(sentence, verb, each),
  );
}

function hasOtherSubject(sentence: Sentence, verb: number, noun: number): boolean {
  return (
    findChildren(sentence, verb, 'obj').includes(noun) ||
    findChildren(sentence, verb, 'nsubj').some(each => each < verb)
  );
}

/** First and last token of the report itself: the verb and its subject. */
function reportSpan(sentence: Sentence, clause: number, verb: number): [number, number] {
  const subjects = findChildren(sentence, verb, 'nsubj').filter(each => each !== clause);
  const before = subjects.filter(each => each < verb);
  // A second subject after the verb is the content's own, which the parser took wrong.
  const chosen = before.length > 0 ? before : subjects;
  const span = chosen.flatMap(each => subtreeOf(sentence, each)).filter(index => index !== clause);
  const near = span.filter(index => (clause > verb ? index < clause : index > clause));
  return [Math.min(verb, ...near), Math.max(verb, ...near)];
}

const TIME =
  /^(?:yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i;

/** "said on Monday the plan failed": the day that stands before the subject is the report's. */
function withoutTime(sentence: Sentence, tokens: readonly number[], clause: number): number[] {
  const [subject] = findChildren(sentence, clause, 'nsubj', 'expl');
  const [first] = tokens;
  if (first === undefined || subject === undefined || subject < first) return [...tokens];
  const leading = findChildren(sentence, clause, 'obl', 'advmod').find(each => {
    const phrase = subtreeOf(sentence, each);
    return phrase[0] === first && TIME.test(sentence.tokens[each]?.text ?? '');
  });
  if (leading === undefined) return [...tokens];
  const phrase = subtreeOf(sentence, leading);
  const last = phrase.at(-1) ?? leading;
  const comma = sentence.tokens[last + 1]?.text === ',' || sentence.tokens[last]?.text === ',';
  return comma ? [...tokens] : tokens.filter(index => !phrase.includes(index));
}

/** A participle that reports on its own ("…, adding that") ends the clause before it. */
function cutAtReport(sentence: Sentence, tokens: readonly number[], clause: number): number[] {
  const cut = tokens.findIndex(index => {
    const token = sentence.tokens[index];
    const before = sentence.tokens[index - 1]?.text;
    return (
      index > clause &&
      token?.xpos === 'VBG' &&
      before === ',' &&
      findChildren(sentence, index, 'ccomp').length > 0
    );
  });
  return cut < 0 ? [...tokens] : tokens.slice(0, cut);
}

const AFTER_NOUN = ['acl:relcl', 'parataxis', 'punct', 'cc', 'conj'] as const;

/** The tokens of a noun with all that belongs to it, but relative clauses after it. */
export function nounTokens(sentence: Sentence, noun: number, verb: number): number[] {
  const conjuncts = findChildren(sentence, noun, 'conj').filter(
    each => sentence.tokens[each]?.tag !== 'VERB',
  );
  const own = subtreeOf(sentence, noun, AFTER_NOUN);
  const tokens = [...own, ...conjuncts.flatMap(each => nounTokens(sentence, each, verb))];
  const after = noun > verb;
  return tokens.filter(index => (after ? index > verb : index < verb)).sort((a, b) => a - b);
}

/** Whether a clause is in the subjunctive: "demanded that X leave". */
export function isDemand(sentence: Sentence, clause: number): boolean {
  const token = sentence.tokens[clause];
  const auxiliaries = findChildren(sentence, clause, 'aux');
  const passive = findChildren(sentence, clause, 'aux:pass', 'cop');
  if (!token || auxiliaries.some(each => !passive.includes(each))) return false;
  if (findChildren(sentence, clause, 'nsubj').length === 0) return false;
  return passive.length > 0
    ? passive.some(each => sentence.tokens[each]?.text.toLowerCase() === 'be')
    : token.xpos === 'VB';
}

/** Whether the word is a clause of its own: a verb, or a predicate with its copula. */
export function isPredicate(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  return (
    token.tag === 'VERB' ||
    findChildren(sentence, index, 'cop', 'nsubj').length > 0 ||
    (hasDependency(token, 'root') && token.tag === 'AUX')
  );
}
