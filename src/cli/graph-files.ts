import type {WireGraph} from '../../graph/build/attributes.js';
import {writeGraphml} from '../../graph/formats/graphml.js';
import {writeJson} from '../../graph/formats/json.js';
import {readGraphml} from '../../graph/formats/read-graphml.js';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {InputError, UsageError} from '../error.js';
import {readPieces} from './read-text.js';
import {writePieces} from './write-text.js';

type Writer = (graph: WireGraph) => Iterable<string> | Promise<Iterable<string>>;

/** Formats of one file, by the ending of its name. */
const WRITERS: Readonly<Record<string, Writer>> = {
  json: writeJson,
  graphml: writeGraphml,
};

/** Endings that a graph can be written to, for messages and help. */
export const ENDINGS = [...Object.keys(WRITERS).map(name => `.${name}`), '.csv/'].join(' ');

const READABLE: readonly string[] = ['json', 'graphml'];

/** The format that a path's ending says: `graph.json.gz` is `json`, `-` is `json`. */
export function formatOf(path: string): string {
  if (path === '-') return 'json';
  const name = path.replace(/\/+$/, '').replace(/\.gz$/i, '');
  const dot = name.lastIndexOf('.');
  return name.slice(Math.max(dot, name.lastIndexOf('/')) + 1).toLowerCase();
}

/** Throws a UsageError where a graph cannot be written to such a path, so that no work is done in vain. */
export function checkOutput(path: string, format = formatOf(path)): void {
  if (!(format in WRITERS)) {
    throw new UsageError(`${path}: this ending says no format that can be written: ${ENDINGS}`);
  }
}

/** Writes a graph in the format that the path's ending says, or in the one given. */
export async function writeGraphFile(
  graph: WireGraph,
  path: string,
  format = formatOf(path),
): Promise<void> {
  checkOutput(path, format);
  const write = WRITERS[format];
  if (write) await writePieces(await write(graph), path);
}

/** Reads a graph JSON or GraphML, gzipped or not; `-` is standard input. The content decides which it is. */
export async function readGraphFile(path: string): Promise<WireGraph> {
  const format = formatOf(path);
  const pieces = await readPieces(path);
  const isXml = /^\uFEFF?\s*</.test(pieces[0] ?? '');
  if (!isXml && !READABLE.includes(format)) {
    const message = `a graph can be read from .json and .graphml, not from .${format}`;
    throw new InputError(message, {path, line: null});
  }
  return isXml ? readGraphml(pieces, path) : readGraphJson(pieces.join(''), path);
}
