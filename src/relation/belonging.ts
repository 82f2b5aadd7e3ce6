import type {BelongingTables, Mention, Sentence} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {antecedentOf, lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {isParty} from './posts.js';
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

const WHOLES = ['Country', 'Organization', 'Place', 'Group'] as const;

type Fact = Pick<Finding, 'type' | 'subject' | 'object' | 'confidence' | 'rule' | 'trigger'> &
  Partial<Pick<Finding, 'kin' | 'title'>>;

function lasting(scene: Scene, fact: Fact): Finding {
  const token = scene.sentence.tokens[fact.trigger];
  return {title: null, kin: null, ...fact, words: token?.text ?? '', status: null, lasting: true};
}

/** Reads what bodies and groups belong to, from the names inside and beside theirs. */
export function readBelonging(scene: Scene, bodies: Bodies): Finding[] {
  return scene.mentions.flatMap(mention => {
    if (mention.label === 'Organization' || mention.label === 'Group')
      return mention.kind === 'pronoun' ? [] : readBody(scene, mention, bodies);
    if (mention.label === 'Person' && mention.kind !== 'pronoun')
      return readNationality(scene, mention, bodies);
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

function caseIs(sentence: Sentence, index: number, ...prepositions: readonly string[]): boolean {
  return findChildren(sentence, index, 'case').some(mark =>
    prepositions.includes(lemmaAt(sentence, mark)),
  );
}

function readBody(scene: Scene, mention: Mention, bodies: Bodies): Finding[] {
  const {sentence} = scene;
  const findings: Finding[] = [];
  const noun = nounOf(scene, mention, bodies);
  for (const whole of wholesOf(scene, mention)) {
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

/** "Pakistani journalist X", "X, a Turkish national", "Kenya's X". */
function readNationality(scene: Scene, person: Mention, bodies: Bodies): Finding[] {
  const {sentence} = scene;
  const nameStart = scene.nameStart(person);
  const countries = scene.mentions.filter(
    each => each.label === 'Country' && each.first >= person.first && each.last < nameStart,
  );
  const findings: Finding[] = [];
  for (const country of countries) {
    const between = sentence.tokens
      .slice(country.last + 1, nameStart)
      .map(token => token.lemma.toLowerCase());
    const bare = between.every(lemma => lemma === "'s" || lemma === '’s' || lemma === "'");
    if (bare || bodies.occupations.has(between.at(-1) ?? ''))
      findings.push(
        lasting(scene, {
          rule: 'nationality',
          type: 'CITIZEN_OF',
          subject: person,
          object: country,
          confidence: 0.7,
          trigger: country.head,
        }),
      );
  }
  return findings.concat(
    readPredicate(scene, person, bodies),
    readKin(scene, person, bodies),
    readBodyOf(scene, person),
  );
}

/** "X, a Turkish national", "X is a Turkish national". */
function readPredicate(scene: Scene, person: Mention, bodies: Bodies): Finding[] {
  const {sentence} = scene;
  const token = sentence.tokens[person.head];
  const predicates = findChildren(sentence, person.head, 'appos');
  if (
    token &&
    hasDependency(token, 'nsubj') &&
    token.head >= 0 &&
    findChildren(sentence, token.head, 'cop').length > 0
  )
    predicates.push(token.head);
  return predicates.flatMap(noun => {
    if (!bodies.occupations.has(lemmaAt(sentence, noun))) return [];
    return findChildren(sentence, noun, 'amod', 'compound', 'nmod')
      .flatMap(child => scene.ends.at(child))
      .filter(each => each.label === 'Country')
      .map(country =>
        lasting(scene, {
          rule: 'nationality',
          type: 'CITIZEN_OF',
          subject: person,
          object: country,
          confidence: 0.75,
          trigger: noun,
        }),
      );
  });
}

/** "Martin Smith of Acme": with no post said, somebody of a body works for it. */
function readBodyOf(scene: Scene, person: Mention): Finding[] {
  const {sentence} = scene;
  return findChildren(sentence, person.head, 'nmod')
    .filter(child => child > person.last && caseIs(sentence, child, 'of', 'from', 'with', 'at'))
    .flatMap(child => scene.ends.at(child).slice(0, 1))
    .filter(
      each =>
        each.label === 'Organization' ||
        (each.label === 'Country' && caseIs(sentence, each.head, 'of')),
    )
    .filter(() => scene.nameStart(person) === person.first)
    .map(body =>
      lasting(scene, {
        rule: 'person-of',
        type: body.label === 'Country' ? 'CITIZEN_OF' : isParty(body) ? 'MEMBER_OF' : 'WORKS_FOR',
        subject: person,
        object: body,
        confidence: 0.65,
        trigger: body.head,
      }),
    );
}

/** "X's wife Y", "Y, wife of X", "his brother Y". */
function readKin(scene: Scene, person: Mention, bodies: Bodies): Finding[] {
  const {sentence} = scene;
  const found: Finding[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.tag !== 'NOUN' || !bodies.kin.has(token.lemma.toLowerCase())) return;
    const holders = kinHolders(scene, index);
    if (!holders.some(each => each.id === person.id)) return;
    const others = findChildren(sentence, index, 'nmod:poss')
      .concat(
        findChildren(sentence, index, 'nmod').filter(child => caseIs(sentence, child, 'of', 'to')),
      )
      .map(child => antecedentOf(sentence, child))
      .flatMap(child => scene.ends.find(child, ['Person']));
    for (const {mention: other} of others)
      if (other.id !== person.id)
        found.push(
          lasting(scene, {
            rule: 'kin',
            type: 'FAMILY_OF',
            subject: person,
            object: other,
            confidence: 0.85,
            trigger: index,
            kin: token.lemma.toLowerCase(),
          }),
        );
  });
  return found;
}

function kinHolders(scene: Scene, index: number): Mention[] {
  const {sentence} = scene;
  const token = sentence.tokens[index];
  const inside = scene
    .mentionsOver(index)
    .filter(
      each => each.label === 'Person' && index < scene.nameStart(each) && each.kind === 'name',
    );
  if (inside.length > 0 || !token) return inside;
  const candidates = [...findChildren(sentence, index, 'appos', 'flat')];
  if (hasDependency(token, 'appos', 'nmod:desc', 'compound', 'flat')) candidates.push(token.head);
  if (findChildren(sentence, index, 'cop').length > 0)
    candidates.push(
      ...findChildren(sentence, index, 'nsubj').map(child => antecedentOf(sentence, child)),
    );
  return candidates.flatMap(each => scene.ends.find(each, ['Person'])).map(end => end.mention);
}

/** "Jeddah, Saudi Arabia", "the consulate in Istanbul", "Tehran, the capital of Iran". */
function readPlace(scene: Scene, place: Mention): Finding[] {
  const {sentence} = scene;
  const findings: Finding[] = [];
  const next = scene.mentions.find(
    each =>
      (each.label === 'Country' || each.label === 'Place') &&
      each.first === place.last + 2 &&
      sentence.tokens[place.last + 1]?.text === ',' &&
      each.kind !== 'pronoun',
  );
  const listed =
    sentence.tokens[(next?.last ?? 0) + 1]?.text === 'and' || isListed(scene, place, next);
  if (next && !listed && next.kind === 'name')
    findings.push(
      lasting(scene, {
        rule: 'place-comma',
        type: 'LOCATED_IN',
        subject: place,
        object: next,
        confidence: 0.85,
        trigger: place.head,
      }),
    );
  const wholes = findChildren(sentence, place.head, 'nmod')
    .filter(child => child > place.last && caseIs(sentence, child, 'in', 'of'))
    .concat(findChildren(sentence, place.head, 'nmod:poss').filter(child => child < place.first))
    .flatMap(child => scene.ends.find(child, WHOLES))
    .map(end => end.mention)
    .filter(each => each.label === 'Country' || each.label === 'Place');
  for (const whole of wholes)
    findings.push(
      lasting(scene, {
        rule: 'place-in',
        type: 'LOCATED_IN',
        subject: place,
        object: whole,
        confidence: 0.75,
        trigger: place.head,
      }),
    );
  return findings;
}

/** Whether two places stand in a list ("Paris, Denmark, and Oslo"), not one within the other. */
function isListed(scene: Scene, place: Mention, next: Mention | undefined): boolean {
  if (!next) return false;
  const token = scene.sentence.tokens[next.head];
  const own = scene.sentence.tokens[place.head];
  const coordinated =
    token !== undefined &&
    hasDependency(token, 'conj') &&
    findChildren(scene.sentence, next.head, 'cc').length > 0;
  return (
    coordinated ||
    (own !== undefined &&
      hasDependency(own, 'conj') &&
      token !== undefined &&
      hasDependency(token, 'conj'))
  );
}
