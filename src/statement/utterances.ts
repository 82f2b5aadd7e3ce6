import type {Document, Sentence} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {lemmaAt} from '../relation/clause.js';
import {isPredicate, makeContent, type Content} from './content.js';
import type {Quotation} from './quotations.js';

/** A quotation that is a saying of its own, with the words that say whose. */
export type Utterance = {
  readonly quotation: Quotation;
  readonly sentences: readonly Sentence[];
  readonly content: Content;
};

type Quoted = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
};

const FEWEST_WORDS = 3;

/** The quotations that are sayings of their own, the halves of one sentence taken together. */
export function findUtterances(quoted: Quoted): Utterance[] {
  return halvesOf(quoted).flatMap(halves => utteranceOf(halves, quoted) ?? []);
}

const FARTHEST_HALF = 80;

/** Each quotation, and those in one that are the halves of a sentence: "The plan," Kent said, "is bad." */
function halvesOf({document: {text}, quotations}: Quoted): Quotation[][] {
  const groups: Quotation[][] = [];
  for (const quotation of quotations) {
    const before = groups.at(-1)?.at(-1);
    const between = before ? text.slice(before.end + 1, quotation.start - 1) : '';
    const goesOn =
      before?.paragraph === quotation.paragraph &&
      between.length <= FARTHEST_HALF &&
      /,\s*$/u.test(between) &&
      (/,\s*$/u.test(text.slice(before.start, before.end)) || between.startsWith(',')) &&
      /^\s*\p{Ll}/u.test(text.slice(quotation.start, quotation.end));
    if (goesOn) groups.at(-1)?.push(quotation);
    else groups.push([quotation]);
  }
  return groups;
}

/** The quotation as a saying of its own, or null where it is only a few words of the writer's sentence. */
function utteranceOf(halves: readonly Quotation[], setting: Quoted): Utterance | null {
  const {document, sentences} = setting;
  const [first, last] = [halves[0], halves.at(-1)];
  if (!first || !last) return null;
  const quotation = {...first, end: last.end, closed: last.closed};
  const inside = sentences.filter(each => each.start < quotation.end && each.end > quotation.start);
  const parts = halves.flatMap(({start, end}) => makeContent(document.text, start, end) ?? []);
  const [head, tail] = [parts[0], parts.at(-1)];
  if (!head || !tail) return null;
  const text = parts.map(part => part.text).join(' ');
  const content = {start: head.start, end: tail.end, text};
  if (text.split(/\s+/u).length < FEWEST_WORDS) return null;
  const capital = /^[\p{Lu}\p{N}[‘'(]/u.test(content.text);
  const clause = inside.some(sentence =>
    sentence.tokens.some(
      (token, index) =>
        token.start >= quotation.start &&
        token.end <= quotation.end &&
        isPredicate(sentence, index) &&
        isTop(sentence, index, quotation),
    ),
  );
  const whole = inside.length > 1 || /[.!?]["”]?$/u.test(content.text);
  return clause && (capital || !isWithinClause(quotation, inside)) && (capital || whole || clause)
    ? {quotation, sentences: inside, content}
    : null;
}

/** Whether the token hangs on nothing within the quotation. */
function isTop(sentence: Sentence, index: number, {start, end}: Quotation): boolean {
  const token = sentence.tokens[index];
  const head = sentence.tokens[token?.head ?? -1];
  return !head || head.start < start || head.end > end;
}

/** Whether the words before the quotation belong to the same clause: "said he would \"fight on\"". */
function isWithinClause({start, end}: Quotation, inside: readonly Sentence[]): boolean {
  const [sentence] = inside;
  if (!sentence) return false;
  const first = sentence.tokens.findIndex(token => token.start >= start);
  const top = sentence.tokens.findIndex(
    (token, index) =>
      token.start >= start &&
      token.end <= end &&
      isTop(sentence, index, {start, end, paragraph: 0, closed: true}),
  );
  const token = sentence.tokens[top];
  if (!token || hasDependency(token, 'root', 'parataxis')) return false;
  if (!hasDependency(token, 'ccomp')) return true;
  const before = findChildren(sentence, top, 'nsubj', 'aux', 'cop', 'mark', 'advcl').filter(
    child => child < first && lemmaAt(sentence, child) !== 'that',
  );
  return before.length > 0;
}
