import {StoreError} from '../../src/error.js';

/** Said where a query would change what may only be read. */
export const WRITES =
  'this query writes, and only reading is allowed here (wiregraph query --write)';

/** An error of the embedded engine as ours: what is wrong with the query, and where. */
export function embeddedError(error: unknown, cypher: string): Error {
  if (error instanceof StoreError || !(error instanceof Error)) {
    return error instanceof Error ? error : new StoreError(String(error));
  }
  const text = error.message;
  if (!/GRAFEO-[QXT]\d+/.test(text)) return error;
  const missing = /Missing parameter: \$(\w+)/.exec(text);
  if (missing) {
    return new StoreError(
      `the query needs the parameter ${missing[1] ?? ''}: give it with -p ${missing[1] ?? ''}=…`,
      {cause: error},
    );
  }
  if (text.includes('read-only transaction')) return new StoreError(WRITES, {cause: error});
  const what = (text.split('\n')[0] ?? '')
    .replace(/^.*?GRAFEO-[QXT]\d+: (?:syntax|semantic) error: /, '')
    .replace(/^.*?GRAFEO-[QXT]\d+: /, '')
    .replace(/^\[Cypher\] /, '');
  const place = /--> query:(\d+):(\d+)/.exec(text);
  if (!place) return new StoreError(`the query failed: ${what}`, {cause: error});
  const [line, column] = [Number(place[1]), Number(place[2])];
  return new StoreError(
    `Cypher error in line ${String(line)}, column ${String(column)}: ${what}${pointAt(cypher, line, column)}`,
    {cause: error},
  );
}

/** The line of the query with a mark under the place. */
export function pointAt(cypher: string, line: number, column: number): string {
  const text = cypher.split('\n')[line - 1];
  if (text === undefined) return '';
  const from = Math.max(0, column - 60);
  const shown = text.slice(from, from + 76).replaceAll('\t', ' ');
  return `\n  ${shown}\n  ${' '.repeat(Math.max(0, column - 1 - from))}^`;
}

/** The query as the engine takes it: without a semicolon at its end. */
export function sayInCypher(cypher: string): string {
  return cypher.replace(/;\s*$/, '');
}
