import type {BelongingTables, Mention} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {hasWord, lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {readMemberState, readNamedGroup} from './membership.js';
import {readPerson} from './origins.js';
import {isParty} from './parties.js';
import {readPlace} from './places.js';
import type {Scene} from './scene.js';
import {wholesOf} from './wholes.js';

/** Nouns of bodies by what their country is to them. */
export type Bodies = {
  readonly state: ReadonlySet<string>;
  readonly private: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
};

export function makeBodies(tables: BelongingTables): Bodies {
  return {
    state: new Set(tables.stateBodies),
    private: new Set(tables.privateBodies),
    occupations: new Set(tables.occupations),
    kin: new Set(tables.kin),
  };
}

/** "firms including X", "firms, such as X": so many tokens from the group to the first example. */
const NEAR = 5;

/** Reads what bodies and groups belong to, from the names inside and beside theirs. */
export function readBelonging(scene: Scene, bodies: Bodies): Finding[] {
  return scene.mentions.flatMap(mention => {
    if (mention.label === 'Organization' || mention.label === 'Group')
      return mention.kind === 'pronoun' ? [] : readBody(scene, mention, bodies);
    if (mention.label === 'Person' && mention.kind !== 'pronoun')
      return readPerson(scene, mention, bodies);
    if (mention.label === 'Place') return readPlace(scene, mention);
    if (mention.label === 'Country' && mention.kind === 'name')
      return readMemberState(scene, mention);
    return [];
  });
}

function readBody(scene: Scene, mention: Mention, bodies: Bodies): Finding[] {
  const wholes = readWholes(scene, mention, bodies);
  return [
    ...wholes,
    ...readService(scene, mention),
    ...readStateBody(scene, mention),
    ...(mention.label === 'Organization' ? readNamedGroup(scene, mention) : []),
    ...readGovernment(scene, mention),
    ...readKind(scene, mention, bodies),
    ...readOneOfThese(scene, mention),
    ...readSeat(scene, mention),
    ...readExamples(scene, mention),
    // "German firms including Acme": Acme is German, too.
    ...wholes
      .filter(whole => whole.type === 'LOCATED_IN')
      .flatMap(whole => examplesOf(scene, mention).map(subject => ({...whole, subject}))),
  ];
}

function readWholes(scene: Scene, mention: Mention, bodies: Bodies): Finding[] {
  const noun = nounOf(scene, mention, bodies);
  const known = bodies.state.has(noun) || bodies.private.has(noun);
  if (NOT_OF_STATE.test(mention.text)) return [];
  if (ANY.test(mention.text)) return [];
  if (PARENT.test(mention.text))
    return wholesOf(scene, mention)
      .filter(({label}) => label === 'Organization')
      .map(object => {
        const fact = {rule: 'parent-body', type: 'OWNS', confidence: 0.75, trigger: mention.head};
        return lasting(scene, {...fact, subject: mention, object});
      });
  const one = typeOfOnePerson(scene, mention);
  const members = MEMBERS.test(lemmaAt(scene.sentence, mention.head));
  return wholesOf(scene, mention).flatMap(object => {
    // "X's supporters" and "Syrian refugees" are no part of a body.
    if (mention.label === 'Group' && !known && !members) return [];
    const joined = members && mention.label === 'Group' && object.label !== 'Country';
    const type = one ?? (joined ? 'MEMBER_OF' : null) ?? typeOfBody(noun, object, mention, bodies);
    if (!type) return [];
    const fact = {rule: 'body-of', type, confidence: 0.85, trigger: mention.head};
    return [lasting(scene, {...fact, subject: mention, object})];
  });
}

/** "Acme's parent company X". */
const PARENT = /\bparent (?:company|firm|group|organi[sz]ation|corporation)\b/i;

/** Names of bodies that are no state's though its name is in theirs ("Syrian Democratic Forces"). */
const NOT_OF_STATE =
  /\b(?:Democratic Forces|Liberation|Free \p{Lu}\p{Ll}+ Army|People['’]s (?:Protection|Defen[cs]e)|Resistance|Observatory|Opposition)\b/u;

/** The relation of one unnamed person with a post ("a government official"), or null for a group. */
function typeOfOnePerson(scene: Scene, mention: Mention): string | null {
  const head = scene.sentence.tokens[mention.head];
  if (mention.label !== 'Group' || head?.xpos !== 'NN') return null;
  const post = scene.postAt(mention.head);
  if (post) return post.leads ? 'LEADS' : 'WORKS_FOR';
  return head.lemma.toLowerCase() === 'source' ? 'WORKS_FOR' : null;
}

/** "the Houthi movement in Yemen". */
function readSeat(scene: Scene, body: Mention): Finding[] {
  if (body.label !== 'Organization') return [];
  const fact = {rule: 'body-in', type: 'LOCATED_IN', confidence: 0.7, trigger: body.head};
  return [
    ...readFaculty(scene, body),
    ...readAfterComma(scene, body),
    ...findChildren(scene.sentence, body.head, 'nmod')
      .filter(child => hasWord(scene.sentence, child, ['in'], 'case') && child > body.head)
      .flatMap(child => scene.ends.find(child, ['Country', 'Place']))
      .filter(({mention}) => mention.first > body.head)
      .map(({mention}) => lasting(scene, {...fact, subject: body, object: mention})),
  ];
}

const FACULTIES =
  /\b(?:faculty|school|department|institute|centre|center|college|laboratory|unit|office|division)\b/i;

/** "the Faculty of Arts at Acme University". */
function readFaculty(scene: Scene, body: Mention): Finding[] {
  if (body.kind !== 'name' || !FACULTIES.test(body.text)) return [];
  const fact = {rule: 'faculty-at', type: 'PART_OF', confidence: 0.75, trigger: body.head};
  return scene.mentions
    .filter(
      ({label, kind, first}) =>
        label === 'Organization' &&
        kind === 'name' &&
        first > body.last &&
        first <= body.last + 3 &&
        scene.sentence.tokens[body.last + 1]?.text === 'at',
    )
    .slice(0, 1)
    .map(object => lasting(scene, {...fact, subject: body, object}));
}

const SEATED = /\b(?:court|university|college|school|hospital|institute|academy|prison|plant)$/i;

/** "the Appeal Court, Norway": bodies in a building, with their country behind a comma. */
function readAfterComma(scene: Scene, body: Mention): Finding[] {
  const {sentence, mentions} = scene;
  const {tokens} = sentence;
  if (body.kind !== 'name' || !SEATED.test(body.text) || tokens[body.last + 1]?.text !== ',')
    return [];
  const fact = {rule: 'body-comma', type: 'LOCATED_IN', confidence: 0.7, trigger: body.head};
  return mentions
    .filter(
      ({label, kind, first, last}) =>
        (label === 'Country' || label === 'Place') &&
        kind === 'name' &&
        first === body.last + 2 &&
        tokens[last + 1]?.text !== 'and',
    )
    .slice(0, 1)
    .map(object => lasting(scene, {...fact, subject: body, object}));
}

/** The lemma that says what kind of body it is: of the head, or of a common noun in the span. */
function nounOf(scene: Scene, mention: Mention, bodies: Bodies): string {
  for (let index = mention.last; index >= mention.first; index--) {
    const lemma = lemmaAt(scene.sentence, index);
    if (bodies.private.has(lemma) || bodies.state.has(lemma)) return lemma;
  }
  return lemmaAt(scene.sentence, mention.head);
}

/** People under arms or in the street belong to their country, companies lie in it. */
const PEOPLE =
  /^(?:militia|militiaman|rebel|fighter|insurgent|militant|protester|demonstrator|faction|movement)$/;
/** Those of whom a body consists: they belong to it as members. */
const MEMBERS =
  /^(?:member|lawmaker|legislator|senator|mp|mep|delegate|deputy|congress(?:wo)?man|politician)$/;

function typeOfBody(noun: string, whole: Mention, mention: Mention, bodies: Bodies): string | null {
  if (whole.label === 'Organization' || whole.label === 'Group') return 'PART_OF';
  if (whole.label === 'Place') return typeOfLocalBody(noun, mention, bodies);
  if (whole.label !== 'Country') return null;
  if (
    bodies.state.has(noun) &&
    !(mention.label === 'Organization' && bodies.private.has(noun) && !bodies.state.has(noun))
  )
    return 'PART_OF';
  if (mention.label === 'Group' && PEOPLE.test(noun)) return 'PART_OF';
  return bodies.private.has(noun) || mention.label === 'Organization' ? 'LOCATED_IN' : 'PART_OF';
}

/** Bodies that a town or region has itself; others only stand there. */
const LOCAL_BODIES =
  /^(?:police|council|government|authority|authorities|department|board|administration|assembly|legislature|parliament|cabinet|commission|ministry|agency|official|officials|guard)$/;

/** Troops are named after places without standing there. */
const UNDER_ARMS =
  /^(?:command|force|forces|corps|fleet|army|navy|brigade|division|regiment|battalion|troop|troops)$/;

function typeOfLocalBody(noun: string, mention: Mention, bodies: Bodies): string | null {
  if (LOCAL_BODIES.test(noun)) return 'PART_OF';
  if (UNDER_ARMS.test(noun)) return null;
  const stands = mention.label === 'Organization' || mention.kind === 'nominal';
  return stands && (bodies.private.has(noun) || bodies.state.has(noun)) ? 'LOCATED_IN' : null;
}

/** "every member of the House", "whose members": nobody in particular. */
const ANY = /^(?:every|each|any|no|whose)\b/i;

/** "a spokesperson for X", "an official at the ministry": one unnamed person who serves somebody. */
function readService(scene: Scene, group: Mention): Finding[] {
  const {sentence} = scene;
  if (group.label !== 'Group' || group.kind !== 'nominal') return [];
  const post = scene.postAt(group.head);
  const serves = post !== null || SERVANTS.test(lemmaAt(sentence, group.head));
  if (!serves) return [];
  const links = sentence.tokens[group.head]?.xpos === 'NN' ? SERVICE : SERVICE_OF_MANY;
  return findChildren(sentence, group.head, 'nmod')
    .filter(child => child > group.head && hasWord(sentence, child, links, 'case'))
    .flatMap(child => scene.ends.find(child, ['Person', 'Organization', 'Country', 'Group']))
    .filter(({mention}) => mention.id !== group.id && mention.first > group.head)
    .map(({mention: object}) =>
      lasting(scene, {
        rule: 'service-for',
        type: 'WORKS_FOR',
        subject: group,
        object,
        confidence: 0.75,
        trigger: group.head,
        title: sentence.tokens[group.head]?.text ?? null,
      }),
    );
}

const SERVANTS =
  /^(?:source|lawyer|attorney|employee|worker|staffer|aide|adviser|advisor|spokesperson|representative|official|officer)$/;
const SERVICE = ['for', 'at', 'from', 'with', 'to', 'in', 'of'] as const;
const SERVICE_OF_MANY = ['for', 'at', 'from'] as const;

/** "a government official", "federal agencies": of the country that the document is about. */
function readGovernment(scene: Scene, group: Mention): Finding[] {
  const {sentence, country} = scene;
  const noun = sentence.tokens[group.head];
  if (group.label !== 'Group' || group.kind !== 'nominal' || !country || !noun) return [];
  if (!GOVERNMENT.test(sentence.tokens[group.head - 1]?.text ?? '')) return [];
  if (!OFFICIALS.test(lemmaAt(sentence, group.head)) || wholesOf(scene, group).length > 0)
    return [];
  const one = noun.xpos === 'NN';
  // "a federal official" is anyone.
  if (one && /^(?:federal|state)$/i.test(sentence.tokens[group.head - 1]?.text ?? '')) return [];
  const type = one ? 'WORKS_FOR' : 'PART_OF';
  const fact = {rule: 'government-official', type, confidence: 0.5, trigger: group.head};
  return [lasting(scene, {...fact, subject: group, object: country})];
}

const GOVERNMENT = /^(?:government|federal|state|military|security|police|intelligence|army)$/i;
const OFFICIALS =
  /^(?:official|source|spokesman|spokeswoman|spokesperson|minister|worker|employee|agency|agent|force|troop|authority|prosecutor)$/;

/** "Acme, a German carmaker", "Utah-based company Acme": where a body of that kind is. */
function readKind(scene: Scene, body: Mention, bodies: Bodies): Finding[] {
  const {sentence, mentions} = scene;
  if (body.label !== 'Organization' || body.kind !== 'name') return [];
  const fact = {rule: 'kind-of-body', type: 'LOCATED_IN', confidence: 0.75, subject: body};
  const apposed = findChildren(sentence, body.head, 'appos')
    .filter(noun => noun > body.last && bodies.private.has(lemmaAt(sentence, noun)))
    .flatMap(noun => findChildren(sentence, noun, 'amod', 'compound', 'nmod:poss'))
    .flatMap(child => scene.ends.at(child).slice(0, 1));
  const based = mentions.filter(
    ({last}) =>
      sentence.tokens[last + 1]?.text === '-' &&
      sentence.tokens[last + 2]?.text === 'based' &&
      last + 2 < body.head &&
      body.head - last <= BASED_WITHIN &&
      sentence.tokens
        .slice(last + 3, body.first)
        .every(({tag}) => ['ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(tag)),
  );
  return [...apposed, ...based]
    .filter(({label, id}) => id !== body.id && (label === 'Country' || label === 'Place'))
    .map(object => lasting(scene, {...fact, object, trigger: object.head}));
}

/** So many tokens from the place to the body that is "based" there. */
const BASED_WITHIN = 8;

/** "state news agency X", "the official broadcaster X": of the country that the document is about. */
function readStateBody(scene: Scene, body: Mention): Finding[] {
  const {sentence, country} = scene;
  if (body.label !== 'Organization' || body.kind !== 'name' || !country) return [];
  let at = body.last > body.first ? body.first : body.first - 1;
  const kind = [];
  while (at >= 0 && /^(?:NOUN|ADJ|PROPN|PUNCT|VERB)$/.test(sentence.tokens[at]?.tag ?? '')) {
    kind.unshift(sentence.tokens[at]?.text.toLowerCase() ?? '');
    at--;
  }
  if (!STATE_MEDIA.test(kind.join(' '))) return [];
  const fact = {rule: 'state-medium', type: 'PART_OF', confidence: 0.6, trigger: body.head};
  return [lasting(scene, {...fact, subject: body, object: country})];
}

const STATE_MEDIA =
  /\bstate(?: ?- ?(?:run|owned|controlled))? (?:\w+ )?(?:agency|firm|broadcaster|television|tv|media|radio|outlet|newspaper|company|channel)$/;

/** "One of these groups, X", "the largest of these parties, X". */
function readOneOfThese(scene: Scene, body: Mention): Finding[] {
  const {sentence} = scene;
  const token = sentence.tokens[body.head];
  if (body.kind !== 'name' || token?.dependency !== 'appos' || token.head < 0) return [];
  const above = sentence.tokens[token.head]?.head ?? -1;
  const one = [token.head, above].find(index => lemmaAt(sentence, index) === 'one');
  if (one === undefined) return [];
  const fact = {rule: 'one-of-these', type: 'MEMBER_OF', confidence: 0.7, trigger: one};
  return findChildren(sentence, one, 'nmod')
    .filter(child => hasWord(sentence, child, ['of'], 'case'))
    .flatMap(child => [
      ...scene.ends.at(child).filter(({label}) => label === 'Group' || label === 'Organization'),
      ...(scene.groupOf(lemmaAt(sentence, child)) ? [scene.groupOf(lemmaAt(sentence, child))] : []),
    ])
    .slice(0, 1)
    .flatMap(object => (object ? [lasting(scene, {...fact, subject: body, object})] : []));
}

/** "German firms including Acme": the examples are members. */
function readExamples(scene: Scene, group: Mention): Finding[] {
  const fact = {rule: 'group-example', type: 'MEMBER_OF', confidence: 0.7, trigger: group.head};
  return examplesOf(scene, group).map(subject => lasting(scene, {...fact, subject, object: group}));
}

function examplesOf(scene: Scene, group: Mention): Mention[] {
  if (
    group.label !== 'Group' ||
    isParty(group) ||
    scene.sentence.tokens[group.head]?.xpos !== 'NNS'
  )
    return [];
  const examples = scene.ends
    .examples(group.head, ['Organization', 'Person'])
    .filter(each => each.first > group.last);
  const [first] = examples;
  return first && first.first - group.last <= NEAR ? examples : [];
}
