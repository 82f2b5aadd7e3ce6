import test from 'ava';
import {resolveEntities} from '../../src/entity/resolve-entities.js';
import type {Chain, DocumentReading, KnownEntity, Mention} from '../../src/model/index.js';

type Row = {
  readonly label: Chain['label'];
  readonly name: string;
  readonly roles?: readonly string[];
  readonly gender?: Chain['gender'];
  readonly known?: KnownEntity;
};

/** A document in which each row is a chain of one mention. */
function reading(id: string, rows: readonly Row[]): DocumentReading {
  const mentions = rows.map((row, index) => mentionOf(id, index, row));
  return {
    document: {id: `doc:${id}`, title: '', text: '', date: null, source: null, url: null},
    sentences: [],
    mentions,
    actors: [],
    chains: rows.map(({label, name, roles = [], gender = null, known = null}, index) => ({
      mentions: mentions.slice(index, index + 1).map(mention => mention.id),
      label,
      name,
      reasons: [],
      known,
      roles,
      gender,
    })),
    relationMentions: [],
    statements: [],
    diagnostics: [],
  };
}

function mentionOf(document: string, index: number, {label, name}: Row): Mention {
  return {
    id: `doc:${document}#s0@${String(index)}`,
    sentence: `doc:${document}#s0`,
    start: index,
    end: index + 1,
    text: name,
    first: 0,
    last: 0,
    head: 0,
    kind: 'name',
    label,
    name,
  };
}

const person = (name: string, roles: readonly string[] = []): Row => ({
  label: 'Person',
  name,
  roles,
});
const CHILE: Row = {label: 'Country', name: 'Chile'};
const PERU: Row = {label: 'Country', name: 'Peru'};

const resolves = test.macro({
  exec(t, readings: readonly DocumentReading[], expected: readonly string[]) {
    const forward = resolveEntities(readings);
    const backward = resolveEntities([...readings].reverse());
    const people = forward.entities.filter(({label}) => label === 'Person');
    t.deepEqual(
      people.map(({id, mentions}) => `${id} ${String(mentions.length)}`),
      expected,
    );
    t.deepEqual(backward.entities, forward.entities, 'the order of documents counts');
  },
  title: (given = '') => given,
});

test(
  'one name in two documents is one person',
  resolves,
  [reading('a', [person('Rosa Paz')]), reading('b', [person('Rosa Paz')])],
  ['person:rosa-paz 2'],
);

test(
  'spellings of one name are one person, under the more frequent one',
  resolves,
  [
    reading('a', [person('Ilya Kravetsky')]),
    reading('b', [person('Ilya Kravetskyy')]),
    reading('c', [person('Ilya Kravetskyy')]),
  ],
  ['person:ilya-kravetskyy 3'],
);

test(
  'people of one surname stay apart',
  resolves,
  [reading('a', [person('Rosa Paz')]), reading('b', [person('Hugo Paz')])],
  ['person:hugo-paz 1', 'person:rosa-paz 1'],
);

test(
  'a lone surname is the one person of that name whose document shares a country',
  resolves,
  [reading('a', [person('Rosa Paz'), CHILE]), reading('b', [person('Paz'), CHILE])],
  ['person:rosa-paz 2'],
);

test(
  'a lone surname without anything in common stays apart',
  resolves,
  [reading('a', [person('Rosa Paz'), CHILE]), reading('b', [person('Paz'), PERU])],
  ['person:paz-b 1', 'person:rosa-paz 1'],
);

test(
  'a lone surname that two people bear stays apart',
  resolves,
  [
    reading('a', [person('Rosa Paz'), CHILE]),
    reading('b', [person('Hugo Paz'), CHILE]),
    reading('c', [person('Paz'), CHILE]),
  ],
  ['person:hugo-paz 1', 'person:paz-c 1', 'person:rosa-paz 1'],
);

test(
  'namesakes of whom different things are said, in different places, stay apart',
  resolves,
  [
    reading('a', [person('Ann Kent', ['senator']), CHILE]),
    reading('b', [person('Ann Kent', ['drummer']), PERU]),
    reading('c', [person('Ann Kent', ['senator']), CHILE]),
  ],
  ['person:ann-kent 2', 'person:ann-kent-drummer 1'],
);

test(
  'one name with a post in common is one person in any country',
  resolves,
  [
    reading('a', [person('Ann Kent', ['senator']), CHILE]),
    reading('b', [person('Ann Kent', ['senator', 'lawyer']), PERU]),
  ],
  ['person:ann-kent 2'],
);

test('one name with two labels is two entities', t => {
  const {entities} = resolveEntities([
    reading('a', [
      {label: 'Place', name: 'Norda'},
      {label: 'Organization', name: 'Norda'},
    ]),
  ]);
  t.deepEqual(
    entities.map(({id}) => id),
    ['organization:norda', 'place:norda'],
  );
});

test("the user's id is the key and joins entries that share it", t => {
  const known = (name: string): KnownEntity => ({
    id: 'person:r-paz',
    label: 'Person',
    name,
    aliases: [],
    iso3: null,
    wikidata: 'Q12',
  });
  const {entities} = resolveEntities([
    reading('a', [{label: 'Person', name: 'Rosa Paz', known: known('Rosa Paz')}]),
    reading('b', [{label: 'Person', name: 'La Jefa', known: known('La Jefa')}]),
  ]);
  t.deepEqual(
    entities.map(({id, wikidata, mentions}) => [id, wikidata, mentions.length]),
    [['person:r-paz', 'Q12', 2]],
  );
});

test('a merge across documents has its reason and its document', t => {
  const {entities} = resolveEntities([
    reading('a', [person('Rosa Paz'), CHILE]),
    reading('b', [person('Paz'), CHILE]),
  ]);
  const merges = entities.find(({label}) => label === 'Person')?.merges ?? [];
  t.deepEqual(
    merges.map(({document}) => document),
    ['doc:b'],
  );
  t.regex(merges[0]?.reason ?? '', /"Paz" is the surname of "Rosa Paz"/);
});
