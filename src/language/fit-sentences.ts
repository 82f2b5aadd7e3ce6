import type {PlannedSentence, Span} from './split-text.js';

/** What the model can take. */
type Limit = {
  /** Most pieces of one sentence. */
  readonly limit: number;
  readonly countPieces: (word: string) => number;
};

/** Where a sentence that is too long is best cut: after these, the best first. */
// prettier-ignore
const CUTS: readonly RegExp[] = [
  /^[.!?…]+$/u, // He came. He saw
  /^[;]$/u, // he came; he saw
  /^(?:[:—–]|--+|\|)$/u, // he came — he saw
  /^[,)\]”"]$/u, // he came, he saw
];

/** Cuts sentences that are too long for the model at the best places; all words are kept. */
export function fitSentences(
  text: string,
  sentences: readonly PlannedSentence[],
  limit: Limit,
): PlannedSentence[] {
  return sentences.flatMap(sentence => fitSentence(text, sentence, limit));
}

function fitSentence(
  text: string,
  sentence: PlannedSentence,
  {limit, countPieces}: Limit,
): PlannedSentence[] {
  const {words} = sentence;
  // A word has at least one character a piece; most sentences end here.
  if (sentence.end - sentence.start + words.length <= limit) return [sentence];
  const counts = words.map(({start, end}) => countPieces(text.slice(start, end)));
  const parts: PlannedSentence[] = [];
  let first = 0;
  while (first < words.length) {
    const next = endOfPart({text, words, counts, first, limit});
    parts.push(partOf(sentence, first, next));
    first = next;
  }
  return parts;
}

/** The most words that fit; if some are left, cut in their second half at the best place. */
function endOfPart({
  text,
  words,
  counts,
  first,
  limit,
}: {
  readonly text: string;
  readonly words: readonly Span[];
  readonly counts: readonly number[];
  readonly first: number;
  readonly limit: number;
}): number {
  let last = first;
  let pieces = 0;
  while (last < words.length && pieces + (counts[last] ?? 0) <= limit) {
    pieces += counts[last] ?? 0;
    last += 1;
  }
  if (last === first) return first + 1;
  if (last === words.length) return last;
  const middle = first + Math.ceil((last - first) / 2);
  for (const cut of CUTS) {
    for (let index = last - 1; index >= middle; index -= 1) {
      const word = words[index];
      if (word && cut.test(text.slice(word.start, word.end))) return index + 1;
    }
  }
  return last;
}

function partOf(sentence: PlannedSentence, first: number, next: number): PlannedSentence {
  const words = sentence.words.slice(first, next);
  return {
    ...sentence,
    start: words[0]?.start ?? sentence.start,
    end: words.at(-1)?.end ?? sentence.end,
    words,
  };
}
