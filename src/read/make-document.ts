import {hashOf} from '../hash.js';
import type {Document} from '../model/index.js';

export type DocumentFields = Partial<Omit<Document, 'text'>> & {readonly text: string};

/** An id of the user's own that can stand in a key as it is. */
const PLAIN_ID = /^[\w.:/+-]{1,120}$/;

/** Line breaks as `\n`, a byte order mark dropped, trailing white space dropped: all offsets count in this text. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .trimEnd();
}

/** One article, with the id that its content gives it, or with the user's own id. */
export function makeDocument({
  id,
  text,
  title = '',
  date = null,
  source = null,
  url = null,
}: DocumentFields): Document {
  const cleaned = cleanText(text);
  return {
    id: `doc:${keyOf(id) ?? hashOf(title, cleaned, date, source, url)}`,
    title,
    text: cleaned,
    date,
    source,
    url,
  };
}

function keyOf(id: string | undefined): string | null {
  if (id === undefined || id === '') return null;
  return PLAIN_ID.test(id) ? id.replace(/^doc:/, '') : hashOf(id);
}

/** The longest first line that may be a headline, in UTF-16 code units. */
const LONGEST_HEADLINE = 200;

/** The headline of a plain text: its first line, unless that ends as a sentence does. */
export function headlineOf(text: string): string {
  const line = cleanText(text).trimStart().split('\n', 1)[0]?.trim() ?? '';
  const sentence = /[.!?…:;,]["'”’)\]]*$/u.test(line);
  return line === '' || sentence || line.length > LONGEST_HEADLINE ? '' : line;
}

/** `YYYY-MM-DD`, with the time where the text has one in ISO 8601; null for anything else. */
export function isoDateOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      trimmed,
    );
  if (iso) return isRealDay(iso) ? trimmed.replace(' ', 'T') : null;
  if (/^\d{8}$/.test(trimmed)) {
    return isoDateOf(`${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`);
  }
  // RSS and mail write `Tue, 11 Mar 2025 10:00:00 GMT`; others write the month out.
  if (!/[A-Za-z]{3,}/.test(trimmed) || !/\b\d{4}\b/.test(trimmed)) return null;
  const hasZone = /(?:GMT|UTC|[+-]\d{4}|\bE[SD]T|\bP[SD]T)$/.test(trimmed);
  const time = Date.parse(hasZone || !/\d:\d/.test(trimmed) ? dayOnly(trimmed) : `${trimmed} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** A date without a zone counts as UTC, so that the machine's own zone changes nothing. */
function dayOnly(text: string): string {
  return /\d:\d/.test(text) ? text : `${text} UTC`;
}

function isRealDay([, year, month, day]: RegExpExecArray): boolean {
  const date = new Date(`${String(year)}-${String(month)}-${String(day)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
