import {MultiDirectedGraph} from 'graphology';
import {dashIndex} from './edge-program.js';
import {widthOf} from './fold.js';
import {nodeScaleOf, THRESHOLDS, type Frame} from './frame.js';
import {colorOfLine, colorOfNode, radiusOf} from './look.js';
import {SHAPES} from './shapes.js';

type NodeLook = {x: number; y: number; size: number; color: string; shape: number};
type LineLook = {size: number; color: string; dash: number; arrow: number};

/** What sigma draws: nodes, and one folded line a pair. */
export type DisplayGraph = MultiDirectedGraph<NodeLook, LineLook>;

/** Makes sigma's graph from a frame. */
export function makeDisplayGraph(frame: Frame): DisplayGraph {
  const {picture, folds, palette} = frame;
  const graph: DisplayGraph = new MultiDirectedGraph<NodeLook, LineLook>();
  const scale = nodeScaleOf(picture.nodes.length);
  // Large nodes first, so that small ones are drawn over them and can be hit.
  for (const node of picture.nodes) {
    const {label} = node;
    graph.addNode(node.key, {
      x: node.x,
      y: node.y,
      size: radiusOf(node) * scale,
      color: colorOfNode(node, palette, frame.communities),
      shape: label === 'Document' || label === 'Sentence' ? 0 : SHAPES[label],
    });
  }
  const plain = folds.length > THRESHOLDS.plainLines;
  for (const fold of folds) {
    const first = fold.lines[0];
    if (!first) continue;
    const mixed = fold.status === null && fold.lines.length > 1;
    graph.addEdgeWithKey(fold.key, fold.source.key, fold.target.key, {
      size: plain ? 0.7 : widthOf(fold.weight),
      color: mixed ? palette.quiet : colorOfLine(first, palette, frame.sides),
      dash: plain ? 0 : dashIndex(fold.status),
      arrow: fold.arrow && !plain ? 1 : 0,
    });
  }
  return graph;
}
