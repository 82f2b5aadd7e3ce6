import type {Lexicon, Sentence} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import type {Span} from './span.js';

/** Names of days and months, which are no names here. */
export const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|ramadan)\.?$/i;

/** Runs of proper nouns that neither the model nor the gazetteer named, where their words say what they are. */
export function findUntagged(sentence: Sentence, taken: readonly Span[], lexicon: Lexicon): Span[] {
  if (sentence.heading) return [];
  const {tokens} = sentence;
  const free = (index: number) =>
    tokens[index]?.tag === 'PROPN' &&
    /^\p{Lu}/u.test(tokens[index].text) &&
    !CALENDAR.test(tokens[index].text) &&
    !taken.some(span => index >= span.first && index <= span.last);
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!free(first)) continue;
    let last = first;
    while (free(last + 1)) last += 1;
    const words = tokens.slice(first, last + 1).map(token => token.text);
    const label = labelOf(words, lexicon);
    if (label)
      spans.push({first, last, label, kind: 'name', nameFirst: first, nameLast: last, entry: null});
    first = last;
  }
  return spans;
}

function labelOf(words: readonly string[], lexicon: Lexicon): EntityLabel | null {
  const lower = words.map(word => word.toLowerCase());
  const lastWord = lower.at(-1) ?? '';
  const firstWord = lower[0] ?? '';
  if (words.length > 1) {
    if (lexicon.bodyNouns.has(lastWord) || lexicon.companyWords.has(lastWord))
      return 'Organization';
    if (lexicon.placeHeads.has(lastWord)) return 'Place';
    if (lexicon.givenNames.has(firstWord)) return 'Person';
  }
  return words.length === 1 && /^\p{Lu}{3,6}$/u.test(words[0] ?? '') ? 'Organization' : null;
}
