import {
  MOST_FEATURES,
  SHAPE,
  fillFeatures,
  viewParagraph,
  type ParagraphView,
  type PlaceInSentence,
} from './boundary-features.js';
import {BOUNDARY_SCALE, BOUNDARY_WEIGHTS} from './boundary-weights.js';
import {SENTENCE_STARTERS} from './sentence-starters.js';
import type {Span} from './span.js';

/** The log-odds a place needs to end a sentence; measured best on EWT and GUM dev. */
const THRESHOLD = -1;
/** The same where no mark stands: only web text and lists have such ends, and news must not be torn apart. */
const BARE_THRESHOLD = 2;

let weights: Int8Array | null = null;

function loadWeights(): Int8Array {
  weights ??= Int8Array.from(atob(BOUNDARY_WEIGHTS), byte => byte.charCodeAt(0));
  return weights;
}

/** Indices of the last words of the sentences of a paragraph, the paragraph's own last word included. */
export function findBoundaries(text: string, words: readonly Span[]): number[] {
  const view = viewParagraph(text, words);
  const features = new Int32Array(MOST_FEATURES);
  const table = loadWeights();
  const lasts: number[] = [];
  let place = startOfSentence(0);
  for (let index = 0; index < words.length - 1; index += 1) {
    place = advance(view, index, place);
    if (!isCandidate(view, index) || isInitial(text, words, index)) continue;
    if (!startsAnew({text, words, view, index, place})) {
      const count = fillFeatures(view, index, place, features);
      let score = 0;
      for (let each = 0; each < count; each += 1) score += table[features[each] ?? 0] ?? 0;
      if (score * BOUNDARY_SCALE <= thresholdAt(view, index)) continue;
    }
    lasts.push(index);
    place = startOfSentence(index + 1);
  }
  if (words.length > 0) lasts.push(words.length - 1);
  return lasts;
}

/** Abbreviations that never end a sentence. */
const NEVER_LAST =
  /^(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|St|Ste|Mt|Ft|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Hon|vs|v|No|e\.g|i\.e|cf|viz)\.$/u;

/** "… in the U.S. He" and "… is over." He": rare in the corpora, and plain by the word that follows. */
function startsAnew({
  text,
  words,
  view: {shapes, blanks},
  index,
  place,
}: {
  readonly text: string;
  readonly words: readonly Span[];
  readonly view: ParagraphView;
  readonly index: number;
  readonly place: PlaceInSentence;
}): boolean {
  if (blanks[index] !== 1) return false;
  const shape = shapes[index];
  const before = shapes[index - 1];
  const isQuoteEnd =
    (shape === SHAPE.doubleQuote || shape === SHAPE.closeQuote) &&
    !place.quoteOpen &&
    (before === SHAPE.stop || before === SHAPE.exclamation);
  if (!isQuoteEnd && shape !== SHAPE.abbreviation) return false;
  const [word = '', next = ''] = words
    .slice(index, index + 2)
    .map(({start, end}) => text.slice(start, end));
  return SENTENCE_STARTERS.has(next) && !NEVER_LAST.test(word);
}

/** The initial of a name ("S. Jaishankar") ends no sentence, unless what follows begins one. */
function isInitial(text: string, words: readonly Span[], index: number): boolean {
  const at = (place: number) => text.slice(words[place]?.start, words[place]?.end);
  const next = words[index + 1] ? at(index + 1) : '';
  const before = words[index - 1];
  const isApart = before !== undefined && at(index) === '.' && before.end === words[index]?.start;
  const word = isApart ? `${at(index - 1)}.` : at(index);
  return (
    /^[^\P{Lu}I]\.$/u.test(word) &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(next) &&
    !SENTENCE_STARTERS.has(next)
  );
}

function thresholdAt({shapes}: ParagraphView, index: number): number {
  const shape = shapes[index] ?? SHAPE.none;
  const isBare = shape < SHAPE.stop || shape === SHAPE.alphanumeric || shape === SHAPE.comma;
  return isBare ? BARE_THRESHOLD : THRESHOLD;
}

/** The state before the first word of a sentence. */
export function startOfSentence(first: number): PlaceInSentence {
  return {first, quoteOpen: false, bracketOpen: false};
}

/** The state with word `index` taken in. */
export function advance(
  {shapes}: ParagraphView,
  index: number,
  place: PlaceInSentence,
): PlaceInSentence {
  const shape = shapes[index];
  if (shape === SHAPE.doubleQuote) return {...place, quoteOpen: !place.quoteOpen};
  if (shape === SHAPE.openQuote) return {...place, quoteOpen: true};
  if (shape === SHAPE.closeQuote) return {...place, quoteOpen: false};
  if (shape === SHAPE.openBracket) return {...place, bracketOpen: true};
  if (shape === SHAPE.closeBracket) return {...place, bracketOpen: false};
  return place;
}

/** A sentence can end before a blank, or behind a mark; a closing mark stays with its sentence. */
export function isCandidate({shapes, blanks}: ParagraphView, index: number): boolean {
  const next = shapes[index + 1];
  const isBlank = blanks[index] === 1;
  if (!isBlank && (shapes[index] ?? 0) < SHAPE.stop) return false;
  if (next === SHAPE.closeQuote || next === SHAPE.closeBracket) return false;
  return isBlank || next !== SHAPE.doubleQuote;
}
