import test from 'ava';
import {readTimes, type Tense} from '../../src/relation/resolve-date.js';

// A Tuesday.
const REFERENCE = '2025-03-11';

const resolves = test.macro({
  exec(t, text: string, tense: Tense, expected: string[]) {
    t.deepEqual(
      readTimes(text, REFERENCE)(tense).map(({date}) => date),
      expected,
    );
  },
  title: (_given, text: string, tense: Tense) => `"${text}" (${tense})`,
});

test(resolves, 'They met on Tuesday.', 'past', ['2025-03-11']);
test(resolves, 'They met on Friday.', 'past', ['2025-03-07']);
test(resolves, 'They will meet on Friday.', 'future', ['2025-03-14']);
test(resolves, 'They met yesterday.', 'past', ['2025-03-10']);
test(resolves, 'They met two days ago.', 'past', ['2025-03-09']);
test(resolves, 'They met last week.', 'past', ['2025-03']);
test(resolves, 'They met last month.', 'past', ['2025-02']);
test(resolves, 'They met in recent weeks.', 'past', ['2025-03']);
test(resolves, 'They met in June.', 'past', ['2024-06']);
test(resolves, 'They will meet in June.', 'future', ['2025-06']);
test(resolves, 'They met in 2014.', 'past', ['2014']);
test(resolves, 'The war began in 2022 and has gone on since 2023.', 'past', ['2022', '2023']);
test(resolves, 'They met on October 2 2018.', 'past', ['2018-10-02']);
test(resolves, 'They met in June 2018.', 'past', ['2018-06']);
test(resolves, 'They met 126 people at 6am.', 'past', []);
test(resolves, 'They may meet.', 'past', []);

test('a date that is none resolves nothing', t => {
  t.deepEqual(readTimes('They met on Friday.', 'unknown')('past'), []);
});
