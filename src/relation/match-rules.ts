import type {Mention, RelationRule, Sentence} from '../model/index.js';
import {ENTITY_LABELS, type EntityLabel} from '../schema/labels.js';
import {findRelationType} from '../schema/relation-types.js';
import {childrenOf, findChildren, hasDependency} from '../language/tree.js';
import {hasWord, isImperative, lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {STANDING_FACTOR, type End} from './ends.js';
import {inflect} from './inflect.js';
import type {Scene} from './scene.js';

type Entry = {readonly rule: RelationRule; readonly particle: string | null};

/** Rules by part of speech and lemma of their trigger. */
export type RuleIndex = ReadonlyMap<string, readonly Entry[]>;

/** Whether a noun with this lemma is the trigger of a rule. */
export function isEventNoun(rules: RuleIndex, lemma: string): boolean {
  return rules.has(`noun ${lemma}`);
}

/** Makes the index that `matchRules` looks triggers up in. */
export function indexRules(rules: readonly RelationRule[]): RuleIndex {
  const byTrigger = new Map<string, Entry[]>();
  const add = (kind: string, words: string, rule: RelationRule) => {
    const [lemma = '', particle = null] = words.toLowerCase().split(' ');
    const forms = kind === 'verb' ? inflect(lemma).map(form => `form ${form}`) : [];
    for (const key of [`${kind} ${lemma}`, ...forms]) {
      const entries = byTrigger.get(key) ?? [];
      entries.push({rule, particle});
      byTrigger.set(key, entries);
    }
  };
  for (const rule of rules) {
    for (const words of rule.verbs ?? []) add('verb', words, rule);
    for (const words of rule.nouns ?? []) add('noun', words, rule);
    for (const words of rule.adjectives ?? []) add('adjective', words, rule);
    for (const words of rule.adverbs ?? []) add('adverb', words, rule);
  }
  return byTrigger;
}

const COUNTERPART_FACTOR = 0.6;
const KINDS: Readonly<Record<string, string>> = {
  VERB: 'verb',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb',
};

/** Entries whose trigger is the token, before their arguments are looked at. */
function entriesAt(sentence: Sentence, index: number, rules: RuleIndex): readonly Entry[] {
  const token = sentence.tokens[index];
  const kind = token ? KINDS[token.tag] : undefined;
  if (!token || !kind) return [];
  // A gerund may be a noun with a verb's lemma ("the killing"), and rare verbs have a wrong one ("fined": "fin").
  const form = token.text.toLowerCase();
  const entries =
    (kind === 'verb' ? rules.get(`form ${form}`) : undefined) ??
    rules.get(`${kind} ${token.lemma.toLowerCase()}`) ??
    (kind === 'noun' ? rules.get(`noun ${form}`) : undefined);
  if (!entries) return [];
  const fitting = entries.filter(entry => fits(sentence, index, entry));
  // "kicked X out" is no kick.
  const phrasal = fitting.some(({particle}) => particle !== null);
  return phrasal
    ? fitting.filter(({rule, particle}) => particle !== null || (rule.over ?? rule.beside))
    : fitting;
}

/** What wars and battles are fought with, when nobody is hurt: "a tariff war", "a legal battle". */
const BLOODLESS: ReadonlySet<string> = new Set(
  'trade tariff price legal court custody bidding culture turf word courtroom political diplomatic verbal labour labor hunger electoral election'.split(
    ' ',
  ),
);

function isBloodless(sentence: Sentence, index: number): boolean {
  return hasWord(sentence, index, BLOODLESS, 'amod', 'compound', 'nmod');
}

/** Whether the words that a rule wants beside its trigger are there. */
function fits(sentence: Sentence, index: number, {rule, particle}: Entry): boolean {
  const children = childrenOf(sentence, index);
  if (particle !== null) {
    const found = children.some(
      child => child > index && child - index <= 6 && isParticle(sentence, child, particle),
    );
    if (!found) return false;
  }
  if (rule.type === 'ATTACKS' && rule.nouns && isBloodless(sentence, index)) return false;
  const {beside} = rule;
  if (beside && !children.some(child => isBeside(sentence, child, beside))) return false;
  if (rule.infinitive && !children.some(child => isToBeDone(sentence, child))) return false;
  if (rule.refused && !isRefused(sentence, index)) return false;
  return !rule.over || overNoun(sentence, index, rule.over) >= 0;
}

/** Whether a dependent clause says what is to be done: an infinitive, or an imperative that is quoted. */
function isToBeDone(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token || !hasDependency(token, 'xcomp', 'ccomp', 'advcl', 'parataxis')) return false;
  const marks = findChildren(sentence, index, 'mark').map(mark => lemmaAt(sentence, mark));
  if (hasDependency(token, 'xcomp', 'ccomp', 'advcl') && marks.includes('to')) return true;
  return hasDependency(token, 'ccomp', 'parataxis') && isImperative(sentence, index);
}

const DENIALS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor']);

/** What merely did not happen ("did not meet"), or what others forbid ("told not to meet"). */
const NOT_REFUSING: ReadonlySet<string> = new Set(['did', 'had', 'to', 'may', 'might', 'should']);

/** Whether the verb is negated as by one who refuses: "will not accept", "has never recognised". */
function isRefused(sentence: Sentence, index: number): boolean {
  const denied = hasWord(sentence, index, DENIALS, 'advmod', 'cc');
  const helpers = findChildren(sentence, index, 'aux', 'mark').map(child =>
    (sentence.tokens[child]?.text ?? '').toLowerCase(),
  );
  return denied && helpers.length > 0 && !helpers.some(helper => NOT_REFUSING.has(helper));
}

/** Whether a dependent with a meaning of its own (no auxiliary) has one of the lemmas. */
function isBeside(sentence: Sentence, index: number, lemmas: readonly string[]): boolean {
  const token = sentence.tokens[index];
  if (!token || hasDependency(token, 'aux', 'cop', 'case', 'mark', 'det', 'parataxis', 'conj'))
    return false;
  // "told X: we made it" is no request; "wants X to make it" is.
  const infinitive = hasWord(sentence, index, ['to'], 'mark');
  if (hasDependency(token, 'ccomp') && !infinitive) return false;
  // "a terrorist group", "an act of cowardice": the predicate with what qualifies it.
  const qualified = hasDependency(token, 'xcomp', 'obj', 'obl') && token.tag === 'NOUN';
  const words = qualified ? [index, ...findChildren(sentence, index, 'amod', 'compound')] : [index];
  if (words.some(word => lemmas.includes(lemmaAt(sentence, word)))) return true;
  // "asked X for help": the preposition stands for what it links.
  return (
    hasDependency(token, 'obl') &&
    findChildren(sentence, index, 'case').some(mark =>
      lemmas.includes(`${lemmaAt(sentence, mark)} …`),
    )
  );
}

function isParticle(sentence: Sentence, index: number, particle: string): boolean {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    lemmaAt(sentence, index) === particle &&
    hasDependency(token, 'compound', 'advmod', 'case', 'mark', 'obl', 'xcomp', 'obj')
  );
}

/** The verb's object (subject in the passive, or gerund's object) that is one of the nouns, or -1. */
function overNoun(sentence: Sentence, verb: number, nouns: readonly string[]): number {
  const token = sentence.tokens[verb];
  const objects = findChildren(sentence, verb, 'obj', 'nsubj:pass', 'obl:arg');
  const infinitive = token?.xpos === 'VB' && token.dependency === 'acl';
  if (token && hasDependency(token, 'acl', 'amod') && !infinitive) objects.push(token.head);
  // "promised X to free Y": whoever has an object of its own has not that of its complement.
  const complements =
    findChildren(sentence, verb, 'obj', 'iobj').length > 0
      ? []
      : findChildren(sentence, verb, 'xcomp');
  const gerunds = complements.flatMap(child => findChildren(sentence, child, 'obj'));
  const all = objects.concat(gerunds);
  for (const object of all.concat(all.flatMap(each => findChildren(sentence, each, 'conj'))))
    if (nouns.includes(lemmaAt(sentence, object))) return object;
  return -1;
}

function wordsOf(sentence: Sentence, index: number, {rule, particle}: Entry): string {
  const words = [sentence.tokens[index]?.text ?? ''];
  if (particle !== null) words.push(particle);
  if (rule.over) words.push(sentence.tokens[overNoun(sentence, index, rule.over)]?.text ?? '');
  return words.join(' ');
}

/** "it" as what something is done to is a thing or a matter more often than an actor. */
function isVague({kind, text}: Mention): boolean {
  return kind === 'pronoun' && /^it$/i.test(text);
}

/** What is done to actors alone, so that "it" is one: "accused it of spying". */
const ACTORS_ALONE: ReadonlySet<string> = new Set(['ACCUSES', 'REQUESTS']);

/** "Iran-backed rebels": the trigger stands between the name and the noun within one phrase. */
function isBetween(index: number, subject: Mention, object: Mention): boolean {
  return subject.last < index && index < object.head && subject.first >= object.first;
}

/** Whether two mentions can be the two ends of one relation. */
function areApart(subject: Mention, object: Mention): boolean {
  if (subject.sentence !== object.sentence) return true;
  // "the two leaders", "Chilean and Peruvian troops": two at one noun.
  if (subject.head === object.head) return subject.kind === 'nominal' && object.kind === 'nominal';
  return subject.last < object.first || object.last < subject.first;
}

/** All pairs of ends; for one place of several, and no other end, the pairs within it. */
function pairsOf(from: readonly End[], to: readonly End[], within: boolean): [End, End][] {
  if (to.length > 0 && !within)
    return from.flatMap(subject => to.map((object): [End, End] => [subject, object]));
  return from.flatMap((subject, index) =>
    from.slice(index + 1).map((object): [End, End] => [subject, object]),
  );
}

const PLURAL = /\b(?:they|them|their|both)\b/i;

/** Finds what the rules say of a sentence's mentions. */
export function matchRules(scene: Scene, rules: RuleIndex): Finding[] {
  const {sentence, mentions} = scene;
  // A plural alone may stand for two: "They met in Oslo".
  if (mentions.length < 2 && !PLURAL.test(sentence.text)) return [];
  const found: Finding[] = [];
  sentence.tokens.forEach((_, index) => {
    if (isInsideName(scene, index)) return;
    found.push(...findingsAt(scene, index, entriesAt(sentence, index, rules)));
  });
  return found;
}

/**
 * The narrow rules win: where they find nothing, the others are asked, but when a noun of theirs stands
 * there, only for what is named itself ("ordered police to leave", not "attacked X's decision").
 */
function findingsAt(scene: Scene, index: number, entries: readonly Entry[]): Finding[] {
  const isNarrow = ({rule}: Entry) =>
    (rule.over ?? rule.beside ?? rule.infinitive ?? rule.refused) !== undefined;
  const found = entries.filter(isNarrow).flatMap(entry => findingsOf(scene, index, entry));
  if (found.length > 0) return found;
  const direct = entries.some(({rule}) => rule.over);
  return entries
    .filter(entry => !isNarrow(entry))
    .flatMap(entry => findingsOf(scene, index, entry, direct));
}

function findingsOf(scene: Scene, index: number, entry: Entry, direct = false): Finding[] {
  const endsAt = (path: string, labels: readonly EntityLabel[]) =>
    endsOf(scene, {trigger: index, path, labels});
  const pairs = endPairs(entry.rule, endsAt);
  const apart = pairs.filter(
    ([subject, object]) =>
      areApart(subject.mention, object.mention) ||
      isBetween(index, subject.mention, object.mention),
  );
  // "Ukrainian and Russian forces" may be one span of two groups that act on each other.
  const all =
    pairs.length > 0
      ? bothWays(entry.rule, apart)
      : reciprocalPairs(scene, index, entry.rule, endsAt).concat(
          counterpartPairs(scene, entry.rule, endsAt).filter(([subject, object]) =>
            areApart(subject.mention, object.mention),
          ),
        );
  return all
    .filter(([, object]) => !(direct || entry.rule.direct) || object.factor > STANDING_FACTOR)
    .filter(([, object]) => ACTORS_ALONE.has(entry.rule.type) || !isVague(object.mention))
    .map(([subject, object]) => makeFinding(scene.sentence, index, entry, {subject, object}));
}

function makeFinding(
  sentence: Sentence,
  index: number,
  entry: Entry,
  {subject, object}: Pair,
): Finding {
  const {rule} = entry;
  return {
    rule: rule.id,
    type: rule.type,
    trigger: index,
    words: wordsOf(sentence, index, entry),
    subject: subject.mention,
    object: object.mention,
    confidence: rule.confidence * subject.factor * object.factor,
    status: rule.status ?? null,
    negation: rule.negation ?? null,
    title: null,
    kin: null,
    lasting: false,
  };
}

type Pair = {readonly subject: End; readonly object: End};

/** Whether the token is part of a name: "Talks" in "Peace Talks Forum" says nothing. */
function isInsideName({mentionsOver}: Scene, index: number): boolean {
  return mentionsOver(index).some(each => each.kind === 'name' && each.label !== 'Person');
}

type Place = {
  readonly trigger: number;
  readonly path: string;
  readonly labels: readonly EntityLabel[];
};

/** The ends that fill the first place of the path that holds a fitting mention. */
function endsOf({roles, ends}: Scene, {trigger, path, labels}: Place): End[] {
  for (const choice of path.split('|')) {
    const found = new Map<string, End>();
    const topic = choice === 'topic' ? ends.topic(labels) : null;
    if (topic) found.set(topic.mention.id, topic);
    for (const index of roles.find(trigger, choice))
      for (const end of ends.find(index, labels))
        if (!found.has(end.mention.id)) found.set(end.mention.id, end);
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** Owners that a noun stands for are no pair: "Chilean Peru sanctions". */
function isNamed({factor}: End): boolean {
  return factor > STANDING_FACTOR;
}

/** All pairs; those whom both places hold ("members, who include X and Y") are no pairs of each other. */
function apartOf(from: readonly End[], to: readonly End[]): [End, End][] {
  const holds = (ends: readonly End[], {mention}: End) =>
    ends.some(each => each.mention.id === mention.id);
  return pairsOf(from, to, false).filter(
    ([subject, object]) => !(holds(to, subject) && holds(from, object)),
  );
}

/** The pairs of ends that a rule finds around its trigger. */
function endPairs(
  rule: RelationRule,
  endsAt: (path: string, labels: readonly EntityLabel[]) => End[],
): [End, End][] {
  const row = findRelationType(rule.type);
  const from = endsAt(rule.from, rule.fromLabels ?? row?.from ?? ENTITY_LABELS);
  const isMutual = rule.mutual ?? row?.symmetrical ?? false;
  if (from.length === 0 && !isMutual) return [];
  const to = endsAt(rule.to, rule.toLabels ?? row?.to ?? ENTITY_LABELS);
  if (!isMutual) return to.length > 0 ? apartOf(from, to) : [];
  const others = to.filter(end => !from.some(each => each.mention.id === end.mention.id));
  if (from.length > 0 && others.length > 0) return pairsOf(from, others, false);
  if (rule.both) return [];
  return pairsOf(from.length > 0 ? from.filter(isNamed) : to.filter(isNamed), [], true);
}

/** "X exchanged fire with Y": each does it to the other. */
function bothWays({mutual}: RelationRule, pairs: [End, End][]): [End, End][] {
  return mutual
    ? pairs.flatMap(([subject, object]): [End, End][] => [
        [subject, object],
        [object, subject],
      ])
    : pairs;
}

/** "Both forces attacked each other": each acts on the other, a group on the other's country. */
function reciprocalPairs(
  scene: Scene,
  trigger: number,
  rule: RelationRule,
  endsAt: (path: string, labels: readonly EntityLabel[]) => End[],
): [End, End][] {
  const {sentence} = scene;
  const reciprocal = sentence.tokens.some(
    (token, index) =>
      index > trigger &&
      /^(?:each|one)$/i.test(token.text) &&
      /^(?:other|another)$/i.test(sentence.tokens[index + 1]?.text ?? ''),
  );
  const row = findRelationType(rule.type);
  if (!reciprocal || !row || row.symmetrical) return [];
  const from = endsAt(rule.from, row.from);
  return from.flatMap(subject =>
    from
      .filter(other => other !== subject)
      .map((other): [End, End] => [
        subject,
        {mention: countryIn(scene, other.mention), factor: other.factor},
      ]),
  );
}

/** The country named in a group's span, or the group itself. */
function countryIn(scene: Scene, group: Mention): Mention {
  return (
    scene.mentions.find(
      each =>
        each.label === 'Country' &&
        each.id !== group.id &&
        each.first >= group.first &&
        each.last <= group.last,
    ) ?? group
  );
}

/** "Washington postponed the deal", in an article about two countries: with the other one. */
function counterpartPairs(
  {countries, isPronounOf}: Scene,
  rule: RelationRule,
  endsAt: (path: string, labels: readonly EntityLabel[]) => End[],
): [End, End][] {
  if (!rule.counterpart || countries.length < 2) return [];
  return endsAt(rule.from, ['Country']).flatMap(subject => {
    const same = (country: Mention) => isPronounOf(subject.mention, country);
    if (!countries.some(same)) return [];
    return countries
      .filter(country => !same(country))
      .map((mention): [End, End] => [subject, {mention, factor: COUNTERPART_FACTOR}]);
  });
}
