import {isSymmetrical} from '../../src/schema/relation-types.js';
import type {EdgeItem, NodeItem, PictureLabel} from '../state/model.js';
import {isInPicture, weightOf} from '../state/model.js';
import {typeWords} from '../texts.js';
import {widthOf} from './fold.js';
import {
  arrowHead,
  bendsOf,
  curveBetween,
  pointAt,
  type Curve,
  type Disc,
  type Point,
} from './geometry.js';
import type {Palette} from './palette.js';
import {DASHES} from './palette.js';

/** A line ready to be drawn: on a canvas, in an SVG, or to be hit. */
export type SceneLine = {
  readonly edge: EdgeItem;
  readonly curve: Curve;
  readonly head: readonly Point[];
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly label: string;
  readonly middle: Point;
};

/** A node ready to be drawn. */
export type SceneNode = {
  readonly node: NodeItem;
  readonly label: PictureLabel;
  readonly disc: Disc;
  readonly color: string;
  /** Self-loops and folded statements: what is not drawn as a line. */
  readonly badge: string;
};

export type Scene = {readonly lines: readonly SceneLine[]; readonly nodes: readonly SceneNode[]};

/** How the items of a scene look and where they are. */
export type Look = {
  readonly palette: Palette;
  readonly place: (node: NodeItem) => Disc;
  readonly nodeColor: (node: NodeItem) => string;
  readonly lineColor: (edge: EdgeItem) => string;
  readonly badge: (node: NodeItem) => string;
  /** Factor of line widths, from the zoom. */
  readonly scale: number;
};

function pictureLabel(node: NodeItem): PictureLabel {
  const {label} = node;
  return label === 'Document' || label === 'Sentence' ? 'Claim' : label;
}

/** Words on a line: its type, with post or kin. */
export function lineLabel(edge: EdgeItem): string {
  const words = typeWords(edge.type);
  return edge.title === null ? words : `${words} (${edge.title})`;
}

/** Lines by pair, so that parallel and opposite ones fan out. */
function byPair(lines: readonly EdgeItem[]): readonly (readonly EdgeItem[])[] {
  const pairs = new Map<string, EdgeItem[]>();
  for (const line of lines) {
    if (line.source === line.target) continue;
    const key = [line.source.key, line.target.key].sort().join(' ');
    const pair = pairs.get(key);
    if (pair) pair.push(line);
    else pairs.set(key, [line]);
  }
  return [...pairs.values()];
}

function sceneLine(edge: EdgeItem, bend: number, look: Look): SceneLine {
  const width = edge.kind === 'link' ? 0.9 : widthOf(weightOf(edge)) * look.scale;
  const curve = curveBetween(look.place(edge.source), look.place(edge.target), bend);
  const pointed = !isSymmetrical(edge.type);
  return {
    edge,
    curve,
    head: pointed ? arrowHead(curve, 5 * look.scale + 2 * width) : [],
    color: look.lineColor(edge),
    width,
    dash: edge.status === null ? [1, 3] : DASHES[edge.status],
    label: lineLabel(edge),
    middle: pointAt(curve, 0.5),
  };
}

function distanceOf([line]: readonly EdgeItem[], look: Look): number {
  if (!line) return 0;
  const [a, b] = [look.place(line.source), look.place(line.target)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Lays out lines and nodes in pixels. */
export function makeScene(
  nodes: readonly NodeItem[],
  lines: readonly EdgeItem[],
  look: Look,
): Scene {
  const drawn = byPair(lines).flatMap(pair => {
    const bends = bendsOf(pair.length, distanceOf(pair, look));
    const first = pair[0]?.source.key ?? '';
    const low = pair.every(line => line.source.key >= first && line.target.key >= first);
    return pair.map((edge, index) => {
      // A bend is to the left of the line's own direction: opposite lines need the opposite sign.
      const forward = edge.source.key < edge.target.key === low;
      return sceneLine(edge, (bends[index] ?? 0) * (forward ? 1 : -1), look);
    });
  });
  return {
    lines: drawn,
    nodes: nodes.filter(isInPicture).map(node => ({
      node,
      label: pictureLabel(node),
      disc: look.place(node),
      color: look.nodeColor(node),
      badge: look.badge(node),
    })),
  };
}
