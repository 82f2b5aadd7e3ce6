import {isInPicture, weightOf, type EdgeItem, type NodeItem} from '../state/model.js';
import {BADGE_FONT, LABEL_FONT, LINE_FONT, makeMeasure} from './draw.js';
import {widthOf, type Fold} from './fold.js';
import {THRESHOLDS, type Focus, type Frame} from './frame.js';
import {arrowHead, curveBetween, pointAt, type Point} from './geometry.js';
import {keepApart, placeLabels, type Box, type LabelWish, type PlacedLabel} from './labels.js';
import {badgeOf, colorOfLine, colorOfNode} from './look.js';
import {DASHES} from './palette.js';
import {makeScene, type Look, type Scene, type SceneLine, type SceneNode} from './scene.js';

/** All that is seen, in pixels: what the overlay draws, and what an SVG holds. */
export type Composition = {
  /** Lines of the picture; one by one, or one a pair. */
  readonly lines: readonly SceneLine[];
  readonly focus: Scene | null;
  readonly names: readonly PlacedLabel[];
  /** Words on the lines of the focus. */
  readonly words: readonly PlacedLabel[];
  readonly badges: readonly Badge[];
};

/** A badge and where it lies. */
export type Badge = {readonly key: string; readonly text: string; readonly box: Box};

const LABEL_HEIGHT = 16;
const WORD_HEIGHT = 15;
const LABELS_TRIED = 400;
/** Names in focus that want a label, at most. */
const FOCUS_LABELS = 80;
const WORDS_LIMIT = 60;
/** The most telling names, which have their label in any case. */
const MUST_NAMES = 12;

const measureName = makeMeasure(LABEL_FONT);
const measureWord = makeMeasure(LINE_FONT);
const measureBadge = makeMeasure(BADGE_FONT);

/** Names that are very long are cut in the picture; the panel has the whole. */
export function shorten(name: string, limit = 34): string {
  return name.length > limit ? `${name.slice(0, limit - 1).trimEnd()}…` : name;
}

/** How things look in a frame, at places that `place` gives. */
export function lookOf(frame: Frame, place: Look['place'], scale: number): Look {
  return {
    palette: frame.palette,
    place,
    nodeColor: node => colorOfNode(node, frame.palette, frame.communities),
    lineColor: edge => colorOfLine(edge, frame.palette, frame.sides),
    badge: node => badgeOf(node, frame.unfolded),
    scale,
  };
}

/** Lines of the focus that are drawn: the weightiest, where there are too many. */
export function focusLines(focus: Focus): readonly EdgeItem[] {
  if (focus.lines.length <= THRESHOLDS.focusLines) return focus.lines;
  return [...focus.lines].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, THRESHOLDS.focusLines);
}

/** The focus as a scene; where lines are cut, only the nodes that still have one. */
function focusScene(focus: Focus, look: Look): Scene {
  const lines = focusLines(focus);
  if (lines.length === focus.lines.length) return makeScene([...focus.nodes], lines, look);
  const ends = new Set(lines.flatMap(line => [line.source, line.target]));
  return makeScene([...ends], lines, look);
}

/** A folded pair as one straight, weighted line. */
function foldedLine(fold: Fold, edge: EdgeItem, look: Look): SceneLine {
  const width = widthOf(fold.weight) * look.scale;
  const curve = curveBetween(look.place(fold.source), look.place(fold.target), 0);
  return {
    edge,
    curve,
    head: fold.arrow ? arrowHead(curve, 5 * look.scale + 2 * width) : [],
    color: fold.status === null ? look.palette.quiet : look.lineColor(edge),
    width,
    dash: fold.status === null ? [] : DASHES[fold.status],
    label: '',
    middle: pointAt(curve, 0.5),
  };
}

/** All lines of the picture folded, for an SVG of a large one. */
export function foldedLines(frame: Frame, look: Look): readonly SceneLine[] {
  return frame.folds.flatMap(fold => {
    const [first] = fold.lines;
    return first ? [foldedLine(fold, first, look)] : [];
  });
}

/** Labels of nodes: wishes in order, and the discs that no label may cover. */
function nameWishes(nodes: readonly NodeItem[], place: Look['place'], within: Box) {
  const wishes: LabelWish[] = [];
  const obstacles: Box[] = [];
  for (const node of nodes.slice(0, LABELS_TRIED)) {
    const {x, y, r} = place(node);
    const outside =
      x < within.x - 200 || y < within.y - 40 || x > within.w + 200 || y > within.h + 40;
    if (outside || !isInPicture(node)) continue;
    const text = shorten(node.name);
    wishes.push({key: node.key, text, x, y, r, width: measureName(text) + 4});
    obstacles.push({x: x - r, y: y - r, w: 2 * r, h: 2 * r});
  }
  return {wishes, obstacles};
}

/** Points along lines, which labels avoid where they can. */
function pointsAlong(lines: readonly SceneLine[]): readonly Point[] {
  const steps = lines.length > 150 ? 6 : 14;
  return lines.flatMap(({curve}) =>
    Array.from({length: steps}, (_, index) => pointAt(curve, (index + 0.5) / steps)),
  );
}

function wordWishes(scene: Scene): readonly LabelWish[] {
  return scene.lines.map(({edge, label, middle, curve}) => ({
    key: edge.key,
    text: label,
    ...middle,
    r: 0,
    width: measureWord(label) + 4,
    spots: [0.5, 0.36, 0.64, 0.25, 0.75].map(t => pointAt(curve, t)),
  }));
}

/** Nodes with a badge; none in a large picture. */
function badgesOf({picture}: Frame, nodes: readonly NodeItem[], look: Look): readonly SceneNode[] {
  if (picture.nodes.length > THRESHOLDS.badges) return [];
  return makeScene(nodes, [], look).nodes.filter(({badge}) => badge !== '');
}

/** Where a badge lies: at the upper left of its node, since names mostly stand to the right. */
function badgeBox({badge, disc}: SceneNode): Box {
  const w = measureBadge(badge) + 8;
  const x = disc.x - disc.r * 0.85 - 2;
  const y = disc.y - disc.r * 0.85 - 2;
  return {x: x - w / 2, y: y - 7, w, h: 14};
}

function toBadge(item: SceneNode): Badge {
  return {key: item.node.key, text: item.badge, box: badgeBox(item)};
}

/** Composes a frame: `fanned` says whether lines are drawn one by one. */
export function compose(
  frame: Frame,
  look: Look,
  {fanned, within}: {readonly fanned: boolean; readonly within: Box},
): Composition {
  const {focus, picture} = frame;
  const lines = fanned ? makeScene([], picture.lines, look).lines : [];
  const scene = focus ? focusScene(focus, look) : null;
  const named = scene ? scene.nodes.map(({node}) => node) : picture.nodes;
  const badges = badgesOf(frame, named, look);
  const {wishes, obstacles} = nameWishes(named, look.place, within);
  const names = placeLabels(wishes, obstacles, {
    height: LABEL_HEIGHT,
    limit: scene ? FOCUS_LABELS : THRESHOLDS.labels,
    within,
    avoid: pointsAlong(scene ? scene.lines : lines),
    must: MUST_NAMES,
  });
  const taken = names.map(({box}) => box);
  const words = scene
    ? placeLabels(wordWishes(scene), [...obstacles, ...taken], {
        height: WORD_HEIGHT,
        limit: WORDS_LIMIT,
        within,
      })
    : [];
  const shown = keepApart(badges.map(toBadge), [...taken, ...words.map(({box}) => box)]);
  return {lines, focus: scene, names, words, badges: shown};
}
