import {dayOf, sourceOf, type EdgeItem, type Model} from '../state/model.js';

const COLUMNS = [
  'from',
  'type',
  'to',
  'status',
  'according_to',
  'confidence',
  'date',
  'trigger',
  'sentences',
  'source',
  'quote',
] as const;

/** A cell as RFC 4180 has it; a leading sign that a spreadsheet would run as a formula is quoted. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowOf(model: Model, edge: EdgeItem): readonly (string | number)[] {
  return [
    edge.source.name,
    edge.type,
    edge.target.name,
    edge.status ?? '',
    model.nodes.get(edge.attributedTo ?? '')?.name ?? '',
    edge.confidence,
    dayOf(model, edge) ?? '',
    edge.trigger,
    edge.evidence.length,
    sourceOf(model, edge) ?? '',
    edge.quotes.map(quote => quote.replace(/\s+/g, ' ')).join(' | '),
  ];
}

/** Lines as a table for a spreadsheet. */
export function linesAsCsv(model: Model, lines: readonly EdgeItem[]): string {
  const rows = [COLUMNS, ...lines.map(edge => rowOf(model, edge))];
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
