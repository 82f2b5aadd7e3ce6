import {effect} from '@preact/signals';
import type {NodeItem} from './model.js';
import {change, model, view} from './store.js';

/** Keeps where the user has put a node. */
export function changeAfterMove(node: NodeItem): void {
  const others = view.value.pinned.filter(([key]) => key !== node.key);
  change({pinned: [...others, [node.key, round(node.x), round(node.y)]]});
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Keeps nodes where the view has them: pinned, or at home in the file; tells which were moved. */
export function followPins(onMoved: (nodes: readonly NodeItem[]) => void): () => void {
  let before: readonly string[] = [];
  return effect(() => {
    const pinned = new Map(view.value.pinned.map(([key, x, y]) => [key, {x, y}]));
    const moved = new Set([...before, ...pinned.keys()]);
    before = [...pinned.keys()];
    const nodes = [...moved].flatMap(key => model.value.nodes.get(key) ?? []);
    for (const node of nodes) Object.assign(node, pinned.get(node.key) ?? node.home);
    if (nodes.length > 0) onMoved(nodes);
  });
}
