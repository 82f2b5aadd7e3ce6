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

/** How the word is written: the encoder is uncased, and gets the case from here. */
export function caseShapeOf(word: string, isFirst: boolean): number {
  let letters = 0;
  let upper = 0;
  let firstUpper = false;
  for (const character of word) {
    if (/\p{N}/u.test(character)) return CASE.digit;
    if (!/\p{L}/u.test(character)) continue;
    const isUpper = /\p{Lu}/u.test(character);
    if (letters === 0) firstUpper = isUpper;
    letters += 1;
    if (isUpper) upper += 1;
  }
  if (letters === 0) return CASE.none;
  if (letters === 1 && upper === 1) return CASE.initial;
  if (upper === letters) return CASE.upper;
  if (firstUpper && upper === 1) return isFirst ? CASE.sentenceStart : CASE.capitalized;
  return upper === 0 ? CASE.lower : CASE.mixed;
}
