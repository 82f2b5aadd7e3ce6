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

/** Right, left, below, above of a node; the middle of a line. */
function placesOf({x, y, r, width}: LabelWish, height: number): Box[] {
  const [w, h] = [width, height];
  if (r === 0) return [{x: x - w / 2, y: y - h / 2, w, h}];
  return [
    {x: x + r + GAP, y: y - h / 2, w, h},
    {x: x - r - GAP - w, y: y - h / 2, w, h},
    {x: x - w / 2, y: y + r + GAP, w, h},
    {x: x - w / 2, y: y - r - GAP - h, w, h},
  ];
}

/** Places labels greedily: none overlaps another or an obstacle; what finds no place has none. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  {height, limit, within}: {readonly height: number; readonly limit: number; readonly within: Box},
): readonly PlacedLabel[] {
  const grid = new Grid();
  obstacles.forEach(box => {
    grid.add(box);
  });
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    const box = placesOf(wish, height).find(place => isInside(place, within) && grid.isFree(place));
    if (!box) continue;
    grid.add(box);
    placed.push({key: wish.key, text: wish.text, x: box.x, y: box.y + height / 2, box});
  }
  return placed;
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.w <= outer.x + outer.w &&
    box.y + box.h <= outer.y + outer.h
  );
}
