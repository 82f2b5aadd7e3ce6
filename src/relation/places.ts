import type {Mention} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {hasWord, lemmaAt} from './clause.js';
import {lasting} from './lasting.js';
import type {Finding} from './finding.js';
import type {Scene} from './scene.js';
import {placeWithin} from './wholes.js';

const WHOLES = ['Country', 'Place'] as const;

/** Reads in which larger place a place lies. */
export function readPlace(scene: Scene, place: Mention): Finding[] {
  const facts = [
    ...afterComma(scene, place).map(whole => ({rule: 'place-comma', whole, confidence: 0.85})),
    ...named(scene, place).map(whole => ({rule: 'place-in', whole, confidence: 0.75})),
    ...inside(scene, place).map(whole => ({rule: 'place-of', whole, confidence: 0.8})),
    ...ofKind(scene, place).map(whole => ({rule: 'place-of-kind', whole, confidence: 0.8})),
    ...inNorthern(scene, place).map(whole => ({rule: 'place-in-part', whole, confidence: 0.8})),
    ...inName(scene, place).map(whole => ({rule: 'place-in-name', whole, confidence: 0.7})),
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
    .filter(child => child > place.last && hasWord(sentence, child, ['in', 'of'], 'case'))
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

const KINDS =
  /^(?:city|town|village|port|capital|state|province|region|district|county|suburb|island|resort|municipality|settlement|enclave|neighbou?rhood|stronghold|base)$/;

/** "the Polish city of Gdynia", "the Red Sea port town of Mokha", "the Texas city Austin". */
function ofKind(scene: Scene, place: Mention): Mention[] {
  const {sentence, mentions} = scene;
  const {tokens} = sentence;
  let at = place.first - 1;
  if (tokens[at]?.text === 'of') at--;
  if (!KINDS.test(lemmaAt(sentence, at))) return [];
  while (['NOUN', 'ADJ', 'PUNCT', 'VERB'].includes(tokens[at]?.tag ?? '')) {
    const end = at;
    const whole = mentions.find(
      each =>
        each.last === end &&
        WHOLES.some(label => label === each.label) &&
        each.kind !== 'nominal' &&
        each.kind !== 'pronoun',
    );
    if (whole) return [whole];
    at--;
  }
  const before = mentions.find(
    each => each.last === (/^['’]s?$/.test(tokens[at]?.text ?? '') ? at - 1 : at),
  );
  return before && WHOLES.some(label => label === before.label) && before.kind !== 'pronoun'
    ? [before]
    : [];
}

const PARTS =
  /^(?:northern|southern|eastern|western|central|north(?:east|west)ern|south(?:east|west)ern|upper|lower|the|rural|mainland|occupied|neighbou?ring)$/i;

/** "Kafr, in northern Syria", "Kafr province in Syria". */
function inNorthern({sentence, mentions}: Scene, place: Mention): Mention[] {
  const {tokens} = sentence;
  const link = [1, 2].find(step => tokens[place.last + step]?.text === 'in');
  const between = tokens[place.last + 1];
  if (link === undefined || !between || place.kind !== 'name') return [];
  if (link === 2 && between.text !== ',' && between.tag !== 'NOUN') return [];
  let at = place.last + link + 1;
  while (PARTS.test(tokens[at]?.text ?? '') || tokens[at]?.text === '-') at++;
  return mentions
    .filter(
      each =>
        each.first <= at &&
        each.last >= at &&
        each.first > place.last + link &&
        each.kind === 'name' &&
        WHOLES.some(label => label === each.label),
    )
    .slice(0, 1);
}

/** Last words of the names of buildings and grounds that begin with their place's. */
const GROUNDS =
  /\b(?:airport|cathedral|mosque|church|station|base|bridge|university|hospital|square|port|harbou?r|prison|jail|palace|stadium|embassy|consulate|market|school|temple|synagogue|tower|park|zoo|camp|court|courthouse|university hospital|region|province|district|county)$/i;

/** "the Jolo Cathedral", in a document that names Jolo elsewhere. */
function inName(scene: Scene, place: Mention): Mention[] {
  if (!GROUNDS.test(place.name)) return [];
  const whole = placeWithin(scene, place);
  return whole && scene.chainOf(whole) !== scene.chainOf(place) ? [whole] : [];
}

const COUNTRY_NOUNS = /^(?:country|nation|state|its|their|kingdom|republic)$/;

/** "Tehran, the capital", "the country's capital, Tehran": of the document's main country. */
function ofCapital(scene: Scene, place: Mention) {
  const {sentence} = scene;
  const own = sentence.tokens[place.head];
  const capital = findChildren(sentence, place.head, 'appos', 'compound', 'nmod:desc')
    .concat(own && hasDependency(own, 'appos', 'flat') ? [own.head] : [])
    .find(child => lemmaAt(sentence, child) === 'capital');
  if (capital === undefined || !scene.country) return [];
  const said = findChildren(sentence, capital, 'nmod', 'compound').filter(
    child => !COUNTRY_NOUNS.test(lemmaAt(sentence, child)),
  );
  if (said.length > 0) return [];
  return [{rule: 'capital-from-context', whole: scene.country, confidence: 0.55}];
}
