import test from 'ava';
import fc from 'fast-check';
import {keepApart, placeLabels, type Box} from '../../../viewer/view/labels.js';

const WITHIN = {x: 0, y: 0, w: 400, h: 300};
const OPTIONS = {height: 16, limit: 160, within: WITHIN};
const wish = (key: string, x: number, y: number) => ({key, text: key, x, y, r: 6, width: 60});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

test('no label overlaps another, a node, or the edge of the picture', t => {
  const point = fc.record({x: fc.integer({min: 0, max: 400}), y: fc.integer({min: 0, max: 300})});
  fc.assert(
    fc.property(fc.array(point, {maxLength: 60}), points => {
      const discs = points.map(({x, y}) => ({x: x - 6, y: y - 6, w: 12, h: 12}));
      const wishes = points.map(({x, y}, index) => wish(String(index), x, y));
      const boxes = placeLabels(wishes, discs, OPTIONS).map(({box}) => box);
      return boxes.every(
        (box, index) =>
          box.x >= 0 &&
          box.x + box.w <= WITHIN.w &&
          box.y >= 0 &&
          box.y + box.h <= WITHIN.h &&
          !discs.some(disc => overlap(box, disc)) &&
          !boxes.some((other, at) => at !== index && overlap(box, other)),
      );
    }),
    {seed: 1, numRuns: 60},
  );
  t.pass();
});

test('the first wish has the first choice, and the limit holds', t => {
  const placed = placeLabels([wish('a', 100, 100), wish('b', 100, 100)], [], OPTIONS);
  t.deepEqual(
    placed.map(({key, x}) => [key, x]),
    [
      ['a', 110],
      ['b', 30],
    ],
  );
  t.is(
    placeLabels([wish('a', 100, 100), wish('b', 300, 100)], [], {...OPTIONS, limit: 1}).length,
    1,
  );
});

test('a label leaves lines free where it has a choice', t => {
  const avoid = [{x: 130, y: 100}];
  t.is(placeLabels([wish('a', 100, 100)], [], {...OPTIONS, avoid})[0]?.x, 30);
});

test('the most wanted name has its label also among many nodes, where it hides least', t => {
  const crowd = Array.from({length: 400}, (_, index) => ({
    x: (index % 20) * 20,
    y: Math.floor(index / 20) * 15,
    w: 18,
    h: 14,
  }));
  const wishes = [wish('a', 100, 100), wish('b', 300, 100)];
  t.deepEqual(placeLabels(wishes, crowd, OPTIONS), []);
  const placed = placeLabels(wishes, crowd, {...OPTIONS, must: 1});
  t.deepEqual(
    placed.map(({key}) => key),
    ['a'],
  );
});

test('badges that would lie over a name or over each other are left out', t => {
  const badge = (key: string, x: number) => ({key, box: {x, y: 0, w: 20, h: 14}});
  const kept = keepApart(
    [badge('a', 0), badge('b', 10), badge('c', 40), badge('d', 100)],
    [{x: 110, y: 5, w: 50, h: 16}],
  );
  t.deepEqual(
    kept.map(({key}) => key),
    ['a', 'c'],
  );
});
