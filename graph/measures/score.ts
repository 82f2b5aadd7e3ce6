import {isSymmetrical} from '../../src/schema/relation-types.js';
import type {ScoredEntity, ScoredGraph, ScoredRelation, ScoredStatement} from './read-scored.js';

export const MEASURES = [
  'entities',
  'pairs',
  'relations',
  'relations strict',
  'statements',
] as const;

export type Measure = (typeof MEASURES)[number];

/** How many were right, how many were found, and how many there were to find. */
export type Tally = {readonly right: number; readonly predicted: number; readonly gold: number};

/** One thing that was missed, or found and wrong. */
export type ScoreError = {
  readonly measure: 'entities' | 'relations' | 'statements';
  readonly kind: 'missed' | 'wrong';
  /** `A -TYPE (status)-> B`, an entity's name and label, or a speaker, type and text. */
  readonly what: string;
  /** The sentence that says so, or ''. */
  readonly sentence: string;
};

/** Whether one found edge is right: ends, type and status, or speaker, type and text. */
export type Judgement = {readonly key: string; readonly right: boolean};

export type ArticleScore = {
  readonly tallies: Readonly<Record<Measure, Tally>>;
  readonly errors: readonly ScoreError[];
  readonly judgements: readonly Judgement[];
};

/** Half of the words must be in common for a statement's text to count. */
const ENOUGH_IN_COMMON = 0.5;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Harmonic mean of precision and recall of the words of two texts, 0 to 1. */
export function tokenF1(a: string, b: string): number {
  const words = wordsOf(a);
  const rest = wordsOf(b);
  const length = words.length + rest.length;
  let common = 0;
  for (const word of words) {
    const place = rest.indexOf(word);
    if (place < 0) continue;
    rest.splice(place, 1);
    common++;
  }
  return length > 0 ? (2 * common) / length : 0;
}

/** One-to-one matching, greedily by score: index of the first list to index of the second. */
export function matchGreedily(
  n: number,
  m: number,
  score: (i: number, j: number) => number,
): Map<number, number> {
  const pairs: {readonly value: number; readonly i: number; readonly j: number}[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const value = score(i, j);
      if (value > 0) pairs.push({value, i, j});
    }
  pairs.sort((x, y) => y.value - x.value || x.i - y.i || x.j - y.j);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const {i, j} of pairs) {
    if (matched.has(i) || used.has(j)) continue;
    matched.set(i, j);
    used.add(j);
  }
  return matched;
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

type Form = 'pairs' | 'typed' | 'strict';

function keyOf(relation: ScoredRelation, idOf: (id: string) => string, form: Form): string {
  let [from, to] = [idOf(relation.from), idOf(relation.to)];
  if ((form === 'pairs' || isSymmetrical(relation.type)) && from > to) [from, to] = [to, from];
  return [
    from,
    form === 'pairs' ? '' : relation.type,
    to,
    form === 'strict' ? relation.status : '',
  ].join('\u0001');
}

/** The relations by key, the first of equals. */
function byKey(
  relations: readonly ScoredRelation[],
  idOf: (id: string) => string,
  form: Form,
): Map<string, ScoredRelation> {
  const found = new Map<string, ScoredRelation>();
  for (const relation of relations) {
    const key = keyOf(relation, idOf, form);
    if (!found.has(key)) found.set(key, relation);
  }
  return found;
}

/** Holds one found graph against the gold graph of the same article. */
export function scoreArticle(gold: ScoredGraph, predicted: ScoredGraph): ArticleScore {
  const linked = matchGreedily(predicted.entities.length, gold.entities.length, (i, j) => {
    const [a, b] = [predicted.entities[i], gold.entities[j]];
    return a && b ? countCommon(a.names, b.names) : 0;
  });
  const link = new Map<string, string>();
  for (const [i, j] of linked) {
    const [a, b] = [predicted.entities[i], gold.entities[j]];
    if (a && b) link.set(a.id, b.id);
  }
  const goldIdOf = (id: string) => link.get(id) ?? `?${id}`;
  const entities = scoreEntities(gold, predicted, linked);
  const relations = scoreRelations(gold, predicted, goldIdOf);
  const statements = scoreStatements(gold, predicted, goldIdOf);
  return {
    tallies: {entities: entities.tally, ...relations.tallies, statements: statements.tally},
    errors: [...entities.errors, ...relations.errors, ...statements.errors],
    judgements: [...relations.judgements, ...statements.judgements],
  };
}

function describeEntity({name, label}: ScoredEntity): string {
  return `${name} (${label})`;
}

function scoreEntities(
  gold: ScoredGraph,
  predicted: ScoredGraph,
  linked: ReadonlyMap<number, number>,
): {tally: Tally; errors: ScoreError[]} {
  const errors: ScoreError[] = [];
  let right = 0;
  const note = (kind: ScoreError['kind'], what: string) => {
    errors.push({measure: 'entities', kind, what, sentence: ''});
  };
  const found = new Set(linked.values());
  gold.entities.forEach((entity, j) => {
    if (!found.has(j)) note('missed', describeEntity(entity));
  });
  predicted.entities.forEach((entity, i) => {
    const other = gold.entities[linked.get(i) ?? -1];
    if (other?.label === entity.label) right++;
    else
      note(
        'wrong',
        `${describeEntity(entity)}${other ? `, in truth ${describeEntity(other)}` : ''}`,
      );
  });
  return {
    tally: {right, predicted: predicted.entities.length, gold: gold.entities.length},
    errors,
  };
}

/** Names of the ends for the reader, by id. */
function namesOf({entities}: ScoredGraph): (id: string) => string {
  const names = new Map(entities.map(({id, name}) => [id, name]));
  return id => names.get(id) ?? id;
}

function scoreRelations(
  gold: ScoredGraph,
  predicted: ScoredGraph,
  goldIdOf: (id: string) => string,
): {
  tallies: Record<'pairs' | 'relations' | 'relations strict', Tally>;
  errors: ScoreError[];
  judgements: Judgement[];
} {
  const tallyOf = (form: Form): Tally => {
    const want = byKey(gold.relations, id => id, form);
    const got = byKey(predicted.relations, goldIdOf, form);
    const right = [...got.keys()].filter(key => want.has(key)).length;
    return {right, predicted: got.size, gold: want.size};
  };
  const want = byKey(gold.relations, id => id, 'strict');
  const got = byKey(predicted.relations, goldIdOf, 'strict');
  const describe = ({from, type, to, status}: ScoredRelation, nameOf: (id: string) => string) =>
    `${nameOf(from)} -${type} (${status})-> ${nameOf(to)}`;
  const errors: ScoreError[] = [];
  const note = (kind: ScoreError['kind'], relation: ScoredRelation, graph: ScoredGraph) => {
    const what = describe(relation, namesOf(graph));
    errors.push({measure: 'relations', kind, what, sentence: relation.evidence});
  };
  for (const [key, relation] of want) if (!got.has(key)) note('missed', relation, gold);
  for (const [key, relation] of got) if (!want.has(key)) note('wrong', relation, predicted);
  return {
    tallies: {
      pairs: tallyOf('pairs'),
      relations: tallyOf('typed'),
      'relations strict': tallyOf('strict'),
    },
    errors,
    judgements: judgeRelations(gold, predicted, goldIdOf),
  };
}

function judgeRelations(
  gold: ScoredGraph,
  predicted: ScoredGraph,
  goldIdOf: (id: string) => string,
): Judgement[] {
  const want = byKey(gold.relations, id => id, 'strict');
  return predicted.relations.map(relation => ({
    key: relation.key,
    right: want.has(keyOf(relation, goldIdOf, 'strict')),
  }));
}

function scoreStatements(
  gold: ScoredGraph,
  predicted: ScoredGraph,
  goldIdOf: (id: string) => string,
): {tally: Tally; errors: ScoreError[]; judgements: Judgement[]} {
  const matched = matchGreedily(predicted.statements.length, gold.statements.length, (i, j) => {
    const [a, b] = [predicted.statements[i], gold.statements[j]];
    if (!a || !b || a.type !== b.type || goldIdOf(a.speaker) !== b.speaker) return 0;
    const common = tokenF1(a.text, b.text);
    return common >= ENOUGH_IN_COMMON ? common : 0;
  });
  const errors: ScoreError[] = [];
  const note = (kind: ScoreError['kind'], statement: ScoredStatement, graph: ScoredGraph) => {
    const what = `${namesOf(graph)(statement.speaker)} ${statement.type}`;
    errors.push({measure: 'statements', kind, what, sentence: statement.text});
  };
  const found = new Set(matched.values());
  gold.statements.forEach((statement, j) => {
    if (!found.has(j)) note('missed', statement, gold);
  });
  predicted.statements.forEach((statement, i) => {
    if (!matched.has(i)) note('wrong', statement, predicted);
  });
  return {
    tally: {
      right: matched.size,
      predicted: predicted.statements.length,
      gold: gold.statements.length,
    },
    errors,
    judgements: predicted.statements.map(({key}, i) => ({key, right: matched.has(i)})),
  };
}
