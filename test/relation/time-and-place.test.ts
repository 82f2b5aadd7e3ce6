import test from 'ava';
import {readingOf} from '../helpers/statements.js';

const dates = test.macro({
  async exec(t, text: string, type: string, date: string | null, place: string | null) {
    const {relationMentions} = await readingOf(text, '2025-03-11');
    const found = relationMentions.find(each => each.type === type);
    t.deepEqual([found?.date, found?.location], [date, place]);
  },
  title: (_given, text: string) => text,
});

test(dates, 'Mary Kent met Jan Smith in Boston on Friday.', 'MEETS_WITH', '2025-03-07', 'Boston');
test(dates, 'Mary Kent said on Monday that Iran attacked Yemen.', 'ATTACKS', null, null);
test(dates, 'Mary Kent will meet Jan Smith on Friday.', 'MEETS_WITH', '2025-03-14', null);
test(dates, 'Iran attacked Yemen in 2014.', 'ATTACKS', '2014', null);
// The place of what a deal is to stop is not the deal's.
test(
  dates,
  'The plan includes a deal between Norway and Chad to stop the raids in Mali.',
  'AGREES_WITH',
  null,
  null,
);

test('without the date of the article there is no date', async t => {
  const {relationMentions} = await readingOf('Iran attacked Yemen on Friday.');
  t.deepEqual(
    relationMentions.filter(({type}) => type === 'ATTACKS').map(({date}) => date),
    [null],
  );
});

const said = test.macro({
  async exec(t, text: string, date: string | null) {
    const {statements} = await readingOf(text, '2025-03-11');
    t.deepEqual(
      statements.map(each => each.date),
      [date],
    );
  },
  title: (_given, text: string) => `a saying's own date: ${text}`,
});

test(said, 'Mary Kent said on Monday that Iran attacked Yemen.', '2025-03-10');
test(said, 'Mary Kent said that Iran had attacked Yemen in 2014.', null);
