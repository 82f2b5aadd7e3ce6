import type {Sentence} from '../model/index.js';
import {childrenOf, findChildren, hasDependency} from '../language/tree.js';
import {hasWord, lemmaAt} from './clause.js';

// What predicates in a claim have in common, whether they blame (misdeeds.ts) or praise (merits.ts).

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', "n't", 'hardly', 'no', 'nothing']);
/** "could lie", "would have lied": nobody is blamed for what may be. */
const HEDGES: ReadonlySet<string> = new Set([
  'could',
  'would',
  'may',
  'might',
  'can',
  'will',
  'shall',
]);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
const WORDS_OF_OTHERS: ReadonlySet<string> = new Set(
  'accuse convict charge suspect acquit clear try jail indict ask beg urge want order let allow help warn threaten vow promise pledge forbid sentence arrest deny'.split(
    ' ',
  ),
);

/** Phrases of a verb and a word that hangs on it ("turn eye"), by the verb. */
export function makePhrases(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byVerb = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [verb = '', word = ''] = phrase.split(' ');
    const known = byVerb.get(verb) ?? new Set();
    byVerb.set(verb, known.add(word));
  }
  return byVerb;
}

/** Whether it only may be so. */
export function isHedged(sentence: Sentence, index: number): boolean {
  const hedged = hasWord(sentence, index, HEDGES, 'aux');
  const conditional = hasWord(sentence, index, CONDITIONS, 'mark');
  return hedged || conditional;
}

/** "accused of lying", "asked the court to ignore it": not what the speaker says that somebody did. */
export function isOthersWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token || !hasDependency(token, 'xcomp', 'advcl', 'ccomp', 'acl', 'obl')) return false;
  const above = lemmaAt(sentence, token.head);
  // "wants to destroy it" is what they are blamed for; "wants Y to destroy it" is not Y's fault.
  if (above === 'want' && findChildren(sentence, token.head, 'obj').length === 0) return false;
  return WORDS_OF_OTHERS.has(above);
}

/** Whether it is said not to be so. */
export function isNegated(sentence: Sentence, index: number): boolean {
  const {tokens} = sentence;
  const governor = tokens[index];
  if (governor && hasDependency(governor, 'xcomp') && isNegated(sentence, governor.head))
    return true;
  const own = findChildren(sentence, index, 'advmod', 'det');
  const objects = findChildren(sentence, index, 'obj').flatMap(child => [
    child,
    ...findChildren(sentence, child, 'det'),
  ]);
  return own
    .concat(objects)
    .some(
      child =>
        NEGATIONS.has(lemmaAt(sentence, child)) ||
        NEGATIONS.has(tokens[child]?.text.toLowerCase() ?? ''),
    );
}

/** Whether the verb has a dependent with which it makes one of the phrases. */
export function isPhrase(
  sentence: Sentence,
  index: number,
  phrases: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const wanted = phrases.get(lemmaAt(sentence, index));
  if (!wanted) return false;
  return childrenOf(sentence, index).some(child => wanted.has(lemmaAt(sentence, child)));
}

/** Whether the word, or one that qualifies it, is one of the qualities: "a colonialist mindset". */
export function hasQuality(
  sentence: Sentence,
  index: number,
  qualities: ReadonlySet<string>,
  ...dependencies: readonly string[]
): boolean {
  return (
    qualities.has(lemmaAt(sentence, index)) || hasWord(sentence, index, qualities, ...dependencies)
  );
}

/** The speaker's own words for themselves, and the prepositions before them. */
type Self = {readonly words: RegExp; readonly prepositions: ReadonlySet<string>};

/** Whether the noun is the speaker's: "my son". */
export function isOwned(sentence: Sentence, index: number, {words}: Pick<Self, 'words'>): boolean {
  return findChildren(sentence, index, 'nmod:poss').some(each =>
    words.test(sentence.tokens[each]?.text ?? ''),
  );
}

/** Whether the verb is done to the one who speaks, or to what is theirs: "threw us out", "sent my son rice". */
export function isDoneToSelf(sentence: Sentence, index: number, self: Self): boolean {
  const others = findChildren(sentence, index, 'obl').filter(child =>
    hasWord(sentence, child, self.prepositions, 'case'),
  );
  return findChildren(sentence, index, 'obj', 'iobj')
    .concat(others)
    .some(
      child =>
        self.words.test(sentence.tokens[child]?.text ?? '') || isOwned(sentence, child, self),
    );
}
