/** Values of the model's `case_ids`; the training script has the same list. */
export const CASE = {
  special: 0,
  lower: 1,
  capitalized: 2,
  upper: 3,
  mixed: 4,
  initial: 5,
  digit: 6,
  none: 7,
  sentenceStart: 8,
} as const;

const SHAPES = new Map<string, number>();
const MOST_SHAPES = 50_000;

/** How the word is written: the encoder is uncased, and gets the case from here. */
export function caseShapeOf(word: string, isFirst: boolean): number {
  let shape = SHAPES.get(word);
  if (shape === undefined) {
    shape = readShape(word);
    if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
    SHAPES.set(word, shape);
  }
  return shape === CASE.capitalized && isFirst ? CASE.sentenceStart : shape;
}

function readShape(word: string): number {
  if (/\p{N}/u.test(word)) return CASE.digit;
  const letters = word.match(/\p{L}/gu) ?? [];
  const upper = letters.filter(letter => /\p{Lu}/u.test(letter)).length;
  if (letters.length === 0) return CASE.none;
  if (letters.length === 1 && upper === 1) return CASE.initial;
  if (upper === letters.length) return CASE.upper;
  if (upper === 0) return CASE.lower;
  return upper === 1 && /\p{Lu}/u.test(letters[0] ?? '') ? CASE.capitalized : CASE.mixed;
}
