import stringWidth from 'string-width';

const GAP = '  ';

/** A column is never made narrower than this, if it is not so by itself. */
const NARROWEST = 8;

/** A cell takes so many lines at most. */
const MOST_LINES = 6;

/** Rows as a table that fits into a terminal of this width; long cells are wrapped, very long ones end in an ellipsis. */
export function writeTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const clean = [columns, ...rows].map(row => row.map(neutralize));
  const widths = fit(widthsOf(clean, columns.length), width);
  const [head = [], ...body] = clean.map(row => writeRow(row, widths));
  const rule = widths.map(size => '─'.repeat(size)).join(GAP);
  return [...head, rule, ...body.flat()].map(line => `${line.trimEnd()}\n`).join('');
}

/** Text without anything that a terminal would act on: control characters become pictures, line breaks blanks. */
export function neutralize(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      // eslint-disable-next-line no-control-regex -- these are what it is for
      .replace(/[\u0000-\u001f]/g, letter => String.fromCharCode(0x2400 + letter.charCodeAt(0)))
      .replace(/[\u007f-\u009f]/g, '\u2421')
      // Marks that turn the direction of text could show a line as what it is not.
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  );
}

function widthsOf(rows: readonly (readonly string[])[], count: number): number[] {
  return Array.from({length: count}, (_, column) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 1),
  );
}

/** Takes from the widest columns until all fit. */
function fit(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const total = () =>
    widths.reduce((sum, size) => sum + size, 0) + GAP.length * (widths.length - 1);
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    const size = widths[widest] ?? 0;
    if (size <= NARROWEST) break;
    widths[widest] = size - 1;
  }
  return widths;
}

function writeRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((size, column) => wrap(row[column] ?? '', size));
  const height = Math.max(1, ...cells.map(lines => lines.length));
  return Array.from({length: height}, (_, line) =>
    cells.map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0)).join(GAP),
  );
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(piece => cutWord(piece, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (stringWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= MOST_LINES) return lines;
  const last = [...(lines[MOST_LINES - 1] ?? '')];
  while (stringWidth(last.join('')) > width - 1) last.pop();
  return [...lines.slice(0, MOST_LINES - 1), `${last.join('')}…`];
}

/** A word in pieces that fit into a column. */
function cutWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && stringWidth(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
