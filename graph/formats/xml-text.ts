// XML 1.0 forbids most control characters, lone surrogates and U+FFFE/U+FFFF, even as references, and turns
// carriage returns into line feeds wherever a program writes them as they are. They
// are written as Office does it (ECMA-376, ST_Xstring): `_x0001_`; a text that has such words itself gets
// its underscore escaped, `_x005F_x0001_`, so that nothing is lost.

/* eslint-disable no-control-regex -- control characters are what this file is about */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Surrogate}]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** One look tells whether a text needs any work. */
const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_x/;
/* eslint-enable no-control-regex */
const MARKUP = /[&<>]/g;
const IN_QUOTES = /["\t\n]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const referTo = (character: string) => REFERENCES[character] ?? character;

/** Text that can stand in an XML element. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(FORBIDDEN, character => `_x${hexOf(character)}_`).replace(MARKUP, referTo);
}

/** Text that can stand in an XML attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(IN_QUOTES, referTo);
}

/** What `escapeXml` was given, from the text as an XML parser gives it. */
export function unescapeXml(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
