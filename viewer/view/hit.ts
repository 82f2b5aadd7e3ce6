import type {EdgeItem} from '../state/model.js';
import {THRESHOLDS, type Frame} from './frame.js';
import {curveBetween, distanceTo, type Point} from './geometry.js';
import type {Overlay} from './overlay.js';

const REACH = 7;

/** The line under a click: of those drawn one by one, else the weightiest of the fold that was hit. */
export function nearestLine(frame: Frame, overlay: Overlay, point: Point): EdgeItem | null {
  let best: {edge: EdgeItem; distance: number} | null = null;
  const offer = (edge: EdgeItem | undefined, distance: number) => {
    if (edge && distance <= REACH && (!best || distance < best.distance)) best = {edge, distance};
  };
  for (const {edge, curve} of overlay.lines(frame)) offer(edge, distanceTo(curve, point));
  if (best === null && !overlay.isFanned(frame) && frame.folds.length <= THRESHOLDS.plainLines) {
    for (const {source, target, lines} of frame.folds) {
      const curve = curveBetween(overlay.place(source), overlay.place(target), 0);
      offer(lines[0], distanceTo(curve, point));
    }
  }
  return found(best);
}

function found(best: {readonly edge: EdgeItem} | null): EdgeItem | null {
  return best?.edge ?? null;
}
