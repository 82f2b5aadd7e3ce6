import type {Point} from './geometry.js';

/** A rectangle in pixels. */
export type Box = {readonly x: number; readonly y: number; readonly w: number; readonly h: number};

/** What wants a label, the most wanted first. */
export type LabelWish = {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radius of what it names; 0 for a point on a line, which gets its label in the middle. */
  readonly r: number;
  readonly width: number;
  /** Middles to try, for what has r = 0; its own place without it. */
  readonly spots?: readonly Point[];
};

export type PlacedLabel = {
  readonly key: string;
  readonly text: string;
  /** Left end and middle line of the text. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
};

const CELL = 64;
const GAP = 4;

/** Boxes in a grid, so that a question looks at its neighbourhood only. */
class Grid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every(cell => !this.#cells.get(cell)?.some(other => overlap(box, other)));
  }

  /** Square pixels of the boxes here that this one would cover. */
  coveredBy(box: Box): number {
    const others = new Set(cellsOf(box).flatMap(cell => this.#cells.get(cell) ?? []));
    let sum = 0;
    for (const other of others) sum += overlapArea(box, other);
    return sum;
  }
}

function cellsOf({x, y, w, h}: Box): string[] {
  const cells: string[] = [];
  for (let i = Math.floor(x / CELL); i <= Math.floor((x + w) / CELL); i += 1) {
    for (let j = Math.floor(y / CELL); j <= Math.floor((y + h) / CELL); j += 1) {
      cells.push(`${String(i)} ${String(j)}`);
    }
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function overlapArea(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.max(0, w) * Math.max(0, h);
}

/** Right, left, below, above and the corners of a node; the middle of a line. */
function placesOf({x, y, r, width, spots}: LabelWish, height: number): Box[] {
  const [w, h] = [width, height];
  if (r === 0)
    return (spots ?? [{x, y}]).map(spot => ({x: spot.x - w / 2, y: spot.y - h / 2, w, h}));
  return [
    {x: x + r + GAP, y: y - h / 2, w, h},
    {x: x - r - GAP - w, y: y - h / 2, w, h},
    {x: x - w / 2, y: y + r + GAP, w, h},
    {x: x - w / 2, y: y - r - GAP - h, w, h},
    {x: x + r * 0.6 + GAP, y: y + r * 0.6, w, h},
    {x: x + r * 0.6 + GAP, y: y - r * 0.6 - h, w, h},
    {x: x - r * 0.6 - GAP - w, y: y + r * 0.6, w, h},
    {x: x - r * 0.6 - GAP - w, y: y - r * 0.6 - h, w, h},
  ];
}

export type LabelOptions = {
  readonly height: number;
  readonly limit: number;
  readonly within: Box;
  /** Points that a label covers only where it has no better place. */
  readonly avoid?: readonly Point[];
  /** So many of the first wishes get a label also where it must lie over an obstacle, as little as can be. */
  readonly must?: number;
};

/** Points by cell of a grid. */
function gridOfPoints(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const [cell] = cellsOf({...point, w: 0, h: 0});
    if (cell === undefined) continue;
    const known = cells.get(cell);
    if (known) known.push(point);
    else cells.set(cell, [point]);
  }
  return cells;
}

function covered(box: Box, points: ReadonlyMap<string, readonly Point[]>): number {
  let sum = 0;
  for (const cell of cellsOf(box)) {
    for (const point of points.get(cell) ?? []) if (overlap(box, {...point, w: 0, h: 0})) sum += 1;
  }
  return sum;
}

/** The first of the boxes that covers the fewest points. */
function clearest(
  boxes: readonly Box[],
  points: ReadonlyMap<string, readonly Point[]>,
): Box | null {
  let best: Box | null = null;
  let fewest = Infinity;
  for (const box of boxes) {
    const sum = points.size === 0 ? 0 : covered(box, points);
    if (sum < fewest) [best, fewest] = [box, sum];
    if (sum === 0) break;
  }
  return best;
}

/** The place that covers the least of what lies there. */
function leastCovering(boxes: readonly Box[], obstacles: Grid): Box | null {
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (const box of boxes) {
    const area = obstacles.coveredBy(box);
    if (area < least) [best, least] = [box, area];
  }
  return best;
}

function gridOfBoxes(boxes: readonly Box[]): Grid {
  const grid = new Grid();
  for (const box of boxes) grid.add(box);
  return grid;
}

/** Places labels greedily: none overlaps another or an obstacle; what finds no place has none. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  {height, limit, within, avoid = [], must = 0}: LabelOptions,
): readonly PlacedLabel[] {
  const [blocked, labels] = [gridOfBoxes(obstacles), new Grid()];
  const points = gridOfPoints(avoid);
  const placed: PlacedLabel[] = [];
  for (const [index, wish] of wishes.entries()) {
    if (placed.length >= limit) break;
    const places = placesOf(wish, height).filter(
      place => isInside(place, within) && labels.isFree(place),
    );
    const free = places.filter(place => blocked.isFree(place));
    const box = clearest(free, points) ?? (index < must ? leastCovering(places, blocked) : null);
    if (!box) continue;
    labels.add(box);
    placed.push({key: wish.key, text: wish.text, x: box.x, y: box.y + height / 2, box});
  }
  return placed;
}

/** The boxes, in their order, that lie over none of the others that are kept, nor over what is taken. */
export function keepApart<T extends {readonly box: Box}>(
  items: readonly T[],
  taken: readonly Box[],
): readonly T[] {
  const grid = gridOfBoxes(taken);
  return items.filter(({box}) => {
    const free = grid.isFree(box);
    if (free) grid.add(box);
    return free;
  });
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.w <= outer.x + outer.w &&
    box.y + box.h <= outer.y + outer.h
  );
}
