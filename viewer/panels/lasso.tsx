import {signal} from '@preact/signals';
import {change, picture, view} from '../state/store.js';
import {fill, TEXTS} from '../texts.js';
import type {Point} from '../view/geometry.js';
import {stage} from './picture.js';

/** Whether the next stroke on the picture is a lasso. */
export const lassoing = signal(false);
const stroke = signal<readonly Point[]>([]);

/** Whether a point lies inside a closed line. */
export function isInside({x, y}: Point, line: readonly Point[]): boolean {
  let inside = false;
  line.forEach((a, index) => {
    const b = line.at(index - 1);
    if (!b || a.y > y === b.y > y) return;
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

function pointOf(event: PointerEvent): Point {
  return {x: event.offsetX, y: event.offsetY};
}

function close(): void {
  const opened = stage.value;
  const line = stroke.value;
  stroke.value = [];
  lassoing.value = false;
  if (!opened || line.length < 3) return;
  const {nodes} = picture.value;
  const picked = nodes.filter(node => isInside(opened.toScreen(node), line)).map(({key}) => key);
  change({picked});
}

/** The sheet on which the lasso is drawn. */
export function LassoSheet() {
  if (!lassoing.value) return null;
  const line = stroke.value;
  return (
    <div
      class="lasso"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        stroke.value = [pointOf(event)];
      }}
      onPointerMove={event => {
        if (line.length > 0) stroke.value = [...line, pointOf(event)];
      }}
      onPointerUp={close}
    >
      <svg width="100%" height="100%" aria-hidden="true">
        <polygon points={line.map(({x, y}) => `${String(x)},${String(y)}`).join(' ')} />
      </svg>
      <p class="note">{TEXTS.lassoHelp}</p>
    </div>
  );
}

/** What can be done with the names that were picked. */
export function Picked() {
  const {picked, hidden} = view.value;
  if (picked.length === 0) return null;
  return (
    <p>
      {fill(TEXTS.picked, {count: picked.length})}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          change({hidden: [...hidden, ...picked], picked: []});
        }}
      >
        {TEXTS.hide}
      </button>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          change({picked: []});
        }}
      >
        {TEXTS.unpick}
      </button>
    </p>
  );
}
