import type {Mention} from '../model/index.js';
import {conjunctsOf, findChildren, hasDependency} from '../language/tree.js';
import {hasWord} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {isParty, isPartyWord} from './parties.js';
import type {Scene} from './scene.js';

const PARLIAMENT =
  /\b(?:parliament|legislative council|legislature|national assembly|house of commons|knesset|bundestag|duma)$/i;
/** Titles of those who sit in a chamber, and the chamber's name. */
const SEATS: readonly (readonly [title: RegExp, chamber: RegExp])[] = [
  [/^(?:senators?|sens?\.?)$/i, /\bsenate$/i],
  [
    /^(?:representatives?|reps?\.?|congress(?:wo)?m[ae]n)$/i,
    /^(?:the )?(?:u\.?s\.? )?house(?: of representatives)?$/i,
  ],
  [/^(?:legislators?|lawmakers?|parliamentarians?|mps?)$/i, PARLIAMENT],
];
/** Who sits in the parliament of a state within the state, not in the chambers of the federation. */
const LOCAL = /^(?:state|former-state|county|city|provincial|regional)$/i;
/** Who bears no post that the place goes with ("Governor X of Maine" leads Maine). */
const FROM_PLACE = ['of', 'from', 'for'] as const;
const INITIALS: Readonly<Record<string, RegExp>> = {
  D: /^democrat(?:s|ic(?: party)?)?$/i,
  R: /^republican(?:s| party)?$/i,
};

/** The chamber that people with this title sit in, where the document names it. */
export function chamberOf(scene: Pick<Scene, 'bodyNamed'>, title: string): Mention | undefined {
  const seat = SEATS.find(([words]) => words.test(title));
  return seat && scene.bodyNamed(seat[1]);
}

/** Reads who sits in which chamber, for which place and party: titles, lists of names, "(D-Ohio)". */
export function readLegislator(scene: Scene, person: Mention): Finding[] {
  const title = titleOf(scene, person);
  const sits = title === undefined ? undefined : chamberOf(scene, title.word);
  const after = initialsAfter(scene, person);
  const found: Finding[] = [];
  if (title && sits && sits.id !== person.id)
    found.push(member(scene, 'seat-in-parliament', person, sits, title.index));
  for (const party of [...partyOfAll(scene, person), ...(after?.party ?? [])])
    found.push(member(scene, 'party-member', person, party, party.head));
  const places = placesAfter(scene, person, title !== undefined).concat(after?.place ?? []);
  for (const object of places)
    found.push(
      lasting(scene, {
        rule: 'seat-for-place',
        type: 'WORKS_FOR',
        subject: person,
        object,
        confidence: 0.75,
        trigger: title?.index ?? object.head,
        title: title?.word ?? null,
      }),
    );
  return found;
}

function member(
  scene: Scene,
  rule: string,
  subject: Mention,
  object: Mention,
  trigger: number,
): Finding {
  const fact = {rule, type: 'MEMBER_OF', confidence: 0.65, trigger};
  return lasting(scene, {...fact, subject, object});
}

type Title = {readonly index: number; readonly word: string};

/** The title before the name, or the plural one before a list of names that this one stands in. */
function titleOf(scene: Scene, person: Mention): Title | undefined {
  const own = titleBefore(scene, person);
  if (own) return own;
  const token = scene.sentence.tokens[person.head];
  if (!token || !hasDependency(token, 'conj')) return undefined;
  const [leader] = scene.ends.at(token.head);
  const shared = leader?.label === 'Person' ? titleBefore(scene, leader) : undefined;
  return shared && /s\.?$/i.test(shared.word) ? shared : undefined;
}

function titleBefore(scene: Scene, person: Mention): Title | undefined {
  const index = scene.nameStart(person) - 1;
  const {tokens} = scene.sentence;
  const word = tokens[index]?.text ?? '';
  if (index < 0 || !SEATS.some(([words]) => words.test(word))) return undefined;
  return LOCAL.test(tokens[index - 1]?.text ?? '') ? undefined : {index, word};
}

/** "X, Y and Z, all Republicans": the party of each in the list. */
function partyOfAll(scene: Scene, person: Mention): Mention[] {
  const {sentence, mentions} = scene;
  const parties = mentions.filter(
    each =>
      isParty(each) &&
      /^(?:all|both)$/i.test(sentence.tokens[each.first - 1]?.text ?? '') &&
      sentence.tokens[each.first - 2]?.text === ',',
  );
  // "X and fellow Republican Y".
  const fellows = mentions.filter(
    each =>
      isPartyWord(each) &&
      sentence.tokens[each.first - 1]?.text === 'fellow' &&
      sentence.tokens[each.first - 2]?.text === 'and' &&
      person.last === each.first - 3,
  );
  if (parties.length === 0) return fellows;
  const list = listOf(scene, person);
  return parties
    .filter(({first}) => list.some(each => each.last < first && first - each.last <= LIST_END))
    .concat(fellows);
}

/** So many tokens from the last name of a list to "all": "Z of Ohio, all". */
const LIST_END = 6;

/** The people whom the name is coordinated with, itself among them. */
function listOf({sentence, ends}: Scene, person: Mention): Mention[] {
  const token = sentence.tokens[person.head];
  const first = token && hasDependency(token, 'conj') ? token.head : person.head;
  return conjunctsOf(sentence, first).flatMap(each =>
    ends
      .at(each)
      .filter(({label}) => label === 'Person')
      .slice(0, 1),
  );
}

/** "Senator X of Maine", "X, a Democrat from Maine". */
function placesAfter(scene: Scene, person: Mention, titled: boolean): Mention[] {
  const {sentence, mentions} = scene;
  const own =
    titled || mentions.some(each => isPartyWord(each) && insideTitle(scene, each, person));
  const heads = own ? [person.head] : [];
  for (const noun of findChildren(sentence, person.head, 'appos'))
    if (
      scene.ends.at(noun).some(isPartyWord) ||
      SEATS.some(([words]) => words.test(sentence.tokens[noun]?.text ?? ''))
    )
      heads.push(noun);
  const inTree = heads
    .flatMap(head => findChildren(sentence, head, 'nmod'))
    .filter(child => child > person.last && hasWord(sentence, child, FROM_PLACE, 'case'))
    .flatMap(child => scene.ends.at(child).slice(0, 1));
  const byWords =
    own && /^(?:of|from)$/.test(sentence.tokens[person.last + 1]?.text ?? '')
      ? mentions.filter(({first, kind}) => first === person.last + 2 && kind === 'name')
      : [];
  return [...new Set([...inTree, ...byWords])].filter(
    ({label, kind}) => kind === 'name' && (label === 'Place' || label === 'Country'),
  );
}

function insideTitle(scene: Scene, party: Mention, person: Mention): boolean {
  return party.first >= person.first && party.last < scene.nameStart(person);
}

/** "X (D-Ohio)", "X, D-Ohio": party and state by their initials. */
function initialsAfter(
  scene: Scene,
  person: Mention,
): {party: Mention[]; place: Mention[]} | undefined {
  const {tokens} = scene.sentence;
  const at = person.last + 1;
  if (!/^[(,]$/.test(tokens[at]?.text ?? '')) return undefined;
  const [initial = '', state] = (tokens[at + 1]?.text ?? '').split(/[-–—]/);
  const name = INITIALS[initial];
  const joined = state !== undefined || /^[-–—]$/.test(tokens[at + 2]?.text ?? '');
  if (!name || !joined) return undefined;
  const party = scene.bodyNamed(name);
  const first = state === undefined ? at + 3 : at + 1;
  const place = scene.mentions.filter(
    each => each.label === 'Place' && each.first <= first && each.last >= first,
  );
  return {party: party ? [party] : [], place: place.slice(0, 1)};
}
