import {list, record, text} from './state/raw.js';

/** A bundled query, as the server lists it. */
export type ListedQuery = {
  readonly name: string;
  readonly answers: string;
  readonly cypher: string;
  readonly parameters: readonly {readonly name: string; readonly value: string}[];
};

export type QueryTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
};

/** The queries that the server has by name. */
export async function listQueries(): Promise<readonly ListedQuery[]> {
  const response = await fetch('/queries.json');
  if (!response.ok) throw new Error(await response.text());
  const found: unknown = await response.json();
  return Array.isArray(found) ? found.map(readListed) : [];
}

function readListed(value: unknown): ListedQuery {
  const {name, answers, cypher, parameters} = record(value);
  return {
    name: text(name),
    answers: text(answers),
    cypher: text(cypher),
    parameters: Array.isArray(parameters) ? parameters.map(readParameter) : [],
  };
}

function readParameter(parameter: unknown): ListedQuery['parameters'][number] {
  const {name, value} = record(parameter);
  return {name: text(name), value: text(value)};
}

/** Asks the server; what is wrong with the query is the message of the error. */
export async function askServer(
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<QueryTable> {
  const response = await fetch('/query', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({cypher, parameters}),
  });
  if (!response.ok) throw new Error(await response.text());
  const {columns, rows} = record(await response.json());
  return {columns: list(columns), rows: Array.isArray(rows) ? rows.map(readRow) : []};
}

function readRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [];
}
