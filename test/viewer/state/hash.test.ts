import test from 'ava';
import {readHash, writeHash} from '../../../viewer/state/hash.js';
import {OPENING, type View} from '../../../viewer/state/view.js';

const FULL: View = {
  step: 3,
  off: ['l:Place', 's:denied', 'o:The Day & Night'],
  speaker: 'person:a=b&c',
  confidence: 0.35,
  days: ['2031-01-01', '2031-02-03'],
  ego: {center: 'country:ä#ö', depth: 2},
  path: ['a', 'b'],
  lens: 'attribution',
  sides: ['person:x', null],
  selected: 'ATTACKS:12',
  article: 'doc:1#s2',
  hidden: ['q'],
  unfolded: ['u'],
  picked: ['p'],
  pinned: [['n', 1.5, -2]],
  table: true,
  theme: 'dark',
};

test('the whole view goes into the address and comes back', t => {
  t.deepEqual(readHash(`#${writeHash(FULL)}`), FULL);
});

test('the opening view needs no address', t => {
  t.is(writeHash(OPENING), '');
  t.deepEqual(readHash(''), OPENING);
});

for (const hash of [
  '#%',
  '#lens=%E0%A4%A',
  '#step=[[[',
  '#lens=evil&theme=<b>',
  '#days=3&pinned={}&ego=7',
  '#=&&==',
]) {
  test(`a broken address opens as well: ${hash}`, t => {
    t.deepEqual(readHash(hash), OPENING);
  });
}
