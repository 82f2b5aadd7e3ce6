import type {LightVerbs, Sentence} from '../model/index.js';
import {childrenOf, findChild, findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, antecedentOf, lemmaAt, patientsOf, subjectsOf} from './clause.js';

/** Places in the tree relative to a trigger token, by name. */
export type Roles = {
  /** Indices of the heads that fill the place `path` of the trigger, in text order per place. */
  find(trigger: number, path: string): readonly number[];
};

const CLIMBS = 3;
/** "US", "U.S.", "NATO", and the last word of "United States", stand before a noun as adjectives do. */
const ACRONYM = /^(?:(?:[A-Z]\.?){2,5}|States|Kingdom|Nations|Union)$/;

/** Lemma of the first case marker of a noun, or ''. */
function caseOf(sentence: Sentence, index: number): string {
  const marker = findChild(sentence, index, 'case');
  return marker < 0 ? '' : lemmaAt(sentence, marker);
}

/** Dependents of a token that a preposition links to it. */
function byPreposition(sentence: Sentence, index: number, preposition: string): number[] {
  return findChildren(sentence, index, 'obl', 'nmod').filter(
    child =>
      sentence.tokens[child]?.dependency !== 'nmod:poss' && caseOf(sentence, child) === preposition,
  );
}

/** Reads the places of a trigger in one sentence; remembers what it has read. */
export function makeRoles(sentence: Sentence, light: LightVerbs): Roles {
  const known = new Map<string, readonly number[]>();
  const tagOf = (index: number) => sentence.tokens[index]?.tag ?? '';

  /** The noun itself and the nouns that only open or close it: "the signing of a deal". */
  function climb(noun: number): number[] {
    const nouns = [noun];
    let at = noun;
    for (let step = 0; step < CLIMBS; step++) {
      const token = sentence.tokens[at];
      const opens =
        token &&
        hasDependency(token, 'nmod') &&
        light.nouns.includes(lemmaAt(sentence, token.head));
      if (!token || !(opens || hasDependency(token, 'conj')) || tagOf(token.head) !== 'NOUN') break;
      at = token.head;
      nouns.push(at);
    }
    return nouns;
  }

  /** The verb that carries the noun's event, and whether its subject acts in it or undergoes it. */
  function carrierOf(noun: number): {verb: number; acts: boolean} | null {
    const token = sentence.tokens[noun];
    if (!token || token.head < 0 || tagOf(token.head) !== 'VERB') return null;
    const verb = token.head;
    const lemma = lemmaAt(sentence, verb);
    if (hasDependency(token, 'obj', 'nsubj:pass', 'xcomp')) {
      if (light.agent.includes(lemma)) return {verb, acts: true};
      if (light.patient.includes(lemma)) return {verb, acts: false};
    }
    if (!hasDependency(token, 'obl', 'nmod')) return null;
    const preposition = caseOf(sentence, noun);
    if (light.agentOblique[lemma]?.includes(preposition)) return {verb, acts: true};
    if (light.patientOblique[lemma]?.includes(preposition)) return {verb, acts: false};
    return null;
  }

  /** "attacks carried out by X", "sanctions that X imposed": the carrier hangs on the noun. */
  function carriersBelow(noun: number): number[] {
    return findChildren(sentence, noun, 'acl').filter(verb => {
      const lemma = lemmaAt(sentence, verb);
      return light.agent.includes(lemma) || light.patient.includes(lemma);
    });
  }

  /** Words before the noun and before those: "Ukrainian drone attack", "US sanctions", "Iran sanctions". */
  function modifiers(noun: number): number[] {
    return findChildren(sentence, noun, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked').flatMap(
      child => (tagOf(child) === 'VERB' || child > noun ? [] : [child, ...modifiers(child)]),
    );
  }

  /** Whether a word before a noun says whose it is ("Iranian", "US"), not at whom it is aimed ("Iran"). */
  function isAdjectival(index: number): boolean {
    const token = sentence.tokens[index];
    if (!token) return false;
    return token.tag === 'ADJ' || token.name.endsWith('NORP') || ACRONYM.test(token.text);
  }

  function nounAgents(noun: number): number[] {
    const nouns = climb(noun);
    const by = nouns.flatMap(each => byPreposition(sentence, each, 'by'));
    if (by.length > 0) return by;
    const owners = nouns.flatMap(each => findChildren(sentence, each, 'nmod:poss'));
    if (owners.length > 0) return owners.map(owner => antecedentOf(sentence, owner));
    const below = nouns
      .flatMap(each => carriersBelow(each))
      .flatMap(verb => agentsOf(sentence, verb));
    if (below.length > 0) return below;
    return nouns.flatMap(each => carriedAgents(each));
  }

  function carriedAgents(noun: number): number[] {
    const carrier = carrierOf(noun);
    if (carrier) return carrier.acts ? agentsOf(sentence, carrier.verb) : [];
    const token = sentence.tokens[noun];
    const copular = token && ['in', 'at', ''].includes(caseOf(sentence, noun));
    return copular
      ? findChildren(sentence, noun, 'nsubj').map(each => antecedentOf(sentence, each))
      : [];
  }

  function nounPatients(noun: number): number[] {
    return climb(noun).flatMap(each => {
      const carrier = carrierOf(each);
      if (carrier && !carrier.acts) return subjectsOf(sentence, carrier.verb);
      const token = sentence.tokens[each];
      // "X has been the subject of US sanctions"
      if (
        token &&
        ['subject', 'target', 'victim', 'object'].includes(lemmaAt(sentence, token.head))
      )
        return findChildren(sentence, token.head, 'nsubj').map(child =>
          antecedentOf(sentence, child),
        );
      return [];
    });
  }

  function nounPreposition(noun: number, preposition: string): number[] {
    const nouns = climb(noun);
    const near = nouns.flatMap(each => byPreposition(sentence, each, preposition));
    if (near.length > 0) return near;
    const below = nouns
      .flatMap(each => findChildren(sentence, each, 'acl', 'conj'))
      .flatMap(each => byPreposition(sentence, each, preposition));
    if (below.length > 0) return below;
    return nouns.flatMap(each => {
      const carrier = carrierOf(each);
      return carrier ? byPreposition(sentence, carrier.verb, preposition) : [];
    });
  }

  function verbPreposition(verb: number, preposition: string): number[] {
    const own = byPreposition(sentence, verb, preposition);
    if (own.length > 0) return own;
    const inObject = findChildren(sentence, verb, 'obj', 'nsubj:pass').flatMap(object =>
      byPreposition(sentence, object, preposition),
    );
    if (inObject.length > 0) return inObject;
    const within = findChildren(sentence, verb, 'xcomp', 'advmod');
    return within
      .concat(
        preposition === 'with' ? within.flatMap(child => findChildren(sentence, child, 'obj')) : [],
      )
      .flatMap(child => byPreposition(sentence, child, preposition));
  }

  /** The one who acts in the clause that the verb governs: "wants Iran to stop", "demanded that Iran stop". */
  function complementAgents(verb: number): number[] {
    return findChildren(sentence, verb, 'ccomp', 'xcomp').flatMap(child =>
      findChildren(sentence, child, 'nsubj').map(each => antecedentOf(sentence, each)),
    );
  }

  /** The one for whom the verb's object is meant: "pausing aid to X", "gave X weapons". */
  function recipients(trigger: number): number[] {
    const indirect = findChildren(sentence, trigger, 'iobj');
    if (indirect.length > 0) return indirect;
    return find(trigger, 'to|for');
  }

  const isVerb = (trigger: number) => tagOf(trigger) === 'VERB';
  const NAMED: Readonly<Record<string, (trigger: number) => number[]>> = {
    agent: trigger => (isVerb(trigger) ? agentsOf(sentence, trigger) : nounAgents(trigger)),
    patient: trigger => (isVerb(trigger) ? patientsOf(sentence, trigger) : nounPatients(trigger)),
    subject: trigger => subjectsOf(sentence, trigger),
    comp: complementAgents,
    poss: trigger =>
      climb(trigger).flatMap(each =>
        findChildren(sentence, each, 'nmod:poss').map(owner => antecedentOf(sentence, owner)),
      ),
    mod: trigger => climb(trigger).flatMap(modifiers).filter(isAdjectival),
    compound: trigger =>
      climb(trigger)
        .flatMap(modifiers)
        .filter(each => !isAdjectival(each)),
    self: trigger => [trigger],
    carrier: trigger => climb(trigger).flatMap(carriedAgents),
    apposed: trigger => apposed(sentence, trigger),
    recipient: recipients,
  };

  function read(trigger: number, place: string): readonly number[] {
    const named = NAMED[place];
    if (named) return named(trigger);
    return isVerb(trigger) ? verbPreposition(trigger, place) : nounPreposition(trigger, place);
  }

  /** The heads at a place, or at a place within a place: `for.on` in "responsibility for the raid on X". */
  function follow(trigger: number, place: string): readonly number[] {
    const dot = place.indexOf('.');
    if (dot > 0)
      return follow(trigger, place.slice(0, dot)).flatMap(each =>
        follow(each, place.slice(dot + 1)),
      );
    const key = `${String(trigger)} ${place}`;
    const found = known.get(key) ?? read(trigger, place);
    known.set(key, found);
    return found;
  }

  function find(trigger: number, path: string): number[] {
    const all: number[] = [];
    for (const choice of path.split('|')) {
      for (const place of choice.split('+'))
        all.push(...follow(trigger, place).filter(each => !all.includes(each)));
      if (all.length > 0) return all;
    }
    return all;
  }
  return {find};
}

/** What a predicate noun or an apposition is said of: "X is an ally of Y", "X, an ally of Y". */
function apposed(sentence: Sentence, noun: number): number[] {
  const token = sentence.tokens[noun];
  if (!token) return [];
  const subjects = findChildren(sentence, noun, 'nsubj').map(each => antecedentOf(sentence, each));
  if (subjects.length > 0) return subjects;
  const appositions = findChildren(sentence, noun, 'appos');
  if (hasDependency(token, 'appos')) return [token.head];
  if (appositions.length > 0) return appositions;
  return childrenOf(sentence, noun).filter(child => {
    const each = sentence.tokens[child];
    return each !== undefined && hasDependency(each, 'flat') && each.tag === 'PROPN';
  });
}
