import type {EntityLabel} from '../schema/labels.js';
import type {GazetteerEntry, Mention, MentionKind, Sentence} from '../model/index.js';

/** A mention before its texts are cut out: token indices, both included. */
export type Span = {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  readonly kind: MentionKind;
  /** Tokens of the bare name within it. */
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly entry: GazetteerEntry | null;
};

/** Whether two spans share a token. */
export function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The raw text of tokens `first` to `last`. */
export function rawText(sentence: Sentence, first: number, last: number): string {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? start;
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** Index of the token whose head lies outside the span; the last such, as the rightmost heads a name. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let index = first; index <= last; index += 1) {
    const head = sentence.tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

/** The noun of a phrase; of coordinated ones ("Ukrainian and Russian forces") each has the same. */
function nounOf(sentence: Sentence, first: number, last: number): number {
  for (let index = last; index >= first; index -= 1) {
    const head = sentence.tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

/** Cuts the mention out of its sentence. */
export function mentionOf(sentence: Sentence, span: Span, name: string): Mention {
  const {first, last, label, kind} = span;
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? start;
  return {
    id: `${sentence.id}@${String(start)}-${String(end)}`,
    sentence: sentence.id,
    start,
    end,
    text: rawText(sentence, first, last),
    first,
    last,
    head: kind === 'nominal' ? nounOf(sentence, first, last) : headOf(sentence, first, last),
    kind,
    label,
    name,
  };
}
