import {hashOf} from '../hash.js';
import {readInputs} from '../io/read-inputs.js';
import type {Language} from '../language/index.js';
import type {Diagnostic, Document, DocumentReading} from '../model/index.js';
import {readDocument, type Knowledge} from '../pipeline.js';
import type {Terminal} from './terminal.js';

/** Articles that the language stage gets at a time: enough to sort sentences by length, few enough to hold. */
const GROUP = 100;

export type ExtractOptions = {
  readonly date: string | null;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly terminal: Terminal;
};

export type Extracted = {
  readonly readings: readonly DocumentReading[];
  readonly skipped: readonly Diagnostic[];
};

/**
 * Reads and extracts all articles of the inputs, a group at a time. The same article given twice
 * is read once; two different articles under one id of the user's are a skip.
 */
export async function* extractInputs(
  paths: readonly string[],
  options: ExtractOptions,
): AsyncGenerator<Extracted> {
  const seen = new Map<string, string>();
  let documents: Document[] = [];
  let skipped: Diagnostic[] = [];
  let done = 0;
  const flush = async (): Promise<Extracted> => {
    const readings = await readGroup(documents, options);
    done += readings.length;
    options.terminal.progress(`${String(done)} articles read`);
    const extracted = {readings, skipped};
    documents = [];
    skipped = [];
    return extracted;
  };
  for await (const item of readInputs(paths, options)) {
    if (item.kind === 'skip') skipped.push(item.diagnostic);
    else {
      const {document, place} = item;
      const content = hashOf(document.text);
      const known = seen.get(document.id);
      if (known === undefined) documents.push(document);
      else if (known !== content) skipped.push(secondOf(document, place));
      seen.set(document.id, known ?? content);
    }
    if (documents.length >= GROUP) yield await flush();
  }
  yield await flush();
}

function secondOf({id}: Document, place: string): Diagnostic {
  return {code: 'double-id', place, message: `has the id ${id} of another article read before`};
}

async function readGroup(
  documents: readonly Document[],
  {language, knowledge}: ExtractOptions,
): Promise<DocumentReading[]> {
  const parsed = await language.parse(documents);
  return documents.map((document, index) => readDocument(document, parsed[index] ?? [], knowledge));
}
