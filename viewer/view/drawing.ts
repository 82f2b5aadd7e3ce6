import {compose, foldedLines, type Composition} from './compose.js';
import type {Frame} from './frame.js';
import type {Box} from './labels.js';
import {makeScene, type Look, type SceneNode} from './scene.js';

/** A whole picture in pixels, nodes too: for SVG, where there is no WebGL below. */
export type Drawing = Composition & {
  readonly nodes: readonly SceneNode[];
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
};

/** Composes the whole picture. */
export function drawingOf(
  frame: Frame,
  {look, fanned, within}: {readonly look: Look; readonly fanned: boolean; readonly within: Box},
): Drawing {
  const composed = compose(frame, look, {fanned, within});
  return {
    ...composed,
    lines: fanned ? composed.lines : foldedLines(frame, look),
    nodes: makeScene(frame.picture.nodes, [], look).nodes,
    width: within.w,
    height: within.h,
    frame,
  };
}
