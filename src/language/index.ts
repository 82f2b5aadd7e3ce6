import type {Document, Sentence} from '../model/index.js';
import {fillInputs, makeBatches, type Row} from './batch.js';
import {readConfig} from './config.js';
import {decodeBatch, type Reading} from './decode-batch.js';
import {fitSentences} from './fit-sentences.js';
import {makeLemmatizer} from './lemma.js';
import {makeRow} from './make-row.js';
import {makeSentence} from './make-sentence.js';
import type {ModelFiles, Runtime} from './runtime.js';
import {splitText, type PlannedSentence} from './split-text.js';
import {makeWordPiece} from './word-piece.js';

export type {ModelFiles, Runtime} from './runtime.js';

/** The language stage with its model loaded. Has to be closed. */
export type Language = {
  /** The model's version. */
  readonly version: string;
  /** Sentences with trees for each document, in the order given; what a document gives depends on it alone. */
  parse(documents: readonly Document[]): Promise<Sentence[][]>;
  /** The model alone on words and sentences given: for measuring, and for text that is tokenized already. */
  parseSentences(document: Document, sentences: readonly PlannedSentence[]): Promise<Sentence[]>;
  close(): Promise<void>;
};

/** How the stage uses the model. */
export type LanguageOptions = {
  /** Pieces in one call, padding included; rows that are longer go alone. */
  readonly batchPieces?: number;
  /** Sentences, of whatever documents, that are sorted by length together. */
  readonly groupSentences?: number;
};

const DEFAULTS = {batchPieces: 384, groupSentences: 2000} as const;

/** Opens the model with a runtime; pure of files and network. */
export async function openLanguage(
  files: ModelFiles,
  runtime: Runtime,
  options: LanguageOptions = {},
): Promise<Language> {
  const {batchPieces, groupSentences} = {...DEFAULTS, ...options};
  const config = readConfig(files.config);
  const wordPiece = makeWordPiece(files.vocabulary);
  const lemmatize = makeLemmatizer(files.lemmas, wordPiece.has);
  const session = await runtime.open(files.model);

  const readRows = async (rows: readonly Row[]): Promise<Reading[]> => {
    const readings: Reading[] = [];
    const batches = makeBatches(rows, batchPieces).values();
    const work = async (): Promise<void> => {
      for (const batch of batches) {
        const outputs = await session.run(fillInputs(rows, batch, wordPiece.padding));
        const found = decodeBatch(outputs, batch, {rows, config});
        batch.rows.forEach((row, place) => {
          const reading = found[place];
          if (reading) readings[row] = reading;
        });
      }
    };
    await Promise.all(Array.from({length: runtime.parallel ?? 1}, work));
    return readings;
  };

  const readGroup = async (group: readonly Planned[]): Promise<Sentence[][]> => {
    const readings = await readRows(group.flatMap(({rows}) => rows));
    let next = 0;
    return group.map(({document, sentences}) =>
      sentences.map((sentence, index) => {
        const reading = readings[next];
        next += 1;
        if (!reading) throw new Error('the model gave no reading of a sentence');
        return makeSentence({document, sentence, index, reading, lemmatize});
      }),
    );
  };

  const plan = (document: Document, sentences: readonly PlannedSentence[]): Planned => {
    const fitted = fitSentences(document.text, sentences, {
      limit: config.maxPieces - 2,
      countPieces: word => wordPiece.piecesOf(word).length,
    });
    const rows = fitted.map(({words}) =>
      makeRow(
        words.map(({start, end}) => document.text.slice(start, end)),
        wordPiece,
      ),
    );
    return {document, sentences: fitted, rows};
  };

  return {
    version: config.version,
    async parse(documents) {
      const parsed: Sentence[][] = [];
      let group: Planned[] = [];
      let size = 0;
      for (const document of documents) {
        const planned = plan(document, splitText(document.text));
        group.push(planned);
        size += planned.sentences.length;
        if (size < groupSentences) continue;
        parsed.push(...(await readGroup(group)));
        group = [];
        size = 0;
      }
      parsed.push(...(await readGroup(group)));
      return parsed;
    },
    async parseSentences(document, sentences) {
      const [parsed = []] = await readGroup([plan(document, sentences)]);
      return parsed;
    },
    close: () => session.close(),
  };
}

type Planned = {
  readonly document: Document;
  readonly sentences: readonly PlannedSentence[];
  readonly rows: readonly Row[];
};
