import type {Mention, RelationRule, Sentence} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import {ENTITY_LABELS} from '../schema/labels.js';
import {findRelationType} from '../schema/relation-types.js';
import {conjunctsOf} from '../language/tree.js';
import type {Finding} from './finding.js';
import type {Scene} from './scene.js';

/** One place of a token pattern. */
export type PatternStep =
  | {readonly kind: 'end'; readonly end: 'from' | 'to'}
  | {readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean}
  | {readonly kind: 'any'};

export type TokenPattern = {readonly rule: RelationRule; readonly steps: readonly PatternStep[]};

const MOST_ANY = 3;

/** Reads a pattern such as `[from] , owner of [to]`. */
export function readTokenPattern(text: string): PatternStep[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word): PatternStep => {
      if (word === '[from]') return {kind: 'end', end: 'from'};
      if (word === '[to]') return {kind: 'end', end: 'to'};
      if (word === '*') return {kind: 'any'};
      const optional = word.length > 1 && word.endsWith('?');
      const words = new Set((optional ? word.slice(0, -1) : word).toLowerCase().split('|'));
      return {kind: 'word', words, optional};
    });
}

/** Patterns of the rules that have one. */
export function compilePatterns(rules: readonly RelationRule[]): TokenPattern[] {
  return rules.flatMap(rule =>
    rule.tokens === undefined ? [] : [{rule, steps: readTokenPattern(rule.tokens)}],
  );
}

type Progress = {
  readonly at: number;
  readonly from: Mention | null;
  readonly to: Mention | null;
  /** The first word of the pattern that was met: where the status is read. */
  readonly trigger: number;
};

function labelsOf(rule: RelationRule, end: 'from' | 'to'): readonly EntityLabel[] {
  const own = end === 'from' ? rule.fromLabels : rule.toLabels;
  const row = findRelationType(rule.type);
  return own ?? (end === 'from' ? row?.from : row?.to) ?? ENTITY_LABELS;
}

function isWord(sentence: Sentence, index: number, words: ReadonlySet<string>): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  return words.has(token.text.toLowerCase()) || words.has(token.lemma.toLowerCase());
}

/** All ways to take one step of the pattern further. */
function advance(
  scene: Scene,
  pattern: TokenPattern,
  step: PatternStep,
  {at, ...rest}: Progress,
): Progress[] {
  if (step.kind === 'any')
    return Array.from({length: MOST_ANY + 1}, (_, skipped) => ({...rest, at: at + skipped}));
  if (step.kind === 'word') {
    const trigger = rest.trigger < 0 ? at : rest.trigger;
    const met = isWord(scene.sentence, at, step.words) ? [{...rest, at: at + 1, trigger}] : [];
    return step.optional ? [...met, {...rest, at}] : met;
  }
  const labels = labelsOf(pattern.rule, step.end);
  return scene
    .mentionsOver(at)
    .filter(mention => mention.first === at && labels.includes(mention.label))
    .map(mention => ({...rest, at: mention.last + 1, [step.end]: mention}));
}

/** All words of a sentence, as they stand and as lemmas. */
function wordsOf({tokens}: Sentence): ReadonlySet<string> {
  return new Set(tokens.flatMap(({text, lemma}) => [text.toLowerCase(), lemma.toLowerCase()]));
}

/** Whether the sentence has a word for each step that must have one: most have not, and need no look. */
function mayMatch({steps}: TokenPattern, words: ReadonlySet<string>): boolean {
  return steps.every(
    step => step.kind !== 'word' || step.optional || [...step.words].some(word => words.has(word)),
  );
}

/** Where a pattern may begin: at a mention, if it begins with an end. */
function startsOf({sentence, mentions}: Scene, {steps}: TokenPattern): readonly number[] {
  if (steps[0]?.kind === 'end')
    return [...new Set(mentions.map(({first}) => first))].sort((a, b) => a - b);
  return sentence.tokens.map((_, index) => index);
}

/** Finds the patterns of words in a sentence. */
export function matchTokens(scene: Scene, patterns: readonly TokenPattern[]): Finding[] {
  if (scene.mentions.length < 2 || patterns.length === 0) return [];
  const words = wordsOf(scene.sentence);
  return patterns
    .filter(pattern => mayMatch(pattern, words))
    .flatMap(pattern =>
      startsOf(scene, pattern).flatMap(start => {
        let open: Progress[] = [{at: start, from: null, to: null, trigger: -1}];
        for (const step of pattern.steps)
          open = open.flatMap(progress => advance(scene, pattern, step, progress));
        return open
          .slice(0, 1)
          .flatMap(progress => makeFindings(scene, pattern.rule, start, progress));
      }),
    );
}

/** The names coordinated with the one that the pattern ends on fill its place, too. */
function makeFindings(
  scene: Scene,
  rule: RelationRule,
  start: number,
  progress: Progress,
): Finding[] {
  const {at, from, to, trigger} = progress;
  if (!from || !to || from.id === to.id) return [];
  const rest = (end: Mention): Mention[] =>
    end.last + 1 < at ? [end] : [end, ...listedAfter(scene, end)];
  const words = wordsBetween(scene.sentence, start, progress);
  return rest(from).flatMap(subject =>
    rest(to).map(object => ({
      rule: rule.id,
      type: rule.type,
      trigger: trigger < 0 ? start : trigger,
      words,
      subject,
      object,
      confidence: rule.confidence,
      status: rule.status ?? null,
      negation: null,
      title: null,
      kin: null,
      lasting: false,
    })),
  );
}

/** Mentions of the same label that the tree coordinates with this one, after it. */
function listedAfter({sentence, ends}: Scene, {head, last, label}: Mention): Mention[] {
  return conjunctsOf(sentence, head)
    .filter(index => index > last)
    .flatMap(index => ends.at(index).find(each => each.label === label) ?? []);
}

/** The words of the match that are no part of its ends. */
function wordsBetween({tokens}: Sentence, start: number, {at, from, to}: Progress): string {
  const inEnd = (index: number) =>
    [from, to].some(end => end && index >= end.first && index <= end.last);
  return tokens
    .slice(start, at)
    .filter((_, offset) => !inEnd(start + offset))
    .map(token => token.text)
    .join(' ');
}
