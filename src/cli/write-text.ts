import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import process from 'node:process';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGzip} from 'node:zlib';
import {InputError} from '../error.js';
import {reasonOf} from './read-text.js';

/** Characters that go to the file at a time. */
const BATCH = 1 << 16;

/**
 * Writes a file from pieces that are made as they are written, so that memory stays small. The file
 * appears whole or not at all; a name that ends in `.gz` is gzipped; `-` is standard output.
 */
export async function writePieces(pieces: Iterable<string>, path: string): Promise<void> {
  if (path === '-') {
    await print(pieces);
    return;
  }
  const draft = `${path}.${String(process.pid)}.part`;
  try {
    await mkdir(dirname(path), {recursive: true});
    const source = Readable.from(batched(pieces), {objectMode: false});
    const file = createWriteStream(draft);
    if (path.endsWith('.gz')) await pipeline(source, createGzip(), file);
    else await pipeline(source, file);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, {force: true});
    throw new InputError(`cannot be written: ${reasonOf(cause)}`, {path, line: null}, {cause});
  }
}

async function print(pieces: Iterable<string>): Promise<void> {
  for (const batch of batched(pieces)) {
    if (!process.stdout.write(batch)) await once(process.stdout, 'drain');
  }
}

/** The same text in fewer, longer pieces, as bytes. */
export function* batched(pieces: Iterable<string>): Iterable<Buffer> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length >= BATCH) {
      yield Buffer.from(batch);
      batch = '';
    }
  }
  if (batch !== '') yield Buffer.from(batch);
}
