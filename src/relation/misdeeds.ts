import type {MisdeedTables} from '../model/index.js';
import {childrenOf, findChildren, hasDependency} from '../language/tree.js';
import {isPassive, lemmaAt} from './clause.js';
import type {Scene} from './scene.js';

/** The words of `MisdeedTables`, in the form that they are looked up in. */
export type Misdeeds = {
  readonly verbs: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly harms: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
  readonly qualities: ReadonlySet<string>;
  readonly cares: ReadonlySet<string>;
  readonly virtues: ReadonlySet<string>;
};

/** What a predicate says is ill: the deed itself, and how surely it blames. */
export type Misdeed = 'deed' | 'phrase' | 'harm' | 'omission' | 'quality';

type Sentence = Scene['sentence'];

const FIRST_PERSON = /^(?:me|us|my|our|ours|mine|myself|ourselves)$/i;
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
const KIND: ReadonlySet<string> = new Set(['in', 'along', 'home']);
const AT_ME: ReadonlySet<string> = new Set(['on', 'against', 'from', 'at', 'to', 'into', 'with']);

/** Makes the form that words are looked up in; `blame` are the words of blame of the stances. */
export function makeMisdeeds(tables: MisdeedTables, blame: readonly string[]): Misdeeds {
  const phrases = new Map<string, Set<string>>();
  for (const phrase of tables.phrases) {
    const [verb = '', word = ''] = phrase.split(' ');
    const known = phrases.get(verb) ?? new Set();
    phrases.set(verb, known.add(word));
  }
  return {
    verbs: new Set([...tables.verbs, ...blame]),
    phrases,
    harms: new Set(tables.harms),
    duties: new Set(tables.duties),
    holders: new Set(tables.holders),
    qualities: new Set([...tables.qualities, ...blame]),
    cares: new Set(tables.cares),
    virtues: new Set(tables.virtues),
  };
}

/** How a predicate in what somebody says blames the one who acts in it, or null. */
export function misdeedAt({sentence}: Scene, index: number, known: Misdeeds): Misdeed | null {
  const verb = sentence.tokens[index]?.tag === 'VERB';
  if (verb && !isPassive(sentence, index) && shouldHave(sentence, index)) return 'omission';
  if (isHedged(sentence, index) || isOthersWord(sentence, index)) return null;
  if (doesNothing(sentence, index)) return 'phrase';
  const lemma = lemmaAt(sentence, index);
  if (isNegated(sentence, index)) {
    if (!verb) return known.virtues.has(lemma) ? 'quality' : null;
    const left =
      known.cares.has(lemma) || (known.duties.has(lemma) && harmsSpeaker(sentence, index));
    return left && !isPassive(sentence, index) ? 'omission' : null;
  }
  if (!verb) return hasQuality(sentence, index, known.qualities) ? 'quality' : null;
  if (isReflexive(sentence, index)) return null;
  if (lemma === 'blame') return isToBlame(sentence, index) ? 'deed' : null;
  if (known.verbs.has(lemma)) return 'deed';
  if (isPhrase(sentence, index, known.phrases)) return 'phrase';
  if (known.harms.has(lemma) && harmsSpeaker(sentence, index)) return 'harm';
  return holdsIll(sentence, index, known) ? 'quality' : null;
}

/** Whether it only may be so. */
export function isHedged(sentence: Sentence, index: number): boolean {
  const hedged = findChildren(sentence, index, 'aux').some(child =>
    HEDGES.has(lemmaAt(sentence, child)),
  );
  const conditional = findChildren(sentence, index, 'mark').some(child =>
    CONDITIONS.has(lemmaAt(sentence, child)),
  );
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

/** "should have warned us": what was not done, or not to be done. */
function shouldHave(sentence: Sentence, index: number): boolean {
  if (sentence.tokens[index]?.xpos !== 'VBN') return false;
  const auxiliaries = findChildren(sentence, index, 'aux').map(child => lemmaAt(sentence, child));
  return auxiliaries.includes('have') && auxiliaries.includes('should');
}

/** "X is to blame". */
function isToBlame(sentence: Sentence, index: number): boolean {
  const {length} = findChildren(sentence, index, 'obj');
  return (
    length === 0 &&
    findChildren(sentence, index, 'mark').some(child => lemmaAt(sentence, child) === 'to')
  );
}

/** "did nothing", "has done nothing"; "did nothing wrong" is no fault. */
function doesNothing(sentence: Sentence, index: number): boolean {
  if (lemmaAt(sentence, index) !== 'do') return false;
  return findChildren(sentence, index, 'obj').some(
    child =>
      /^(?:nothing|little)$/i.test(sentence.tokens[child]?.text ?? '') &&
      !/^(?:wrong|illegal|improper|but|of)$/i.test(sentence.tokens[child + 1]?.text ?? ''),
  );
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

function isReflexive(sentence: Sentence, index: number): boolean {
  return findChildren(sentence, index, 'obj').some(child =>
    /^(?:him|her|it|them)sel(?:f|ves)$/i.test(sentence.tokens[child]?.text ?? ''),
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

/** Whether the verb is done to the one who speaks: "threw us out", "took my son", "fired on us". */
function harmsSpeaker(sentence: Sentence, index: number): boolean {
  const {tokens} = sentence;
  const isOwn = (child: number) =>
    FIRST_PERSON.test(tokens[child]?.text ?? '') ||
    findChildren(sentence, child, 'nmod:poss').some(each =>
      FIRST_PERSON.test(tokens[each]?.text ?? ''),
    );
  const objects = findChildren(sentence, index, 'obj', 'iobj');
  // "took us in" is a kindness.
  if (
    findChildren(sentence, index, 'compound', 'advmod').some(each =>
      KIND.has(lemmaAt(sentence, each)),
    )
  )
    return false;
  const others = findChildren(sentence, index, 'obl').filter(child =>
    findChildren(sentence, child, 'case').some(mark => AT_ME.has(lemmaAt(sentence, mark))),
  );
  return objects.concat(others).some(isOwn);
}

/** Whether the word, or one before it, names something bad: "a colonialist mindset". */
function hasQuality(sentence: Sentence, index: number, qualities: ReadonlySet<string>): boolean {
  if (qualities.has(lemmaAt(sentence, index))) return true;
  return findChildren(sentence, index, 'amod', 'compound').some(child =>
    qualities.has(lemmaAt(sentence, child)),
  );
}

/** "had a colonialist mindset", "told lies", "treated us disgracefully". */
function holdsIll(sentence: Sentence, index: number, {holders, qualities}: Misdeeds): boolean {
  const manners = findChildren(sentence, index, 'advmod').map(child => lemmaAt(sentence, child));
  if (manners.some(each => each.endsWith('ly') && qualities.has(each.slice(0, -2)))) return true;
  if (!holders.has(lemmaAt(sentence, index)) || isPassive(sentence, index)) return false;
  return findChildren(sentence, index, 'obj').some(child => hasQuality(sentence, child, qualities));
}
