import type {LightVerbs, Sentence} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, antecedentOf, lemmaAt, patientsOf, subjectsOf} from './clause.js';
import {
  apposedTo,
  byPreposition,
  carriedAgents,
  climb,
  isAdjectival,
  modifiersOf,
  nounAgents,
  nounPatients,
  nounPreposition,
  ownersOf,
  type Ground,
} from './event-noun.js';

/** Places in the tree relative to a trigger token, by name. */
export type Roles = {
  /** Indices of the heads that fill the place `path` of the trigger, in text order per place. */
  find(trigger: number, path: string): readonly number[];
};

/** Verbs whose complement says what it is about: "seeks to mend relations with X". */
const PASSING_ON: ReadonlySet<string> = new Set([
  'seek',
  'want',
  'try',
  'hope',
  'stop',
  'cease',
  'halt',
  'quit',
]);

/** Prepositions before what somebody acts upon, and verbs of what is done with a request. */
const FOLLOWING: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'under']);
const ANSWERS: ReadonlySet<string> = new Set(
  'accept reject refuse deny decline grant approve ignore heed dismiss rebuff comply agree respond fulfil fulfill follow obey defy disregard answer receive consider resist'.split(
    ' ',
  ),
);

function verbPreposition({sentence}: Ground, verb: number, preposition: string): number[] {
  const own = byPreposition(sentence, verb, preposition);
  if (own.length > 0) return own;
  const inObject = findChildren(sentence, verb, 'obj', 'nsubj:pass').flatMap(object =>
    byPreposition(sentence, object, preposition),
  );
  if (inObject.length > 0) return inObject;
  const within = PASSING_ON.has(lemmaAt(sentence, verb))
    ? findChildren(sentence, verb, 'xcomp')
    : findChildren(sentence, verb, 'advmod');
  const objects =
    preposition === 'with' ? within.flatMap(child => findChildren(sentence, child, 'obj')) : [];
  return within.concat(objects).flatMap(child => byPreposition(sentence, child, preposition));
}

/** Who acts in the clause that the verb governs: "wants Iran to stop", "demanded that Iran stop". */
function complementAgents({sentence}: Ground, verb: number): number[] {
  const calledFor = findChildren(sentence, verb, 'advcl').filter(child =>
    findChildren(sentence, child, 'mark').some(mark => lemmaAt(sentence, mark) === 'for'),
  );
  return [...findChildren(sentence, verb, 'ccomp', 'xcomp'), ...calledFor].flatMap(child =>
    findChildren(sentence, child, 'nsubj').map(each => antecedentOf(sentence, each)),
  );
}

/** For whom the verb's object is meant: "pausing aid to X", "gave X weapons". */
function recipients(ground: Ground, trigger: number): readonly number[] {
  const indirect = findChildren(ground.sentence, trigger, 'iobj');
  if (indirect.length > 0) return indirect;
  const to = read(ground, trigger, 'to');
  return to.length > 0 ? to : read(ground, trigger, 'for');
}

function isVerb({sentence}: Ground, trigger: number): boolean {
  return sentence.tokens[trigger]?.tag === 'VERB';
}

function beforeNoun(ground: Ground, trigger: number, adjectival: boolean): number[] {
  return climb(ground, trigger)
    .flatMap(each => modifiersOf(ground.sentence, each))
    .filter(each => isAdjectival(ground.sentence, each) === adjectival);
}

/** Who acts upon the noun: "left at X's request", "complied with X's request", "rejected X's request". */
function doers({sentence}: Ground, noun: number): number[] {
  const token = sentence.tokens[noun];
  if (!token || sentence.tokens[token.head]?.tag !== 'VERB') return [];
  const answers = ANSWERS.has(lemmaAt(sentence, token.head));
  const follows =
    hasDependency(token, 'obl') &&
    findChildren(sentence, noun, 'case').some(mark => FOLLOWING.has(lemmaAt(sentence, mark)));
  return follows || answers ? [...agentsOf(sentence, token.head)] : [];
}

type Place = (ground: Ground, trigger: number) => readonly number[];

const PLACES: Readonly<Record<string, Place>> = {
  agent: (ground, trigger) =>
    isVerb(ground, trigger) ? agentsOf(ground.sentence, trigger) : nounAgents(ground, trigger),
  patient: (ground, trigger) =>
    isVerb(ground, trigger) ? patientsOf(ground.sentence, trigger) : nounPatients(ground, trigger),
  subject: ({sentence}, trigger) => subjectsOf(sentence, trigger),
  comp: complementAgents,
  aim: ({sentence}, trigger) =>
    findChildren(sentence, trigger, 'xcomp').flatMap(child => patientsOf(sentence, child)),
  poss: ownersOf,
  mod: (ground, trigger) => beforeNoun(ground, trigger, true),
  compound: (ground, trigger) => beforeNoun(ground, trigger, false),
  carrier: (ground, trigger) => climb(ground, trigger).flatMap(each => carriedAgents(ground, each)),
  self: (_ground, trigger) => [trigger],
  // The document's main actor is no place in the tree: `match-rules.ts` looks it up.
  topic: () => [],
  doer: doers,
  apposed: ({sentence}, trigger) => apposedTo(sentence, trigger),
  recipient: recipients,
};

/** Names of the places that are no prepositions. */
export const PLACE_NAMES: readonly string[] = Object.keys(PLACES);

function read(ground: Ground, trigger: number, place: string): readonly number[] {
  const named = PLACES[place];
  if (named) return named(ground, trigger);
  return isVerb(ground, trigger)
    ? verbPreposition(ground, trigger, place)
    : nounPreposition(ground, trigger, place);
}

/** Reads the places of a trigger in one sentence; remembers what it has read. */
export function makeRoles(sentence: Sentence, light: LightVerbs): Roles {
  const ground = {sentence, light};
  const known = new Map<string, readonly number[]>();

  /** The heads at a place, or at a place within a place: `for.on` in "responsibility for the raid on X". */
  function follow(trigger: number, place: string): readonly number[] {
    const dot = place.indexOf('.');
    if (dot > 0)
      return follow(trigger, place.slice(0, dot)).flatMap(each =>
        follow(each, place.slice(dot + 1)),
      );
    const key = `${String(trigger)} ${place}`;
    const found = known.get(key) ?? read(ground, trigger, place);
    known.set(key, found);
    return found;
  }

  function find(trigger: number, path: string): number[] {
    for (const choice of path.split('|')) {
      const all = new Set(choice.split('+').flatMap(place => follow(trigger, place)));
      if (all.size > 0) return [...all];
    }
    return [];
  }
  return {find};
}
