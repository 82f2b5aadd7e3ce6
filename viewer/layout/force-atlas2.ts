// ForceAtlas2 (Jacomy et al. 2014, https://doi.org/10.1371/journal.pone.0098679) with Barnes-Hut, all in
// typed arrays that are made once: no garbage, and no array that grows while the tree is built.

export type LayoutInput = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Ends of the edges: source, target, source, target… */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
};

export type LayoutSettings = {
  readonly gravity: number;
  readonly scaling: number;
  readonly slowDown: number;
  /** How coarse the far field may be: 0.5 is exact enough for print, 1.2 is several times as fast. */
  readonly theta: number;
};

export const DEFAULT_SETTINGS: LayoutSettings = {
  gravity: 0.05,
  scaling: 10,
  slowDown: 1,
  theta: 1.2,
};

export type Layout = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** One iteration over all nodes. */
  step(): void;
};

/** Cells a node: insertion of a point makes a few, and nodes at one place are taken together. */
const CELLS_PER_NODE = 6;
const DEEPEST = 40;

/** Cells of a quadtree in typed arrays; it grows by copying where points lie very close. */
class QuadTree {
  child: Int32Array;
  body: Int32Array;
  mass: Float64Array;
  cx: Float64Array;
  cy: Float64Array;
  size: Float64Array;
  mx: Float64Array;
  my: Float64Array;
  count = 0;

  constructor(nodes: number) {
    const cells = Math.max(64, nodes * CELLS_PER_NODE);
    this.child = new Int32Array(cells * 4);
    this.body = new Int32Array(cells);
    this.mass = new Float64Array(cells);
    this.cx = new Float64Array(cells);
    this.cy = new Float64Array(cells);
    this.size = new Float64Array(cells);
    this.mx = new Float64Array(cells);
    this.my = new Float64Array(cells);
  }

  private grow(): void {
    const longer = (from: Float64Array) => {
      const to = new Float64Array(from.length * 2);
      to.set(from);
      return to;
    };
    const longerInt = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.child = longerInt(this.child);
    this.body = longerInt(this.body);
    this.mass = longer(this.mass);
    this.cx = longer(this.cx);
    this.cy = longer(this.cy);
    this.size = longer(this.size);
    this.mx = longer(this.mx);
    this.my = longer(this.my);
  }

  private cell(cx: number, cy: number, size: number): number {
    if (this.count === this.body.length) this.grow();
    const at = this.count;
    this.count += 1;
    this.child.fill(0, at * 4, at * 4 + 4);
    this.body[at] = -1;
    this.mass[at] = 0;
    this.mx[at] = 0;
    this.my[at] = 0;
    this.cx[at] = cx;
    this.cy[at] = cy;
    this.size[at] = size;
    return at;
  }

  /** The child cell of a point, made where there is none. */
  private childFor(at: number, x: number, y: number): number {
    const cx = this.cx[at] ?? 0;
    const cy = this.cy[at] ?? 0;
    const quadrant = (x > cx ? 1 : 0) + (y > cy ? 2 : 0);
    const known = this.child[at * 4 + quadrant] ?? 0;
    if (known > 0) return known;
    const half = (this.size[at] ?? 0) / 2;
    const quarter = half / 2;
    const made = this.cell(
      cx + (x > cx ? quarter : -quarter),
      cy + (y > cy ? quarter : -quarter),
      half,
    );
    this.child[at * 4 + quadrant] = made;
    return made;
  }

  private weigh(at: number, point: {x: number; y: number; m: number}): void {
    const mass = this.mass[at] ?? 0;
    const sum = mass + point.m;
    this.mx[at] = ((this.mx[at] ?? 0) * mass + point.x * point.m) / sum;
    this.my[at] = ((this.my[at] ?? 0) * mass + point.y * point.m) / sum;
    this.mass[at] = sum;
  }

  /** Puts all points in; a body of -2 marks a cell with children. */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    this.count = 0;
    let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < x.length; i += 1) {
      const [px, py] = [x[i] ?? 0, y[i] ?? 0];
      if (px < x0) x0 = px;
      if (px > x1) x1 = px;
      if (py < y0) y0 = py;
      if (py > y1) y1 = py;
    }
    this.cell((x0 + x1) / 2, (y0 + y1) / 2, Math.max(x1 - x0, y1 - y0, 1e-9) * 1.0001);
    const point = {x: 0, y: 0, m: 0};
    for (let i = 0; i < x.length; i += 1) {
      point.x = x[i] ?? 0;
      point.y = y[i] ?? 0;
      point.m = mass[i] ?? 1;
      this.insert(i, point, x, y);
    }
  }

  private insert(
    body: number,
    point: {x: number; y: number; m: number},
    ...[x, y]: [Float64Array, Float64Array]
  ): void {
    let at = 0;
    for (let depth = 0; ; depth += 1) {
      const held = this.body[at] ?? -1;
      if (held === -1) {
        this.body[at] = body;
        this.weigh(at, point);
        return;
      }
      if (held >= 0 && depth < DEEPEST) {
        const hx = x[held] ?? 0;
        const hy = y[held] ?? 0;
        const below = this.childFor(at, hx, hy);
        this.body[below] = held;
        this.mass[below] = this.mass[at] ?? 0;
        this.mx[below] = this.mx[at] ?? 0;
        this.my[below] = this.my[at] ?? 0;
        this.body[at] = -2;
      }
      this.weigh(at, point);
      if (depth >= DEEPEST) return;
      at = this.childFor(at, point.x, point.y);
    }
  }
}

/** Numbers a cell in a walk: middle of its mass, its mass, and the squared distance up to which it is opened. */
const STRIDE = 4;

/**
 * A tree in the order in which it is walked, each cell with the place of the next one outside of it: a walk
 * needs no stack, and reads memory from the front to the back.
 */
class Walk {
  cells = new Float64Array(0);
  /** Node that a cell holds alone; -1 for a cell with children. */
  body = new Int32Array(0);
  skip = new Int32Array(0);
  count = 0;

  /** `far` is the square of theta. */
  take(tree: QuadTree, far: number): void {
    if (this.body.length < tree.count) {
      this.cells = new Float64Array(tree.body.length * STRIDE);
      this.body = new Int32Array(tree.body.length);
      this.skip = new Int32Array(tree.body.length);
    }
    this.count = 0;
    this.add(tree, 0, far);
  }

  private add(tree: QuadTree, cell: number, far: number): void {
    const at = this.count;
    this.count += 1;
    const held = tree.body[cell] ?? -1;
    const size = tree.size[cell] ?? 0;
    this.cells[at * STRIDE] = tree.mx[cell] ?? 0;
    this.cells[at * STRIDE + 1] = tree.my[cell] ?? 0;
    this.cells[at * STRIDE + 2] = tree.mass[cell] ?? 0;
    this.cells[at * STRIDE + 3] = held === -2 ? (4 * size * size) / far : -1;
    this.body[at] = Math.max(-1, held);
    for (let quadrant = 0; quadrant < 4; quadrant += 1) {
      const below = tree.child[cell * 4 + quadrant] ?? 0;
      if (below > 0) this.add(tree, below, far);
    }
    this.skip[at] = this.count;
  }
}

/** Masses as ForceAtlas2 has them: one, and the weight of the node's edges. */
function massesOf({x, ends, weights}: LayoutInput): Float64Array {
  const mass = new Float64Array(x.length).fill(1);
  for (let edge = 0; edge < weights.length; edge += 1) {
    for (const end of [ends[edge * 2] ?? 0, ends[edge * 2 + 1] ?? 0]) {
      mass[end] = (mass[end] ?? 0) + (weights[edge] ?? 1);
    }
  }
  return mass;
}

/** Makes a layout that goes on from the positions given; they are changed in place. */
export function makeLayout(input: LayoutInput, settings = DEFAULT_SETTINGS): Layout {
  const {x, y, ends, weights} = input;
  const order = x.length;
  const mass = massesOf(input);
  const dx = new Float64Array(order);
  const dy = new Float64Array(order);
  const oldX = new Float64Array(order);
  const oldY = new Float64Array(order);
  const calm = new Float64Array(order).fill(1);
  const tree = new QuadTree(order);
  const walk = new Walk();
  const far = settings.theta * settings.theta;

  const repel = (i: number, scaling: number) => {
    const {cells, body, skip, count} = walk;
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    const own = (mass[i] ?? 1) * scaling;
    let fx = 0;
    let fy = 0;
    let at = 0;
    while (at < count) {
      const cell = at * STRIDE;
      const ux = px - (cells[cell] ?? 0);
      const uy = py - (cells[cell + 1] ?? 0);
      const squared = ux * ux + uy * uy;
      if ((cells[cell + 3] ?? -1) >= squared) {
        at += 1;
        continue;
      }
      if (body[at] !== i && squared > 0) {
        const factor = (own * (cells[cell + 2] ?? 0)) / squared;
        fx += ux * factor;
        fy += uy * factor;
      }
      at = skip[at] ?? count;
    }
    dx[i] = fx;
    dy[i] = fy;
  };

  const pull = (i: number, gravity: number) => {
    const factor = (mass[i] ?? 1) * gravity;
    dx[i] = (dx[i] ?? 0) - (x[i] ?? 0) * factor;
    dy[i] = (dy[i] ?? 0) - (y[i] ?? 0) * factor;
  };

  const attract = () => {
    for (let edge = 0; edge < weights.length; edge += 1) {
      const a = ends[edge * 2] ?? 0;
      const b = ends[edge * 2 + 1] ?? 0;
      const weight = weights[edge] ?? 1;
      const fx = ((x[b] ?? 0) - (x[a] ?? 0)) * weight;
      const fy = ((y[b] ?? 0) - (y[a] ?? 0)) * weight;
      dx[a] = (dx[a] ?? 0) + fx;
      dy[a] = (dy[a] ?? 0) + fy;
      dx[b] = (dx[b] ?? 0) - fx;
      dy[b] = (dy[b] ?? 0) - fy;
    }
  };

  const move = (i: number) => {
    const [fx, fy] = [dx[i] ?? 0, dy[i] ?? 0];
    const [bx, by] = [oldX[i] ?? 0, oldY[i] ?? 0];
    const swing = (mass[i] ?? 1) * Math.sqrt((bx - fx) ** 2 + (by - fy) ** 2);
    const traction = Math.sqrt((bx + fx) ** 2 + (by + fy) ** 2) / 2;
    const speed = ((calm[i] ?? 1) * Math.log(1 + traction)) / (1 + Math.sqrt(swing));
    calm[i] = Math.min(1, Math.sqrt((speed * (fx * fx + fy * fy)) / (1 + Math.sqrt(swing))));
    x[i] = (x[i] ?? 0) + (fx * speed) / settings.slowDown;
    y[i] = (y[i] ?? 0) + (fy * speed) / settings.slowDown;
  };

  return {
    x,
    y,
    step() {
      oldX.set(dx);
      oldY.set(dy);
      tree.build(x, y, mass);
      walk.take(tree, far);
      for (let i = 0; i < order; i += 1) repel(i, settings.scaling);
      for (let i = 0; i < order; i += 1) pull(i, settings.gravity);
      attract();
      for (let i = 0; i < order; i += 1) move(i);
    },
  };
}
