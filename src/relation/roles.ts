import type {LightVerbs, Sentence} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {
  agentsOf,
  antecedentOf,
  hasWord,
  isPassive,
  lemmaAt,
  patientsOf,
  subjectsOf,
} from './clause.js';
import {bidden, claimants, compliers, conditioned, granters, spiters} from './demands.js';
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
  'accept reject refuse deny decline grant approve ignore heed dismiss rebuff comply agree respond fulfil fulfill follow obey defy disregard answer receive consider resist bow yield cave relent brush shrug spurn turn throw wave meet satisfy snub veto oppose honour honor'.split(
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
    hasWord(sentence, child, ['for'], 'mark'),
  );
  return [...findChildren(sentence, verb, 'ccomp', 'xcomp'), ...calledFor].flatMap(child =>
    isPassive(sentence, child)
      ? agentsOf(sentence, child)
      : findChildren(sentence, child, 'nsubj').map(each => antecedentOf(sentence, each)),
  );
}

/** Who acts in what is said: "complained that X had lied", "X has lied, complained Y", "the claim that X lied". */
function saidAgents({sentence}: Ground, trigger: number): number[] {
  const token = sentence.tokens[trigger];
  const clauses =
    token?.tag === 'VERB'
      ? findChildren(sentence, trigger, 'ccomp')
      : findChildren(sentence, trigger, 'acl', 'ccomp').filter(child =>
          hasWord(sentence, child, ['that'], 'mark'),
        );
  const said =
    clauses.length === 0 && token && hasDependency(token, 'parataxis') ? [token.head] : clauses;
  return said.flatMap(clause => agentsOf(sentence, clause));
}

/** Nouns that take up a deed told just before: "X left, a step that Y called foolish". */
const TAKING_UP: ReadonlySet<string> = new Set(
  'it this that which step move decision ruling penalty measure verdict act action gesture change plan attack raid arrest claim remark comment request law ban vote trip visit rescue distinction withdrawal sentence policy statement announcement operation killing strike order closure deal bid offer'.split(
    ' ',
  ),
);

/** Who did what the verb's object takes up: "X left, a step that Y called foolish", "X left; Y called it foolish". */
function deedAgents(ground: Ground, trigger: number): number[] {
  const {sentence} = ground;
  // "called a strike" is no name for it.
  const announced =
    lemmaAt(sentence, trigger) === 'call' && calledNames(ground, trigger).length === 0;
  if (announced) return [];
  return patientsOf(sentence, trigger)
    .filter(each => TAKING_UP.has(lemmaAt(sentence, each)))
    .filter(each => findChildren(sentence, each, 'nmod:poss', 'nmod', 'amod').length === 0)
    .flatMap(each => {
      const inside = sentence.tokens[each]?.head === trigger;
      return clauseBefore(sentence, inside ? trigger : each);
    });
}

/** Agents of the nearest verb above that stands before the token. */
function clauseBefore(sentence: Sentence, index: number): readonly number[] {
  let at = sentence.tokens[index]?.head ?? -1;
  for (let step = 0; step < CLIMBS && at >= 0; step++) {
    if (at < index && sentence.tokens[at]?.tag === 'VERB') return agentsOf(sentence, at);
    at = sentence.tokens[at]?.head ?? -1;
  }
  return [];
}

/** Whom the verb gives a name: "called X a thief", "dismissed X's plan as a joke". */
function calledNames({sentence}: Ground, trigger: number): readonly number[] {
  const named =
    findChildren(sentence, trigger, 'xcomp').length > 0 ||
    findChildren(sentence, trigger, 'obl', 'advcl').some(child =>
      hasWord(sentence, child, ['as'], 'case', 'mark'),
    );
  return named ? patientsOf(sentence, trigger) : [];
}

/** Who acts in the clause that the noun belongs to: "X left, to the fury of Y". */
function clauseAgents({sentence}: Ground, noun: number): number[] {
  const token = sentence.tokens[noun];
  if (!token || !hasDependency(token, 'obl', 'nmod')) return [];
  const governor = sentence.tokens[token.head];
  if (governor?.tag === 'VERB') return agentsOf(sentence, token.head);
  const verb = governor?.head ?? -1;
  return sentence.tokens[verb]?.tag === 'VERB' ? agentsOf(sentence, verb) : [];
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
  const follows = hasDependency(token, 'obl') && hasWord(sentence, noun, FOLLOWING, 'case');
  return follows || answers ? [...agentsOf(sentence, token.head)] : [];
}

/** What lies between two countries, or before one. */
const BORDERS: ReadonlySet<string> = new Set(
  'border frontier boundary coast coastline shore fence doorstep airspace line waters'.split(' '),
);

/** Whose border somebody goes to: "sent troops to the Iranian frontier", "near the border with X". */
function borders(ground: Ground, trigger: number): number[] {
  const {sentence} = ground;
  const near = [trigger, ...findChildren(sentence, trigger, 'obj', 'nsubj:pass')];
  return near
    .flatMap(each => findChildren(sentence, each, 'obl', 'nmod'))
    .flatMap(each => [each, ...findChildren(sentence, each, 'nmod')])
    .filter(each => BORDERS.has(lemmaAt(sentence, each)))
    .flatMap(each => [
      ...findChildren(sentence, each, 'nmod:poss', 'amod', 'compound'),
      ...byPreposition(sentence, each, 'with'),
      ...byPreposition(sentence, each, 'of'),
      ...facing(sentence, each),
      ...facing(sentence, trigger),
    ]);
}

/** "the coast facing X": the parser may hang it on the verb. */
function facing(sentence: Sentence, index: number): number[] {
  return findChildren(sentence, index, 'acl', 'advcl')
    .filter(child => lemmaAt(sentence, child) === 'face')
    .flatMap(child => findChildren(sentence, child, 'obj'));
}

/** Why forces are sent: "in pursuit of X", "as a warning to X". */
const HOSTILE: ReadonlySet<string> = new Set(
  'pursuit search warning response answer retaliation show hunt challenge tension standoff dispute'.split(
    ' ',
  ),
);

function hostileTo({sentence}: Ground, verb: number): number[] {
  return findChildren(sentence, verb, 'obl', 'nmod')
    .flatMap(each => [each, ...findChildren(sentence, each, 'nmod')])
    .filter(each => HOSTILE.has(lemmaAt(sentence, each)))
    .flatMap(each =>
      ['of', 'to', 'for', 'against', 'with'].flatMap(preposition =>
        byPreposition(sentence, each, preposition),
      ),
    );
}

/** What forces are sent to do to an enemy. */
const FIGHTING: ReadonlySet<string> = new Set(
  'arrest attack battle beat block catch chase check clear combat confront contain counter crush curb defeat destroy deter disarm dislodge disperse drive encircle end evict expel fight flush hunt intercept keep oust police prevent pursue put quash quell recapture remove repel restrain retake rout smash stop subdue suppress surround take tackle target track win'.split(
    ' ',
  ),
);

/** Whom somebody is sent to fight: "sent troops to confront X", "called in police to drive X out". */
function foes(ground: Ground, trigger: number): number[] {
  const {sentence} = ground;
  const near = [trigger, ...findChildren(sentence, trigger, 'obj', 'nsubj:pass', 'obl')];
  const fought = near
    .flatMap(each => findChildren(sentence, each, 'advcl', 'xcomp', 'acl', 'ccomp'))
    .filter(each => each > trigger && FIGHTING.has(lemmaAt(sentence, each)))
    .filter(each => sentence.tokens[each]?.xpos === 'VB')
    .flatMap(each => [
      ...patientsOf(sentence, each),
      ...byPreposition(sentence, each, 'from'),
      ...byPreposition(sentence, each, 'against'),
    ]);
  return [...fought, ...hostileTo(ground, trigger)];
}

/** Verbs of what the law does to a suspect. */
const PROSECUTING: ReadonlySet<string> = new Set(
  'accuse arrest blame charge convict detain hang hold imprison indict jail prosecute sentence suspect try want execute extradite sue sanction clear acquit hold'.split(
    ' ',
  ),
);

/** Who is said to have done it: "arrested X over the killing of Y", "X, wanted for the murder of Y". */
function culprits(ground: Ground, trigger: number): number[] {
  const {sentence} = ground;
  return climb(ground, trigger).flatMap(noun => {
    const token = sentence.tokens[noun];
    if (!token || !hasDependency(token, 'obl', 'nmod', 'advcl')) return [];
    const marked = hasWord(sentence, noun, ['for', 'over', 'of', 'with', 'in', 'to'], 'case');
    // "arrested on charges of murder", "found guilty of the murder"
    const direct = sentence.tokens[token.head]?.tag === 'VERB';
    const verb = direct ? token.head : headOf(sentence, token.head);
    const guilty = lemmaAt(sentence, token.head) === 'guilty';
    if (!marked || !(guilty || PROSECUTING.has(lemmaAt(sentence, verb)))) return [];
    const own = findChildren(sentence, token.head, 'nsubj');
    return guilty && own.length > 0 ? own : [...patientsOf(sentence, verb)];
  });
}

function headOf(sentence: Sentence, index: number): number {
  return sentence.tokens[index]?.head ?? -1;
}

/** The verb that a noun hangs on, or that its opening noun hangs on; -1 for none. */
function verbOver(ground: Ground, noun: number): number {
  const {sentence} = ground;
  for (const each of climb(ground, noun)) {
    const head = sentence.tokens[each]?.head ?? -1;
    if (sentence.tokens[head]?.tag === 'VERB') return head;
  }
  return -1;
}

/** Who acts in the clause that has the noun for an object or an adverbial of the prepositions. */
function actors(ground: Ground, noun: number, prepositions: ReadonlySet<string> | null): number[] {
  const {sentence} = ground;
  const verb = verbOver(ground, noun);
  const top = climb(ground, noun).find(each => sentence.tokens[each]?.head === verb) ?? noun;
  const token = sentence.tokens[top];
  if (verb < 0 || !token) return [];
  const marked = findChildren(sentence, top, 'case', 'mark').some(mark =>
    prepositions?.has(lemmaAt(sentence, mark)),
  );
  const fits = prepositions
    ? hasDependency(token, 'obl', 'advcl', 'nmod') && marked
    : hasDependency(token, 'obj', 'obl', 'xcomp');
  return fits ? [...agentsOf(sentence, verb)] : [];
}

/** Prepositions of what somebody takes part in, and of that by which somebody does something. */
const ATTENDING: ReadonlySet<string> = new Set(
  'after before during in at for following ahead despite'.split(' '),
);
const HELPED: ReadonlySet<string> = new Set(['with', 'through', 'thanks']);
/** Verbs of asking that something be done for somebody. */
const ASKING: ReadonlySet<string> = new Set(
  'demand call urge seek press push plead appeal ask campaign rally protest march want request beg insist secure win lobby pray negotiate obtain procure'.split(
    ' ',
  ),
);

/** Who asks for it: "called for the release of X". */
function askers(ground: Ground, noun: number): number[] {
  const {sentence} = ground;
  const verb = verbOver(ground, noun);
  return verb >= 0 && ASKING.has(lemmaAt(sentence, verb)) ? [...agentsOf(sentence, verb)] : [];
}

const CLIMBS = 4;

type Place = (ground: Ground, trigger: number) => readonly number[];

const PLACES: Readonly<Record<string, Place>> = {
  agent: (ground, trigger) =>
    isVerb(ground, trigger) ? agentsOf(ground.sentence, trigger) : nounAgents(ground, trigger),
  patient: (ground, trigger) =>
    isVerb(ground, trigger) ? patientsOf(ground.sentence, trigger) : nounPatients(ground, trigger),
  subject: ({sentence}, trigger) => subjectsOf(sentence, trigger),
  comp: complementAgents,
  said: saidAgents,
  deed: deedAgents,
  called: calledNames,
  clause: clauseAgents,
  bidden,
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
  head: ({sentence}, trigger) => [sentence.tokens[trigger]?.head ?? -1].filter(each => each >= 0),
  holder: (ground, trigger) => actors(ground, trigger, null),
  attender: (ground, trigger) => actors(ground, trigger, ATTENDING),
  helped: (ground, trigger) => actors(ground, trigger, HELPED),
  asker: askers,
  complier: compliers,
  granter: granters,
  condition: conditioned,
  vocative: ({sentence}, trigger) => findChildren(sentence, trigger, 'vocative'),
  claimant: claimants,
  spite: spiters,
  apposed: ({sentence}, trigger) => apposedTo(sentence, trigger),
  recipient: recipients,
  given: ({sentence}, trigger) => findChildren(sentence, trigger, 'iobj'),
  border: borders,
  foe: foes,
  culprit: culprits,
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
