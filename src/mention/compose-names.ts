import type {Lexicon, Sentence, Token} from '../model/index.js';
import {overlaps, type Span} from './span.js';

/**
 * Names that go on behind a place: a body that is called after it ("Acme Bay TV", "Western Mindanao Command"),
 * or a region ("Autonomous Region in Northern Kent"). The parts that the tagger saw alone are left out.
 */
export function composeNames(
  sentence: Sentence,
  spans: readonly Span[],
  lexicon: Lexicon,
): readonly Span[] {
  const composed = [
    ...spans.flatMap(
      span =>
        bodyAfter(sentence, span, lexicon) ??
        bodyBefore(sentence, span, lexicon) ??
        regionAround(sentence, span) ??
        [],
    ),
    ...policeOf(sentence, spans),
  ];
  if (composed.length === 0) return spans;
  const isPart = (span: Span) =>
    span.entry === null &&
    composed.some(whole => whole.first <= span.first && whole.last >= span.last);
  const fitting = composed.filter(whole =>
    spans.every(
      span => !overlaps(whole, span) || (whole.first <= span.first && whole.last >= span.last),
    ),
  );
  return [...spans.filter(span => !isPart(span)), ...fitting];
}

/** Last words of bodies' names, besides the nouns of bodies. */
const ENDINGS: ReadonlySet<string> = new Set('tv command'.split(' '));

function bodyAfter(
  {tokens}: Sentence,
  span: Span,
  {bodyNouns, companyWords}: Lexicon,
): Span | null {
  if (span.kind !== 'name') return null;
  if (span.label !== 'Place' && (span.label !== 'Organization' || span.entry)) return null;
  let last = span.last;
  while (isNameWord(tokens[last + 1])) last += 1;
  const word = tokens[last]?.text.toLowerCase() ?? '';
  const isBody = bodyNouns.has(word) || companyWords.has(word) || ENDINGS.has(word);
  if (last === span.last || !isBody) return null;
  return spanOf(span.first, last, 'Organization');
}

/** "Organisation of Upper Acmeland", of which the tagger saw the end. */
function bodyBefore({tokens}: Sentence, span: Span, {bodyNouns}: Lexicon): Span | null {
  if (span.label !== 'Organization' || span.kind !== 'name' || span.entry) return null;
  const noun = tokens[span.first - 2]?.text ?? '';
  if (tokens[span.first - 1]?.text !== 'of' || !/^\p{Lu}/u.test(noun)) return null;
  return bodyNouns.has(noun.toLowerCase())
    ? spanOf(span.first - 2, span.last, 'Organization')
    : null;
}

const POLICE: ReadonlySet<string> = new Set(['police', 'Police']);
const OFFICERS =
  /^(?:spokes(?:man|woman|person)|chief|commissioner|superintendent|commander|inspector|officers?|officials?)$/i;

/** "Lima police" of "Lima police chief Ann Kent". */
function policeOf({tokens}: Sentence, spans: readonly Span[]): Span[] {
  return tokens.flatMap(({text}, index): Span[] => {
    if (!POLICE.has(text) || !OFFICERS.test(tokens[index + 1]?.text ?? '')) return [];
    const place = spans.find(({last, label}) => last === index - 1 && label === 'Place');
    return [spanOf(place?.first ?? index, index, 'Organization')];
  });
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.text === 'TV') return true;
  return token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !/PER$/.test(token.name);
}

const REGIONS = /^(?:Region|Province|Territory|Republic)$/;

/** "Autonomous Region in Northern Kent". */
function regionAround({tokens}: Sentence, span: Span): Span | null {
  if (span.label !== 'Place' || !REGIONS.test(tokens[span.last]?.text ?? '')) return null;
  if (span.first === span.last || !/^(?:in|of)$/.test(tokens[span.last + 1]?.text ?? ''))
    return null;
  let last = span.last + 1;
  while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  return last === span.last + 1 ? null : spanOf(span.first, last, 'Place');
}

function spanOf(first: number, last: number, label: Span['label']): Span {
  return {first, last, label, kind: 'name', nameFirst: first, nameLast: last, entry: null};
}
