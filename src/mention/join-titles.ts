import type {Lexicon, Sentence} from '../model/index.js';
import {phraseStart} from './noun-phrase.js';
import type {Span} from './span.js';

/** Words that a title takes its body or country with: "Ambassador to Germany", "director of Amnesty International". */
const LINKS: ReadonlySet<string> = new Set(['of', 'to', 'for', 'in', 'at']);

/**
 * Titles with a complement right before a name belong to the person:
 * "US Ambassador to Germany Richard Grenell", "the President of the United States Donald Trump".
 */
export function joinTitles(sentence: Sentence, spans: readonly Span[], lexicon: Lexicon): Span[] {
  return spans.map(span => {
    if (span.label !== 'Person' || span.kind !== 'name') return span;
    const title = titleBefore(sentence, span, spans, lexicon);
    if (title < 0) return span;
    const isTitle = ({text}: {readonly text: string}) => lexicon.titleWords.has(text.toLowerCase());
    const start = phraseStart(sentence, title, title, isTitle);
    const around = spans.find(other => other.first <= start && other.last >= start);
    return {...span, first: Math.min(start, around?.first ?? start)};
  });
}

/** Index of the post whose complement ends right before the person's phrase, or -1. */
function titleBefore(
  sentence: Sentence,
  span: Span,
  spans: readonly Span[],
  {titleWords, personNouns}: Lexicon,
): number {
  const {tokens} = sentence;
  const isPostAt = (index: number) =>
    titleWords.has(tokens[index]?.text.toLowerCase() ?? '') ||
    personNouns.has(tokens[index]?.lemma.toLowerCase() ?? '');
  // "Minister of Information Ann Kent".
  const isOf = span.first < span.nameFirst && tokens[span.first - 1]?.text === 'of';
  if (isOf && isPostAt(span.first - 2)) return span.first - 2;
  const body = spans.find(
    ({first, last, label, kind}) =>
      label !== 'Person' &&
      kind === 'name' &&
      // The phrase may have taken the complement in already.
      (last === span.first - 1 || (first === span.first && last < span.nameFirst)),
  );
  if (!body) return -1;
  const article = tokens[body.first - 1]?.tag === 'DET' ? 1 : 0;
  const link = body.first - 1 - article;
  if (!LINKS.has(tokens[link]?.text ?? '')) return -1;
  return isPostAt(link - 1) ? link - 1 : -1;
}
