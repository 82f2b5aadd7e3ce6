import type {Sentence} from '../model/index.js';
import {childrenOf, findChildren, hasDependency} from '../language/tree.js';

/** Verbs with an object whose subject still acts in the complement: "X promised Y to leave". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'vow',
  'pledge',
  'threaten',
  'swear',
]);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);
/** "accused X of lying", "banned X from flying": the object acts in the gerund. */
const OBJECT_GERUND: ReadonlySet<string> = new Set(['of', 'for', 'from', 'into']);
const DEEPEST = 6;

/** Lemma in lower case, or ''. */
export function lemmaAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.lemma.toLowerCase() ?? '';
}

/** Whether what hangs on the token by one of the dependencies has, by its lemma, one of the words. */
export function hasWord(
  sentence: Sentence,
  index: number,
  words: ReadonlySet<string> | readonly string[],
  ...dependencies: readonly string[]
): boolean {
  const isOne = (lemma: string) => ('has' in words ? words.has(lemma) : words.includes(lemma));
  return findChildren(sentence, index, ...dependencies).some(child =>
    isOne(lemmaAt(sentence, child)),
  );
}

/** Whether the verb's subject undergoes it ("was hit", "forces led by", "Four stabbed in Paris"). */
export function isPassive(sentence: Sentence, verb: number, depth = 0): boolean {
  const token = sentence.tokens[verb];
  if (!token || depth > DEEPEST) return false;
  const passive = childrenOf(sentence, verb).some(child =>
    ['aux:pass', 'obl:agent'].includes(sentence.tokens[child]?.dependency ?? ''),
  );
  if (passive) return true;
  if (token.xpos !== 'VBN' || hasWord(sentence, verb, ['have'], 'aux')) return false;
  const subject = findChildren(sentence, verb, 'nsubj')[0];
  if (subject !== undefined) return sentence.tokens[subject]?.dependency === 'nsubj:pass';
  if (hasDependency(token, 'conj') && sentence.tokens[token.head]?.tag === 'VERB')
    return isPassive(sentence, token.head, depth + 1);
  return findChildren(sentence, verb, 'obj').length === 0;
}

/** Whether a token is a relative pronoun. */
function isRelative(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && /^W/.test(token.xpos) && RELATIVES.has(token.text.toLowerCase());
}

/** The noun that a relative pronoun stands for, or the token itself. */
export function antecedentOf(sentence: Sentence, index: number): number {
  if (!isRelative(sentence, index)) return index;
  let at = index;
  for (let step = 0; step < DEEPEST; step++) {
    const token = sentence.tokens[at];
    if (!token || token.head < 0) return index;
    if (token.dependency === 'acl:relcl') return token.head;
    at = token.head;
  }
  return index;
}

/** The one who acts in a verb without a subject of its own, read from what governs it. */
function controllerOf(sentence: Sentence, verb: number, depth: number): number[] {
  const token = sentence.tokens[verb];
  const head = sentence.tokens[token?.head ?? -1];
  if (!token || !head) return [];
  if (hasDependency(token, 'acl')) return controllerInNoun(sentence, verb, depth);
  if (hasDependency(token, 'conj')) return subjectsOf(sentence, token.head, depth + 1);
  if (hasDependency(token, 'xcomp', 'advcl', 'ccomp')) {
    const marks = findChildren(sentence, verb, 'mark', 'case').map(mark => lemmaAt(sentence, mark));
    const asked = marks.includes('to') ? askedOf(sentence, token.head, verb) : [];
    if (asked.length > 0) return asked;
    const objects = findChildren(sentence, token.head, 'obj', 'iobj');
    const byObject =
      hasDependency(token, 'xcomp') ||
      (token.xpos === 'VBG' && marks.some(mark => OBJECT_GERUND.has(mark))) ||
      (head.tag === 'VERB' && CONTROL_BY_OBJECT.has(head.lemma) && marks.includes('to'));
    if (objects.length > 0 && byObject && !SUBJECT_CONTROL.has(head.lemma))
      return objects.map(object => antecedentOf(sentence, object));
    // "X joined Y in freezing Z": both do.
    const joined = head.lemma === 'join' && marks.includes('in') ? objects : [];
    return subjectsOf(sentence, token.head, depth + 1).concat(joined);
  }
  return [];
}

/** Verbs of asking, and the preposition before the one who is to act: "called on X to leave". */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon', 'for'],
  appeal: ['to'],
  plead: ['with'],
  prevail: ['on', 'upon'],
  rely: ['on'],
  count: ['on'],
  wait: ['for'],
  push: ['for'],
  shout: ['at', 'to'],
  signal: ['to'],
};

/** Whom the governing verb asks to do what the infinitive says. */
function askedOf(sentence: Sentence, governor: number, verb: number): number[] {
  const prepositions = ASKING[lemmaAt(sentence, governor)];
  if (!prepositions) return [];
  return findChildren(sentence, governor, 'obl').filter(
    child => child < verb && hasWord(sentence, child, prepositions, 'case'),
  );
}

/** Verbs whose infinitive the parser at times hangs on as an adverbial: the object acts in it. */
const CONTROL_BY_OBJECT: ReadonlySet<string> = new Set([
  'ask',
  'urge',
  'order',
  'tell',
  'force',
  'allow',
  'encourage',
  'persuade',
  'instruct',
  'press',
  'pressure',
  'invite',
  'request',
  'beg',
  'enable',
  'help',
  'compel',
  'convince',
  'require',
  'want',
]);

const CHARGES: ReadonlySet<string> = new Set(['charge', 'charges', 'suspicion', 'count']);

/** The actor of a verb that hangs on a noun: "forces attacking", "Russia's plan to invade". */
function controllerInNoun(sentence: Sentence, verb: number, depth: number): number[] {
  const token = sentence.tokens[verb];
  const noun = token?.head ?? -1;
  const governor = sentence.tokens[noun];
  if (!token || !governor) return [];
  if (token.dependency === 'acl:relcl')
    return findChildren(sentence, verb, 'nsubj').length > 0 ? [] : [noun];
  // "a plan to invade", "the step of asking": not the noun does it.
  const complement = hasWord(sentence, verb, ['to', 'of'], 'mark');
  // "arrested X on charges of killing Y"
  if (token.xpos === 'VBG' && CHARGES.has(governor.lemma) && hasDependency(governor, 'obl'))
    return patientsOf(sentence, governor.head);
  if (!complement && token.xpos !== 'VB') return [noun];
  const owners = findChildren(sentence, noun, 'nmod:poss');
  if (owners.length > 0) return owners.map(owner => antecedentOf(sentence, owner));
  // "a plot by X to kill Y"
  const by = byAgents(sentence, noun);
  if (by.length > 0) return by;
  if (hasDependency(governor, 'obj', 'nsubj:pass', 'obl') && depth < DEEPEST)
    return agentsOf(sentence, governor.head, depth + 1).concat(noun);
  return [noun];
}

/** Heads of the verb's subject in the sentence, found through coordination, control and relative clauses. */
export function subjectsOf(sentence: Sentence, verb: number, depth = 0): number[] {
  if (depth > DEEPEST) return [];
  const own = findChildren(sentence, verb, 'nsubj').map(child => antecedentOf(sentence, child));
  return own.length > 0 ? own : controllerOf(sentence, verb, depth);
}

/** Dependents by "by": the actors of a passive. */
function byAgents(sentence: Sentence, verb: number): number[] {
  return findChildren(sentence, verb, 'obl', 'nmod').filter(
    child =>
      sentence.tokens[child]?.dependency === 'obl:agent' ||
      hasWord(sentence, child, ['by'], 'case'),
  );
}

/** "Iran-backed rebels", "US-led coalition": the name before the participle acts on the noun. */
function compoundAgents(sentence: Sentence, verb: number): number[] {
  const token = sentence.tokens[verb];
  if (!token || !hasDependency(token, 'amod', 'acl') || token.head < verb) return [];
  return findChildren(sentence, verb, 'compound', 'obl', 'nsubj', 'nmod', 'amod', 'obj').filter(
    child => child < verb,
  );
}

/** "Protesting lawmakers": the noun does what the participle before it says. */
function isActiveAdjective(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  return token?.xpos === 'VBG' && hasDependency(token, 'amod') && token.head > verb;
}

/** Heads of the one who does what the verb says, in the active or the passive voice. */
export function agentsOf(sentence: Sentence, verb: number, depth = 0): number[] {
  const token = sentence.tokens[verb];
  if (token && isActiveAdjective(sentence, verb)) return [token.head];
  const compound = compoundAgents(sentence, verb);
  if (compound.length > 0) return compound;
  return isPassive(sentence, verb)
    ? byAgents(sentence, verb).map(child => antecedentOf(sentence, child))
    : subjectsOf(sentence, verb, depth);
}

/** The object that a coordinated verb shares: "condemned and sanctioned Iran". */
function sharedObjects(sentence: Sentence, verb: number): number[] {
  const token = sentence.tokens[verb];
  if (token && hasDependency(token, 'conj'))
    return findChildren(sentence, token.head, 'obj').filter(object => object > verb);
  return findChildren(sentence, verb, 'conj')
    .filter(other => sentence.tokens[other]?.tag === 'VERB' && other - verb <= 3)
    .flatMap(other => findChildren(sentence, other, 'obj'));
}

/** The noun that a relative clause without an object of its own leaves out: "the man whom they hit". */
function gapOf(sentence: Sentence, verb: number): number[] {
  const token = sentence.tokens[verb];
  if (token?.dependency !== 'acl:relcl') return [];
  const subjects = findChildren(sentence, verb, 'nsubj');
  return subjects.length > 0 && !subjects.some(child => isRelative(sentence, child))
    ? [token.head]
    : [];
}

/** "called X's plan a mistake": the parser at times takes both for predicates. */
function firstOfTwoPredicates(sentence: Sentence, verb: number): number[] {
  const nouns = findChildren(sentence, verb, 'xcomp').filter(child =>
    ['NOUN', 'PROPN'].includes(sentence.tokens[child]?.tag ?? ''),
  );
  return nouns.length > 1 ? nouns.slice(0, 1) : [];
}

/** Heads of the one to whom the verb is done, in the active or the passive voice. */
export function patientsOf(sentence: Sentence, verb: number): number[] {
  const token = sentence.tokens[verb];
  if (isActiveAdjective(sentence, verb)) return [];
  if (token && hasDependency(token, 'amod') && token.head > verb) return [token.head];
  if (isPassive(sentence, verb)) return subjectsOf(sentence, verb);
  const objects = findChildren(sentence, verb, 'obj');
  const indirect = objects.length > 0 ? objects : findChildren(sentence, verb, 'iobj');
  const chosen = indirect.length > 0 ? indirect : firstOfTwoPredicates(sentence, verb);
  const found = chosen.length > 0 ? chosen : sharedObjects(sentence, verb);
  return (found.length > 0 ? found : gapOf(sentence, verb)).map(child =>
    antecedentOf(sentence, child),
  );
}

/** Whether the verb is an imperative: the bare form, without a subject, an auxiliary or a marker. */
export function isImperative(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token?.tag !== 'VERB' || !['VB', 'VBP'].includes(token.xpos)) return false;
  const helped = findChildren(sentence, verb, 'nsubj', 'aux', 'mark', 'expl').some(
    child => !['do', 'you'].includes(lemmaAt(sentence, child)),
  );
  return token.text.toLowerCase() === token.lemma.toLowerCase() && !helped;
}
