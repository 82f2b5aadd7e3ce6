import test from 'ava';
import {makeLayout} from '../../viewer/layout/force-atlas2.js';

/** Two squares, far apart, with one tie. */
function input() {
  return {
    x: Float64Array.from([0, 1, 0, 1, 50, 51, 50, 51]),
    y: Float64Array.from([0, 0, 1, 1, 50, 50, 51, 51]),
    ends: Int32Array.from([0, 1, 1, 3, 3, 2, 2, 0, 4, 5, 5, 7, 7, 6, 6, 4, 3, 4]),
    weights: new Float64Array(9).fill(1),
  };
}

function run(steps: number) {
  const layout = makeLayout(input());
  for (let step = 0; step < steps; step += 1) layout.step();
  return layout;
}

test('the same start gives the same layout, to the bit', t => {
  const [a, b] = [run(50), run(50)];
  t.deepEqual([...a.x, ...a.y], [...b.x, ...b.y]);
});

test('neighbours end nearer to each other than strangers', t => {
  const {x, y} = run(300);
  const distance = (a: number, b: number) =>
    Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  t.true(distance(0, 1) < distance(0, 7));
  t.true([...x, ...y].every(Number.isFinite));
});

test('nodes at one place do not break it', t => {
  const same = new Float64Array(300);
  const layout = makeLayout({
    x: same,
    y: same.slice(),
    ends: Int32Array.from([0, 1]),
    weights: Float64Array.of(1),
  });
  for (let step = 0; step < 5; step += 1) layout.step();
  t.true([...layout.x, ...layout.y].every(Number.isFinite));
});
