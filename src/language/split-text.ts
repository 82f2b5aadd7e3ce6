import {findBoundaries} from './find-boundaries.js';
import type {Span} from './span.js';
import {splitParagraphs} from './split-paragraphs.js';
import {splitWords} from './split-words.js';

export type {Span} from './span.js';

/** A sentence found, with its words, before the model has seen it. */
export type PlannedSentence = Span & {
  readonly words: readonly Span[];
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Whether it is a line of its own without a closing mark. */
  readonly heading: boolean;
};

/** A heading is no longer. */
const LONGEST_HEADING = 30;
const ENDS_LIKE_SENTENCE = /[.!?…:;,]["'”’)\]]*$/u;

/** Sentences and words of a text, in the sense of Universal Dependencies; a line is a paragraph unless it is wrapped. */
export function splitText(text: string): PlannedSentence[] {
  const sentences: PlannedSentence[] = [];
  let paragraph = 0;
  for (const {start, end} of splitParagraphs(text)) {
    const words = splitWords(text, start, end);
    if (words.length === 0) continue;
    sentences.push(...splitParagraph({text, words, paragraph}));
    paragraph += 1;
  }
  return sentences;
}

function splitParagraph({
  text,
  words,
  paragraph,
}: {
  readonly text: string;
  readonly words: readonly Span[];
  readonly paragraph: number;
}): PlannedSentence[] {
  const lasts = findBoundaries(text, words);
  let first = 0;
  return lasts.map(last => {
    const own = closeWithStop(text, words.slice(first, last + 1));
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? start;
    first = last + 1;
    const heading =
      lasts.length === 1 &&
      own.length <= LONGEST_HEADING &&
      !ENDS_LIKE_SENTENCE.test(text.slice(start, end));
    return {start, end, words: own, paragraph, heading};
  });
}

/** An abbreviation at the end of a sentence gives its full stop to the sentence: `the U.S|.` */
function closeWithStop(text: string, words: readonly Span[]): readonly Span[] {
  let index = words.length - 1;
  while (index > 0 && /^["'”’)\]]+$/u.test(wordOf(text, words[index]))) index -= 1;
  const word = words[index];
  if (!word || !/\p{L}\.$/u.test(wordOf(text, word))) return words;
  const cut = word.end - 1;
  return [
    ...words.slice(0, index),
    {start: word.start, end: cut},
    {start: cut, end: word.end},
    ...words.slice(index + 1),
  ];
}

function wordOf(text: string, word: Span | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}
