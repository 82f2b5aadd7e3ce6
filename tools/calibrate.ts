// Makes src/rules/calibration.ts from gold articles: npx tsx tools/calibrate.ts GOLD_DIR… [--without NAME]… [--write]
// `--without` leaves out the articles that the rules were developed on: they look better than others.
// Prints how well the confidences fit when each article's are taken from the other articles.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildGraph} from '../graph/build/build-graph.js';
import {edgeKey, relationKey, statementKey} from '../graph/build/keys.js';
import {readScored} from '../graph/measures/read-scored.js';
import {scoreArticle} from '../graph/measures/score.js';
import {loadLanguage} from '../src/io/load-language.js';
import type {CalibrationPoint} from '../src/model/index.js';
import {summarize} from '../src/model/summarize.js';
import {makeKnowledge, readDocument, resolveReadings} from '../src/pipeline.js';
import {headlineOf, makeDocument} from '../src/read/make-document.js';
import {calibrate, groupOfRelation, groupOfStatement} from '../src/relation/calibrate.js';

/** One thing that was found, as sure as the rule was, and whether it was right. */
type Sample = {
  readonly article: string;
  readonly group: string;
  readonly given: number;
  readonly right: boolean;
};
/** One edge with the samples that it is made of. */
type Edge = {
  readonly article: string;
  readonly right: boolean;
  readonly sayings: readonly (Sample & {readonly sentence: string})[];
};

/** So many samples the group's own rate counts for at each point. */
const PRIOR_WEIGHT = 15;
/** Samples a point stands for, at least. */
const PER_POINT = 14;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    write: {type: 'boolean'},
    without: {type: 'string', multiple: true, default: []},
  },
});
const edges = await collect(positionals);
const samples = edges.flatMap(edge => edge.sayings);
const articles = [...new Set(edges.map(edge => edge.article))];
report('as given', () => []);
report('calibrated on the other articles', article =>
  fit(samples.filter(each => each.article !== article)),
);
const points = fit(samples);
for (const {group, given, measured} of points)
  console.log(`${group.padEnd(18)} ${given.toFixed(2)} -> ${measured.toFixed(2)}`);
if (values.write)
  writeFileSync(new URL('../src/rules/calibration.ts', import.meta.url), tableOf(points));

/** Extracts every article of the folders with the confidences as given by hand. */
async function collect(folders: readonly string[]): Promise<Edge[]> {
  const language = await loadLanguage();
  const knowledge = {...makeKnowledge(), calibration: []};
  const found: Edge[] = [];
  for (const folder of folders)
    for (const file of readdirSync(folder)
      .filter(name => name.endsWith('.json') && !values.without.some(each => name.includes(each)))
      .sort()) {
      const article = file.slice(0, -'.json'.length);
      const gold: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const text = readFileSync(join(folder, `${article}.txt`), 'utf8');
      const document = makeDocument({text, title: headlineOf(text), date: article.slice(0, 10)});
      const [parsed] = await language.parse([document]);
      const extraction = resolveReadings(
        [readDocument(document, parsed ?? [], knowledge)],
        knowledge,
      );
      const graph = buildGraph(extraction);
      const {judgements} = scoreArticle(readScored(gold), readScored(graph.export()));
      const right = new Map(judgements.map(each => [each.key, each.right]));
      for (const relation of extraction.relations) {
        const {subject: source, object: target, type, status, attributedTo} = relation;
        const isRight =
          right.get(relationKey({source, target, type, status, attributedTo})) ?? false;
        const sayings = relation.support.map(each => ({
          article,
          group: groupOfRelation(each),
          given: each.confidence,
          right: isRight,
          sentence: each.evidence.sentence,
        }));
        found.push({article, right: isRight, sayings});
      }
      for (const statement of extraction.statements) {
        const isRight =
          right.get(
            edgeKey(statement.type, statement.speaker, statementKey(document.id, statement)),
          ) ?? false;
        const saying = {
          article,
          group: groupOfStatement(statement),
          given: statement.confidence,
          right: isRight,
          sentence: statement.id,
        };
        found.push({article, right: isRight, sayings: [saying]});
      }
    }
  await language.close();
  return found;
}

function countRight(all: readonly Sample[]): number {
  return all.filter(each => each.right).length;
}

/** Points of at least so many samples, drawn towards the group's own rate, and that towards the rate of all; never falling. */
function fit(all: readonly Sample[]): CalibrationPoint[] {
  const overall = countRight(all) / all.length;
  return [...new Set(all.map(each => each.group))].sort().flatMap(group => {
    const own = all.filter(each => each.group === group).sort((a, b) => a.given - b.given);
    const rate = (countRight(own) + PRIOR_WEIGHT * overall) / (own.length + PRIOR_WEIGHT);
    return rising(
      binsOf(own).map(bin => ({
        group,
        given: bin.reduce((sum, each) => sum + each.given, 0) / bin.length,
        measured: (countRight(bin) + PRIOR_WEIGHT * rate) / (bin.length + PRIOR_WEIGHT),
        weight: bin.length,
      })),
    );
  });
}

function binsOf(sorted: readonly Sample[]): Sample[][] {
  const bins: Sample[][] = [];
  for (const sample of sorted) {
    const last = bins.at(-1);
    if (last && (last.length < PER_POINT || last.at(-1)?.given === sample.given)) last.push(sample);
    else bins.push([sample]);
  }
  const rest =
    bins.length > 1 && (bins.at(-1)?.length ?? 0) < PER_POINT / 2 ? bins.pop() : undefined;
  if (rest) bins.at(-1)?.push(...rest);
  return bins;
}

type Weighted = CalibrationPoint & {readonly weight: number};

/** Pool adjacent violators: neighbours that fall are taken together. */
function rising(bins: readonly Weighted[]): CalibrationPoint[] {
  const pools: Weighted[] = [];
  for (const bin of bins) {
    let next = bin;
    for (let last = pools.at(-1); last && last.measured >= next.measured; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + next.weight;
      const mean = (a: number, b: number, c: Weighted, d: Weighted) =>
        (a * c.weight + b * d.weight) / weight;
      next = {
        group: bin.group,
        given: mean(last.given, next.given, last, next),
        measured: mean(last.measured, next.measured, last, next),
        weight,
      };
    }
    pools.push(next);
  }
  return pools.map(({group, given, measured}) => ({
    group,
    given: Number(given.toFixed(3)),
    measured: Number(measured.toFixed(3)),
  }));
}

/** Prints for each band of confidence how many edges there are and how many of them are right. */
function report(name: string, pointsFor: (article: string) => readonly CalibrationPoint[]): void {
  const scored = articles.flatMap(article => {
    const own = pointsFor(article);
    return edges
      .filter(edge => edge.article === article)
      .map(edge => ({right: edge.right, confidence: confidenceOf(edge, own)}));
  });
  console.log(`${name}: confidence, edges, mean confidence, share that is right`);
  for (const [from, to] of [
    [0, 0.4],
    [0.4, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const band = scored.filter(each => each.confidence >= from && each.confidence < to);
    if (band.length === 0) continue;
    const mean = band.reduce((sum, each) => sum + each.confidence, 0) / band.length;
    const share = band.filter(each => each.right).length / band.length;
    console.log(
      `  ${from.toFixed(1)}-${Math.min(to, 1).toFixed(1)}  ${String(band.length).padStart(4)}  ${mean.toFixed(2)}  ${share.toFixed(2)}`,
    );
  }
  const brier =
    scored.reduce((sum, each) => sum + (each.confidence - Number(each.right)) ** 2, 0) /
    scored.length;
  console.log(`  Brier score ${brier.toFixed(3)} of ${String(scored.length)} edges`);
}

function confidenceOf({sayings}: Edge, own: readonly CalibrationPoint[]): number {
  return summarize(
    sayings.map(({group, given, sentence}) => ({
      trigger: '',
      title: null,
      kin: null,
      date: null,
      location: null,
      confidence: calibrate(own, group, given),
      evidence: {sentence},
    })),
  ).confidence;
}

function tableOf(all: readonly CalibrationPoint[]): string {
  const rows = all.map(
    ({group, given, measured}) =>
      `  {group: '${group}', given: ${String(given)}, measured: ${String(measured)}},`,
  );
  return `// Made by tools/calibrate.ts; not to be edited by hand.
import type {CalibrationPoint} from '../model/index.js';

/** What the hand-set confidences are worth on the gold articles. */
// prettier-ignore
export const CALIBRATION: readonly CalibrationPoint[] = [
${rows.join('\n')}
];
`;
}
