import {otherEnd, type NodeItem} from '../state/model.js';
import {change, picture, select, selectedEdge, selectedNode} from '../state/store.js';

type Way = {readonly dx: number; readonly dy: number};

// Screen directions; the picture's y grows upwards.
const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: {dx: 1, dy: 0},
  ArrowLeft: {dx: -1, dy: 0},
  ArrowUp: {dx: 0, dy: 1},
  ArrowDown: {dx: 0, dy: -1},
};

/** How well a node lies in a direction: near and straight ahead is best; null is behind. */
function fit(from: NodeItem, to: NodeItem, {dx, dy}: Way): number | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const ahead = x * dx + y * dy;
  const aside = Math.abs(x * dy - y * dx);
  return ahead <= 0 || ahead < aside * 0.35 ? null : Math.hypot(x, y) + 2 * aside;
}

function best(from: NodeItem, candidates: Iterable<NodeItem>, way: Way): NodeItem | null {
  let found: {node: NodeItem; cost: number} | null = null;
  for (const node of candidates) {
    const cost = node === from ? null : fit(from, node, way);
    if (cost !== null && (!found || cost < found.cost)) found = {node, cost};
  }
  return nodeOf(found);
}

function nodeOf(found: {readonly node: NodeItem} | null): NodeItem | null {
  return found?.node ?? null;
}

/** The next node in a direction: along a line where there is one, else the nearest one there. */
export function nextNode(from: NodeItem, key: string): NodeItem | null {
  const way = WAYS[key];
  if (!way) return null;
  const shown = picture.value;
  const joined = shown.lines
    .filter(line => line.source === from || line.target === from)
    .map(line => otherEnd(line, from));
  return best(from, joined, way) ?? best(from, shown.nodes, way);
}

/** Keys on the picture. */
export function travel(event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    change({selected: null, article: null, path: null});
    return;
  }
  if (!(event.key in WAYS) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const edge = selectedEdge.value;
  const from = selectedNode.value ?? edge?.source ?? null;
  const next = from ? nextNode(from, event.key) : picture.value.nodes[0];
  if (next) select(next.key);
}
