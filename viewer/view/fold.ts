import {isSymmetrical} from '../../src/schema/relation-types.js';
import type {Status} from '../../src/schema/statuses.js';
import {weightOf, type EdgeItem, type NodeItem} from '../state/model.js';

/** All lines between two nodes taken as one. */
export type Fold = {
  readonly key: string;
  readonly source: NodeItem;
  readonly target: NodeItem;
  readonly lines: readonly EdgeItem[];
  /** The status they share; null where they differ or have none. */
  readonly status: Status | null;
  /** Whether all point from source to target. */
  readonly arrow: boolean;
  readonly weight: number;
};

/** Folds parallel and opposite lines of a picture into one a pair; self-loops are left out (a badge shows them). */
export function foldLines(lines: readonly EdgeItem[]): readonly Fold[] {
  const groups = new Map<string, EdgeItem[]>();
  for (const line of lines) {
    if (line.source === line.target) continue;
    const [a, b] = [line.source.key, line.target.key];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].flatMap(([key, group]) => {
    const first = group[0];
    return first ? [foldOf(key, first, group)] : [];
  });
}

function foldOf(key: string, first: EdgeItem, lines: readonly EdgeItem[]): Fold {
  return {
    key,
    source: first.source,
    target: first.target,
    lines,
    status: lines.every(line => line.status === first.status) ? first.status : null,
    arrow: lines.every(line => line.source === first.source && !isSymmetrical(line.type)),
    weight: lines.reduce((sum, line) => sum + weightOf(line), 0),
  };
}

/** Width of a line in pixels, by what it carries. */
export function widthOf(weight: number): number {
  return Math.min(6, 0.9 + 0.75 * Math.sqrt(weight));
}
