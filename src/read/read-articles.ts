import {
  collectBytes,
  declaredEncoding,
  decodeText,
  gunzip,
  looksLikeText,
  type ByteStream,
} from './decode.js';
import {readFeed} from './feed.js';
import {readHtml} from './html.js';
import {skipItem, type InputContext, type ReadItem} from './item.js';
import {readJsonLines} from './json-lines.js';
import {readMarkdown} from './markdown.js';
import {readText} from './text.js';
import {readWarc} from './warc.js';

/** The endings that are read, without `.gz`. */
export const INPUT_ENDINGS = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'jsonl',
  'ndjson',
  'warc',
  'xml',
  'rss',
  'atom',
] as const;

export type InputFormat = 'text' | 'markdown' | 'html' | 'jsonl' | 'warc' | 'feed';

const FORMATS: ReadonlyMap<string, InputFormat> = new Map<string, InputFormat>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['warc', 'warc'],
  ['xml', 'feed'],
  ['rss', 'feed'],
  ['atom', 'feed'],
]);

/** The format that a name's ending says (`.gz` set aside), or null for an ending that is not read. */
export function formatOf(name: string): InputFormat | null {
  const ending = /\.([^./\\]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1];
  return FORMATS.get(ending ?? '') ?? null;
}

/** Reads all articles of one input, gzipped or not; what cannot be read is named and left out. */
export async function* readArticles(
  stream: ByteStream,
  format: InputFormat,
  context: InputContext,
): AsyncGenerator<ReadItem> {
  // The WARC reader inflates by itself, record by record.
  if (format === 'warc') yield* readWarc(stream, context);
  else if (format === 'jsonl') yield* readJsonLines(gunzip(stream), context);
  else yield* readWhole(await collectBytes(gunzip(stream)), format, context);
}

function* readWhole(
  bytes: Uint8Array,
  format: InputFormat,
  context: InputContext,
): Generator<ReadItem> {
  const {place} = context;
  if (bytes.length === 0) {
    yield skipItem('empty-input', place, 'is empty');
  } else if (!looksLikeText(bytes)) {
    yield skipItem('not-text', place, 'is not text');
  } else if (format === 'html') {
    yield readHtml(decodeText(bytes, declaredEncoding(bytes)), {...context, url: null});
  } else if (format === 'feed') {
    yield* readFeed(decodeText(bytes, declaredEncoding(bytes)), context);
  } else {
    const text = decodeText(bytes);
    yield format === 'markdown' ? readMarkdown(text, context) : readText(text, context);
  }
}
