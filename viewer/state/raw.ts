/** Reading of values whose shape nobody vouches for: files that a user drops in. */
export type Raw = Readonly<Record<string, unknown>>;

const EMPTY: Raw = {};

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a record; anything else is an empty one. */
export function record(value: unknown): Raw {
  return isRecord(value) ? value : EMPTY;
}

/** The value as a string; anything else is the empty one. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a non-empty string, or null. */
export function orNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The value as a finite number, or what stands for it. */
export function num(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

const NONE: readonly string[] = [];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: readonly unknown[]): value is readonly string[] {
  return value.every(isText);
}

/** The strings of a list; the list itself where it holds nothing else. */
export function list(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return NONE;
  const items: readonly unknown[] = value;
  return isTexts(items) ? items : items.filter(isText);
}
