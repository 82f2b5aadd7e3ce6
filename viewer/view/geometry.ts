export type Point = {readonly x: number; readonly y: number};
export type Disc = Point & {readonly r: number};

/** A quadratic Bézier from rim to rim; straight where `control` lies between. */
export type Curve = {readonly from: Point; readonly control: Point; readonly to: Point};

/** Point of a curve at `t` (0 to 1). */
export function pointAt({from, control, to}: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

const STEPS = 24;

/** First `t` from an end at which the curve has left a disc around that end. */
function leave(curve: Curve, disc: Disc, backwards: boolean): number {
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const at = pointAt(curve, backwards ? 1 - t : t);
    if (Math.hypot(at.x - disc.x, at.y - disc.y) >= disc.r) return backwards ? 1 - t : t;
  }
  return 0.5;
}

/** The part of a curve between two values of `t`. */
function between(curve: Curve, t0: number, t1: number): Curve {
  const {from, control, to} = curve;
  const blend = (a: number, b: number, c: number) =>
    (1 - t0) * (1 - t1) * a + (t0 * (1 - t1) + t1 * (1 - t0)) * b + t0 * t1 * c;
  return {
    from: pointAt(curve, t0),
    control: {x: blend(from.x, control.x, to.x), y: blend(from.y, control.y, to.y)},
    to: pointAt(curve, t1),
  };
}

/** The curve between two discs, bent by a share of its length; starts and ends at their rims. */
export function curveBetween(a: Disc, b: Disc, bend: number): Curve {
  const control = {
    x: (a.x + b.x) / 2 - (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 + (b.x - a.x) * bend,
  };
  const whole = {from: a, control, to: b};
  const start = leave(whole, {...a, r: a.r + 1.5}, false);
  const end = leave(whole, {...b, r: b.r + 2.5}, true);
  return start < end ? between(whole, start, end) : whole;
}

/** Pixels between the middles of lines that fan out, at least. */
const FAN_GAP = 11;

/** Bends of `count` lines that fan out between two nodes so far apart, symmetrical around the straight one. */
export function bendsOf(count: number, distance: number): readonly number[] {
  const wanted = Math.min(0.24, 0.9 / count);
  // The middle of a curve lies at half its bend.
  const spread = Math.max(wanted, (2 * FAN_GAP) / Math.max(distance, 30));
  return Array.from({length: count}, (_, index) => (index - (count - 1) / 2) * spread);
}

/** Three corners of the head of an arrow at the curve's end. */
export function arrowHead({control, from, to}: Curve, size: number): readonly Point[] {
  const [dx, dy] =
    Math.hypot(to.x - control.x, to.y - control.y) > 0.01
      ? [to.x - control.x, to.y - control.y]
      : [to.x - from.x, to.y - from.y];
  const length = Math.max(0.01, Math.hypot(dx, dy));
  const [ux, uy] = [dx / length, dy / length];
  const back = {x: to.x - ux * size, y: to.y - uy * size};
  const half = size * 0.42;
  return [
    to,
    {x: back.x - uy * half, y: back.y + ux * half},
    {x: back.x + uy * half, y: back.y - ux * half},
  ];
}

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
  const s = Math.max(0, Math.min(1, t));
  return Math.hypot(p.x - a.x - s * dx, p.y - a.y - s * dy);
}

/** Distance of a point to a curve, in pixels. */
export function distanceTo(curve: Curve, point: Point): number {
  let nearest = Infinity;
  let last = curve.from;
  for (let step = 1; step <= 12; step += 1) {
    const next = pointAt(curve, step / 12);
    nearest = Math.min(nearest, toSegment(point, last, next));
    last = next;
  }
  return nearest;
}
