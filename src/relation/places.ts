import type {Mention} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {lemmaAt} from './clause.js';
import {caseIs, lasting} from './lasting.js';
import type {Finding} from './finding.js';
import type {Scene} from './scene.js';

const WHOLES = ['Country', 'Place'] as const;

/** Reads in which larger place a place lies. */
export function readPlace(scene: Scene, place: Mention): Finding[] {
  const facts = [
    ...afterComma(scene, place).map(whole => ({rule: 'place-comma', whole, confidence: 0.85})),
    ...named(scene, place).map(whole => ({rule: 'place-in', whole, confidence: 0.75})),
    ...inside(scene, place).map(whole => ({rule: 'place-of', whole, confidence: 0.8})),
  ];
  const said = facts.length > 0 ? facts : ofCapital(scene, place);
  return said.map(({rule, whole, confidence}) =>
    lasting(scene, {
      rule,
      type: 'LOCATED_IN',
      subject: place,
      object: whole,
      confidence,
      trigger: place.head,
    }),
  );
}

/** "Jeddah, Saudi Arabia", but not in a list of places. */
function afterComma(scene: Scene, place: Mention): Mention[] {
  const {sentence} = scene;
  if (sentence.tokens[place.last + 1]?.text !== ',') return [];
  const next = scene.mentions.find(
    each =>
      WHOLES.some(label => label === each.label) &&
      each.first === place.last + 2 &&
      each.kind === 'name',
  );
  const token = next && sentence.tokens[next.head];
  if (!next || !token || hasDependency(token, 'conj')) return [];
  return sentence.tokens[next.last + 1]?.text === 'and' ? [] : [next];
}

/** "the consulate in Istanbul", "Peru's Lima". */
function named(scene: Scene, place: Mention): Mention[] {
  const {sentence} = scene;
  return findChildren(sentence, place.head, 'nmod')
    .filter(child => child > place.last && caseIs(sentence, child, 'in', 'of'))
    .concat(findChildren(sentence, place.head, 'nmod:poss').filter(child => child < place.first))
    .flatMap(child => scene.ends.find(child, WHOLES))
    .map(end => end.mention);
}

/** "the Russian capital": the country in the place's own words. */
function inside(scene: Scene, place: Mention): Mention[] {
  return scene.mentions.filter(
    each =>
      each.label === 'Country' &&
      each.id !== place.id &&
      each.first >= place.first &&
      each.last < place.last,
  );
}

/** "Tehran, the capital": of the document's main country. */
function ofCapital(scene: Scene, place: Mention) {
  const {sentence} = scene;
  const capital = findChildren(sentence, place.head, 'appos').find(
    child => lemmaAt(sentence, child) === 'capital',
  );
  if (capital === undefined || !scene.country) return [];
  if (findChildren(sentence, capital, 'nmod', 'amod', 'compound').length > 0) return [];
  return [{rule: 'capital-from-context', whole: scene.country, confidence: 0.55}];
}
