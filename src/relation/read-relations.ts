import type {
  Chain,
  Document,
  Evidence,
  Mention,
  RelationMention,
  RelationTables,
  Sentence,
  Statement,
} from '../model/index.js';
import type {Status} from '../schema/statuses.js';
import {isSymmetrical} from '../schema/relation-types.js';
import {hashOf} from '../hash.js';
import {makeBodies, readBelonging, type Bodies} from './belonging.js';
import type {Finding} from './finding.js';
import {makeScene, type Setting} from './make-scene.js';
import {indexRules, isEventNoun, matchRules, type RuleIndex} from './match-rules.js';
import {readCounterparts} from './read-counterparts.js';
import {readGeography} from './read-geography.js';
import {readKnownBodies} from './known-bodies.js';
import {GUESSED_POST, makePosts, readPosts, type FindPost} from './posts.js';
import {makePlurals} from './plurals.js';
import {findProtagonist} from './protagonist.js';
import {makeStances, readStances, type Spoken, type Stances} from './stance.js';
import {compilePatterns, matchTokens, type TokenPattern} from './match-tokens.js';

/** What the language, mention, entity and statement stages have found in one document. */
export type ReadDocument = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly statements: readonly Statement[];
};

/** How an event stands in the text: see `src/relation/status.ts`. */
export type Standing = {readonly status: Status; readonly attributedTo: string | null};

/** What is read at the trigger of an event. */
export type EventReaders = {
  readonly statusOf: (sentence: Sentence, trigger: number) => Standing;
  readonly dateOf: (sentence: Sentence, trigger: number) => string | null;
  readonly locationOf: (sentence: Sentence, trigger: number) => string | null;
};

const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/i;
const IN_ITS_OWN_VOICE: Standing = {status: 'asserted', attributedTo: null};

type Compiled = {
  readonly rules: RuleIndex;
  readonly patterns: readonly TokenPattern[];
  readonly bodies: Bodies;
  readonly findPost: FindPost;
  readonly statePosts: ReadonlySet<string>;
  readonly postStates: ReadonlyMap<string, string>;
  readonly postless: ReadonlyMap<string, ReadonlySet<string>>;
  readonly anaphoric: ReadonlySet<string>;
  readonly stances: Stances;
};

const COMPILED = new WeakMap<RelationTables, Compiled>();

/** The tables in the form that is looked up in; made once. */
function compile(tables: RelationTables): Compiled {
  const known = COMPILED.get(tables);
  if (known) return known;
  const {belonging} = tables;
  const compiled = {
    rules: indexRules(tables.rules),
    patterns: compilePatterns(tables.rules),
    bodies: makeBodies(belonging),
    findPost: makePosts(belonging),
    statePosts: new Set([...belonging.stateHeads, ...belonging.statePosts]),
    postStates: new Map(Object.entries(belonging.postStates)),
    postless: new Map(
      Object.entries(belonging.postless).map(([post, codes]) => [post, new Set(codes)]),
    ),
    anaphoric: new Set(tables.stance.anaphoric),
    stances: makeStances(tables.stance),
  };
  COMPILED.set(tables, compiled);
  return compiled;
}

/** Headline and first sentence: there news says between whom it happens. */
const LEAD_SENTENCES = 2;

/**
 * Mentions of the two countries that the document is mainly about: the first two that its lead
 * names, else the two that it names most often; and of the one named most often.
 */
function mainCountries(
  read: ReadDocument,
  chains: ReadonlyMap<string, Chain>,
): {countries: readonly Mention[]; country: Mention | null} {
  const lead = new Set(read.sentences.slice(0, LEAD_SENTENCES).map(({id}) => id));
  const counts = new Map<Chain, {mention: Mention; count: number; leads: boolean}>();
  for (const mention of read.mentions) {
    const chain = chains.get(mention.id);
    if (mention.label !== 'Country' || !chain || mention.kind === 'pronoun') continue;
    const known = counts.get(chain) ?? {mention, count: 0, leads: lead.has(mention.sentence)};
    known.count++;
    counts.set(chain, known);
  }
  const all = [...counts.values()];
  const leading = all.filter(({leads}) => leads).map(({mention}) => mention);
  const most = all.sort((a, b) => b.count - a.count).map(({mention}) => mention);
  return {
    countries: (leading.length >= 2 ? leading : most).slice(0, 2),
    country: most[0] ?? null,
  };
}

/** Finds what one document says of its mentions, sentence by sentence, each with its status. */
export function readRelations(
  read: ReadDocument,
  tables: RelationTables,
  events: EventReaders,
): RelationMention[] {
  const compiled = compile(tables);
  const chains = new Map<string, Chain>();
  for (const chain of read.chains) for (const mention of chain.mentions) chains.set(mention, chain);
  const bySentence = groupBySentence(read.mentions);
  const byId = new Map(read.mentions.map(mention => [mention.id, mention]));
  const setting: Setting = {
    ...compiled,
    lightVerbs: tables.lightVerbs,
    isEvent: lemma => isEventNoun(compiled.rules, lemma),
    chains,
    bodyNames: read.mentions.filter(each => each.label === 'Organization' && each.kind === 'name'),
    groups: groupsByNoun(read.sentences, bySentence),
    ...mainCountries(read, chains),
    ...namesOfPlaces(read.mentions, chains),
    states: statesByCode(read.mentions, chains),
    protagonist: findProtagonist(read.sentences, bySentence),
    meantBy: makePlurals({sentences: read.sentences, bySentence, chains}),
  };
  const context = {document: read.document, chains, events};
  const found = read.sentences.flatMap(sentence => {
    const mentions = bySentence.get(sentence.id) ?? [];
    const spoken = read.statements.filter(
      each => each.start < sentence.end && each.end > sentence.start,
    );
    const speakers = {statements: spoken, mentionOf: (id: string) => byId.get(id)};
    return findingsIn(sentence, mentions, setting, compiled, speakers)
      .filter(finding => chainKey(chains, finding.subject) !== chainKey(chains, finding.object))
      .map(finding => makeRelationMention(sentence, finding, context));
  });
  const geography = readGeography({
    sentences: read.sentences,
    mentions: bySentence,
    chains,
    countryOf: tables.placeCountries,
  });
  const known = readKnownBodies({
    sentences: read.sentences,
    mentions: bySentence,
    chains,
    countryOf: tables.bodyCountries,
    states: setting.states,
  });
  const counterparts = readCounterparts({
    sentences: read.sentences,
    mentions: bySentence,
    chains,
    posts: found,
  });
  const looked = [...geography, ...known, ...counterparts]
    .filter(({finding}) => chainKey(chains, finding.subject) !== chainKey(chains, finding.object))
    .map(({sentence, finding}) => makeRelationMention(sentence, finding, context));
  return withoutRepeats(
    [...found, ...looked],
    id => chains.get(id)?.mentions[0] ?? id,
    id => chains.get(id)?.label === 'Country',
  );
}

const NO_TOWN =
  /\b(?:sea|ocean|gulf|strait|river|lake|island|peninsula|mountains?|desert|north|south|east|west|middle|border|airport|street|square|house|hall|station|church|cathedral|mosque|park|region|province|county|state|district)\b/i;

/** Names of countries and places, each by its first mention, and the town that is named most often. */
function namesOfPlaces(
  mentions: readonly Mention[],
  chains: ReadonlyMap<string, Chain>,
): {placeNames: ReadonlyMap<string, Mention>; town: Mention | null} {
  const placeNames = new Map<string, Mention>();
  let town: Mention | null = null;
  let most = 0;
  for (const mention of mentions) {
    if (mention.kind === 'pronoun' || mention.kind === 'nominal') continue;
    if (mention.label !== 'Country' && mention.label !== 'Place') continue;
    const name = mention.name.replace(/^the\s+/i, '').toLowerCase();
    if (placeNames.has(name)) continue;
    placeNames.set(name, mention);
    const count = chains.get(mention.id)?.mentions.length ?? 0;
    if (mention.label !== 'Place' || count <= most || NO_TOWN.test(mention.name)) continue;
    town = mention;
    most = count;
  }
  return {placeNames, town};
}

/** The first mention of each country by its ISO code. */
function statesByCode(
  mentions: readonly Mention[],
  chains: ReadonlyMap<string, Chain>,
): Map<string, Mention> {
  const states = new Map<string, Mention>();
  for (const mention of mentions) {
    const code = chains.get(mention.id)?.known?.iso3;
    if (code && mention.label === 'Country' && !states.has(code)) states.set(code, mention);
  }
  return states;
}

/** The first group for each noun: "protesters" by "protester". */
function groupsByNoun(
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<string, readonly Mention[]>,
): Map<string, Mention> {
  const groups = new Map<string, Mention>();
  for (const {id, tokens} of sentences)
    for (const mention of bySentence.get(id) ?? []) {
      const head = tokens[mention.head];
      if (mention.label !== 'Group' || mention.kind !== 'nominal' || head?.xpos !== 'NNS') continue;
      const lemma = head.lemma.toLowerCase();
      if (!groups.has(lemma)) groups.set(lemma, mention);
    }
  return groups;
}

function groupBySentence(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence) ?? [];
    group.push(mention);
    groups.set(mention.sentence, group);
  }
  return groups;
}

function chainKey(chains: ReadonlyMap<string, Chain>, mention: Mention): string {
  return chains.get(mention.id)?.mentions[0] ?? mention.id;
}

function findingsIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  setting: Setting,
  compiled: Compiled,
  spoken: Spoken,
): Finding[] {
  if (mentions.length === 0) return [];
  const scene = makeScene(sentence, mentions, setting, speakersOfPronouns(sentence, spoken));
  return [
    ...readPosts(scene),
    ...readBelonging(scene, compiled.bodies),
    ...matchRules(scene, compiled.rules),
    ...matchTokens(scene, compiled.patterns),
    ...readStances(scene, spoken, compiled.stances),
  ];
}

type Context = {
  readonly document: Document;
  readonly chains: ReadonlyMap<string, Chain>;
  readonly events: EventReaders;
};

function makeRelationMention(
  sentence: Sentence,
  finding: Finding,
  {document, chains, events}: Context,
): RelationMention {
  const {trigger, lasting} = finding;
  const read = lasting ? IN_ITS_OWN_VOICE : events.statusOf(sentence, trigger);
  const standing = isOwnDoing(sentence, finding, read, chains) ? IN_ITS_OWN_VOICE : read;
  const negation = standing.status === 'negated' ? finding.negation : null;
  const type = negation ?? finding.type;
  const status = negation ? 'asserted' : statusBy(finding, standing);
  const evidence: Evidence = {
    document: document.id,
    sentence: sentence.id,
    start: sentence.start,
    end: sentence.end,
    quote: sentence.text,
    rule: finding.rule,
  };
  const ends = [finding.subject.id, finding.object.id];
  if (isSymmetrical(type)) ends.sort();
  const [subject = '', object = ''] = ends;
  // A claim by nature ("claimed responsibility") is the actor's own.
  const attributedTo =
    standing.attributedTo ??
    (finding.status === 'claimed' || finding.status === 'denied' ? finding.subject.id : null);
  return {
    id: hashOf(type, subject, object, status, attributedTo, finding.rule, String(trigger)),
    type,
    subject,
    object,
    status,
    attributedTo,
    trigger: finding.words,
    title: finding.title,
    kin: finding.kin,
    date: lasting ? null : events.dateOf(sentence, trigger),
    location: lasting ? null : events.locationOf(sentence, trigger),
    confidence: finding.confidence,
    evidence,
  };
}

function statusBy({status}: Finding, standing: Standing): Status {
  return status !== null && standing.status === 'asserted' ? status : standing.status;
}

/** "X voiced support for Y": to say so is to do so, no claim that X makes. */
function isOwnDoing(
  {tokens}: Sentence,
  {trigger, subject}: Finding,
  {status, attributedTo}: Standing,
  chains: ReadonlyMap<string, Chain>,
): boolean {
  if (status !== 'claimed' || attributedTo === null || tokens[trigger]?.tag !== 'NOUN')
    return false;
  const speaker = chains.get(attributedTo);
  return (
    attributedTo === subject.id || (speaker !== undefined && speaker === chains.get(subject.id))
  );
}

/** "I" and "we" within what somebody says are the speaker. */
function speakersOfPronouns({tokens}: Sentence, spoken: Spoken): ReadonlyMap<number, Mention> {
  const speakers = new Map<number, Mention>();
  for (const {start, end, speaker} of spoken.statements) {
    const mention = spoken.mentionOf(speaker);
    if (!mention) continue;
    tokens.forEach((token, index) => {
      const inside = token.start >= start && token.end <= end;
      if (inside && token.tag === 'PRON' && FIRST_PERSON.test(token.text))
        speakers.set(index, mention);
    });
  }
  return speakers;
}

/** Posts that only states have. */
const STATE_ONLY =
  /^(?:(?:ex|then)-)?(?:prime minister|king|queen|emperor|foreign minister|interior minister|vice president)$/i;

/** Who heads a body is told neither to work for it nor to be its member. */
const IN_LEADS: ReadonlySet<string> = new Set(['WORKS_FOR', 'MEMBER_OF']);

/**
 * One relation mention per sentence, type, ends and status: the surest. LEADS implies WORKS_FOR; a
 * post whose country is guessed gives way to one that is said anywhere in the document.
 */
function withoutRepeats(
  found: readonly RelationMention[],
  keyOf: (mention: string) => string,
  isState: (mention: string) => boolean,
): RelationMention[] {
  const best = new Map<string, RelationMention>();
  const led = new Set<string>();
  const placed = new Set<string>();
  // "Prime Minister X" is one of the state, though X leads a council, too.
  const placeKey = ({subject, object, trigger}: RelationMention) =>
    STATE_ONLY.test(trigger) || isState(object) ? keyOf(subject) : `${keyOf(subject)} other`;
  const isPlaced = ({subject, trigger}: RelationMention) =>
    placed.has(keyOf(subject)) ||
    (!STATE_ONLY.test(trigger) && placed.has(`${keyOf(subject)} other`));
  const endsOf = (each: RelationMention) => `${keyOf(each.subject)} ${keyOf(each.object)}`;
  for (const each of found) {
    if (each.type === 'LEADS') led.add(endsOf(each));
    if (isPost(each) && each.evidence.rule !== GUESSED_POST) placed.add(placeKey(each));
    const key = [each.evidence.sentence, each.type, endsOf(each), each.status].join(' ');
    const known = best.get(key);
    if (!known || each.confidence > known.confidence) best.set(key, each);
  }
  return [...best.values()].filter(
    each =>
      !(IN_LEADS.has(each.type) && led.has(endsOf(each))) &&
      !(each.evidence.rule === GUESSED_POST && isPlaced(each)),
  );
}

function isPost({type}: RelationMention): boolean {
  return type === 'LEADS' || type === 'WORKS_FOR';
}
