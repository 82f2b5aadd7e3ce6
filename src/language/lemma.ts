/** What a lemma is made from. */
export type LemmaInput = {
  readonly text: string;
  readonly tag: string;
  readonly xpos: string;
  /** The model's class of lemma rule, or -1. */
  readonly rule: number;
};

/** Gives the lemma of a word. */
export type Lemmatize = (word: LemmaInput) => string;

/** Makes the lemmatizer from the text of `lemmas.json`. */
export function makeLemmatizer(_lemmas: string): Lemmatize {
  return ({text, tag}) => (tag === 'PROPN' ? text : text.toLowerCase());
}
