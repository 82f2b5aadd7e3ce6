import test from 'ava';
import {COUNTRIES} from '../../src/lexicon/countries.js';
import {extendGazetteer, makeGazetteer} from '../../src/lexicon/gazetteer.js';

const GAZETTEER = makeGazetteer();

const knows = test.macro({
  exec(t, text: string, expected: string) {
    const entry = GAZETTEER.entries.get(text);
    const {entity} = entry ?? {};
    t.is(
      `${entity?.label ?? ''} ${entity?.name ?? ''} ${entity?.iso3 ?? '-'} ${entry?.use ?? ''}`,
      expected,
    );
  },
  title: (_given, text: string) => `knows "${text}"`,
});

test(knows, 'U.S.', 'Country United States USA name');
test(knows, 'Emirati', 'Country United Arab Emirates ARE demonym');
test(knows, 'Peruvians', 'Country Peru PER demonym');
test(knows, 'Kiev', 'Country Ukraine UKR capital');
test(knows, 'Kremlin', 'Country Russia RUS metonym');
test(knows, 'White House', 'Organization White House - seat');
test(knows, 'EU', 'Organization European Union - name');
test(knows, 'Taiwan', 'Country Taiwan TWN name');
test(knows, 'Kosovo', 'Country Kosovo XKX name');
test(knows, 'Black Sea', 'Place Black Sea - name');
test(knows, 'Ohio', 'Place Ohio - name');
test(knows, 'Guadalajara', 'Place Guadalajara - name');
test(knows, 'Turkey', 'Country Turkey TUR common');
test(knows, 'Nagoya', 'Place Nagoya - city');

test('each country has its own code of three letters', t => {
  const codes = COUNTRIES.map(({iso3}) => iso3);
  t.is(new Set(codes).size, codes.length);
  t.deepEqual(
    codes.filter(code => !/^[A-Z]{3}$/.test(code)),
    [],
  );
});

test('all members of the United Nations are there', t => {
  t.true(COUNTRIES.length >= 195, String(COUNTRIES.length));
});

test("the user's own name wins over ours", t => {
  const own = {
    id: 'kiev-band',
    label: 'Group',
    name: 'Kiev',
    aliases: [],
    iso3: null,
    wikidata: null,
  } as const;
  t.is(extendGazetteer(GAZETTEER, [own]).entries.get('Kiev')?.entity, own);
});
