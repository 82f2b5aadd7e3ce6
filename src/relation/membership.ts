import type {Mention} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {isPartyWord} from './parties.js';
import type {Scene} from './scene.js';

/** Those who sit in the parliament that the document speaks of. */
const LEGISLATORS = /^(?:legislator|lawmaker|parliamentarian|mp)$/;
const PARLIAMENT =
  /\b(?:parliament|legislative council|legislature|national assembly|house of commons|knesset|bundestag|duma)$/i;

/** Reads to which party, parliament or body with members a person belongs. */
export function readMembership(scene: Scene, person: Mention): Finding[] {
  if (person.kind !== 'name') return [];
  return [...readParty(scene, person), ...readSeat(scene, person), ...readMember(scene, person)];
}

/** "Labour MP X", "X, a Republican senator", "X, a Democrat": a member of the party. */
function readParty(scene: Scene, person: Mention): Finding[] {
  const {sentence} = scene;
  const start = scene.nameStart(person);
  const nouns = findChildren(sentence, person.head, 'appos').filter(noun => noun > person.last);
  const within = nouns.concat(
    nouns.flatMap(noun => findChildren(sentence, noun, 'amod', 'compound')),
  );
  return scene.mentions
    .filter(isPartyWord)
    .filter(({first, last}) => (first >= person.first && last < start) || within.includes(first))
    .map(party =>
      lasting(scene, {
        rule: 'party-member',
        type: 'MEMBER_OF',
        subject: person,
        object: party,
        confidence: 0.8,
        trigger: party.head,
      }),
    );
}

/** "Legislator X", in a document that names the Legislative Council. */
function readSeat(scene: Scene, person: Mention): Finding[] {
  const title = scene.nameStart(person) - 1;
  if (title < person.first || !LEGISLATORS.test(lemmaAt(scene.sentence, title))) return [];
  const parliament = scene.bodyNamed(PARLIAMENT);
  if (!parliament) return [];
  const fact = {rule: 'seat-in-parliament', type: 'MEMBER_OF', confidence: 0.6, trigger: title};
  return [lasting(scene, {...fact, subject: person, object: parliament})];
}

/** "committee member X": of the committee named before. */
function readMember(scene: Scene, person: Mention): Finding[] {
  const title = scene.nameStart(person) - 1;
  if (title <= person.first || lemmaAt(scene.sentence, title) !== 'member') return [];
  const body = bodyBefore(scene, title);
  if (!body) return [];
  const fact = {rule: 'member-before-name', type: 'MEMBER_OF', confidence: 0.75, trigger: title};
  return [lasting(scene, {...fact, subject: person, object: body})];
}

/** The body whose noun stands right before a post ("committee member"), by its name elsewhere. */
export function bodyBefore(scene: Scene, post: number): Mention | undefined {
  const token = scene.sentence.tokens[post - 1];
  if (!token || !['NOUN', 'PROPN'].includes(token.tag)) return undefined;
  const named = scene
    .mentionsOver(post - 1)
    .find(each => each.label === 'Organization' && each.last === post - 1);
  return named ?? scene.bodyNamed(new RegExp(`\\s${token.text.replace(/\W/g, '.')}$`, 'i'));
}
