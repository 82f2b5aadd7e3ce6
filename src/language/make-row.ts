import type {Row} from './batch.js';
import {CASE, caseShapeOf} from './case-shape.js';
import type {WordPiece} from './word-piece.js';

/** Most of the words of a text "in capitals" are written so. */
const SHOUTED_SHARE = 0.7;
const FEWEST_SHOUTED = 4;

/** The model's row for the words of one sentence. */
export function makeRow(words: readonly string[], wordPiece: WordPiece): Row {
  const shapes = shapesOf(words);
  const pieces = [wordPiece.start];
  const cases: number[] = [CASE.special];
  const starts: number[] = [];
  const ends: number[] = [];
  words.forEach((word, index) => {
    starts.push(pieces.length);
    for (const piece of wordPiece.piecesOf(word)) {
      pieces.push(piece);
      cases.push(shapes[index] ?? CASE.special);
    }
    ends.push(pieces.length - 1);
  });
  pieces.push(wordPiece.end);
  cases.push(CASE.special);
  return {pieces, cases, starts, ends};
}

/**
 * Case shapes of a sentence. In one written all in capitals they say nothing (and mislead: most words
 * would look like acronyms), so it is shown to the model as if in small letters.
 */
function shapesOf(words: readonly string[]): number[] {
  const shapes = words.map((word, index) => caseShapeOf(word, index === 0));
  const lettered = shapes.filter(shape => shape !== CASE.none && shape !== CASE.digit);
  const upper = lettered.filter(shape => shape === CASE.upper || shape === CASE.initial).length;
  if (upper < FEWEST_SHOUTED || upper < SHOUTED_SHARE * lettered.length) return shapes;
  return shapes.map(shape => (shape === CASE.upper || shape === CASE.initial ? CASE.lower : shape));
}
