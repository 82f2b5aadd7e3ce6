import {createReadStream} from 'node:fs';
import process from 'node:process';
import {pipeline, Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {InputError} from '../error.js';

/**
 * The text of a file (`-` is standard input) in pieces, gunzipped where it is gzipped. In pieces, since a
 * big file may be longer than the longest string.
 */
export async function readPieces(path: string): Promise<string[]> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const pieces: string[] = [];
  try {
    for await (const chunk of await gunzipped(stream)) {
      pieces.push(decoder.decode(chunk, {stream: true}));
    }
    pieces.push(decoder.decode());
  } catch (cause) {
    throw new InputError(reasonOf(cause), {path, line: null}, {cause});
  }
  if (pieces.every(piece => piece.trim() === '')) {
    throw new InputError('the file is empty', {path, line: null});
  }
  return pieces;
}

/** The stream itself, or what it unpacks to: gzip tells itself by its first two bytes. */
async function gunzipped(stream: Readable): Promise<AsyncIterable<Uint8Array>> {
  const chunks = bytesOf(stream);
  const first = await chunks.next();
  if (first.done === true) return chunks;
  const all = rejoin(first.value, chunks);
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) return all;
  const gunzip = createGunzip();
  // An error of either end reaches whoever reads from `gunzip`; here is nothing more to do.
  pipeline(Readable.from(all), gunzip, () => undefined);
  return bytesOf(gunzip);
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}

async function* rejoin(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'this is no text in UTF-8',
  Z_DATA_ERROR: 'this gzip file is damaged',
  Z_BUF_ERROR: 'this gzip file is cut off',
};

/** Why a file cannot be read or written, in the user's words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
}
