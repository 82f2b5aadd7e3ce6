import {join} from 'node:path';
import type {WireGraph} from '../../graph/build/attributes.js';
import {writeCsvFolder} from '../../graph/formats/csv.js';
import {writeCypher} from '../../graph/formats/cypher.js';
import {writeGexf} from '../../graph/formats/gexf.js';
import {writeGraphml} from '../../graph/formats/graphml.js';
import {writeHtml} from '../../graph/formats/html.js';
import {writeJson} from '../../graph/formats/json.js';
import {writeJsonld} from '../../graph/formats/jsonld.js';
import {readGraphml} from '../../graph/formats/read-graphml.js';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {writeTurtle} from '../../graph/formats/turtle.js';
import {InputError, UsageError} from '../error.js';
import {readPieces} from './read-text.js';
import {loadViewerPage} from './view-page.js';
import {writePieces} from './write-text.js';

type Writer = (graph: WireGraph) => Iterable<string> | Promise<Iterable<string>>;

/** Formats of one file, by the ending of its name. */
const WRITERS: Readonly<Record<string, Writer>> = {
  json: writeJson,
  graphml: writeGraphml,
  gexf: writeGexf,
  cypher: writeCypher,
  jsonld: writeJsonld,
  ttl: writeTurtle,
  html: async graph => writeHtml(graph, await loadViewerPage()),
};

/** The format of a folder, not a file. */
const FOLDER = 'csv';

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
  if (!(format in WRITERS) && format !== FOLDER) {
    throw new UsageError(`${path}: this ending says no format that can be written: ${ENDINGS}`);
  }
  if (format === FOLDER && (path === '-' || path.endsWith('.gz'))) {
    throw new UsageError(`${path}: CSV is a folder of several files: give a name like graph.csv/`);
  }
}

/**
 * Writes a graph in the format that the path's ending says, or in the one given. Gives what to do with it
 * next, where that is not plain: the command that imports a CSV folder.
 */
export async function writeGraphFile(
  graph: WireGraph,
  path: string,
  format = formatOf(path),
): Promise<string | null> {
  checkOutput(path, format);
  if (format === FOLDER) return writeFolder(graph, path);
  const write = WRITERS[format];
  if (write) await writePieces(await write(graph), path);
  return null;
}

async function writeFolder(graph: WireGraph, path: string): Promise<string> {
  let script = '';
  for (const {name, text} of writeCsvFolder(graph)) {
    await writePieces(text, join(path, name));
    if (name === 'import.sh') script = [...text].at(-1) ?? '';
  }
  return `to import it into a stopped Neo4j, in the folder ${path} (or run import.sh there):\n${script}`;
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
