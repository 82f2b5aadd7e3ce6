import {gzipSync} from 'node:zlib';
import type {ReadItem} from '../../src/read/item.js';
import {readArticles, type InputFormat} from '../../src/read/read-articles.js';

/** Bytes in chunks of a few, as a slow stream gives them. */
export async function* streamOf(
  content: string | Uint8Array,
  size = 7,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

export async function readAll(
  content: string | Uint8Array,
  format: InputFormat,
  date: string | null = null,
): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readArticles(streamOf(content), format, {place: 'input', date})) {
    items.push(item);
  }
  return items;
}

/** What was read, in short: `title | date | source | url | text`, or `skip code place`. */
export function summaryOf(item: ReadItem): string {
  if (item.kind === 'skip') return `skip ${item.diagnostic.code} ${item.diagnostic.place}`;
  const {title, date, source, url, text} = item.document;
  return [title, date, source, url, text].map(field => field ?? '-').join(' | ');
}

export const gzip = (text: string): Uint8Array => gzipSync(text);
