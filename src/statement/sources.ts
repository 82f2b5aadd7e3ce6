import type {Mention, Sentence} from '../model/index.js';
import {findChildren, hasDependency, subtreeOf} from '../language/tree.js';
import {hasWord} from '../relation/clause.js';
import {contentOfTokens, isPredicate, makeContent, type Content} from './content.js';
import type {Draft} from './draft.js';
import type {Speakers} from './speakers.js';

const SOURCE_CONFIDENCE = 0.85;
const HEADLINE_CONFIDENCE = 0.7;

/** A source that is named beside what it says: "according to X", "as X reported". */
export type Source = {
  readonly speakers: readonly Mention[];
  /** Tokens of the phrase that names the source. */
  readonly phrase: readonly number[];
  /** The word that brings it in. */
  readonly at: number;
};

/** Finds the "according to" phrases of a sentence. */
export function findSources(
  sentence: Sentence,
  sources: ReadonlySet<string>,
  speakers: Speakers,
): Source[] {
  return sentence.tokens.flatMap((token, at) => {
    if (!sources.has(token.text.toLowerCase())) return [];
    const noun = hasDependency(token, 'case', 'mark', 'fixed')
      ? token.head
      : (findChildren(sentence, at, 'obl', 'nmod')[0] ?? -1);
    if (noun < 0) return [];
    const found = speakers.at(sentence, noun);
    if (found.length === 0) return [];
    const below = subtreeOf(sentence, noun === token.head ? noun : at);
    const phrase = toComma(
      sentence,
      Math.min(at, ...below.filter(each => each >= at)),
      Math.max(noun, ...below),
    );
    return [{speakers: found, phrase, at}];
  });
}

const LONGEST_REST = 6;

/** The phrase goes on to the next comma ("according to the police on Monday, …"), where that is near. */
function toComma(sentence: Sentence, first: number, last: number): number[] {
  let end = last;
  for (let index = last + 1; index <= last + LONGEST_REST; index++) {
    const token = sentence.tokens[index];
    if (!token || token.tag === 'VERB' || token.tag === 'AUX') break;
    if (token.text === ',' || index === sentence.tokens.length - 1) {
      end = index - 1;
      break;
    }
  }
  return Array.from({length: end - first + 1}, (_, offset) => first + offset);
}

/** Reads "according to X, Y" and "Y, according to X". */
export function readSources(sentence: Sentence, found: readonly Source[]): Draft[] {
  return found.flatMap(({speakers, phrase, at}) => {
    const content = besides(sentence, phrase);
    if (!content) return [];
    return speakers.map(speaker => ({
      type: 'CLAIMS',
      speaker,
      content,
      addressedTo: [],
      sentence,
      verb: -1,
      trigger: `${sentence.tokens[at]?.text ?? ''} ${sentence.tokens[at + 1]?.text ?? ''}`.trim(),
      confidence: SOURCE_CONFIDENCE,
      rule: 'according-to',
    }));
  });
}

/** The longer side of the sentence besides the phrase; both, where the phrase stands between. */
function besides(sentence: Sentence, phrase: readonly number[]): Content | null {
  const [first, last] = [Math.min(...phrase), Math.max(...phrase)];
  const all = sentence.tokens.map((_, index) => index);
  const before = all.filter(index => index < first);
  const after = all.filter(index => index > last);
  const has = (tokens: readonly number[]) => tokens.some(index => isPredicate(sentence, index));
  const [one, two] = [contentOfTokens(sentence, before), contentOfTokens(sentence, after)];
  if (!has(before)) return two;
  if (!has(after) || !two) return one;
  if (!one) return two;
  return {start: one.start, end: two.end, text: `${one.text} ${two.text}`};
}

/** Reads headlines of the form "Speaker: what is said". */
export function readHeadline(sentence: Sentence, speakers: Speakers): Draft[] {
  if (!sentence.heading) return [];
  const colon = sentence.tokens.findIndex(({text}) => text === ':');
  if (colon < 1 || colon > 6) return [];
  const mention = speakers
    .within(sentence.start, sentence.tokens[colon]?.start ?? sentence.start)
    .find(each => each.sentence === sentence.id && each.last >= colon - 1 && each.first <= 1);
  const rest = sentence.tokens
    .slice(colon + 1)
    .some((_, offset) => isPredicate(sentence, colon + 1 + offset));
  const from = sentence.tokens[colon]?.end ?? sentence.end;
  const inside = makeContent(sentence.text, from - sentence.start, sentence.text.length);
  if (!mention || !rest || !inside) return [];
  const content = {
    ...inside,
    start: inside.start + sentence.start,
    end: inside.end + sentence.start,
  };
  return [
    {
      type: 'CLAIMS',
      speaker: mention,
      content,
      addressedTo: [],
      sentence,
      verb: -1,
      trigger: ':',
      confidence: HEADLINE_CONFIDENCE,
      rule: 'headline-colon',
    },
  ];
}

/** Whether the verb only passes a saying on: "as reported by X", "as X reported". */
export function isAsReport(sentence: Sentence, verb: number): boolean {
  return hasWord(sentence, verb, ['as'], 'mark');
}
