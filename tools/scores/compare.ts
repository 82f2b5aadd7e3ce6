import type {Sentence} from '../../src/model/index.js';

/** Counts for one F1: what is in the gold, what was given, what of it is right. */
export type Count = {readonly gold: number; readonly given: number; readonly right: number};

/** The measures of one corpus, each a count. */
export type Comparison = {
  readonly tokens: Count;
  readonly sentences: Count;
  readonly upos: Count;
  readonly uas: Count;
  /** Relations without their subtypes, as in the CoNLL 2018 evaluation. */
  readonly las: Count;
  /** Relations with their subtypes. */
  readonly lasFull: Count;
  readonly lemmas: Count;
};

type Measure = keyof Comparison;
type Tally = Record<Measure, {gold: number; given: number; right: number}>;

export function f1({gold, given, right}: Count): number {
  return gold + given === 0 ? Number.NaN : (200 * right) / (gold + given);
}

/**
 * Gold and given sentences of the same texts. Words are aligned by their place in the text; a head is
 * right when it is aligned with the gold head.
 * Reference: https://universaldependencies.org/conll18/evaluation.html
 */
export function compare(
  pairs: readonly {readonly gold: readonly Sentence[]; readonly given: readonly Sentence[]}[],
): Comparison {
  const tally: Tally = {
    tokens: zero(),
    sentences: zero(),
    upos: zero(),
    uas: zero(),
    las: zero(),
    lasFull: zero(),
    lemmas: zero(),
  };
  for (const {gold, given} of pairs) compareDocument(gold, given, tally);
  return tally;
}

function zero(): {gold: number; given: number; right: number} {
  return {gold: 0, given: 0, right: 0};
}

type Word = {
  readonly upos: string;
  readonly head: string;
  readonly dependency: string;
  readonly lemma: string;
};

function compareDocument(
  gold: readonly Sentence[],
  given: readonly Sentence[],
  tally: Tally,
): void {
  const goldSpans = new Set(gold.map(({start, end}) => `${String(start)}-${String(end)}`));
  tally.sentences.gold += goldSpans.size;
  tally.sentences.given += given.length;
  for (const {start, end} of given) {
    if (goldSpans.has(`${String(start)}-${String(end)}`)) tally.sentences.right += 1;
  }
  const goldWords = wordsOf(gold);
  const givenWords = wordsOf(given);
  for (const measure of ['tokens', 'upos', 'uas', 'las', 'lasFull', 'lemmas'] as const) {
    tally[measure].gold += goldWords.size;
    tally[measure].given += givenWords.size;
  }
  for (const [span, word] of givenWords) {
    const wanted = goldWords.get(span);
    if (wanted) countWord(word, wanted, tally);
  }
}

function countWord(word: Word, wanted: Word, tally: Tally): void {
  tally.tokens.right += 1;
  if (word.upos === wanted.upos) tally.upos.right += 1;
  if (word.lemma === wanted.lemma) tally.lemmas.right += 1;
  if (word.head !== wanted.head) return;
  tally.uas.right += 1;
  if (baseOf(word.dependency) === baseOf(wanted.dependency)) tally.las.right += 1;
  if (word.dependency === wanted.dependency) tally.lasFull.right += 1;
}

function baseOf(dependency: string): string {
  return dependency.split(':')[0] ?? dependency;
}

/** Words by their span; a head is the span of the head word. */
function wordsOf(sentences: readonly Sentence[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const {tokens} of sentences) {
    const spans = tokens.map(({start, end}) => `${String(start)}-${String(end)}`);
    tokens.forEach((token, index) => {
      words.set(spans[index] ?? '', {
        upos: token.tag,
        head: token.head < 0 ? 'root' : (spans[token.head] ?? ''),
        dependency: token.dependency,
        lemma: token.lemma,
      });
    });
  }
  return words;
}
