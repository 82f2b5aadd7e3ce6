import type {Diagnostic, Document} from '../model/index.js';

/** What reading gives, one after the other: an article, or the reason why there is none. */
export type ReadItem =
  | {readonly kind: 'document'; readonly document: Document; readonly place: string}
  | {readonly kind: 'skip'; readonly diagnostic: Diagnostic};

/** What is known of an input besides its bytes. */
export type InputContext = {
  /** How messages call it: a path, an address or `-`. */
  readonly place: string;
  /** ISO date for articles that do not say their own, or null. */
  readonly date: string | null;
};

export function skipItem(code: string, place: string, message: string): ReadItem {
  return {kind: 'skip', diagnostic: {code, place, message}};
}

/** Shortest text, in letters, that can be an article. */
const FEWEST_LETTERS = 2;

/** The document, or a skip where it has no words. */
export function itemOf(document: Document, place: string): ReadItem {
  const letters = document.text.match(/\p{L}/gu)?.length ?? 0;
  if (document.text.trim() === '') return skipItem('empty-input', place, 'is empty');
  if (letters < FEWEST_LETTERS) return skipItem('no-words', place, 'has no words in it');
  return {kind: 'document', document, place};
}
