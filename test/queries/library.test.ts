import test from 'ava';
import {openStore} from '../../graph/stores/open-store.js';
import {GROUPS, readLibrary} from '../../src/cli/query-library.js';
import {readParameters} from '../../src/cli/query-parameters.js';
import {sampleGraph} from '../helpers/sample-graph.js';

const LIBRARY = readLibrary();

/** What the needed parameters are on the sample graph. */
const GIVEN = {name: 'Ruritania', from: 'Rassendyll', to: 'Norway', source: 'Courier'} as const;

/** Questions that the sample has no answer to. */
const UNANSWERED = ['requests', 'unconnected', 'statements-over-time'];

test('there are 20 questions or more, and some in every group', t => {
  t.true(LIBRARY.length >= 20);
  t.deepEqual([...new Set(LIBRARY.map(({group}) => group))], [...GROUPS]);
});

for (const query of LIBRARY) {
  const {name, question, parameters, columns, cypher} = query;

  test(`${name}: its header says what it asks, and declares each parameter`, t => {
    t.regex(question, /^[A-Z].*\?$/);
    const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(match => match[1]));
    t.deepEqual([...used].sort(), parameters.map(row => row.name).sort());
    for (const {says} of parameters) t.true(says.length > 5);
  });

  test(`${name}: it has the columns that its header names, and an answer`, async t => {
    const store = await openStore('memory');
    await store.load(sampleGraph());
    const given = parameters.filter(({required}) => required).map(row => row.name);
    const values = Object.entries(GIVEN).filter(([key]) => given.includes(key));
    const result = await store.query(
      cypher,
      readParameters(
        values.map(([key, value]) => `${key}=${value}`),
        query,
      ),
      {readOnly: true},
    );
    await store.close();
    t.deepEqual(result.columns, columns);
    t.is(result.rows.length === 0, UNANSWERED.includes(name));
  });
}
