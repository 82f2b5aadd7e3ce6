import {linesOf, type ByteStream} from './decode.js';
import {isWebAddress} from './html.js';
import {itemOf, skipItem, type InputContext, type ReadItem} from './item.js';
import {headlineOf, isoDateOf, makeDocument} from './make-document.js';

/** Reads one article a line: `text` and, if given, `id`, `title`, `date`, `url`, `source`. */
export async function* readJsonLines(
  stream: ByteStream,
  context: InputContext,
): AsyncGenerator<ReadItem> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '')
      yield readLine(text, {...context, place: `${context.place}:${String(number)}`});
  }
  if (number === 0) yield skipItem('empty-input', context.place, 'is empty');
}

function readLine(line: string, {place, date}: InputContext): ReadItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return skipItem('bad-json', place, `is no JSON: ${reason}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return skipItem('bad-json', place, 'must be an object like {"text": "…"}');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('text');
  if (typeof text !== 'string') return skipItem('no-text', place, 'has no "text"');
  return readFields(text, fields, {place, date});
}

function readFields(
  text: string,
  fields: ReadonlyMap<string, unknown>,
  {place, date}: InputContext,
): ReadItem {
  const given = fields.get('date');
  const own = typeof given === 'string' && given.trim() !== '' ? isoDateOf(given) : null;
  if (given !== undefined && given !== null && given !== '' && own === null) {
    const shown = JSON.stringify(given);
    return skipItem('bad-date', place, `"date" must be a date like 2024-05-01, not ${shown}`);
  }
  const url = textField(fields, 'url');
  const id = textField(fields, 'id');
  return itemOf(
    makeDocument({
      ...(id === null ? {} : {id}),
      text,
      title: textField(fields, 'title') ?? headlineOf(text),
      date: own ?? date,
      source: textField(fields, 'source'),
      url: isWebAddress(url) ? url : null,
    }),
    place,
  );
}

function textField(fields: ReadonlyMap<string, unknown>, name: string): string | null {
  const value = fields.get(name);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
