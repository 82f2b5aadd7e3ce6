import {
  MOST_FEATURES,
  SHAPE,
  fillFeatures,
  viewParagraph,
  type ParagraphView,
  type PlaceInSentence,
} from './boundary-features.js';
import {BOUNDARY_SCALE, BOUNDARY_WEIGHTS} from './boundary-weights.js';
import type {Span} from './span.js';

/** The score a place needs to end a sentence: 0 is even chances. */
const THRESHOLD = 0;

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
    if (!isCandidate(view, index)) continue;
    const count = fillFeatures(view, index, place, features);
    let score = 0;
    for (let each = 0; each < count; each += 1) score += table[features[each] ?? 0] ?? 0;
    if (score * BOUNDARY_SCALE <= THRESHOLD) continue;
    lasts.push(index);
    place = startOfSentence(index + 1);
  }
  if (words.length > 0) lasts.push(words.length - 1);
  return lasts;
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
