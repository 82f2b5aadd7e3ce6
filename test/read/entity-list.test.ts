import test from 'ava';
import {InputError} from '../../src/error.js';
import {readEntityList} from '../../src/read/entity-list.js';

const ROSA = {
  id: 'rosa',
  label: 'Person',
  name: 'Rosa Paz',
  aliases: ['Paz', 'R. Paz'],
  iso3: null,
  wikidata: 'Q12',
} as const;

test('CSV with a header in any order of columns', t => {
  const text = 'label,name,id,aliases,wikidata\nPerson,Rosa Paz,rosa,Paz; R. Paz,Q12\n';
  t.deepEqual(readEntityList(text, 'own.csv'), [ROSA]);
});

test('JSON lines', t => {
  const row = {
    name: 'Rosa Paz',
    aliases: ['Paz', 'R. Paz'],
    label: 'Person',
    id: 'rosa',
    wikidata: 'Q12',
  };
  t.deepEqual(readEntityList(`${JSON.stringify(row)}\n\n`, 'own.jsonl'), [ROSA]);
});

test('quoted cells may hold commas, and a byte order mark is no part of the header', t => {
  const [entity] = readEntityList('\uFEFFname,label\n"Kent, Reed & Co",Organization\n', 'own.csv');
  t.is(entity?.name, 'Kent, Reed & Co');
});

const refuses = test.macro({
  exec(t, text: string, message: string) {
    const error = t.throws(() => readEntityList(text, 'own.csv'), {instanceOf: InputError});
    t.is(error.message, message);
  },
  title: (given = '') => given,
});

test(
  'a label that is none is named with its line',
  refuses,
  'name,label\nRosa Paz,Person\nAcme,Firm\n',
  'own.csv:3: "label" must be one of Person, Country, Place, Organization, Group, not "Firm"',
);
test(
  'an unknown column is named',
  refuses,
  'name,kind\nAcme,Firm\n',
  'own.csv:1: unknown column "kind"; there are: name, aliases, label, id, wikidata',
);
test('a row without a name', refuses, 'name,label\n,Person\n', 'own.csv:2: "name" is missing');
test(
  'a Wikidata id that is none',
  refuses,
  'name,label,wikidata\nAcme,Organization,212\n',
  'own.csv:2: "wikidata" must look like Q212, not "212"',
);
test(
  'a string that two entities claim',
  refuses,
  'name,label,aliases\nRosa Paz,Person,Paz\nPaz Bank,Organization,Paz\n',
  'own.csv:3: "Paz" already stands in line 2',
);
test(
  'a broken JSON line',
  refuses,
  '{"name": "Acme", "label": "Organization"}\n{"name": \n',
  'own.csv:2: is no JSON object',
);
