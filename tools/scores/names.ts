import type {Count} from './compare.js';

/** Spans of BIO labels: `first-last:TYPE`. */
export function spansOf(labels: readonly (string | null)[], types: ReadonlySet<string>): string[] {
  const spans: string[] = [];
  let first = -1;
  let type = '';
  const close = (next: number): void => {
    if (first >= 0 && types.has(type)) spans.push(`${String(first)}-${String(next - 1)}:${type}`);
    first = -1;
  };
  labels.forEach((known, index) => {
    const label = known ?? 'O';
    if (label.startsWith('I-') && first >= 0 && label.slice(2) === type) return;
    close(index);
    if (label === 'O') return;
    first = index;
    type = label.slice(2);
  });
  close(labels.length);
  return spans;
}

/** Exact spans with the right type, over all sentences; a guess on words of which nothing is known does not count. */
export function compareNames(
  gold: readonly (readonly (string | null)[])[],
  given: readonly (readonly string[])[],
  types: readonly string[] = ['PER', 'ORG', 'LOC'],
): Count {
  const wanted = new Set(types);
  const count = {gold: 0, given: 0, right: 0};
  gold.forEach((labels, index) => {
    const right = new Set(spansOf(labels, wanted));
    const found = spansOf(given[index] ?? [], wanted).filter(span => {
      const [first = 0, last = 0] = span.split(/[-:]/u).map(Number);
      return !labels.slice(first, last + 1).includes(null);
    });
    count.gold += right.size;
    count.given += found.length;
    count.right += found.filter(span => right.has(span)).length;
  });
  return count;
}

/** Labels of each sentence of an IOB2 file (`ID WORD LABEL …`, separated by tabs), by its `sent_id`. */
export function readIob2(text: string): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const block of text.split(/\n\s*\n/u)) {
    const rows = block.split('\n').filter(line => line !== '' && !line.startsWith('#'));
    const [id] = sentenceIdsOf(block);
    if (id !== undefined)
      sentences.set(
        id,
        rows.map(row => row.split('\t')[2] ?? 'O'),
      );
  }
  return sentences;
}

/** The `sent_id` of each sentence, in order. */
export function sentenceIdsOf(text: string): string[] {
  return [...text.matchAll(/^# sent_id = (.*)$/gmu)].map(([, id = '']) => id.trim());
}
