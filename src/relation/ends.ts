import type {Mention, Sentence} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import {conjunctsOf, findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, hasWord, isPassive, lemmaAt} from './clause.js';
import type {MeantBy} from './plurals.js';

/** A mention that fills an end, and how sure it is that it does. */
export type End = {readonly mention: Mention; readonly factor: number};

export type Ends = {
  /** The mentions that a head token stands for, with those coordinated with it, that bear one of the labels. */
  find(index: number, labels: readonly EntityLabel[]): readonly End[];
  /** The examples given of a group: "allies such as Germany", "firms including Acme". */
  examples(index: number, labels: readonly EntityLabel[]): readonly Mention[];
  /** The document's main actor, where nobody else is named; null where there is none or it bears another label. */
  topic(labels: readonly EntityLabel[]): End | null;
  /** Mentions headed by the token, the longest first. */
  at(index: number): readonly Mention[];
};

/** Nouns through which their owner acts or suffers: "the Russian side", "Iran's government". */
export const STANDING_FACTOR = 0.8;
const EXAMPLE_FACTOR = 0.9;
const TAKEN_UP_FACTOR = 0.6;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const EXAMPLES: ReadonlySet<string> = new Set(['include', 'such']);
/** People are not their country: "Russian farmers" do not stand for Russia. */
const PEOPLE =
  /(?:man|woman|men|women|person|people|boy|girl|child|children|citizen|national|worker|student|journalist|reporter|farmer|fan|player|resident|victim|civilian|tourist|actor|singer|author|scientist|researcher|doctor|driver|prisoner|family|teacher|politician|lawyer|writer|activist|protester|passenger|user|voter|athlete|immigrant|migrant|refugee|brother|sister|mother|father|daughter|son|husband|wife|wives|widow|uncle|aunt|cousin|nephew|niece|relative)s?$/;
/** Nouns whose owner suffers: whoever "ordered X's killing" asked nothing of X. */
const VICTIM_NOUNS: ReadonlySet<string> = new Set([
  'killing',
  'kill',
  'murder',
  'assassination',
  'death',
  'arrest',
  'detention',
  'removal',
  'conviction',
  'imprisonment',
  'poisoning',
  'shooting',
  'stabbing',
  'execution',
  'dismissal',
  'ouster',
  'kidnapping',
  'trial',
  'sentencing',
  'injury',
  'funeral',
  'birth',
]);
const MODIFIERS = ['nmod:poss', 'amod', 'compound', 'nmod:desc', 'nmod:unmarked'] as const;

/** What a sentence's ends are looked up with besides its mentions. */
export type EndSetting = {
  readonly isEvent: (lemma: string) => boolean;
  /** Nouns that take up what the document's main actor does: "the decision", "this move". */
  readonly anaphoric: ReadonlySet<string>;
  /** The document's main actor, or null. */
  readonly protagonist: Mention | null;
  readonly meantBy: MeantBy;
};

/** Tokens that stand for somebody without a mention of their own: "I" in a quotation is its speaker. */
export type SpokenFor = ReadonlyMap<number, Mention>;

type Ground = {
  readonly sentence: Sentence;
  readonly byHead: ReadonlyMap<number, readonly Mention[]>;
  readonly setting: EndSetting;
};

type Labels = readonly EntityLabel[];

const NONE: readonly Mention[] = [];

/** Finds the mentions that stand at a token of the sentence. */
export function makeEnds(
  sentence: Sentence,
  mentions: readonly Mention[],
  setting: EndSetting,
  spokenFor: SpokenFor = new Map(),
): Ends {
  const byHead = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byHead.get(mention.head) ?? [];
    list.push(mention);
    byHead.set(mention.head, list);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const [index, speaker] of spokenFor) byHead.set(index, [speaker]);
  const ground = {sentence, byHead, setting};
  return {
    find: (index, labels) =>
      withConjuncts(ground, index).flatMap(each => endsAt(ground, each, labels)),
    examples: (index, labels) => examplesAt(ground, index, labels),
    topic: labels => topicOf(setting, labels),
    at: index => byHead.get(index) ?? NONE,
  };
}

function fit({byHead}: Ground, index: number, labels: Labels): Mention | undefined {
  return byHead.get(index)?.find(mention => labels.includes(mention.label));
}

/** The token and those coordinated with it, unless the coordination is within one mention. */
function withConjuncts({sentence, byHead}: Ground, index: number): number[] {
  const own = byHead.get(index)?.[0];
  return conjunctsOf(sentence, index).filter(
    each => each === index || !own || each < own.first || each > own.last,
  );
}

/** "allies such as Germany", "firms including Acme": the examples. */
function examplesAt(ground: Ground, index: number, labels: Labels): Mention[] {
  const {sentence} = ground;
  const nominal = findChildren(sentence, index, 'nmod', 'obl').filter(child =>
    hasWord(sentence, child, EXAMPLES, 'case'),
  );
  const verbal = findChildren(sentence, index, 'acl').filter(
    child => lemmaAt(sentence, child) === 'include',
  );
  const inTree = nominal
    .concat(verbal.flatMap(child => findChildren(sentence, child, 'obj')))
    .flatMap(example => withConjuncts(ground, example))
    .flatMap(each => fit(ground, each, labels) ?? []);
  return inTree.length > 0 ? inTree : examplesAfter(ground, index, labels);
}

const BEFORE_EXAMPLES = /^(?:including|like)$/i;
const BETWEEN_EXAMPLES = /^(?:,|and|or)$/i;

/** The same by the words alone, where the tree has it otherwise: names in a row after "including". */
function examplesAfter({sentence, byHead}: Ground, index: number, labels: Labels): Mention[] {
  const {tokens} = sentence;
  let at = index + 1;
  if (tokens[at]?.text === ',') at++;
  if (/^such$/i.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'as') at += 2;
  else if (BEFORE_EXAMPLES.test(tokens[at]?.text ?? '')) at++;
  else return [];
  const all = [...byHead.values()].flat();
  const found: Mention[] = [];
  while (at < tokens.length) {
    const next = all.find(
      each => each.first === at && each.kind === 'name' && labels.includes(each.label),
    );
    if (next) {
      found.push(next);
      at = next.last + 1;
    } else if (found.length > 0 && BETWEEN_EXAMPLES.test(tokens[at]?.text ?? '')) at++;
    else break;
  }
  return found;
}

/** A token's own mention and its examples; else what an apposition says, or what it stands for. */
function endsAt(ground: Ground, index: number, labels: Labels): End[] {
  const own = fit(ground, index, labels);
  const ends: End[] = own ? [{mention: own, factor: 1}] : [];
  ends.push(...sideBySide(ground, index, own));
  if (own) ends.push(...othersMeant(ground, own, labels));
  for (const mention of examplesAt(ground, index, labels))
    ends.push({mention, factor: EXAMPLE_FACTOR});
  if (own?.label === 'Group') {
    const heads = headsOfState(ground, index, labels);
    if (heads.length > 1) return heads;
    const named = namedInApposition(ground, index, labels);
    for (const mention of named) ends.push({mention, factor: EXAMPLE_FACTOR});
    // "the presidents of X and Y" are X and Y, and no third.
    const owners = named.length > 0 ? [] : ownersOfGroup(ground, index, labels);
    if (owners.length > 0) return owners;
  }
  if (ends.length > 0) return ends;
  for (const apposition of findChildren(ground.sentence, index, 'appos')) {
    const mention = fit(ground, apposition, labels);
    if (mention) return [{mention, factor: EXAMPLE_FACTOR}];
  }
  const identical = identityOf(ground, index);
  return identical < 0 ? standIns(ground, index, labels) : endsAt(ground, identical, labels);
}

/** "two settlers, X and Y": those whom the apposition names. */
function namedInApposition(ground: Ground, index: number, labels: Labels): Mention[] {
  return findChildren(ground.sentence, index, 'appos')
    .flatMap(child => withConjuncts(ground, child))
    .flatMap(child => fit(ground, child, labels) ?? [])
    .filter(mention => mention.kind === 'name');
}

/** "X and Y … they": the others who are meant. */
function othersMeant({setting}: Ground, own: Mention, labels: Labels): End[] {
  return setting
    .meantBy(own)
    .filter(({label}) => labels.includes(label))
    .map(mention => ({mention, factor: 1}));
}

/** Whom a predicate or an apposition without a mention of its own is said of ("X is a man wanted by Y"), or -1. */
function identityOf({sentence, byHead}: Ground, index: number): number {
  const token = sentence.tokens[index];
  if (token?.tag !== 'NOUN' || byHead.has(index)) return -1;
  if (token.dependency === 'appos') return byHead.has(token.head) ? token.head : -1;
  if (findChildren(sentence, index, 'cop').length === 0) return -1;
  const subject = findChildren(sentence, index, 'nsubj')[0] ?? -1;
  return byHead.has(subject) ? subject : -1;
}

/** "Ukrainian and Russian forces", "the two sides": several nominals with one head are several actors. */
function sideBySide({byHead}: Ground, index: number, own: Mention | undefined): End[] {
  if (own?.kind !== 'nominal') return [];
  return (byHead.get(index) ?? [])
    .filter(each => each !== own && each.kind === 'nominal' && each.label === own.label)
    .map(mention => ({mention, factor: 1}));
}

/** Who speaks and acts for a state. */
const STATE_HEADS =
  /^(?:president|premier|minister|leader|chancellor|king|monarch|government|parliament|cabinet|ambassador|diplomat)$/;

/** "The Chilean and Peruvian presidents": the two states. */
function headsOfState(ground: Ground, index: number, labels: Labels): End[] {
  const {sentence} = ground;
  if (!STATE_HEADS.test(lemmaAt(sentence, index))) return [];
  return findChildren(sentence, index, 'amod', 'compound')
    .flatMap(child => withConjuncts(ground, child))
    .flatMap(child => fit(ground, child, labels) ?? [])
    .filter(mention => mention.label === 'Country')
    .map(mention => ({mention, factor: EXAMPLE_FACTOR}));
}

/** "the navies of X, Y and Z": several owners act through what is theirs. */
function ownersOfGroup(ground: Ground, index: number, labels: Labels): End[] {
  const {sentence} = ground;
  const owners = findChildren(sentence, index, 'nmod')
    .filter(child => hasWord(sentence, child, ['of', 'from', 'for'], 'case'))
    .flatMap(child => withConjuncts(ground, child))
    .flatMap(child => fit(ground, child, labels) ?? []);
  // "the leaders of X and Y, A and B": the parser takes the names for two more owners.
  const persons = owners.filter(mention => mention.label === 'Person');
  const those = persons.length > 1 ? persons : owners;
  return those.length < 2 ? [] : those.map(mention => ({mention, factor: EXAMPLE_FACTOR}));
}

/** A noun without a mention of its own stands for its owner: "Russian soil", "attacks on X's ships". */
function standIns(ground: Ground, index: number, labels: Labels, depth = 0): End[] {
  const {sentence, byHead, setting} = ground;
  const token = sentence.tokens[index];
  if (!token || !['NOUN', 'PROPN', 'ADJ'].includes(token.tag) || byHead.has(index)) return [];
  const lemma = lemmaAt(sentence, index);
  if (PEOPLE.test(lemma)) return [];
  const linked = (...prepositions: readonly string[]) =>
    findChildren(sentence, index, 'nmod')
      .filter(child => hasWord(sentence, child, prepositions, 'case'))
      .flatMap(child => withConjuncts(ground, child));
  const after = setting.isEvent(lemma) ? [] : linked('of', 'in', 'within');
  if (VICTIM_NOUNS.has(lemma)) return [];
  const owned = [linked('by'), holdersOf(ground, index), after];
  for (const candidates of [ownersBefore(ground, index), ...owned]) {
    const found = candidates.flatMap(child => {
      const mention = fit(ground, child, labels);
      return mention ? [{mention, factor: STANDING_FACTOR}] : [];
    });
    if (found.length > 0) return found;
  }
  // "the legality of X's bid": the owner of what it is of.
  const deeper =
    depth > 0 ? [] : linked('of', 'at', 'in').flatMap(child => standIns(ground, child, labels, 1));
  if (deeper.length > 0) return deeper;
  const made = madeBy(ground, index, labels);
  return made.length > 0 ? made : takenUp(ground, index, labels);
}

const HOLDING: ReadonlySet<string> = new Set(
  'own run operate charter hold control manage man occupy lease build'.split(' '),
);

/** "a pipeline run by X", "a tanker chartered by X": whose it is. */
function holdersOf({sentence}: Ground, index: number): number[] {
  return findChildren(sentence, index, 'acl')
    .filter(verb => HOLDING.has(lemmaAt(sentence, verb)) && isPassive(sentence, verb))
    .flatMap(verb => agentsOf(sentence, verb));
}

/** What somebody makes in order to act by it. */
const INSTRUMENTS: ReadonlySet<string> = new Set(
  'order decree law bill letter statement resolution petition lawsuit motion measure memo proclamation declaration tweet report ruling verdict warrant subpoena directive message video complaint ultimatum legislation communiqué'.split(
    ' ',
  ),
);

/** "signed an order imposing sanctions on X": the order acts for who signed it. */
function madeBy({sentence, byHead}: Ground, index: number, labels: Labels): End[] {
  const token = sentence.tokens[index];
  if (!token || !INSTRUMENTS.has(lemmaAt(sentence, index)) || !hasDependency(token, 'obj'))
    return [];
  return agentsOf(sentence, token.head).flatMap(agent => {
    const mention = byHead.get(agent)?.find(each => labels.includes(each.label));
    return mention ? [{mention, factor: STANDING_FACTOR}] : [];
  });
}

/** Possessors and modifiers; a person only as a possessor ("the Cruise video" is not Cruise's). */
function ownersBefore(ground: Ground, index: number): number[] {
  const {sentence, byHead} = ground;
  return MODIFIERS.flatMap(kind => findChildren(sentence, index, kind))
    .flatMap(child => withConjuncts(ground, child))
    .filter(
      child =>
        byHead.get(child)?.[0]?.label !== 'Person' ||
        sentence.tokens[child]?.dependency === 'nmod:poss',
    );
}

/** "criticised the move": that of the one whom the document is about. */
function takenUp({sentence, setting}: Ground, index: number, labels: Labels): End[] {
  const topic = topicOf(setting, labels);
  if (!topic || !setting.anaphoric.has(lemmaAt(sentence, index))) return [];
  const definite = hasWord(sentence, index, DEFINITE, 'det');
  const specified = findChildren(sentence, index, 'nmod', 'acl', 'amod', 'compound').length > 0;
  return definite && !specified ? [topic] : [];
}

function topicOf({protagonist}: EndSetting, labels: Labels): End | null {
  if (!protagonist || !labels.includes(protagonist.label)) return null;
  return {mention: protagonist, factor: TAKEN_UP_FACTOR};
}
