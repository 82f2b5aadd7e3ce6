import type {BelongingTables, Mention} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {antecedentOf, lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {caseIs, lasting} from './lasting.js';
import {readPerson} from './origins.js';
import {readPlace} from './places.js';
import type {Scene} from './scene.js';

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
    return [];
  });
}

/** Mentions of countries and bodies named within the span or owning it, apart from the span itself. */
function wholesOf(scene: Scene, mention: Mention): Mention[] {
  const {sentence} = scene;
  const inside = scene.mentions.filter(
    each =>
      each.id !== mention.id &&
      each.first >= mention.first &&
      each.last <= mention.last &&
      (each.label === 'Country' || each.label === 'Organization') &&
      each.kind !== 'pronoun' &&
      // "Iran-backed rebels" are not Iran's.
      sentence.tokens[each.last + 1]?.text !== '-' &&
      each.head !== mention.head,
  );
  if (inside.length > 0) return [outermost(inside)];
  const owners = findChildren(sentence, mention.head, 'nmod:poss', 'amod', 'compound')
    .concat(
      findChildren(sentence, mention.head, 'nmod').filter(
        child => child > mention.head && caseIs(sentence, child, 'of', 'within', 'inside'),
      ),
    )
    .map(child => antecedentOf(sentence, child))
    .flatMap(child => scene.ends.at(child))
    .filter(
      each =>
        each.id !== mention.id &&
        (each.label === 'Group'
          ? sentence.tokens[each.head]?.dependency === 'nmod:poss'
          : ['Country', 'Organization'].includes(each.label)) &&
        (each.last < mention.first || each.first > mention.last),
    );
  return owners.slice(0, 1);
}

function outermost(mentions: readonly Mention[]): Mention {
  return mentions.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
}

function readBody(scene: Scene, mention: Mention, bodies: Bodies): Finding[] {
  const wholes = readWholes(scene, mention, bodies);
  return [
    ...wholes,
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
  return findChildren(scene.sentence, body.head, 'nmod')
    .filter(child => caseIs(scene.sentence, child, 'in') && child > body.head)
    .flatMap(child => scene.ends.find(child, ['Country', 'Place']))
    .filter(({mention}) => mention.first > body.head)
    .map(({mention}) => lasting(scene, {...fact, subject: body, object: mention}));
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
  if (whole.label !== 'Country') return null;
  if (
    bodies.state.has(noun) &&
    !(mention.label === 'Organization' && bodies.private.has(noun) && !bodies.state.has(noun))
  )
    return 'PART_OF';
  if (mention.label === 'Group' && PEOPLE.test(noun)) return 'PART_OF';
  return bodies.private.has(noun) || mention.label === 'Organization' ? 'LOCATED_IN' : 'PART_OF';
}

/** "German firms including Acme": the examples are members. */
function readExamples(scene: Scene, group: Mention): Finding[] {
  const fact = {rule: 'group-example', type: 'MEMBER_OF', confidence: 0.7, trigger: group.head};
  return examplesOf(scene, group).map(subject => lasting(scene, {...fact, subject, object: group}));
}

function examplesOf(scene: Scene, group: Mention): Mention[] {
  if (group.label !== 'Group' || scene.sentence.tokens[group.head]?.xpos !== 'NNS') return [];
  const examples = scene.ends
    .examples(group.head, ['Organization', 'Person'])
    .filter(each => each.first > group.last);
  const [first] = examples;
  return first && first.first - group.last <= NEAR ? examples : [];
}
