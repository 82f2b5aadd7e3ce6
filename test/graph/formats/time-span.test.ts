import test from 'ava';
import {spanOfDate} from '../../../graph/formats/time-span.js';

const spans = test.macro({
  exec(t, date: string | null, wanted: string | null) {
    const span = spanOfDate(date);
    t.is(span && `${span.start}..${span.end}`, wanted);
  },
  title: (_given, date: string | null) => `the days of ${String(date)}`,
});

test(spans, '2031-03-04', '2031-03-04..2031-03-04');
test(spans, '2031-03-04T10:00Z', '2031-03-04..2031-03-04');
test(spans, '2032-02', '2032-02-01..2032-02-29');
test(spans, '2031', '2031-01-01..2031-12-31');
test(spans, '2031-13-01', null);
test(spans, '2031-02-30', null);
test(spans, 'last week', null);
test(spans, null, null);
