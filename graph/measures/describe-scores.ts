import {MEASURES, type ArticleScore, type Tally} from './score.js';

/** The sum of the articles' tallies, for micro-averages. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, {right, predicted, gold}) => ({
      right: sum.right + right,
      predicted: sum.predicted + predicted,
      gold: sum.gold + gold,
    }),
    {right: 0, predicted: 0, gold: 0},
  );
}

/** Precision, recall and F1 of a tally, 0 to 1. */
export function ratesOf({right, predicted, gold}: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return {precision, recall, f1};
}

function percent(x: number): string {
  return (100 * x).toFixed(1).padStart(6);
}

/** The table of all articles together, line by line. */
export function describeScores(scores: readonly ArticleScore[]): string {
  const lines = [
    `${String(scores.length)} articles`,
    'measure           precision recall     F1   (right / predicted / gold)',
  ];
  for (const measure of MEASURES) {
    const tally = addTallies(scores.map(({tallies}) => tallies[measure]));
    const {precision, recall, f1} = ratesOf(tally);
    const counts = `(${String(tally.right)} / ${String(tally.predicted)} / ${String(tally.gold)})`;
    lines.push(
      `${measure.padEnd(18)}${percent(precision)}${percent(recall)} ${percent(f1)}   ${counts}`,
    );
  }
  return lines.join('\n');
}

/** What was missed and what was wrong in one article, line by line, each with its sentence. */
export function describeErrors(name: string, {errors}: ArticleScore): string[] {
  return errors.map(({measure, kind, what, sentence}) => {
    const quote = sentence === '' ? '' : ` | ${sentence.replace(/\s+/g, ' ')}`;
    return `${name}: ${kind} ${measure}: ${what}${quote}`;
  });
}
