import type {Span} from './span.js';

/** Lines this long look wrapped by a program. */
const SHORTEST_WRAPPED = 55;

/**
 * The paragraphs of a text: a line is one, blank lines part them. Only where a text is wrapped by a
 * program (a long line without a closing mark, the next starting in small letters) do lines go on.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: {start: number; end: number; line: string} | null = null;
  for (const {start, end} of splitLines(text)) {
    const line = text.slice(start, end);
    if (line.trim() === '') {
      open = null;
    } else if (open && goesOn(open.line, line)) {
      open.end = end;
      open.line = line;
    } else {
      open = {start, end, line};
      paragraphs.push(open);
    }
  }
  return paragraphs.map(({start, end}) => ({start, end}));
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  const separator = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/gu;
  let start = 0;
  for (const match of text.matchAll(separator)) {
    lines.push({start, end: match.index});
    start = match.index + match[0].length;
  }
  lines.push({start, end: text.length});
  return lines;
}

function goesOn(line: string, next: string): boolean {
  if (line.length < SHORTEST_WRAPPED || line.length > 2 * SHORTEST_WRAPPED) return false;
  if (/[.!?…:;]["'”’)\]]*\s*$/u.test(line)) return false;
  return /^\s{0,3}[\p{Ll}(“"‘]/u.test(next);
}
