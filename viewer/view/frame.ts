import type {EdgeItem, NodeItem} from '../state/model.js';
import type {Picture} from '../state/picture.js';
import type {Side} from '../state/attribution.js';
import type {Fold} from './fold.js';
import type {Palette} from './palette.js';

/** What is in focus: it stands out, all else steps back. */
export type Focus = {
  readonly nodes: ReadonlySet<NodeItem>;
  readonly lines: readonly EdgeItem[];
  readonly chosen: NodeItem | EdgeItem | null;
};

/** Many names are drawn smaller, so that the picture does not fill up; 1 up to 160. */
export function nodeScaleOf(count: number): number {
  return Math.max(0.35, Math.min(1, Math.sqrt(160 / Math.max(1, count))));
}

/** Many lines are drawn fainter; 1 as long as they are drawn one by one. */
export function lineOpacityOf(count: number): number {
  if (count <= THRESHOLDS.fannedLines) return 1;
  return count <= THRESHOLDS.faintLines ? 0.6 : 0.4;
}

/** All that a drawing of the picture needs. */
export type Frame = {
  readonly picture: Picture;
  readonly folds: readonly Fold[];
  readonly palette: Palette;
  readonly focus: Focus | null;
  readonly picked: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  readonly communities: ReadonlyMap<NodeItem, number> | null;
  readonly sides: ReadonlyMap<EdgeItem, Side> | null;
};

// Each simplification has one threshold, and the line under the picture says when one is on.
// prettier-ignore
export const THRESHOLDS = {
  /** Up to here all lines are drawn one by one, as curves; above, they fold outside the focus. */
  fannedLines: 300,
  /** Zoomed out further than this, lines fold. */
  fannedRatio: 2.5,
  /** Above this, lines are fainter still. */
  faintLines: 3000,
  /** Up to here the lines of the focus fan out; above, only the weightiest of them. */
  focusLines: 150,
  /** Above this, folded lines are thin, whole and without arrows. */
  plainLines: 15_000,
  /** Labels at most. */
  labels: 160,
  /** Badges are drawn up to here. */
  badges: 400,
} as const;
