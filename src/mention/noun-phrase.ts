import type {Sentence, Token} from '../model/index.js';
import {ancestorsOf, hasDependency} from '../language/tree.js';

const STOPS: ReadonlySet<string> = new Set([
  'VERB',
  'AUX',
  'PUNCT',
  'CCONJ',
  'SCONJ',
  'PRON',
  'ADV',
  'INTJ',
]);

/**
 * First token of the noun phrase that ends in [first, last]: titles, nationality, possessors and other
 * modifiers to the left, without the article ("US envoy Steve Witkoff" from "Steve Witkoff").
 */
export function phraseStart(
  sentence: Sentence,
  first: number,
  last: number,
  isTitle: (token: Token) => boolean = () => false,
): number {
  let start = titleStart(sentence, first, isTitle);
  for (let index = start - 1; index >= 0; index -= 1) {
    const token = sentence.tokens[index];
    if (!token) break;
    const joins = token.tag === 'PUNCT' && /^[-–.]$/.test(token.text) && index > 0;
    if (!joins && STOPS.has(token.tag)) break;
    if (!belongs(sentence, index, first, last) && !belongs(sentence, index, start, last)) break;
    start = index;
  }
  return trimmed(sentence, start, first);
}

/** Without articles, numbers, "such as" and ages ("44-year-old") before a phrase. */
function trimmed(sentence: Sentence, start: number, end: number): number {
  let place = start;
  while (place < end) {
    const token = sentence.tokens[place];
    const isLoose = /^(?:DET|ADP|PUNCT|PART|NUM|SCONJ)$/.test(token?.tag ?? '');
    if (!isLoose && !/^(?:such|years?|old|least)$/i.test(token?.text ?? '')) break;
    place += 1;
  }
  return place;
}

/** Titles right before a name belong to it, whatever the tree says ("envoy Steve Witkoff"). */
function titleStart(sentence: Sentence, first: number, isTitle: (token: Token) => boolean): number {
  let start = first;
  for (let index = first - 1; index >= 0; index -= 1) {
    const token = sentence.tokens[index];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || !isTitle(token)) break;
    start = index;
  }
  return start;
}

/** Whether a token modifies the phrase, or is the title that the name hangs on. */
function belongs(sentence: Sentence, index: number, first: number, last: number): boolean {
  const up = ancestorsOf(sentence, index).slice(0, 4);
  if (up.some(head => head >= first && head <= last)) return true;
  const top = topOf(sentence, first, last);
  const token = sentence.tokens[top];
  if (!token || !hasDependency(token, 'flat', 'compound', 'appos')) return false;
  // The name hangs on its title, which stands before it without a comma.
  return index === token.head || up.includes(token.head);
}

function topOf(sentence: Sentence, first: number, last: number): number {
  for (let index = first; index <= last; index += 1) {
    const head = sentence.tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

/** Hyphens, participles before the noun ("the remaining signatories"), possessive pronouns ("her government"). */
function modifies({tag, text, dependency}: Token): boolean {
  if (tag === 'PUNCT') return /^[-–]$/.test(text);
  return (
    (tag === 'VERB' && dependency === 'amod') || (tag === 'PRON' && dependency === 'nmod:poss')
  );
}

/** First token of a common noun's phrase, without the article: modifiers that hang on it, unbroken. */
export function nounStart(sentence: Sentence, index: number): number {
  let start = index;
  for (let place = index - 1; place >= 0; place -= 1) {
    const token = sentence.tokens[place];
    if (!token || (STOPS.has(token.tag) && !modifies(token))) break;
    if (token?.tag === 'DET' || token?.tag === 'ADP') break;
    if (!ancestorsOf(sentence, place).slice(0, 4).includes(index)) break;
    start = place;
  }
  return trimmed(sentence, start, index);
}
