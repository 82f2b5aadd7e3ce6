/** [start, end) in UTF-16 code units of the text. */
export type Span = {readonly start: number; readonly end: number};
