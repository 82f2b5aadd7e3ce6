import type {DocumentReading, Mention, RelationMention} from '../../src/model/index.js';
import {isSymmetrical} from '../../src/schema/relation-types.js';
import type {Example} from './read-examples.js';

/** What was right, missed and wrong in one example: `INDEX TYPE INDEX`. */
export type ExampleScore = {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  /** With the rule that said it. */
  readonly wrong: readonly {readonly key: string; readonly rule: string}[];
};

/** A mention is an entity's when they share at least so much of the longer of the two. */
const SHARED = 0.34;

/** Compares what was read with what the example says; what has an end that is none of its entities is left out. */
export function scoreExample(example: Example, reading: DocumentReading): ExampleScore {
  const entitiesOf = makeEntitiesOf(example, reading);
  const wanted = new Set(example.relations.map(([a, type, b]) => keyOf(a, type, b)));
  const said = reading.relationMentions.map(each => ({
    keys: keysOf(each, entitiesOf),
    rule: each.evidence.rule,
  }));
  const found = new Set(said.flatMap(({keys}) => keys));
  return {
    right: [...wanted].filter(key => found.has(key)),
    missed: [...wanted].filter(key => !found.has(key)),
    wrong: wrongOf(said, wanted),
  };
}

function wrongOf(
  said: readonly {readonly keys: readonly string[]; readonly rule: string}[],
  wanted: ReadonlySet<string>,
): {key: string; rule: string}[] {
  const wrong = new Map<string, {key: string; rule: string}>();
  for (const {keys, rule} of said) {
    const [key] = keys;
    if (key === undefined || keys.some(each => wanted.has(each))) continue;
    wrong.set(key, {key, rule});
  }
  return [...wrong.values()];
}

function keyOf(a: number, type: string, b: number): string {
  const turned = isSymmetrical(type) && a > b;
  return turned ? `${String(b)} ${type} ${String(a)}` : `${String(a)} ${type} ${String(b)}`;
}

/** All that a relation mention may mean: two entities of the example can be one to the reader. */
function keysOf(
  {subject, type, object}: RelationMention,
  entitiesOf: (mention: string) => readonly number[],
): string[] {
  const keys = entitiesOf(subject).flatMap(a =>
    entitiesOf(object)
      .filter(b => a !== b)
      .map(b => keyOf(a, type, b)),
  );
  return [...new Set(keys)];
}

/** The example's entities that a mention, or one of its chain, stands at. */
function makeEntitiesOf(
  {spans}: Example,
  {mentions, chains}: DocumentReading,
): (mention: string) => readonly number[] {
  const own = new Map(mentions.map(mention => [mention.id, bestOf(spans, mention)]));
  const all = new Map<string, readonly number[]>();
  for (const chain of chains) {
    const entities = [...new Set(chain.mentions.flatMap(id => own.get(id) ?? []))];
    for (const id of chain.mentions) all.set(id, entities);
  }
  return mention => all.get(mention) ?? own.get(mention) ?? [];
}

function bestOf(
  spans: readonly (readonly [number, number])[],
  {start, end}: Mention,
): readonly number[] {
  let best = -1;
  let most = SHARED;
  spans.forEach(([from, to], index) => {
    const share = (Math.min(to, end) - Math.max(from, start)) / Math.max(to - from, end - start);
    if (share < most || (share === most && best >= 0)) return;
    best = index;
    most = share;
  });
  return best < 0 ? [] : [best];
}
