import type Sigma from 'sigma';
import {compose, lookOf, type Composition} from './compose.js';
import {
  drawBadges,
  drawLabels,
  drawLines,
  drawNode,
  drawRing,
  LABEL_FONT,
  LINE_FONT,
} from './draw.js';
import {lineOpacityOf, nodeScaleOf, THRESHOLDS, type Frame} from './frame.js';
import type {Disc} from './geometry.js';
import {radiusOf} from './look.js';
import {makeScene, type Look, type Scene, type SceneLine} from './scene.js';
import type {NodeItem} from '../state/model.js';

/** Two canvases of our own between sigma's: lines below the nodes; focus and labels above. */
export type Overlay = {
  draw(frame: Frame): void;
  place(node: NodeItem): Disc;
  /** Whether lines are drawn one by one now. */
  isFanned(frame: Frame): boolean;
  /** The lines that are drawn one by one now: of the focus, or all. */
  lines(frame: Frame): readonly SceneLine[];
  look(frame: Frame): Look;
};

const FADED = '0.13';

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

/** Opens the two canvases on a sigma instance. */
export function makeOverlay(sigma: Sigma): Overlay {
  const under = sigma.createCanvas('lines', {beforeLayer: 'nodes', style: {pointerEvents: 'none'}});
  const over = sigma.createCanvas('focus', {beforeLayer: 'mouse', style: {pointerEvents: 'none'}});
  let last: Composition | null = null;
  let nodeScale = 1;
  const place = (node: NodeItem): Disc => {
    const {x, y} = sigma.graphToViewport(node);
    return {x, y, r: sigma.scaleSize(radiusOf(node) * nodeScale)};
  };
  const isFanned = ({picture}: Frame) =>
    picture.lines.length <= THRESHOLDS.fannedLines &&
    sigma.getCamera().ratio <= THRESHOLDS.fannedRatio;
  const look = (frame: Frame) => lookOf(frame, place, Math.sqrt(sigma.scaleSize(1)));
  const fade = (frame: Frame) => {
    const {edges, nodes} = sigma.getCanvases();
    const step = frame.focus ? FADED : '1';
    const opacity = frame.focus ? FADED : String(lineOpacityOf(frame.picture.lines.length));
    if (edges) edges.style.opacity = isFanned(frame) ? '0' : opacity;
    if (nodes) nodes.style.opacity = step;
    under.style.opacity = step;
  };
  return {
    place,
    isFanned,
    look,
    lines: () => last?.focus?.lines ?? last?.lines ?? [],
    draw(frame) {
      nodeScale = nodeScaleOf(frame.picture.nodes.length);
      fade(frame);
      const [below, above] = [clear(under, sigma), clear(over, sigma)];
      if (!below || !above) return;
      const {width, height} = sigma.getDimensions();
      const within = {x: 2, y: 2, w: width - 4, h: height - 4};
      last = compose(frame, look(frame), {fanned: isFanned(frame), within});
      drawLines(below, last.lines);
      drawAbove(above, frame, {composed: last, look: look(frame)});
    },
  };
}

function drawAbove(
  context: CanvasRenderingContext2D,
  frame: Frame,
  {composed, look}: {readonly composed: Composition; readonly look: Look},
): void {
  const {palette} = frame;
  const {focus, names, words, badges} = composed;
  if (focus) drawFocus(context, frame, focus);
  drawPicked(context, frame, look);
  drawLabels(context, words, {font: LINE_FONT, color: palette.quiet, paper: palette.paper});
  drawLabels(context, names, {font: LABEL_FONT, color: palette.ink, paper: palette.paper});
  drawBadges(context, badges, palette);
}

function drawFocus(context: CanvasRenderingContext2D, frame: Frame, scene: Scene): void {
  drawLines(context, scene.lines);
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
