import type {Mention, StanceTables, Statement} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {hasWord, isImperative, isPassive, lemmaAt} from './clause.js';
import {STANDING_FACTOR, type End} from './ends.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {makeMerits, meritAt, type Merit, type Merits} from './merits.js';
import {makeMisdeeds, misdeedAt, type Misdeed, type Misdeeds} from './misdeeds.js';
import type {Scene} from './scene.js';
import {threatenedAt} from './threats.js';

export type Stances = {
  readonly blame: ReadonlySet<string>;
  readonly praise: ReadonlySet<string>;
  readonly callModals: ReadonlySet<string>;
  readonly callVerbs: ReadonlySet<string>;
  readonly threats: ReadonlySet<string>;
  readonly misdeeds: Misdeeds;
  readonly merits: Merits;
};

/** Statements whose content reaches into the sentence, and the mentions of their speakers. */
export type Spoken = {
  readonly statements: readonly Statement[];
  readonly mentionOf: (id: string) => Mention | undefined;
};

const ACTORS = ['Person', 'Country', 'Organization', 'Group'] as const;
const BLAME_CONFIDENCE = 0.45;
const PRAISE_CONFIDENCE = 0.4;
const CALL_CONFIDENCE = 0.5;

/** The stance words in the form that they are looked up in. */
export function makeStances(tables: StanceTables): Stances {
  return {
    blame: new Set(tables.blame),
    praise: new Set(tables.praise),
    callModals: new Set(tables.callModals),
    callVerbs: new Set(tables.callVerbs),
    threats: new Set(tables.threats),
    misdeeds: makeMisdeeds(tables.misdeeds, tables.blame),
    merits: makeMerits(tables.merits),
  };
}

/** Reads how speakers stand to those whom they speak of: "X is a liar", "X must leave". */
export function readStances(scene: Scene, spoken: Spoken, stances: Stances): Finding[] {
  return spoken.statements.flatMap(statement => {
    const speaker = spoken.mentionOf(statement.speaker);
    if (!speaker || statement.type !== 'CLAIMS') return [];
    const inside = scene.sentence.tokens.flatMap((token, index) =>
      token.start >= statement.start && token.end <= statement.end ? [index] : [],
    );
    return inside.flatMap(index => readStance(scene, speaker, index, stances));
  });
}

function readStance(scene: Scene, speaker: Mention, index: number, stances: Stances): Finding[] {
  if (isThreat(scene, index, stances)) return against(scene, speaker, index, THREAT);
  const threatened = readThreatened(scene, speaker, index);
  if (threatened.length > 0) return threatened;
  const stance = stanceOf(scene, index, stances);
  return [
    ...(stance ? against(scene, speaker, index, stance) : []),
    ...findAddressing(scene, index).flatMap(each => against(scene, speaker, index, each)),
  ];
}

/** "X will regret it", "if X shoots, we shall answer": what will happen to others. */
function readThreatened(scene: Scene, speaker: Mention, index: number): Finding[] {
  const isSpeaker = (subject: number) =>
    /^(?:i|we)$/i.test(scene.sentence.tokens[subject]?.text ?? '') ||
    scene.ends
      .at(subject)
      .some(each => scene.isPronounOf(each, speaker) || isOwn(scene, each, speaker));
  return threatenedAt(scene, index, isSpeaker)
    .flatMap(each => scene.ends.find(each, ACTORS))
    .filter(({mention}) => !scene.isPronounOf(mention, speaker) && !isNobody(mention))
    .filter(({mention, factor}) => factor > STANDING_FACTOR && !isOwn(scene, mention, speaker))
    .map(end => toward(scene, speaker, index, WARNING, end));
}

/** One finding for each actor, other than the speaker, at the place that the stance is about. */
function against(scene: Scene, speaker: Mention, index: number, stance: Stance): Finding[] {
  const places = scene.roles.find(index, stance.place);
  const ends = places.flatMap(each => scene.ends.find(each, ACTORS));
  // "This is a mistake", "It is a disgrace": what the document is about, and so its main actor.
  const topic =
    stance === BLAME && isMatter(scene, index, places) ? scene.ends.topic(ACTORS) : null;
  return [...ends, ...(topic ? [topic] : [])]
    .filter(({mention}) => stance !== PRAISE || mention.label !== 'Country')
    .filter(({mention}) => !scene.isPronounOf(mention, speaker) && !isNobody(mention))
    .filter(({mention}) => stance.kind === 'REQUESTS' || !isOwn(scene, mention, speaker))
    .map(end => toward(scene, speaker, index, stance, end));
}

function toward(
  scene: Scene,
  speaker: Mention,
  index: number,
  stance: Stance,
  {mention, factor}: End,
): Finding {
  return lasting(scene, {
    rule: stance.rule,
    type: stance.kind,
    trigger: index,
    subject: speaker,
    object: mention,
    confidence: stance.confidence * factor,
  });
}

/** "We will destroy X": what speakers say that they themselves will do. */
function isThreat({sentence}: Scene, index: number, stances: Stances): boolean {
  const token = sentence.tokens[index];
  if (token?.tag !== 'VERB' || !stances.threats.has(token.lemma.toLowerCase())) return false;
  const future = hasWord(sentence, index, ['will', 'shall'], 'aux');
  const own = findChildren(sentence, index, 'nsubj').some(child =>
    /^(?:i|we)$/i.test(sentence.tokens[child]?.text ?? ''),
  );
  return future && own;
}

/** Whether a predicate is said of a matter: of "this", or of a deed ("Leaving them is a mistake"). */
function isMatter({sentence}: Scene, index: number, subjects: readonly number[]): boolean {
  if (findChildren(sentence, index, 'csubj').length > 0) return true;
  return subjects.some(each => /^(?:it|this|that)$/i.test(sentence.tokens[each]?.text ?? ''));
}

/** "I" is the speaker, and "it" seldom an actor: no one to take a stance to. */
function isNobody(mention: Mention): boolean {
  return /^(?:i|we|me|us|my|our|you|your|it|its|this|that)$/i.test(mention.text);
}

/** "our hunters", "his men": the speaker's own. */
function isOwn({sentence, isPronounOf, ends}: Scene, mention: Mention, speaker: Mention): boolean {
  return findChildren(sentence, mention.head, 'nmod:poss').some(owner => {
    if (/^(?:my|our)$/i.test(sentence.tokens[owner]?.text ?? '')) return true;
    const known = ends.at(owner);
    return known.some(each => each.id === speaker.id || isPronounOf(each, speaker));
  });
}

type Stance = {
  readonly kind: string;
  readonly confidence: number;
  readonly rule: string;
  /** Where the one whom it is about stands. */
  readonly place: string;
};

const CALL: Stance = {
  kind: 'REQUESTS',
  confidence: CALL_CONFIDENCE,
  rule: 'stance-call',
  place: 'subject',
};
const BLAME = {
  kind: 'ACCUSES',
  confidence: BLAME_CONFIDENCE,
  rule: 'stance-blame',
  place: 'subject',
};
const misdeed = (name: Misdeed, confidence: number) => ({
  kind: 'ACCUSES',
  confidence,
  rule: `stance-${name}`,
  place: 'agent',
});
const MISDEED: Readonly<Record<Misdeed, Stance>> = {
  deed: misdeed('deed', 0.45),
  phrase: misdeed('phrase', 0.45),
  harm: misdeed('harm', 0.4),
  omission: misdeed('omission', 0.35),
  quality: {...misdeed('quality', 0.4), place: 'subject'},
};
const PRAISE = {
  kind: 'SUPPORTS',
  confidence: PRAISE_CONFIDENCE,
  rule: 'stance-praise',
  place: 'subject',
};
const merit = (name: Merit, confidence: number) => ({
  kind: 'SUPPORTS',
  confidence,
  rule: `stance-${name}`,
  place: 'agent',
});
const MERIT: Readonly<Record<Merit, Stance>> = {
  merit: merit('merit', 0.45),
  kindness: merit('kindness', 0.4),
  backing: merit('backing', 0.6),
  virtue: {...merit('virtue', 0.4), place: 'subject'},
};
const THREAT = {
  kind: 'THREATENS',
  confidence: CALL_CONFIDENCE,
  rule: 'stance-threat',
  place: 'patient|against|of',
};

const WARNING = {...THREAT, rule: 'stance-warning'};

/** What a predicate says of the speaker's stance to its subject, or null. */
function stanceOf(scene: Scene, index: number, stances: Stances): Stance | null {
  const {sentence} = scene;
  const token = sentence.tokens[index];
  if (!token) return null;
  const predicate = token.tag === 'VERB' || findChildren(sentence, index, 'cop').length > 0;
  if (!predicate) return null;
  if (callsToAct(scene, index, stances)) return CALL;
  const lemma = token.lemma.toLowerCase();
  const negated = isNegated(scene, index);
  if (!negated && !isPassive(sentence, index)) {
    if (token.tag !== 'VERB' && stances.blame.has(lemma)) return BLAME;
    if (stances.praise.has(lemma)) return PRAISE;
  }
  const misdeed = misdeedAt(scene, index, stances.misdeeds);
  if (misdeed) return MISDEED[misdeed];
  const merit = meritAt(scene, index, stances.merits);
  return merit ? MERIT[merit] : null;
}

const ANSWERS_OWED: ReadonlySet<string> = new Set(['answer', 'explanation', 'apology']);

/** Calls on others that are no predicates of theirs: "let X leave", "X owes us an answer", "Leave, X!", "… until X leaves". */
function findAddressing({sentence}: Scene, index: number): Stance[] {
  const lemma = lemmaAt(sentence, index);
  const found: Stance[] = [];
  const imperative = isImperative(sentence, index);
  if (lemma === 'let' && imperative)
    found.push({...CALL, rule: 'stance-let', place: 'patient|comp'});
  else if (imperative && findChildren(sentence, index, 'vocative').length > 0)
    found.push({...CALL, rule: 'stance-vocative', place: 'vocative'});
  const owed = hasWord(sentence, index, ANSWERS_OWED, 'obj');
  if (lemma === 'owe' && owed) found.push({...CALL, rule: 'stance-owe', place: 'subject'});
  const ahead = hasWord(sentence, index, ['will', 'would', 'shall', 'can'], 'aux');
  if (ahead) found.push({...CALL, rule: 'stance-until', place: 'condition'});
  return found;
}

/** "X must leave", "X needs to leave": the verb is the one that is called for. */
function callsToAct({sentence}: Scene, index: number, stances: Stances): boolean {
  const token = sentence.tokens[index];
  if (token?.tag !== 'VERB' || token.xpos !== 'VB') return false;
  const modal = hasWord(sentence, index, stances.callModals, 'aux');
  const passive = findChildren(sentence, index, 'aux:pass').length > 0;
  if (modal && !passive) return true;
  const hedged = findChildren(sentence, token.head, 'aux').length > 0;
  return (
    hasDependency(token, 'xcomp') && !hedged && stances.callVerbs.has(lemmaAt(sentence, token.head))
  );
}

function isNegated({sentence}: Scene, index: number): boolean {
  return hasWord(sentence, index, ['not', 'never', 'no', "n't", 'hardly'], 'advmod', 'det');
}
