/** Where a text stops being JSON: the offset, and the line and column counted from 1. */
export type JsonFault = {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** The character that is wrong there, or `the end`. */
  readonly found: string;
};

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex -- JSON forbids just these
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** What may stand next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or close' | 'the end';

/** The first fault of a text that `JSON.parse` refuses, or null for JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const offset = scan(text);
  if (offset === null) return null;
  const before = text.slice(0, offset);
  const character = text.codePointAt(offset);
  return {
    offset,
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    found: character === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(character)),
  };
}

function scan(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    const character = text[at];
    if (expected === 'the end') return character === undefined ? null : at;
    const end = endOfToken(text, at, expected);
    if (end === at) return at;
    if (character === '{' || character === '[') {
      open.push(character);
      expected = character === '{' ? 'name or }' : 'value or ]';
    } else if (character === '}' || character === ']') {
      if ((character === '}') !== (open.pop() === '{')) return at;
      expected = open.length === 0 ? 'the end' : ', or close';
    } else if (character === ',') expected = open.at(-1) === '{' ? 'name' : 'value';
    else if (character === ':') expected = 'value';
    else if (expected === 'name' || expected === 'name or }') expected = ':';
    else expected = open.length === 0 ? 'the end' : ', or close';
    at = end;
  }
}

/** Where the token ends that stands there, or `at` itself where none of the expected ones does. */
function endOfToken(text: string, at: number, expected: Expected): number {
  const character = text[at] ?? '';
  if (expected === ':') return character === ':' ? at + 1 : at;
  if (expected === ', or close') return /[,\]}]/.test(character) ? at + 1 : at;
  if (expected === 'name or }' && character === '}') return at + 1;
  if (expected === 'name' || expected === 'name or }') return endOf(TEXT, text, at);
  if (expected === 'value or ]' && character === ']') return at + 1;
  if (character === '{' || character === '[') return at + 1;
  return Math.max(endOf(TEXT, text, at), endOf(PLAIN, text, at));
}

/** The end of the pattern's match at an offset, or the offset where it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}
