/** A row by column name, as plain values. */
export type Row = Readonly<Record<string, unknown>>;

export type Outcome = {
  readonly rows: readonly Row[];
  readonly nodesCreated: number;
  readonly edgesCreated: number;
};

/** Runs one statement inside a transaction. */
export type Run = (cypher: string, parameters?: Row) => Promise<Outcome>;

/** Does the work in one transaction: all of it is kept, or nothing. The work may be done more than once. */
export type Write = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** A row's column as text. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** A row's column as an object. */
export function recordIn(row: Row, column: string): Row {
  const value = row[column];
  return isRecord(value) ? value : {};
}

/** A row's column as a list of texts. */
export function textsIn(row: Row, column: string): string[] {
  const value: unknown = row[column];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** A number of rows that a statement counted. */
export function countIn({rows}: Outcome, column: string): number {
  return Number(rows[0]?.[column] ?? 0);
}

export function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
