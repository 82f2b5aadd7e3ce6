import type {Sentence, Token} from '../model/index.js';

/** The text and the trees of one document of a CoNLL-U file. */
export type ConlluDocument = {
  readonly id: string;
  /** Paragraphs joined by a blank line, sentences by a space unless `SpaceAfter=No` stands between them. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** [start, end) of each surface token: a multiword token such as `don't` is one. */
  readonly surfaces: readonly {readonly start: number; readonly end: number}[];
};

type Row = {
  readonly columns: readonly string[];
  readonly spaceAfter: boolean;
  readonly glued: boolean;
};

type Block = {
  readonly rows: readonly Row[];
  readonly newDocument: string | null;
  readonly newParagraph: boolean;
};

type Builder = {
  readonly id: string;
  text: string;
  paragraph: number;
  readonly sentences: Sentence[];
  readonly surfaces: {start: number; end: number}[];
};

const NAME_TAGS: Readonly<Record<string, string>> = {
  Person: 'PER',
  Organization: 'ORG',
  Place: 'LOC',
  Demonym: 'NORP',
  Misc: 'MISC',
};

/** Reads CoNLL-U (10 columns, tab-separated); offsets count from the start of each document's rebuilt text. */
export function readConllu(text: string): ConlluDocument[] {
  const builders: Builder[] = [];
  for (const block of readBlocks(text)) {
    let builder = builders.at(-1);
    if (!builder || block.newDocument !== null) {
      const id = block.newDocument ?? 'doc:conllu';
      builder = {id, text: '', paragraph: -1, sentences: [], surfaces: []};
      builders.push(builder);
    }
    addSentence(builder, block);
  }
  return builders.map(({id, text: whole, sentences, surfaces}) => ({
    id,
    text: whole.trimEnd(),
    sentences,
    surfaces,
  }));
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let newDocument: string | null = null;
  let newParagraph = false;
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) {
      blocks.push({rows: readRows(lines), newDocument, newParagraph});
      newDocument = null;
      newParagraph = false;
    }
    lines = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') close();
    else if (!line.startsWith('#')) lines.push(line);
    else if (/^#\s*newdoc\b/u.test(line)) {
      newDocument = /\bid\s*=\s*(.*)$/u.exec(line)?.[1]?.trim() ?? 'doc:conllu';
    } else if (/^#\s*newpar\b(?!_)/u.test(line)) newParagraph = true;
  }
  close();
  return blocks;
}

/** Words only: the space after a multiword token is moved to its last word; empty nodes are left out. */
function readRows(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  let range: {readonly last: string; readonly spaceAfter: boolean} | null = null;
  for (const line of lines) {
    const columns = line.split('\t');
    const id = columns[0] ?? '';
    const spaceAfter: boolean = !(columns[9] ?? '').split('|').includes('SpaceAfter=No');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      range = {last: id.slice(id.indexOf('-') + 1), spaceAfter};
      continue;
    }
    const inside: boolean = range !== null && range.last !== id;
    rows.push({
      columns,
      spaceAfter: inside ? false : (range?.spaceAfter ?? spaceAfter),
      glued: inside,
    });
    if (!inside) range = null;
  }
  return rows;
}

function addSentence(builder: Builder, {rows, newDocument, newParagraph}: Block): void {
  if (newDocument !== null || newParagraph || builder.paragraph < 0) {
    builder.paragraph += 1;
    if (builder.text !== '') builder.text = `${builder.text.trimEnd()}\n\n`;
  }
  const start = builder.text.length;
  const tokens: Token[] = [];
  let surface = start;
  for (const row of rows) {
    const token = makeToken(row.columns, builder.text.length);
    tokens.push(token);
    builder.text += token.text;
    if (!row.glued) builder.surfaces.push({start: surface, end: token.end});
    if (row.spaceAfter) builder.text += ' ';
    if (!row.glued) surface = builder.text.length;
  }
  const end = tokens.at(-1)?.end ?? start;
  const index = builder.sentences.length;
  const text = builder.text.slice(start, end);
  builder.sentences.push({
    id: `${builder.id}#s${String(index)}`,
    index,
    start,
    end,
    text,
    tokens,
    paragraph: builder.paragraph,
    heading: newParagraph && !/[.!?…:;,]["'”’)\]]*$/u.test(text) && tokens.length < 30,
  });
}

function makeToken(columns: readonly string[], start: number): Token {
  const [, form = '_', lemma = '_', tag = 'X', xpos = '_', , head = '0', dependency = 'dep'] =
    columns;
  return {
    start,
    end: start + form.length,
    text: form,
    lemma: lemma === '_' && form !== '_' ? form.toLowerCase() : lemma,
    tag,
    xpos,
    head: Number.parseInt(head, 10) - 1,
    dependency,
    name: readName(columns[9] ?? '_'),
  };
}

function readName(misc: string): string {
  const value = /(?:^|\|)Name=([^|]*)/u.exec(misc)?.[1];
  if (value === undefined || value === 'O') return 'O';
  return `${value.slice(0, 2)}${NAME_TAGS[value.slice(2)] ?? value.slice(2)}`;
}
