import type {PictureLabel} from '../state/model.js';

// One shape a label, so that colour is never alone. The number is the shader's.
export const SHAPES = {
  Person: 0,
  Country: 1,
  Organization: 2,
  Place: 3,
  Group: 4,
  Claim: 5,
  Proposal: 6,
} as const satisfies Record<PictureLabel, number>;

type Point = {readonly x: number; readonly y: number};

function polygon({x, y}: Point, radius: number, {corners, turn}: {corners: number; turn: number}) {
  const points = Array.from({length: corners}, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return `${fixed(x + radius * Math.cos(angle))} ${fixed(y + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function circle({x, y}: Point, radius: number): string {
  const arc = `${fixed(radius)} ${fixed(radius)} 0 1 0`;
  return `M${fixed(x - radius)} ${fixed(y)}A${arc} ${fixed(x + radius)} ${fixed(y)}A${arc} ${fixed(x - radius)} ${fixed(y)}Z`;
}

/** Numbers as short as a picture needs them, so that the same view gives the same SVG. */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Outline of a node as an SVG path: for canvas (`Path2D`) and SVG alike. */
export function shapePath(label: PictureLabel, at: Point, radius: number): string {
  switch (label) {
    case 'Country':
      return polygon(at, radius * 1.2, {corners: 4, turn: Math.PI / 4});
    case 'Organization':
      return polygon(at, radius * 1.22, {corners: 4, turn: 0});
    case 'Place':
      return polygon(at, radius * 1.25, {corners: 3, turn: -Math.PI / 2});
    case 'Group':
      return polygon(at, radius * 1.08, {corners: 6, turn: 0});
    default:
      return circle(at, radius);
  }
}

/** Claims and proposals are rings: what is inside was said, not seen. */
export function isHollow(label: PictureLabel): boolean {
  return label === 'Claim' || label === 'Proposal';
}
