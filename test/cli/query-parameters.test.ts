import test from 'ava';
import {UsageError} from '../../src/error.js';
import {findQuery, readQuery} from '../../src/cli/query-library.js';
import {readParameters} from '../../src/cli/query-parameters.js';

const QUERY = readQuery(
  'sample',
  `// Who is it?
// group: people
// param name: a name
// param since = "": first date: or empty
// param limit = 25: rows at most
// columns: a, b

RETURN 1`,
);

test('a header is read', t => {
  const {question, group, columns, parameters} = QUERY;
  t.deepEqual(
    {question, group, columns},
    {question: 'Who is it?', group: 'people', columns: ['a', 'b']},
  );
  t.deepEqual(parameters, [
    {name: 'name', says: 'a name', required: true, otherwise: null},
    {name: 'since', says: 'first date: or empty', required: false, otherwise: ''},
    {name: 'limit', says: 'rows at most', required: false, otherwise: 25},
  ]);
});

test('defaults stand in for what is not given; texts stay texts, numbers become numbers', t => {
  t.deepEqual(readParameters(['name=2025', 'limit=3'], QUERY), {since: '', limit: 3, name: '2025'});
  t.deepEqual(readParameters(['name=a=b'], QUERY), {since: '', limit: 25, name: 'a=b'});
});

const wrong = test.macro({
  exec(t, given: string[], message: RegExp) {
    t.throws(() => readParameters(given, QUERY), {instanceOf: UsageError, message});
  },
  title: (_given, given: string[]) => `-p ${given.join(' -p ')} is refused`,
});

test(wrong, ['limit=3'], /sample needs -p name=… \(a name\)/);
test(wrong, ['name=x', 'naem=y'], /no parameter naem; it takes name, since, limit/);
test(wrong, ['name'], /key=value, not "name"/);
test(wrong, ['name=x', 'limit=many'], /limit must be a number, like 25/);

test('without a header, a value that is JSON is read as JSON', t => {
  const own = readQuery('own', 'RETURN $a, $b, $c');
  t.deepEqual(readParameters(['a=5', 'b=["x"]', 'c=Ada'], own), {a: 5, b: ['x'], c: 'Ada'});
});

test('an unknown name gets suggestions', t => {
  t.throws(() => findQuery('who-negotiate'), {
    instanceOf: UsageError,
    message: /did you mean who-negotiates/,
  });
  t.throws(() => findQuery('conection'), {
    instanceOf: UsageError,
    message: /did you mean connection\?/,
  });
  t.throws(() => findQuery('xyzzy-plugh-quux'), {
    instanceOf: UsageError,
    message: /there is no query "xyzzy-plugh-quux"; "wiregraph queries"/,
  });
});
