import {overlaps, type Span} from './span.js';

/** A longer tagged name keeps a known one inside it as a mention of its own ("Federal Aviation Office of Germany"). */
export function mergeNames(known: readonly Span[], tagged: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of tagged) {
    const rivals = known.filter(other => overlaps(other, span));
    if (rivals.some(other => covers(other, span) || crosses(other, span))) continue;
    kept.push(span);
  }
  const free = known.filter(span => {
    const around = kept.find(other => covers(other, span));
    // The given name of a person is no country: "Jordan Smith".
    return around?.label !== 'Person';
  });
  return [...kept, ...free];
}

function covers(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}

/** Overlapping, none within the other; the known one wins unless the tagged one is a person. */
function crosses(known: Span, tagged: Span): boolean {
  return (
    overlaps(known, tagged) &&
    !covers(tagged, known) &&
    !covers(known, tagged) &&
    tagged.label !== 'Person'
  );
}
