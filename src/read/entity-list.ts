import {parse as parseCsv} from 'csv-parse/sync';
import {InputError} from '../error.js';
import type {KnownEntity} from '../model/index.js';
import {ENTITY_LABELS, isEntityLabel} from '../schema/labels.js';

const COLUMNS = ['name', 'aliases', 'label', 'id', 'wikidata'] as const;

type Row = {readonly line: number; readonly fields: ReadonlyMap<string, unknown>};

/**
 * Reads the user's own list of entities: CSV with a header line (name, aliases, label, id, wikidata; the
 * aliases separated by `;` or `|`), or JSON lines with the same fields (aliases a list).
 * Throws `InputError` with the line for a row that cannot be used.
 */
export function readEntityList(text: string, path: string): KnownEntity[] {
  const isJson = text.trimStart().startsWith('{');
  const rows = isJson ? readJsonRows(text, path) : readCsvRows(text, path);
  checkNames(rows, path);
  return rows.map(row => entityOf(row, path));
}

/** A string can name one entity only: else no mention of it could be told apart. */
function checkNames(rows: readonly Row[], path: string): void {
  const lines = new Map<string, number>();
  for (const {line, fields} of rows) {
    const name = textAt(fields, 'name');
    for (const text of new Set([...(name === null ? [] : [name]), ...aliasesAt(fields)])) {
      const other = lines.get(text);
      if (other !== undefined)
        throw new InputError(`"${text}" already stands in line ${String(other)}`, {path, line});
      lines.set(text, line);
    }
  }
}

function readJsonRows(text: string, path: string): Row[] {
  return text.split('\n').flatMap((content, index): Row[] => {
    const line = index + 1;
    if (content.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch (error) {
      throw new InputError('is no JSON object', {path, line}, {cause: error});
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new InputError('must be an object like {"name": "…", "label": "Person"}', {path, line});
    }
    return [{line, fields: new Map<string, unknown>(Object.entries(value))}];
  });
}

function readCsvRows(text: string, path: string): Row[] {
  const records = parseRecords(text, path);
  const header = (records[0]?.record ?? []).map(cell => cell.trim().toLowerCase());
  if (!header.includes('name')) {
    throw new InputError(`the first line must name the columns: ${COLUMNS.join(',')}`, {
      path,
      line: 1,
    });
  }
  const unknown = header.find(name => !COLUMNS.some(column => column === name));
  if (unknown !== undefined) {
    throw new InputError(`unknown column "${unknown}"; there are: ${COLUMNS.join(', ')}`, {
      path,
      line: 1,
    });
  }
  return records.slice(1).map(({record, line}) => ({
    line,
    fields: new Map(header.map((name, index) => [name, record[index] ?? ''])),
  }));
}

function parseRecords(text: string, path: string): {record: string[]; line: number}[] {
  try {
    const records: {record: string[]; line: number}[] = [];
    parseCsv(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count_less: true,
      on_record: (record: string[], {lines}) => {
        records.push({record, line: lines});
        return null;
      },
    });
    return records;
  } catch (error) {
    const line =
      error instanceof Error && 'lines' in error && typeof error.lines === 'number'
        ? error.lines
        : null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`is no readable CSV: ${reason}`, {path, line}, {cause: error});
  }
}

function entityOf({line, fields}: Row, path: string): KnownEntity {
  const name = textAt(fields, 'name');
  if (name === null) throw new InputError('"name" is missing', {path, line});
  const label = textAt(fields, 'label') ?? 'Organization';
  if (!isEntityLabel(label)) {
    throw new InputError(`"label" must be one of ${ENTITY_LABELS.join(', ')}, not "${label}"`, {
      path,
      line,
    });
  }
  const wikidata = textAt(fields, 'wikidata');
  if (wikidata !== null && !/^Q[1-9]\d*$/.test(wikidata)) {
    throw new InputError(`"wikidata" must look like Q212, not "${wikidata}"`, {path, line});
  }
  return {id: textAt(fields, 'id'), label, name, aliases: aliasesAt(fields), iso3: null, wikidata};
}

function textAt(fields: ReadonlyMap<string, unknown>, name: string): string | null {
  const value = fields.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function aliasesAt(fields: ReadonlyMap<string, unknown>): string[] {
  const value = fields.get('aliases');
  const parts = Array.isArray(value)
    ? value.filter(part => typeof part === 'string')
    : typeof value === 'string'
      ? value.split(/[;|]/)
      : [];
  return parts.map(part => part.trim()).filter(part => part !== '');
}
