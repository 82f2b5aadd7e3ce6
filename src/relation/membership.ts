import type {Mention} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {readLegislator} from './legislators.js';
import {isPartyWord} from './parties.js';
import type {Scene} from './scene.js';

/** Those who belong to the body named before them as members: players, musicians, fighters. */
const MEMBERS =
  /^(?:player|striker|midfielder|defender|goalkeeper|keeper|winger|forward|fullback|full-back|quarterback|linebacker|receiver|pitcher|catcher|batsman|bowler|fielder|all-rounder|drummer|guitarist|bassist|singer|vocalist|frontman|frontwoman|keyboardist|pianist|violinist|cellist|rapper|musician|bandmate|teammate|team-mate|fighter|militant|rebel|gunman|jihadist|insurgent|activist|politician|backbencher|peer|defector|loyalist|cyclist|rider)$/;
/** People named after a body without belonging to it. */
const STRANGERS =
  /^(?:victim|suspect|fan|supporter|critic|rival|opponent|winner|laureate|survivor|hostage|captive|prisoner|inmate|veteran|champion|contestant|member|sympathi[sz]er|recruit|target|enemy|foe|creator|user|customer|client|partner|star|legend|medallist|medalist|finalist|passenger|investor|shareholder|neighbou?r|resident|native|offender|skeptic|sceptic|whistleblower|ally|son|daughter|wife|husband|brother|sister|father|mother)$/;

/** Reads to which party, parliament or body with members a person belongs. */
export function readMembership(scene: Scene, person: Mention): Finding[] {
  if (person.kind !== 'name') return [];
  return [
    ...readParty(scene, person),
    ...readLegislator(scene, person),
    ...readMember(scene, person),
    ...readEmployer(scene, person),
    ...readFormerParty(scene, person),
  ];
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

/** "Acme drummer X", "Acme reporter X": the body before an occupation that is no post. */
function readEmployer(scene: Scene, person: Mention): Finding[] {
  const {sentence, mentions} = scene;
  const last = scene.nameStart(person) - 1;
  if (last <= person.first || sentence.tokens[last]?.tag !== 'NOUN' || scene.postAt(last))
    return [];
  const noun = lemmaAt(sentence, last);
  if (STRANGERS.test(noun)) return [];
  const body = mentions.find(
    each =>
      each.label === 'Organization' &&
      each.kind === 'name' &&
      !isPartyWord(each) &&
      each.first >= person.first &&
      each.last < last &&
      sentence.tokens
        .slice(each.last + 1, last)
        .every(({tag, text}) => ['ADJ', 'NOUN', 'PART'].includes(tag) || text === '-'),
  );
  if (!body) return [];
  return [
    lasting(scene, {
      rule: 'body-before-occupation',
      type: MEMBERS.test(noun) ? 'MEMBER_OF' : 'WORKS_FOR',
      subject: person,
      object: body,
      confidence: 0.75,
      trigger: last,
      title: sentence.tokens[last]?.text ?? null,
    }),
  ];
}

/** Endings of words for people by their work. */
const WORKERS = /(?:er|or|ist|ian|man|woman|official|executive|analyst|employee|agent|aide)$/;

/** "Two Acme journalists, X and Y", "Acme members X and Y": each of the people named. */
export function readNamedGroup(scene: Scene, body: Mention): Finding[] {
  const {sentence, mentions} = scene;
  const {tokens} = sentence;
  const noun = body.last + 1;
  if (body.kind !== 'name' || tokens[noun]?.xpos !== 'NNS') return [];
  const word = lemmaAt(sentence, noun);
  const type = word === 'member' || MEMBERS.test(word) ? 'MEMBER_OF' : 'WORKS_FOR';
  if (word !== 'member' && (STRANGERS.test(word) || !(MEMBERS.test(word) || WORKERS.test(word))))
    return [];
  const people: Mention[] = [];
  let at = noun + 1;
  while (/^(?:,|and)$/.test(tokens[at]?.text ?? '') || people.length === 0) {
    if (/^(?:,|and)$/.test(tokens[at]?.text ?? '')) at++;
    const next = mentions.find(
      ({label, kind, first, last}) =>
        label === 'Person' && kind === 'name' && first <= at && last >= at,
    );
    if (!next || people.includes(next)) break;
    people.push(next);
    at = next.last + 1;
  }
  const fact = {rule: 'people-of-body', type, confidence: 0.75, object: body, trigger: noun};
  return people.map(subject => lasting(scene, {...fact, subject}));
}

/** "X's former party Y", "X, a founding Y member". */
function readFormerParty(scene: Scene, person: Mention): Finding[] {
  const {sentence} = scene;
  const token = sentence.tokens[person.head];
  const found: Mention[] = [];
  if (token && hasDependency(token, 'nmod:poss')) {
    const owned = [token.head, ...findChildren(sentence, token.head, 'compound', 'nmod:desc')];
    const party = owned.find(index => lemmaAt(sentence, index) === 'party');
    // By the words: the tree may hang the name elsewhere.
    if (party !== undefined)
      found.push(
        ...scene.mentions.filter(
          ({label, kind, first, last}) =>
            label === 'Organization' &&
            kind === 'name' &&
            (first === party + 1 || last === party || (first <= party && last > party)),
        ),
      );
  }
  for (const noun of findChildren(sentence, person.head, 'appos')) {
    if (lemmaAt(sentence, noun) !== 'member') continue;
    const body = bodyBefore(scene, noun);
    if (body) found.push(body);
  }
  return found.map(object =>
    lasting(scene, {
      rule: 'member-of-named',
      type: 'MEMBER_OF',
      subject: person,
      object,
      confidence: 0.7,
      trigger: object.head,
    }),
  );
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

/** "NATO member Turkey", "EU member states France and Spain", "Turkey, a NATO member": states as members. */
export function readMemberState(scene: Scene, country: Mention): Finding[] {
  const {sentence, mentions} = scene;
  const {tokens} = sentence;
  const nouns = findChildren(sentence, country.head, 'appos', 'nmod:desc', 'compound');
  const token = tokens[country.head];
  if (token && hasDependency(token, 'appos', 'flat', 'nmod:desc')) nouns.push(token.head);
  if (token && hasDependency(token, 'conj'))
    nouns.push(...findChildren(sentence, token.head, 'nmod:desc', 'compound'));
  if (token && hasDependency(token, 'conj')) {
    const first = tokens[token.head];
    if (first && hasDependency(first, 'appos', 'flat', 'nmod:desc')) nouns.push(first.head);
  }
  nouns.push(country.first - 1);
  const ends = nouns.flatMap(noun => {
    const state = /^(?:state|country|nation)$/.test(lemmaAt(sentence, noun)) ? noun - 1 : noun;
    return lemmaAt(sentence, state) === 'member' ? [state - 1] : [];
  });
  const bodies = mentions.filter(
    each => each.label === 'Organization' && each.kind === 'name' && ends.includes(each.last),
  );
  const fact = {rule: 'member-state', type: 'MEMBER_OF', confidence: 0.75, subject: country};
  return bodies
    .slice(0, 1)
    .map(object => lasting(scene, {...fact, object, trigger: object.last + 1}));
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
