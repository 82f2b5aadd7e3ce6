import test from 'ava';
import {edgesOf} from '../helpers/edges.js';

// Force and sanctions in made-up news, from text to edges.

const TYPES: ReadonlySet<string> = new Set([
  'ATTACKS',
  'COERCES',
  'SANCTIONS',
  'MOBILIZES_AGAINST',
  'REJECTS',
]);

async function forceIn(text: string): Promise<string[]> {
  return (await edgesOf(text))
    .filter(({type}) => TYPES.has(type))
    .map(({from, type, to}) => `${from} ${type} ${to}`)
    .sort();
}

const finds = test.macro<[text: string, ...expected: string[]]>({
  async exec(t, text, ...expected) {
    t.deepEqual(await forceIn(text), [...expected].sort());
  },
  title: (_, text) => text,
});

// Each does it to the other.
test(
  finds,
  'Turkish troops traded fire with the Islamic State.',
  'Turkish troops ATTACKS Islamic State',
  'Islamic State ATTACKS Turkish troops',
);
// Nobody is hurt in a tariff war.
test(finds, 'Norway and Sweden ended their tariff war.');
// Forces and who sends them, at the border of whom they are sent against.
test(
  finds,
  'Norway deployed troops near the border with Sweden.',
  'Norway MOBILIZES_AGAINST Sweden',
  'troops MOBILIZES_AGAINST Sweden',
);
// A verb with a particle is another verb.
test(finds, 'Sweden kicked out Osman Kavala.', 'Sweden SANCTIONS Osman Kavala');
// What somebody runs stands for them.
test(finds, 'Rebels blew up a pipeline run by Huawei.', 'Rebels ATTACKS Huawei');
// Who joins another in a deed does it with them.
test(
  finds,
  'Sweden joined Norway in freezing the assets of Huawei.',
  'Sweden SANCTIONS Huawei',
  'Norway SANCTIONS Huawei',
);
// Why they are sent says against whom.
test(
  finds,
  'Norway sent troops to the hills in pursuit of Boko Haram.',
  'Norway MOBILIZES_AGAINST Boko Haram',
  'troops MOBILIZES_AGAINST Boko Haram',
);
// Those who are held for a deed did it.
test(finds, 'Tom Reed was found guilty of the murder of Anna Bell.', 'Tom Reed ATTACKS Anna Bell');
test(
  finds,
  'The FBI arrested Tom Reed on charges of killing Anna Bell.',
  'Federal Bureau of Investigation COERCES Tom Reed',
  'Tom Reed ATTACKS Anna Bell',
);
