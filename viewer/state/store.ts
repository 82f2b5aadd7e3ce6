import {batch, computed, signal} from '@preact/signals';
import {findContradictions} from './contradictions.js';
import {readHash, writeHash} from './hash.js';
import type {EdgeItem, Model, NodeItem} from './model.js';
import {findPath} from './paths.js';
import {choosePicture, type Picture} from './picture.js';
import {rankEntities} from './rank.js';
import {compareSides} from './attribution.js';
import {OPENING, type View} from './view.js';

const EMPTY: Model = {
  name: '',
  generator: '',
  nodes: new Map(),
  edges: new Map(),
  mentions: new Map(),
  sentences: new Map(),
  statedIn: new Map(),
  documentOf: new Map(),
  source: {nodes: [], edges: [], attributes: {}},
};

export const model = signal<Model>(EMPTY);
export const view = signal<View>(OPENING);
/** Node under the pointer; never in the address. */
export const hovered = signal<string | null>(null);
/** Where the camera is; in the address, but not in undo. */
export const camera = signal<{
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
} | null>(null);
/** A message for the live region that is not about the choice. */
export const notice = signal('');

const past = signal<readonly View[]>([]);
const future = signal<readonly View[]>([]);
const UNDO_STEPS = 200;

export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

/** Changes the view; `quiet` changes (a slider on its way, play) are one step of undo with the last. */
export function change(patch: Partial<View>, {quiet = false} = {}): void {
  const next = {...view.value, ...patch};
  if (writeHash(next) === writeHash(view.value)) return;
  batch(() => {
    if (!quiet) past.value = [...past.value.slice(-UNDO_STEPS), view.value];
    future.value = [];
    view.value = next;
  });
}

export function undo(): void {
  const last = past.value.at(-1);
  if (!last) return;
  batch(() => {
    past.value = past.value.slice(0, -1);
    future.value = [...future.value, view.value];
    view.value = last;
  });
}

export function redo(): void {
  const next = future.value.at(-1);
  if (!next) return;
  batch(() => {
    future.value = future.value.slice(0, -1);
    past.value = [...past.value, view.value];
    view.value = next;
  });
}

/** Takes the view from an address; what the graph lacks is left out. */
export function openHash(hash: string): void {
  view.value = readHash(hash);
}

/** Puts another graph in the place of the one that is open. */
export function openModel(next: Model): void {
  model.value = next;
}

/** Chooses a node or an edge, closes the article, and says so. */
export function select(key: string | null): void {
  change({selected: key, article: null});
}

export const selectedNode = computed<NodeItem | null>(
  () => model.value.nodes.get(view.value.selected ?? '') ?? null,
);
export const selectedEdge = computed<EdgeItem | null>(
  () => model.value.edges.get(view.value.selected ?? '') ?? null,
);

export const ranked = computed(() => rankEntities(model.value));
export const contradictions = computed(() => findContradictions(model.value));

export const sides = computed(() =>
  view.value.lens === 'attribution' ? compareSides(model.value, view.value.sides) : null,
);

/** The path that is told, as alternating nodes and lines, or null. */
export const path = computed(() => {
  const ends = view.value.path;
  return ends === null ? null : findPath(model.value, view.value, ends);
});

const only = computed<ReadonlySet<EdgeItem> | null>(() => {
  if (view.value.lens === 'contradictions')
    return new Set(contradictions.value.flatMap(found => [...found.said, ...found.denied]));
  return sides.value === null ? null : new Set(sides.value.keys());
});

const always = computed<readonly NodeItem[]>(() => {
  const {selected, picked, ego} = view.value;
  const edge = selectedEdge.value;
  const keys = [selected ?? '', ego?.center ?? '', ...picked];
  const nodes = keys.flatMap(key => model.value.nodes.get(key) ?? []);
  if (edge) nodes.push(edge.source, edge.target);
  return [...nodes, ...(path.value?.nodes ?? [])];
});

export const picture = computed<Picture>(() =>
  choosePicture(model.value, view.value, {
    ranked: ranked.value,
    limits: {only: only.value, always: always.value},
  }),
);
