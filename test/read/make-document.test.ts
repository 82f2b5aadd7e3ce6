import test from 'ava';
import {cleanText, headlineOf, isoDateOf} from '../../src/read/make-document.js';

const dates = test.macro({
  exec(t, text: string, expected: string | null) {
    t.is(isoDateOf(text), expected);
  },
  title: (_given, text: string) => `date of "${text}"`,
});

test(dates, '2024-05-01', '2024-05-01');
test(dates, '2024-05-01T10:00:00+02:00', '2024-05-01T10:00:00+02:00');
test(dates, '2024-05-01 10:00:00', '2024-05-01T10:00:00');
test(dates, '20240501', '2024-05-01');
test(dates, '2024-02-30', null);
test(dates, 'Wed, 01 May 2024 23:59:00 GMT', '2024-05-01');
test(dates, 'May 1, 2024', '2024-05-01');
test(dates, 'May 1', null);
test(dates, 'yesterday', null);
test(dates, '', null);

test('line breaks of every kind become one', t => {
  t.is(cleanText('\uFEFFa\r\nb\rc\u2028d \n'), 'a\nb\nc\nd');
});

test('a very long first line is no headline', t => {
  t.is(headlineOf(`${'word '.repeat(60)}\nText.`), '');
});
