/** [start, end) in UTF-16 code units of the text. */
export type Span = {readonly start: number; readonly end: number};

/** A sentence found, with its words, before the model has seen it. */
export type PlannedSentence = Span & {
  readonly words: readonly Span[];
  readonly paragraph: number;
  readonly heading: boolean;
};

/** Paragraphs, sentences and words of a text. */
export function splitText(text: string): PlannedSentence[] {
  void text;
  return [];
}
