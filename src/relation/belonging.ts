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
      each.head !== mention.head,
  );
  if (inside.length > 0) return [outermost(inside)];
  const owners = findChildren(sentence, mention.head, 'nmod:poss', 'amod', 'compound')
    .concat(
      findChildren(sentence, mention.head, 'nmod').filter(
        child => child > mention.head && caseIs(sentence, child, 'of'),
      ),
    )
    .map(child => antecedentOf(sentence, child))
    .flatMap(child => scene.ends.at(child))
    .filter(
      each =>
        each.id !== mention.id &&
        ['Country', 'Organization', 'Group'].includes(each.label) &&
        (each.last < mention.first || each.first > mention.last),
    );
  return owners.slice(0, 1);
}

function outermost(mentions: readonly Mention[]): Mention {
  return mentions.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
}

function readBody(scene: Scene, mention: Mention, bodies: Bodies): Finding[] {
  const {sentence} = scene;
  const findings: Finding[] = [];
  const noun = nounOf(scene, mention, bodies);
  for (const whole of wholesOf(scene, mention)) {
    const known = bodies.state.has(noun) || bodies.private.has(noun);
    // "supporters of X" are no part of X.
    if (whole.first > mention.head && mention.label === 'Group' && !known) continue;
    const type = typeOfBody(noun, whole, mention, bodies);
    if (type)
      findings.push(
        lasting(scene, {
          rule: 'body-of',
          type,
          subject: mention,
          object: whole,
          confidence: 0.85,
          trigger: mention.head,
        }),
      );
  }
  const places = findChildren(sentence, mention.head, 'nmod')
    .filter(child => caseIs(sentence, child, 'in') && child > mention.head)
    .flatMap(child => scene.ends.find(child, ['Country', 'Place']));
  for (const {mention: place} of places)
    if (place.first > mention.head)
      findings.push(
        lasting(scene, {
          rule: 'body-in',
          type: 'LOCATED_IN',
          subject: mention,
          object: place,
          confidence: 0.7,
          trigger: mention.head,
        }),
      );
  findings.push(...readExamples(scene, mention));
  return findings;
}

/** The lemma that says what kind of body it is: of the head, or of a common noun in the span. */
function nounOf(scene: Scene, mention: Mention, bodies: Bodies): string {
  for (let index = mention.last; index >= mention.first; index--) {
    const lemma = lemmaAt(scene.sentence, index);
    if (bodies.private.has(lemma) || bodies.state.has(lemma)) return lemma;
  }
  return lemmaAt(scene.sentence, mention.head);
}

function typeOfBody(noun: string, whole: Mention, mention: Mention, bodies: Bodies): string | null {
  if (whole.label === 'Organization' || whole.label === 'Group') return 'PART_OF';
  if (whole.label !== 'Country') return null;
  if (
    bodies.state.has(noun) &&
    !(mention.label === 'Organization' && bodies.private.has(noun) && !bodies.state.has(noun))
  )
    return 'PART_OF';
  return bodies.private.has(noun) || mention.label === 'Organization' ? 'LOCATED_IN' : 'PART_OF';
}

/** "German firms including Acme": the examples are members, and share the group's country. */
function readExamples(scene: Scene, group: Mention): Finding[] {
  if (group.label !== 'Group') return [];
  const examples = scene.ends.examples(group.head, ['Organization', 'Person', 'Country', 'Group']);
  return examples.map(example =>
    lasting(scene, {
      rule: 'group-example',
      type: 'MEMBER_OF',
      subject: example,
      object: group,
      confidence: 0.7,
      trigger: group.head,
    }),
  );
}
