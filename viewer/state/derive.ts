import {computed, effect, signal} from '@preact/signals';
import {findCommunities} from './communities.js';
import {outletsOf, speakersOf} from './attribution.js';
import {makeHistogram} from './histogram.js';
import {isInPicture, type EdgeItem, type NodeItem} from './model.js';
import {hovered, model, path, picture, selectedEdge, selectedNode, sides, view} from './store.js';
import {makeSearch} from './search.js';
import {foldLines} from '../view/fold.js';
import type {Focus, Frame} from '../view/frame.js';
import {DARK, LIGHT} from '../view/palette.js';

const systemDark = signal(matchMedia('(prefers-color-scheme: dark)').matches);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', event => {
  systemDark.value = event.matches;
});

export const dark = computed(() =>
  view.value.theme === 'auto' ? systemDark.value : view.value.theme === 'dark',
);
export const palette = computed(() => (dark.value ? DARK : LIGHT));

effect(() => {
  document.documentElement.dataset['theme'] = dark.value ? 'dark' : 'light';
});

export const search = computed(() => makeSearch(model.value));
export const histogram = computed(() => makeHistogram(model.value));
export const speakers = computed(() => speakersOf(model.value));
export const outlets = computed(() => outletsOf(model.value));
export const folds = computed(() => foldLines(picture.value.lines));
export const communities = computed(() =>
  view.value.lens === 'communities' ? findCommunities(picture.value) : null,
);

/** How often each switch of the legend occurs in the whole graph. */
export const counts = computed(() => {
  const labels = new Map<string, number>();
  const types = new Map<string, number>();
  const statuses = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const node of model.value.nodes.values()) if (isInPicture(node)) add(labels, node.label);
  for (const edge of model.value.edges.values()) {
    if (edge.kind === 'relation') add(types, edge.type);
    if (edge.status !== null) add(statuses, edge.status);
  }
  return {labels, types, statuses};
});

function nodeFocus(node: NodeItem, shown: ReadonlySet<EdgeItem>): Focus {
  const lines = node.lines.filter(line => shown.has(line));
  const nodes = new Set([node]);
  for (const line of lines) nodes.add(line.source).add(line.target);
  return {nodes, lines, chosen: node};
}

function edgeFocus(edge: EdgeItem, shown: ReadonlySet<EdgeItem>): Focus {
  const lines = edge.source.lines.filter(
    line => shown.has(line) && (line.source === edge.target || line.target === edge.target),
  );
  const nodes = new Set([edge.source, edge.target]);
  return {nodes, lines: lines.length > 0 ? lines : [edge], chosen: edge};
}

const shownLines = computed(() => new Set(picture.value.lines));
const shownNodes = computed(() => new Map(picture.value.nodes.map(node => [node.key, node])));

/** What stands out: the name under the pointer, else the path, else what is chosen. */
export const focus = computed<Focus | null>(() => {
  const over = shownNodes.value.get(hovered.value ?? '');
  if (over) return nodeFocus(over, shownLines.value);
  const told = path.value;
  if (told) return {nodes: new Set(told.nodes), lines: told.lines, chosen: null};
  const edge = selectedEdge.value;
  if (edge) return edgeFocus(edge, shownLines.value);
  const node = selectedNode.value;
  return node && isInPicture(node) ? nodeFocus(node, shownLines.value) : null;
});

export const frame = computed<Frame>(() => ({
  picture: picture.value,
  folds: folds.value,
  palette: palette.value,
  focus: focus.value,
  picked: new Set(view.value.picked),
  unfolded: new Set(view.value.unfolded),
  communities: communities.value,
  sides: sides.value,
}));
