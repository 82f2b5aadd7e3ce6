/** A fault in one input that does not stop the work: it is named, and nothing else is lost. */
export type Diagnostic = {
  /** A slug, such as `empty-input` or `not-text`. */
  readonly code: string;
  readonly message: string;
  /** The file or address concerned. */
  readonly place: string;
};

/** One article. Made by `src/read/`; never changed after. */
export type Document = {
  /** `doc:` and the first 16 hex digits of the SHA-256 of title, text, date, source and url: the same content gives the same id. */
  readonly id: string;
  /** The headline; empty where there is none. */
  readonly title: string;
  /** The whole text in UTF-16, with the headline where the input has it; all offsets count from its start. */
  readonly text: string;
  /** ISO 8601 date (YYYY-MM-DD, or with time), or null where not known. */
  readonly date: string | null;
  /** The publication's name, or null. */
  readonly source: string | null;
  readonly url: string | null;
};

/** One token of a sentence, a word in the sense of Universal Dependencies. Made by `src/language/`. */
export type Token = {
  /** [start, end) in UTF-16 code units of `Document.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech, such as `PROPN`. */
  readonly tag: string;
  /** Penn Treebank part of speech, such as `VBD` or `NNS` (CoNLL-U's XPOS). */
  readonly xpos: string;
  /** Index of the head within `Sentence.tokens`; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, such as `nsubj:pass`. */
  readonly dependency: string;
  /** Name tag: `O`, or `B-`/`I-` with PER, ORG, LOC or NORP (a word of nationality). */
  readonly name: string;
};

/** One sentence (a headline counts as one) with its dependency tree. Made by `src/language/`. */
export type Sentence = {
  /** `Document.id`, `#s` and the index. */
  readonly id: string;
  readonly index: number;
  /** [start, end) in UTF-16 code units of `Document.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the paragraph (line block) it stands in. */
  readonly paragraph: number;
  /** Whether it is a headline or a heading: a line of its own without a closing full stop. */
  readonly heading: boolean;
};
