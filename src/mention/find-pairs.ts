import type {Sentence, Token} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import type {Span} from './span.js';

const STATES: ReadonlySet<string> = new Set(
  'country nation state neighbor neighbour side government'.split(' '),
);
const PEOPLE: ReadonlySet<string> = new Set(
  'leader president minister man woman politician candidate senator diplomat official suspect brother sister governor premier chancellor'.split(
    ' ',
  ),
);

/**
 * Phrases that take up two named before: "the two countries", "both leaders", "the pair". One span for each of
 * the two, with one head: the longer for the first, the shorter for the second.
 */
export function findPairs({tokens}: Sentence): Span[] {
  return tokens.flatMap((token, index): Span[] => {
    if (token.tag !== 'NOUN') return [];
    const label = labelOf(token);
    const first = label ? startOfPair(tokens, index) : index;
    if (!label || first === index) return [];
    const spanFrom = (start: number): Span => ({
      ...{first: start, last: index, label, kind: 'nominal'},
      ...{nameFirst: start, nameLast: index, entry: null},
    });
    return [spanFrom(first), spanFrom(first + 1)];
  });
}

function labelOf({lemma, xpos}: Token): EntityLabel | null {
  const noun = lemma.toLowerCase();
  if (noun === 'pair' || noun === 'duo') return 'Person';
  if (xpos !== 'NNS') return null;
  if (STATES.has(noun)) return 'Country';
  return PEOPLE.has(noun) ? 'Person' : null;
}

/** Index of "the" in "the two leaders" and "the pair", of "both" in "both leaders"; else the noun itself. */
function startOfPair(tokens: readonly Token[], index: number): number {
  const word = (place: number) => tokens[place]?.text.toLowerCase() ?? '';
  const noun = tokens[index]?.lemma.toLowerCase();
  if (noun === 'pair' || noun === 'duo')
    return word(index - 1) === 'the' && word(index + 1) !== 'of' ? index - 1 : index;
  const before = tokens[index - 1]?.tag === 'ADJ' ? index - 1 : index;
  if (word(before - 1) === 'both') return before - 1;
  return word(before - 1) === 'two' && /^(?:the|these|those)$/.test(word(before - 2))
    ? before - 2
    : index;
}
