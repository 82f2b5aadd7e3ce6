import type {NodeItem} from './model.js';
import {change, view} from './store.js';

/** Keeps where the user has put a node. */
export function changeAfterMove(node: NodeItem): void {
  const others = view.value.pinned.filter(([key]) => key !== node.key);
  change({pinned: [...others, [node.key, round(node.x), round(node.y)]]});
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
