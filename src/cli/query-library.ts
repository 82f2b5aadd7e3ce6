import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {InputError, UsageError} from '../error.js';
import {packageFile} from '../io/package-root.js';

/** A parameter of a query: without a default it must be given. */
export type QueryParameter = {
  readonly name: string;
  readonly says: string;
  readonly required: boolean;
  readonly otherwise: unknown;
};

/** A query with what its header says. */
export type LibraryQuery = {
  readonly name: string;
  readonly question: string;
  readonly group: string;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly string[];
  readonly cypher: string;
};

/** Groups in the order in which they are listed. */
export const GROUPS = [
  'people',
  'claims',
  'negotiations',
  'conflict',
  'sources',
  'network',
  'time',
  'quality',
] as const;

/** The queries that come with the package, by group, then by name. */
export function readLibrary(folder = packageFile('queries')): LibraryQuery[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.cypher'));
  const place = ({group}: LibraryQuery) => GROUPS.findIndex(name => name === group);
  return names
    .sort()
    .map(name => readQueryFile(join(folder, name)))
    .sort((a, b) => place(a) - place(b));
}

/** Finds a query of the library by its name, or says which names are near. */
export function findQuery(name: string, library = readLibrary()): LibraryQuery {
  const query = library.find(row => row.name === name);
  if (query) return query;
  const near = library
    .map(row => ({name: row.name, distance: distanceOf(name, row.name)}))
    .filter(row => row.distance <= Math.max(3, name.length / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(row => row.name);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}? ` : '';
  throw new UsageError(
    `there is no query "${name}"; ${hint}"wiregraph queries" lists them; a file must end in .cypher, and Cypher itself comes after -e`,
  );
}

/** Reads a .cypher file; a header like those of the library is not needed. */
export function readQueryFile(path: string): LibraryQuery {
  try {
    return readQuery(basename(path, '.cypher'), readFileSync(path, 'utf8'));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const why = cause.code === 'ENOENT' ? 'there is no such file' : cause.message;
    throw new InputError(why, {path, line: null}, {cause});
  }
}

/**
 * A query and its header: comment lines on top, the first the question, then `group: x`,
 * `param name = default: what it is` (JSON; without ` = default` it must be given), `columns: a, b`.
 */
export function readQuery(name: string, text: string): LibraryQuery {
  const header = /^(?:[ \t]*\/\/.*(?:\n|$))*/.exec(text)?.[0] ?? '';
  const lines = header.split('\n').map(line => line.replace(/^\s*\/\/\s?/, '').trim());
  const after = (word: string) =>
    lines.find(line => line.startsWith(`${word}: `))?.slice(word.length + 2) ?? '';
  return {
    name,
    question: lines[0] ?? '',
    group: after('group'),
    parameters: lines.filter(line => line.startsWith('param ')).map(readParameter),
    columns: after('columns')
      .split(',')
      .map(column => column.trim())
      .filter(column => column !== ''),
    cypher: text,
  };
}

function readParameter(line: string): QueryParameter {
  const match = /^param (\w+)(?: = ("[^"]*"|[^:]*))?: ?(.*)$/.exec(line);
  const [, name = '', otherwise, says = ''] = match ?? [];
  if (otherwise === undefined) return {name, says, required: true, otherwise: null};
  const value: unknown = JSON.parse(otherwise);
  return {name, says, required: false, otherwise: value};
}

/** Levenshtein's distance, less where the one contains the other. */
function distanceOf(a: string, b: string): number {
  if (a !== '' && (b.includes(a) || a.includes(b))) return 0;
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [place, other] of [...b].entries()) {
      const change = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
