import type Sigma from 'sigma';
import {
  drawBadges,
  drawLabels,
  drawLines,
  drawNode,
  drawRing,
  LABEL_FONT,
  LINE_FONT,
  makeMeasure,
} from './draw.js';
import {THRESHOLDS, type Focus, type Frame} from './frame.js';
import type {Disc} from './geometry.js';
import {placeLabels, type Box, type LabelWish} from './labels.js';
import {badgeOf, colorOfLine, colorOfNode, radiusOf} from './look.js';
import {isInPicture, weightOf, type EdgeItem, type NodeItem} from '../state/model.js';
import {makeScene, type Look, type Scene} from './scene.js';

/** Two canvases of our own between sigma's: lines below the nodes; focus and labels above. */
export type Overlay = {
  draw(frame: Frame): void;
  place(node: NodeItem): Disc;
  /** Whether lines are drawn one by one now. */
  isFanned(frame: Frame): boolean;
  /** The scene of what is drawn one by one: all, or the focus. */
  scene(frame: Frame): Scene;
};

const FADED = '0.14';
const LABEL_HEIGHT = 16;
const LABELS_TRIED = 700;

const measureName = makeMeasure(LABEL_FONT);
const measureLine = makeMeasure(LINE_FONT);

/** Names that are very long are cut in the picture; the panel has the whole. */
export function shorten(name: string, limit = 34): string {
  return name.length > limit ? `${name.slice(0, limit - 1).trimEnd()}…` : name;
}

function clear(canvas: HTMLCanvasElement, sigma: Sigma): CanvasRenderingContext2D | null {
  const {width, height} = sigma.getDimensions();
  const ratio = devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${String(width)}px`;
    canvas.style.height = `${String(height)}px`;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Lines of the focus that are drawn: the weightiest, where there are too many. */
function focusLines(focus: Focus): readonly EdgeItem[] {
  if (focus.lines.length <= THRESHOLDS.focusLines) return focus.lines;
  return [...focus.lines].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, THRESHOLDS.focusLines);
}

function lookOf(frame: Frame, sigma: Sigma, place: (node: NodeItem) => Disc): Look {
  return {
    palette: frame.palette,
    place,
    nodeColor: node => colorOfNode(node, frame.palette, frame.communities),
    lineColor: edge => colorOfLine(edge, frame.palette, frame.sides),
    badge: node => badgeOf(node, frame.unfolded),
    scale: Math.sqrt(sigma.scaleSize(1)),
  };
}

function bounds(sigma: Sigma): Box {
  const {width, height} = sigma.getDimensions();
  return {x: 2, y: 2, w: width - 4, h: height - 4};
}

/** Labels of nodes: the focus first, then the most telling. */
function nameWishes(nodes: readonly NodeItem[], place: (node: NodeItem) => Disc, within: Box) {
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

/** Opens the two canvases on a sigma instance. */
export function makeOverlay(sigma: Sigma): Overlay {
  const under = sigma.createCanvas('lines', {beforeLayer: 'nodes', style: {pointerEvents: 'none'}});
  const over = sigma.createCanvas('focus', {beforeLayer: 'mouse', style: {pointerEvents: 'none'}});
  const place = (node: NodeItem): Disc => {
    const {x, y} = sigma.graphToViewport(node);
    return {x, y, r: sigma.scaleSize(radiusOf(node))};
  };
  const isFanned = ({picture}: Frame) =>
    picture.lines.length <= THRESHOLDS.fannedLines &&
    sigma.getCamera().ratio <= THRESHOLDS.fannedRatio;
  const scene = (frame: Frame): Scene => {
    const look = lookOf(frame, sigma, place);
    if (frame.focus) return makeScene([...frame.focus.nodes], focusLines(frame.focus), look);
    return isFanned(frame) ? makeScene([], frame.picture.lines, look) : {lines: [], nodes: []};
  };
  const fade = (frame: Frame) => {
    const {edges, nodes} = sigma.getCanvases();
    const step = frame.focus ? FADED : '1';
    if (edges) edges.style.opacity = isFanned(frame) ? '0' : step;
    if (nodes) nodes.style.opacity = step;
    under.style.opacity = step;
  };
  return {
    place,
    isFanned,
    scene,
    draw(frame) {
      fade(frame);
      const below = clear(under, sigma);
      const above = clear(over, sigma);
      if (!below || !above) return;
      const look = lookOf(frame, sigma, place);
      if (isFanned(frame)) drawLines(below, makeScene([], frame.picture.lines, look));
      if (frame.focus) drawFocus(above, frame, scene(frame));
      drawPicked(above, frame, look);
      drawNames(above, frame, {sigma, look, scene: frame.focus ? scene(frame) : null});
    },
  };
}

function drawFocus(context: CanvasRenderingContext2D, frame: Frame, scene: Scene): void {
  drawLines(context, scene);
  for (const item of scene.nodes) {
    drawNode(context, item, frame.palette.paper);
    if (item.node === frame.focus?.chosen)
      drawRing(context, item, {color: frame.palette.accent, width: 2});
  }
}

function drawPicked(context: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  if (frame.picked.size === 0) return;
  const picked = frame.picture.nodes.filter(node => frame.picked.has(node.key));
  for (const item of makeScene(picked, [], look).nodes) {
    drawRing(context, item, {color: frame.palette.statuses.claimed, width: 1.5});
  }
}

function drawNames(
  context: CanvasRenderingContext2D,
  frame: Frame,
  {sigma, look, scene}: {readonly sigma: Sigma; readonly look: Look; readonly scene: Scene | null},
): void {
  const {palette, focus, picture} = frame;
  const within = bounds(sigma);
  const named = focus ? [...focus.nodes] : picture.nodes;
  const {wishes, obstacles} = nameWishes(named, look.place, within);
  const names = placeLabels(wishes, obstacles, {
    height: LABEL_HEIGHT,
    limit: THRESHOLDS.labels,
    within,
  });
  if (scene) {
    const lineWishes = scene.lines.map(line => ({
      key: line.edge.key,
      text: line.label,
      ...line.middle,
      r: 0,
      width: measureLine(line.label) + 4,
    }));
    const taken = [...obstacles, ...names.map(({box}) => box)];
    const words = placeLabels(lineWishes, taken, {height: 15, limit: 60, within});
    drawLabels(context, words, {font: LINE_FONT, color: palette.quiet, paper: palette.paper});
  }
  drawLabels(context, names, {font: LABEL_FONT, color: palette.ink, paper: palette.paper});
  if (picture.nodes.length <= THRESHOLDS.badges) {
    drawBadges(context, makeScene(named, [], look).nodes, palette);
  }
}
