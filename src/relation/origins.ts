import type {Mention} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import type {Bodies} from './belonging.js';
import {antecedentOf, hasWord, lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {readMembership} from './membership.js';
import {isParty} from './parties.js';
import type {Scene} from './scene.js';

/** Reads where a person comes from, to whom related, and to which body belonging. */
export function readPerson(scene: Scene, person: Mention, bodies: Bodies): Finding[] {
  return [
    ...readNationality(scene, person, bodies),
    ...readPredicate(scene, person, bodies),
    ...readCountryman(scene, person),
    ...readKin(scene, person, bodies),
    ...readBodyOf(scene, person),
    ...readHome(scene, person),
    ...readMembership(scene, person),
    ...readFellowship(scene, person, bodies),
  ];
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
    // "Kenya's X", "Kenyan X".
    const bare =
      (between.length === 1 && /^['’]s?$/.test(between[0] ?? '')) ||
      (between.length === 0 && country.kind === 'demonym');
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
  return findings;
}

/** Tokens of "34-year-old" and the like at most. */
const LONGEST_AGE = 8;

/** "An Australian, X", "X, an Australian,": the word for one of a country's people. */
function readCountryman(scene: Scene, person: Mention): Finding[] {
  const {sentence, mentions} = scene;
  const {tokens} = sentence;
  // "an Australian", "a 34-year-old Australian".
  const articleOf = ({first}: Mention): number => {
    let at = first - 1;
    while (
      first - at < LONGEST_AGE &&
      ['ADJ', 'NUM', 'NOUN', 'PUNCT'].includes(tokens[at]?.tag ?? '')
    )
      if (tokens[at]?.text === ',') return -1;
      else at--;
    return /^an?$/i.test(tokens[at]?.text ?? '') ? at : -1;
  };
  const isOne = (each: Mention) =>
    each.label === 'Country' && each.kind === 'demonym' && articleOf(each) >= 0;
  const born = mentions.filter(
    ({label, last}) =>
      label === 'Country' &&
      last < person.head &&
      tokens[last + 1]?.text === '-' &&
      tokens[last + 2]?.text === 'born' &&
      tokens
        .slice(last + 3, scene.nameStart(person))
        .every(({tag}) => ['ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(tag)),
  );
  const people = mentions.filter(
    each =>
      isOne(each) &&
      ((each.last + 2 === person.first && tokens[each.last + 1]?.text === ',') ||
        (articleOf(each) - 2 === person.last &&
          tokens[person.last + 1]?.text === ',' &&
          /^[,.;]$/.test(tokens[each.last + 1]?.text ?? ''))),
  );
  const fact = {rule: 'nationality', type: 'CITIZEN_OF', confidence: 0.75, subject: person};
  return [...people, ...born].map(object =>
    lasting(scene, {...fact, object, trigger: object.head}),
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
    return findChildren(sentence, noun, 'amod', 'compound')
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
    .filter(
      child =>
        child > person.last && hasWord(sentence, child, ['of', 'from', 'with', 'at'], 'case'),
    )
    .flatMap(child => scene.ends.at(child).slice(0, 1))
    .concat(bodyByWords(scene, person))
    .filter(
      each =>
        each.label === 'Organization' ||
        (each.label === 'Group' && CAMPS.test(lemmaAt(sentence, each.head))) ||
        (each.label === 'Country' &&
          hasWord(sentence, each.head, ['of'], 'case') &&
          !isListed(scene, person)),
    )
    .filter(
      body =>
        isParty(body) ||
        scene.nameStart(person) === person.first ||
        // "Dr X of Acme".
        scene.postAt(scene.nameStart(person) - 1) === null,
    )
    .map(body =>
      lasting(scene, {
        rule: 'person-of',
        type: typeOfBodyOf(body),
        subject: person,
        object: body,
        confidence: 0.65,
        trigger: body.head,
      }),
    );
}

/** "X, of Acme," and "Acme's X", by the words. */
function bodyByWords({sentence, mentions, nameStart}: Scene, person: Mention): Mention[] {
  const {tokens} = sentence;
  const start = nameStart(person);
  const after = tokens[person.last + 1]?.text === ',' && tokens[person.last + 2]?.text === 'of';
  const first = person.last + (tokens[person.last + 3]?.tag === 'DET' ? 4 : 3);
  return mentions.filter(
    each =>
      each.label === 'Organization' &&
      each.kind === 'name' &&
      ((after && each.first === first) ||
        (each.last === start - 2 && /^['’]s?$/.test(tokens[start - 1]?.text ?? ''))),
  );
}

/** Whether the name stands in a list behind another one's title ("Senators X of Ohio and Y of Georgia"). */
function isListed({sentence, ends, nameStart}: Scene, person: Mention): boolean {
  const token = sentence.tokens[person.head];
  if (!token || !hasDependency(token, 'conj')) return false;
  return ends.at(token.head).some(first => first.kind === 'name' && nameStart(first) > first.first);
}

/** Groups that people take the side of: "X from the reform camp". */
const CAMPS = /^(?:camp|faction|bloc|caucus|wing|clan|tribe|movement|coalition)$/;

/** "X, from Oslo, Norway": of the country. */
function readHome(scene: Scene, person: Mention): Finding[] {
  const {sentence, mentions} = scene;
  const {tokens} = sentence;
  let at = person.last + 1;
  if (tokens[at]?.text === ',') at++;
  if (tokens[at]?.text !== 'from' || person.kind !== 'name') return [];
  const home = mentions.find(({first, kind}) => first === at + 1 && kind === 'name');
  if (!home) return [];
  const country =
    home.label === 'Country'
      ? home
      : tokens[home.last + 1]?.text === ',' && home.label === 'Place'
        ? mentions.find(({first, label}) => first === home.last + 2 && label === 'Country')
        : undefined;
  if (!country) return [];
  const fact = {rule: 'home', type: 'CITIZEN_OF', confidence: 0.55, trigger: country.head};
  return [lasting(scene, {...fact, subject: person, object: country})];
}

/** Bodies that consist of members. */
const ASSEMBLY = /\b(?:council|parliament|assembly|committee|congress|senate|commons|lords)$/i;

function typeOfBodyOf(body: Mention): string {
  if (body.label === 'Country') return 'CITIZEN_OF';
  return body.label === 'Group' || isParty(body) || ASSEMBLY.test(body.text)
    ? 'MEMBER_OF'
    : 'WORKS_FOR';
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
        findChildren(sentence, index, 'nmod').filter(child =>
          hasWord(sentence, child, ['of', 'to'], 'case'),
        ),
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
  const inside = scene.mentionsOver(index).filter(
    each =>
      each.label === 'Person' &&
      index < scene.nameStart(each) &&
      each.kind === 'name' &&
      // "son of X" is not X.
      sentence.tokens[index + 1]?.text !== 'of',
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

/** "protester X", where the document speaks of protesters: X is one of them. */
function readFellowship(scene: Scene, person: Mention, {kin}: Bodies): Finding[] {
  const last = scene.nameStart(person) - 1;
  if (person.kind !== 'name' || last < person.first) return [];
  if (scene.sentence.tokens[last]?.tag !== 'NOUN') return [];
  const noun = lemmaAt(scene.sentence, last);
  const group = kin.has(noun) || noun === 'member' ? undefined : scene.groupOf(noun);
  if (!group || scene.postAt(last)) return [];
  const fact = {rule: 'one-of-group', type: 'MEMBER_OF', confidence: 0.55};
  return [lasting(scene, {...fact, subject: person, object: group, trigger: last})];
}
