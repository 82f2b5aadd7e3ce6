/** What must not stand in a Cypher string as it is. */
// eslint-disable-next-line no-control-regex -- control characters are written as escapes
const SPECIAL = /['\\\u0000-\u001f\u007f\p{Surrogate}]/gu;

const SHORT: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A Cypher string. Neo4j reads `\u0027` anywhere as the character itself, so that a backslash of the text
 * never stands before a `u`: the string is cut there. A lone surrogate, which no file can hold, becomes
 * U+FFFD.
 */
export function cypherText(text: string): string {
  const escaped = text
    .replace(SPECIAL, character => SHORT[character] ?? unicodeEscape(character))
    .replace(/\\\\u/g, "\\\\' + 'u");
  return `'${escaped}'`;
}

/** A value as a Cypher literal; `isFloat` writes whole numbers as floats. */
export function cypherLiteral(value: unknown, isFloat = false): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return cypherText(value);
  if (typeof value === 'number') return cypherNumber(value, isFloat);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(item => cypherLiteral(item)).join(', ')}]`;
  return cypherText(JSON.stringify(value));
}

/** A label, type or property name, in backticks where it needs them. */
export function cypherName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;
}

function cypherNumber(value: number, isFloat: boolean): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const text = String(value).replace('e+', 'e');
  const isWhole = /^-?\d+$/.test(text);
  return isWhole && (isFloat || !Number.isSafeInteger(value)) ? `${text}.0` : text;
}

function unicodeEscape(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
