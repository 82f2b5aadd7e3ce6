import {computed} from '@preact/signals';
import {frame} from '../state/derive.js';
import type {NodeItem} from '../state/model.js';
import {model, picture, selectedEdge, selectedNode} from '../state/store.js';
import {TEXTS} from '../texts.js';
import {lookOf} from '../view/compose.js';
import {foldLines} from '../view/fold.js';
import type {Disc} from '../view/geometry.js';
import {drawingOf, type Drawing} from '../view/drawing.js';
import {DrawingSvg} from '../view/drawing-svg.js';
import {radiusOf} from '../view/look.js';

const SIZE = {w: 760, h: 560} as const;
const NEIGHBOURS = 24;

function ring(center: NodeItem, others: readonly NodeItem[]): (node: NodeItem) => Disc {
  const places = new Map<NodeItem, Disc>();
  const middle = {x: SIZE.w / 2, y: SIZE.h / 2};
  places.set(center, {...middle, r: radiusOf(center)});
  others.forEach((node, index) => {
    const angle = (index / others.length) * 2 * Math.PI - Math.PI / 2;
    const x = middle.x + Math.cos(angle) * SIZE.w * 0.34;
    const y = middle.y + Math.sin(angle) * SIZE.h * 0.38;
    places.set(node, {x, y, r: radiusOf(node)});
  });
  return node => places.get(node) ?? {...middle, r: 0};
}

/** The chosen name (or the most telling one) amid its neighbours, without WebGL. */
export const egoDrawing = computed<Drawing | null>(() => {
  const center = selectedNode.value ?? selectedEdge.value?.source ?? picture.value.nodes[0];
  if (!center) return null;
  const lines = picture.value.lines.filter(
    line => line.source === center || line.target === center,
  );
  const others = [...new Set(lines.flatMap(line => [line.source, line.target]))]
    .filter(node => node !== center)
    .slice(0, NEIGHBOURS);
  const shown = new Set([center, ...others]);
  const drawn = lines.filter(line => shown.has(line.source) && shown.has(line.target));
  const small = {...picture.value, nodes: [...shown], lines: drawn};
  const ego = {...frame.value, picture: small, folds: foldLines(drawn), focus: null};
  const within = {x: 0, y: 0, ...SIZE};
  return drawingOf(ego, {look: lookOf(ego, ring(center, others), 1), fanned: true, within});
});

/** The neighbourhood as a still picture. */
export function EgoView() {
  const drawing = egoDrawing.value;
  return drawing ? (
    <div class="ego" tabIndex={0} role="region" aria-label={TEXTS.ego}>
      <DrawingSvg drawing={drawing} title={model.value.name} />
    </div>
  ) : null;
}
