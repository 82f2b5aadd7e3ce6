import type {Document, Sentence} from '../model/index.js';

/** Words between quotation marks, [start, end) in UTF-16 code units of the document's text, without the marks. */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Whether the closing mark is there; a speech over several paragraphs closes but the last. */
  readonly closed: boolean;
};

const MARK = /["“”„‟«»]/gu;
const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);
const BEFORE_OPENING = /[\s([{—–\-:/'‘]/u;

type Mark = {readonly at: number; readonly opens: boolean};

/** Finds what stands between quotation marks, in text order; nested marks belong to the outer words. */
export function findQuotations({text}: Document, sentences: readonly Sentence[]): Quotation[] {
  const spans = new Map<number, {start: number; end: number}>();
  for (const {paragraph, start, end} of sentences) {
    const known = spans.get(paragraph);
    spans.set(paragraph, {
      start: Math.min(known?.start ?? start, start),
      end: Math.max(known?.end ?? end, end),
    });
  }
  return [...spans].flatMap(([paragraph, {start, end}]) => {
    const marks = marksIn(text, start, end);
    if (marks.length === 0) return [];
    const paired = pair(marks, end) ?? pair(alternate(marks), end) ?? [];
    return paired.map(each => ({...each, paragraph}));
  });
}

function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match && match.index < end; match = MARK.exec(text))
    marks.push({at: match.index, opens: opensAt(text, match.index, start)});
  return marks;
}

/** Whether a mark opens: by its form, or by the space before it. */
function opensAt(text: string, at: number, start: number): boolean {
  const mark = text[at] ?? '';
  if (OPENING.has(mark)) return true;
  if (CLOSING.has(mark)) return false;
  if (at === start) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return BEFORE_OPENING.test(before) && !/\s/u.test(after);
}

function alternate(marks: readonly Mark[]): Mark[] {
  return marks.map(({at}, index) => ({at, opens: index % 2 === 0}));
}

type Pair = Omit<Quotation, 'paragraph'>;

/** Pairs the marks; null where nested marks do not come out even. */
function pair(marks: readonly Mark[], end: number): Pair[] | null {
  const found: Pair[] = [];
  let depth = 0;
  let start = 0;
  for (const {at, opens} of marks) {
    if (opens) {
      if (depth === 0) start = at + 1;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) found.push({start, end: at, closed: true});
    }
  }
  if (depth > 1) return null;
  if (depth === 1) found.push({start, end, closed: false});
  return found;
}

/** Whether an offset lies within one of the quotations. */
export function isQuoted(quotations: readonly Quotation[], at: number): boolean {
  return quotations.some(({start, end}) => at >= start && at < end);
}
