import {loadLanguage} from '../../src/io/load-language.js';
import type {Language} from '../../src/language/index.js';
import {readConllu} from '../../src/language/read-conllu.js';
import type {Document, Sentence} from '../../src/model/index.js';

let language: Promise<Language> | null = null;

/** The real model, opened once a test file. */
export function sharedLanguage(): Promise<Language> {
  language ??= loadLanguage();
  return language;
}

/** A document of a text alone. */
export function documentOf(text: string, given: Partial<Document> = {}): Document {
  return {id: 'doc:test', title: '', text, date: null, source: null, url: null, ...given};
}

/** The text's sentences as the real model sees them. */
export async function parsed(text: string): Promise<Sentence[]> {
  const [sentences] = await (await sharedLanguage()).parse([documentOf(text)]);
  return sentences ?? [];
}

/**
 * Sentences of hand-built trees, all in one document. A row has either the ten columns of CoNLL-U, or
 * seven or eight separated by blanks: `ID FORM LEMMA UPOS XPOS HEAD DEPREL [NAME]`, NAME such as `B-PER`.
 * Forms that UD writes without a space before them (`.`, `,`, `'s`, `n't`, …) are glued to the word before.
 */
export function fromConllu(text: string): Sentence[] {
  const lines = text.split('\n').map(line => line.trim());
  const rows = lines.map((line, index) => fullRow(line, lines[index + 1] ?? ''));
  return readConllu(rows.join('\n')).flatMap(document => [...document.sentences]);
}

function fullRow(line: string, next: string): string {
  if (line === '' || line.startsWith('#')) return line;
  const columns = line.includes('\t') ? line.split('\t') : line.split(/\s+/u);
  if (columns.length === 10) return columns.join('\t');
  const [
    id = '',
    form = '',
    lemma = '',
    upos = '',
    xpos = '',
    head = '',
    dependency = '',
    name = 'O',
  ] = columns;
  const nextForm = next.split(/\s+/u)[1] ?? '';
  const glued = /^(?:[.,;:!?)\]”%]|['’]\w*|n['’]t)$/u.test(nextForm) || /^[(“[$]$/u.test(form);
  const misc = [...(name === 'O' ? [] : [`Name=${name}`]), ...(glued ? ['SpaceAfter=No'] : [])];
  return [id, form, lemma, upos, xpos, '_', head, dependency, '_', misc.join('|') || '_'].join(
    '\t',
  );
}
