import {isHollow, shapePath} from './shapes.js';
import type {Badge} from './compose.js';
import type {PlacedLabel} from './labels.js';
import type {Palette} from './palette.js';
import type {SceneLine, SceneNode} from './scene.js';

export const LABEL_FONT = '13px "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';
export const LINE_FONT =
  'italic 11.5px Georgia, "Times New Roman", "Liberation Serif", "DejaVu Serif", serif';
export const BADGE_FONT =
  '600 10px "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';

type Canvas = CanvasRenderingContext2D;

function drawLine(context: Canvas, {curve, head, color, width, dash}: SceneLine): void {
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(curve.from.x, curve.from.y);
  context.quadraticCurveTo(curve.control.x, curve.control.y, curve.to.x, curve.to.y);
  context.stroke();
  const [tip, left, right] = head;
  if (!tip || !left || !right) return;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(left.x, left.y);
  context.lineTo(right.x, right.y);
  context.fill();
}

/** Draws lines. */
export function drawLines(context: Canvas, lines: readonly SceneLine[]): void {
  for (const line of lines) drawLine(context, line);
  context.setLineDash([]);
}

/** Draws one node as the shader does. */
export function drawNode(context: Canvas, {label, disc, color}: SceneNode, paper: string): void {
  const path = new Path2D(shapePath(label, disc, disc.r));
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = 3;
  context.stroke(path);
  context.fillStyle = isHollow(label) ? paper : color;
  context.fill(path);
  if (!isHollow(label)) return;
  context.strokeStyle = color;
  context.lineWidth = 2.5;
  context.stroke(path);
}

/** Rings a node: chosen, or under the pointer. */
export function drawRing(
  context: Canvas,
  {label, disc}: SceneNode,
  {color, width}: {readonly color: string; readonly width: number},
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(new Path2D(shapePath(label, disc, disc.r + 4)));
}

/** Writes labels with a halo of paper, so that lines below do not cross the letters. */
export function drawLabels(
  context: Canvas,
  labels: readonly PlacedLabel[],
  {font, color, paper}: {readonly font: string; readonly color: string; readonly paper: string},
): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = 3.5;
  for (const {text, x, y} of labels) context.strokeText(text, x, y);
  context.fillStyle = color;
  for (const {text, x, y} of labels) context.fillText(text, x, y);
}

/** Writes the badges: self-loops and folded statements. */
export function drawBadges(context: Canvas, badges: readonly Badge[], palette: Palette): void {
  context.font = BADGE_FONT;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineWidth = 1;
  context.strokeStyle = palette.labels.Claim;
  for (const {text, box} of badges) {
    context.fillStyle = palette.paper;
    context.beginPath();
    context.roundRect(box.x, box.y, box.w, box.h, box.h / 2);
    context.fill();
    context.stroke();
    context.fillStyle = palette.labels.Claim;
    context.fillText(text, box.x + box.w / 2, box.y + box.h / 2 + 0.5);
  }
}

/** Widths of texts in a font, measured once. */
export function makeMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return text => {
    const width = known.get(text);
    if (width !== undefined) return width;
    if (context) context.font = font;
    const measured = context ? context.measureText(text).width : text.length * 7;
    known.set(text, measured);
    return measured;
  };
}
