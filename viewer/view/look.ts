import {isEntity, isStatement, type EdgeItem, type NodeItem} from '../state/model.js';
import type {Side} from '../state/attribution.js';
import type {Palette} from './palette.js';

/** Radius of a node before the zoom: by its lines, so that the most involved are the largest. */
export function radiusOf(node: NodeItem): number {
  if (isStatement(node)) return 5;
  return Math.min(20, 4.5 + 1.7 * Math.sqrt(node.lines.length));
}

export function colorOfNode(
  node: NodeItem,
  palette: Palette,
  communities: ReadonlyMap<NodeItem, number> | null,
): string {
  const community = communities?.get(node);
  if (community !== undefined) {
    return palette.communities[community % palette.communities.length] ?? palette.quiet;
  }
  const {label} = node;
  return label === 'Document' || label === 'Sentence' ? palette.quiet : palette.labels[label];
}

export function colorOfLine(
  edge: EdgeItem,
  palette: Palette,
  sides: ReadonlyMap<EdgeItem, Side> | null,
): string {
  const side = sides?.get(edge);
  if (side !== undefined) return palette.sides[side];
  return edge.status === null ? palette.link : palette.statuses[edge.status];
}

/** What a node has that is not drawn as a line: self-loops, and statements that are folded. */
export function badgeOf(node: NodeItem, unfolded: ReadonlySet<string>): string {
  if (!isEntity(node)) return '';
  let loops = 0;
  let said = 0;
  for (const edge of node.lines) {
    if (edge.source === edge.target) loops += 1;
    else if (edge.kind === 'statement' && edge.source === node) said += 1;
  }
  const parts = [];
  if (said > 0 && !unfolded.has(node.key)) parts.push(`“${String(said)}`);
  if (loops > 0) parts.push(`↻${String(loops)}`);
  return parts.join(' ');
}
