import test from 'ava';
import {selectEntities} from '../../src/entity/select-entities.js';
import type {Entity, Mention, MentionKind} from '../../src/model/index.js';

const entity = (id: string, label: Entity['label'], mention: string): Entity => ({
  id,
  label,
  name: id,
  aliases: [],
  iso3: null,
  wikidata: null,
  mentions: [mention],
  merges: [],
});

const mention = (id: string, kind: MentionKind): Mention => ({
  id,
  sentence: 's',
  start: 0,
  end: 1,
  text: id,
  first: 0,
  last: 0,
  head: 0,
  kind,
  label: 'Group',
  name: id,
});

const MENTIONS = [
  mention('name', 'name'),
  mention('phrase', 'nominal'),
  mention('adjective', 'demonym'),
];
const NOTHING = {relations: [], statements: [], mentions: MENTIONS, actors: new Set<string>()};

const keeps = test.macro({
  exec(t, given: Entity, actors: readonly string[], expected: boolean) {
    const kept = selectEntities([given], {...NOTHING, actors: new Set(actors)});
    t.is(kept.length === 1, expected);
  },
  title: (given = '') => given,
});

test('a named person is kept', keeps, entity('p', 'Person', 'name'), [], true);
test('a named country is kept', keeps, entity('c', 'Country', 'name'), [], true);
test(
  'a country of which only the adjective stands there is not',
  keeps,
  entity('c', 'Country', 'adjective'),
  [],
  false,
);
test('a group that takes no part is not', keeps, entity('g', 'Group', 'phrase'), [], false);
test('a group that only acts is not', keeps, entity('g', 'Group', 'phrase'), ['phrase'], false);
test('a named group that acts is kept', keeps, entity('g', 'Group', 'name'), ['name'], true);

test('a group that speaks is kept', t => {
  const statement = {
    id: 's',
    type: 'CLAIMS',
    speaker: 'g',
    text: '',
    start: 0,
    end: 0,
    about: [],
    addressedTo: [],
    trigger: '',
    date: null,
    confidence: 1,
    evidence: [],
  } as const;
  const kept = selectEntities([entity('g', 'Group', 'phrase')], {
    ...NOTHING,
    statements: [statement],
  });
  t.is(kept.length, 1);
});
