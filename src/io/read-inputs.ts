import {createReadStream} from 'node:fs';
import {basename} from 'node:path';
import process from 'node:process';
import type {ByteStream} from '../read/decode.js';
import {skipItem, type ReadItem} from '../read/item.js';
import {isoDateOf} from '../read/make-document.js';
import {formatOf, readArticles, type InputFormat} from '../read/read-articles.js';

export type ReadOptions = {
  /** ISO date for articles that do not say their own, or null. */
  readonly date: string | null;
};

/** Reads the articles of all inputs, in the order given; what cannot be read is named and left out. */
export async function* readInputs(
  paths: readonly string[],
  {date}: ReadOptions,
): AsyncGenerator<ReadItem> {
  for (const path of paths) {
    try {
      yield* readInput(path, date);
    } catch (error) {
      // One unreadable file must not lose the others.
      const reason = error instanceof Error ? error.message : String(error);
      yield skipItem('unreadable', path, `cannot be read: ${reason}`);
    }
  }
}

async function* readInput(path: string, date: string | null): AsyncGenerator<ReadItem> {
  if (path === '-') {
    yield* readStandardInput(date);
    return;
  }
  const format = formatOf(path);
  if (format === null) {
    yield skipItem('unknown-format', path, 'has an ending that is not read (see build --help)');
    return;
  }
  // The file's name says the date where nothing else does: 2025-03-11-jeddah.txt.
  const named = isoDateOf(/^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(basename(path))?.[1]);
  yield* readArticles(createReadStream(path), format, {place: path, date: date ?? named});
}

/** Standard input says no format by its name: it is looked at. */
async function* readStandardInput(date: string | null): AsyncGenerator<ReadItem> {
  const iterator = process.stdin[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) {
    yield skipItem('empty-input', '-', 'is empty');
    return;
  }
  const head: unknown = first.value;
  const bytes = head instanceof Uint8Array ? head : new Uint8Array();
  yield* readArticles(rejoin(bytes, iterator), sniff(bytes), {place: '-', date});
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<unknown>): ByteStream {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    if (next.value instanceof Uint8Array) yield next.value;
  }
}

function sniff(bytes: Uint8Array): InputFormat {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  if (head.startsWith('WARC/')) return 'warc';
  if (/^\{\s*"/.test(head)) return 'jsonl';
  if (/^<(?:\?xml[^>]*>\s*<)?(?:!--[\s\S]*?-->\s*<)?(?:rss|feed|rdf:RDF)\b/i.test(head))
    return 'feed';
  return /^<(?:!doctype html|html|head|body|article)\b/i.test(head) ? 'html' : 'text';
}
