import type {Document, Sentence} from '../model/index.js';
import type {Reading} from './decode-batch.js';
import type {Lemmatize} from './lemma.js';
import type {PlannedSentence} from './split-text.js';

/** Joins the words of a sentence and what the model read in them. */
export function makeSentence({
  document,
  sentence,
  index,
  reading,
  lemmatize,
}: {
  readonly document: Document;
  readonly sentence: PlannedSentence;
  readonly index: number;
  readonly reading: Reading;
  readonly lemmatize: Lemmatize;
}): Sentence {
  const {start, end, paragraph, heading, words} = sentence;
  return {
    id: `${document.id}#s${String(index)}`,
    index,
    start,
    end,
    text: document.text.slice(start, end),
    tokens: words.map((word, place) => {
      const text = document.text.slice(word.start, word.end);
      const tag = reading.upos[place] ?? 'X';
      const xpos = reading.xpos[place] ?? 'FW';
      return {
        start: word.start,
        end: word.end,
        text,
        lemma: lemmatize({text, tag, xpos, isFirst: place === 0}),
        tag,
        xpos,
        head: reading.heads[place] ?? -1,
        dependency: reading.dependencies[place] ?? 'dep',
        name: reading.names[place] ?? 'O',
      };
    }),
    paragraph,
    heading,
  };
}
