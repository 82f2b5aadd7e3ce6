import {UsageError} from '../error.js';
import type {LibraryQuery} from './query-library.js';

/**
 * The parameters of a query from `key=value` texts, with its defaults. What the query's header
 * describes as a text stays a text; elsewhere a value that is JSON (5, true, ["a"], "5") is one.
 */
export function readParameters(
  given: readonly string[],
  {name, parameters}: Pick<LibraryQuery, 'name' | 'parameters'>,
): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>(
    parameters.filter(({required}) => !required).map(row => [row.name, row.otherwise]),
  );
  for (const text of given) {
    const [key, value] = split(text);
    const row = parameters.find(parameter => parameter.name === key);
    if (!row && parameters.length > 0) {
      throw new UsageError(
        `${name} has no parameter ${key}; it takes ${parameters.map(parameter => parameter.name).join(', ')}`,
      );
    }
    const isText = row !== undefined && (row.required || typeof row.otherwise === 'string');
    values.set(key, isText ? value : readValue(value));
    checkNumber(row?.otherwise, key, values.get(key));
  }
  const missing = parameters.filter(row => !values.has(row.name));
  if (missing.length > 0) {
    const list = missing.map(row => `-p ${row.name}=… (${row.says})`).join(', ');
    throw new UsageError(`${name} needs ${list}`);
  }
  return Object.fromEntries(values);
}

function split(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`-p takes key=value, not "${text}"`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function checkNumber(otherwise: unknown, key: string, value: unknown): void {
  if (typeof otherwise === 'number' && typeof value !== 'number') {
    throw new UsageError(`-p ${key} must be a number, like ${String(otherwise)}`);
  }
}

function readValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // Not JSON: a text as it stands.
    return text;
  }
}
