import type {LightVerbs, Sentence} from '../model/index.js';
import {findChild, findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, antecedentOf, lemmaAt, subjectsOf} from './clause.js';

/** A sentence with the words that carry events expressed by nouns. */
export type Ground = {readonly sentence: Sentence; readonly light: LightVerbs};

const CLIMBS = 3;
/** "US", "U.S.", "NATO", and the last word of "United States", stand before a noun as adjectives do. */
const ACRONYM = /^(?:(?:[A-Z]\.?){2,5}|States|Kingdom|Nations|Union)$/;

/** Lemma of the first case marker of a noun, or ''. */
function caseOf(sentence: Sentence, index: number): string {
  const marker = findChild(sentence, index, 'case');
  return marker < 0 ? '' : lemmaAt(sentence, marker);
}

/** Dependents of a token that a preposition links to it. */
export function byPreposition(sentence: Sentence, index: number, preposition: string): number[] {
  return findChildren(sentence, index, 'obl', 'nmod').filter(
    child =>
      sentence.tokens[child]?.dependency !== 'nmod:poss' &&
      findChildren(sentence, child, 'case').some(mark => lemmaAt(sentence, mark) === preposition),
  );
}

/** The noun itself and the nouns that only open or close it: "the signing of a deal". */
export function climb({sentence, light}: Ground, noun: number): number[] {
  const nouns = [noun];
  let at = noun;
  for (let step = 0; step < CLIMBS; step++) {
    const token = sentence.tokens[at];
    if (!token || sentence.tokens[token.head]?.tag !== 'NOUN') break;
    const opens =
      hasDependency(token, 'nmod') && light.nouns.includes(lemmaAt(sentence, token.head));
    if (!opens && !hasDependency(token, 'conj')) break;
    at = token.head;
    nouns.push(at);
  }
  return nouns;
}

type Carrier = {readonly verb: number; readonly acts: boolean};

/** The verb that carries the noun's event, and whether its subject acts in it or undergoes it. */
function carrierOf({sentence, light}: Ground, noun: number): Carrier | null {
  const token = sentence.tokens[noun];
  if (!token || sentence.tokens[token.head]?.tag !== 'VERB') return null;
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
function carriersBelow({sentence, light}: Ground, noun: number): number[] {
  return findChildren(sentence, noun, 'acl').filter(verb => {
    const lemma = lemmaAt(sentence, verb);
    return light.agent.includes(lemma) || light.patient.includes(lemma);
  });
}

/** Words before the noun and before those: "Ukrainian drone attack", "US sanctions", "Iran sanctions". */
export function modifiersOf(sentence: Sentence, noun: number): number[] {
  return findChildren(sentence, noun, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked').flatMap(
    child =>
      sentence.tokens[child]?.tag === 'VERB' || child > noun
        ? []
        : [child, ...modifiersOf(sentence, child)],
  );
}

/** Whether a word before a noun says whose it is ("Iranian", "US"), not at whom it is aimed ("Iran"). */
export function isAdjectival(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  return token.tag === 'ADJ' || token.name.endsWith('NORP') || ACRONYM.test(token.text);
}

/** Owners of the noun, or of a noun that opens it. */
export function ownersOf(ground: Ground, noun: number): number[] {
  const {sentence} = ground;
  return climb(ground, noun).flatMap(each =>
    findChildren(sentence, each, 'nmod:poss').map(owner => antecedentOf(sentence, owner)),
  );
}

/** The subject of the verb that carries the noun's event. */
export function carriedAgents(ground: Ground, noun: number): number[] {
  const {sentence, light} = ground;
  const carrier = carrierOf(ground, noun);
  if (carrier) return carrier.acts ? agentsOf(sentence, carrier.verb) : [];
  const token = sentence.tokens[noun];
  if (!token) return [];
  const marker = caseOf(sentence, noun);
  if (
    hasDependency(token, 'obl') &&
    marker === 'in' &&
    light.adverbial.includes(lemmaAt(sentence, noun))
  )
    return agentsOf(sentence, token.head);
  if (!['in', 'at', 'behind', ''].includes(marker)) return [];
  return findChildren(sentence, noun, 'nsubj').map(each => antecedentOf(sentence, each));
}

/** Those who act in the noun's event: "by X", "X's", "sanctions imposed by X", "X launched". */
export function nounAgents(ground: Ground, noun: number): number[] {
  const {sentence} = ground;
  const nouns = climb(ground, noun);
  const by = nounPreposition(ground, noun, 'by');
  if (by.length > 0) return by;
  const owners = ownersOf(ground, noun);
  if (owners.length > 0) return owners;
  const below = nouns
    .flatMap(each => carriersBelow(ground, each))
    .flatMap(verb => agentsOf(sentence, verb));
  return below.length > 0 ? below : nouns.flatMap(each => carriedAgents(ground, each));
}

/** Prepositions that seldom belong to the noun before them, but to the event. */
const DEEPER: ReadonlySet<string> = new Set(['by', 'on', 'against', 'with']);
const OBJECT_NOUNS: ReadonlySet<string> = new Set(['subject', 'target', 'victim', 'object']);

/** Those who undergo the noun's event: "X faced criticism", "X was the target of a raid". */
export function nounPatients(ground: Ground, noun: number): number[] {
  const {sentence} = ground;
  return climb(ground, noun).flatMap(each => {
    const carrier = carrierOf(ground, each);
    if (carrier && !carrier.acts) return subjectsOf(sentence, carrier.verb);
    const head = sentence.tokens[each]?.head ?? -1;
    if (!OBJECT_NOUNS.has(lemmaAt(sentence, head))) return [];
    return findChildren(sentence, head, 'nsubj').map(child => antecedentOf(sentence, child));
  });
}

/** What a preposition links to the noun, to what hangs on it, or to the verb that carries it. */
export function nounPreposition(ground: Ground, noun: number, preposition: string): number[] {
  const {sentence} = ground;
  const nouns = climb(ground, noun);
  const near = nouns.flatMap(each => byPreposition(sentence, each, preposition));
  if (near.length > 0) return near;
  const below = nouns
    .flatMap(each => findChildren(sentence, each, 'acl', 'conj'))
    .flatMap(each => byPreposition(sentence, each, preposition));
  if (below.length > 0) return below;
  // The parser often hangs the second phrase on the first: "the arrest of X by Y".
  const deeper = nouns
    .flatMap(each => findChildren(sentence, each, 'nmod'))
    .filter(each => each > noun)
    .flatMap(each => byPreposition(sentence, each, preposition));
  if (deeper.length > 0 && DEEPER.has(preposition)) return deeper;
  return nouns.flatMap(each => {
    const carrier = carrierOf(ground, each);
    if (!carrier) return [];
    const own = byPreposition(sentence, carrier.verb, preposition);
    if (own.length > 0 || !DEEPER.has(preposition)) return own;
    return findChildren(sentence, carrier.verb, 'obl')
      .filter(other => other > each)
      .flatMap(other => byPreposition(sentence, other, preposition));
  });
}

/** Of whom a predicate noun or an apposition is said: "X is an ally of Y", "X, an ally of Y". */
export function apposedTo(sentence: Sentence, noun: number): number[] {
  const token = sentence.tokens[noun];
  if (!token) return [];
  const subjects = findChildren(sentence, noun, 'nsubj').map(each => antecedentOf(sentence, each));
  if (subjects.length > 0) return subjects;
  if (hasDependency(token, 'appos')) return [token.head];
  const appositions = findChildren(sentence, noun, 'appos');
  if (appositions.length > 0) return appositions;
  return findChildren(sentence, noun, 'flat').filter(
    child => sentence.tokens[child]?.tag === 'PROPN',
  );
}
