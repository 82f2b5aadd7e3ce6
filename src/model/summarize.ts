/** What one sentence says of a relation besides its ends, type, status and speaker. */
export type Saying = {
  readonly trigger: string;
  readonly title: string | null;
  readonly kin: string | null;
  readonly date: string | null;
  readonly location: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: {readonly sentence: string};
};

/** What several sentences say of one relation, taken together. */
export type Summary = Omit<Saying, 'evidence'>;

/** More sentences make a relation more certain, but never quite. */
const MOST_CERTAIN = 0.99;

/**
 * The surest saying's trigger; for each other field the surest saying that has one; and the
 * probability that at least one of the sentences is read rightly. The order of the sayings does not
 * count.
 */
export function summarize(sayings: readonly Saying[]): Summary {
  const sorted = [...sayings].sort(bySurety);
  return {
    trigger: sorted[0]?.trigger ?? '',
    title: firstOf(sorted, 'title'),
    kin: firstOf(sorted, 'kin'),
    date: firstOf(sorted, 'date'),
    location: firstOf(sorted, 'location'),
    confidence: takenTogether(sorted),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySurety(a: Saying, b: Saying): number {
  return (
    b.confidence - a.confidence ||
    compareText(a.evidence.sentence, b.evidence.sentence) ||
    compareText(a.trigger, b.trigger) ||
    compareText(JSON.stringify(fieldsOf(a)), JSON.stringify(fieldsOf(b)))
  );
}

function fieldsOf({title, kin, date, location}: Saying): readonly (string | null)[] {
  return [title, kin, date, location];
}

function firstOf(
  sayings: readonly Saying[],
  field: 'title' | 'kin' | 'date' | 'location',
): string | null {
  return sayings.find(saying => saying[field] !== null)?.[field] ?? null;
}

/** Only the surest saying of each sentence counts: two rules on one sentence are no two witnesses. */
function takenTogether(sorted: readonly Saying[]): number {
  const bySentence = new Map<string, number>();
  for (const {evidence, confidence} of sorted) {
    if (!bySentence.has(evidence.sentence)) bySentence.set(evidence.sentence, confidence);
  }
  const confidences = [...bySentence.values()];
  const surest = Math.max(0, ...confidences.slice(0, 1));
  const doubt = confidences.reduce((product, confidence) => product * (1 - confidence), 1);
  const certain =
    confidences.length > 1 ? Math.max(surest, Math.min(MOST_CERTAIN, 1 - doubt)) : surest;
  return Math.round(certain * 10_000) / 10_000;
}
