import source from 'worker:./worker.ts';
import type {EdgeItem, NodeItem} from '../state/model.js';
import {weightOf} from '../state/model.js';
import type {LayoutInput} from './force-atlas2.js';
import type {Done, FromLayout, ToLayout} from './worker.js';

/** A layout that runs in a worker until it is stopped. */
export type RunningLayout = {stop(): void};

function inputOf(nodes: readonly NodeItem[], lines: readonly EdgeItem[]): LayoutInput {
  const index = new Map(nodes.map((node, at) => [node, at]));
  const ends: number[] = [];
  const weights: number[] = [];
  for (const line of lines) {
    const [a, b] = [index.get(line.source), index.get(line.target)];
    if (a === undefined || b === undefined || a === b) continue;
    ends.push(a, b);
    weights.push(weightOf(line));
  }
  return {
    x: Float64Array.from(nodes, node => node.x),
    y: Float64Array.from(nodes, node => node.y),
    ends: Int32Array.from(ends),
    weights: Float64Array.from(weights),
  };
}

/** Calls when the next picture is on the screen: the frame after it can begin. */
function afterFrame(call: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(call));
}

/** Starts to lay nodes out; each message moves them, several iterations at a time. */
export function startLayout(
  nodes: readonly NodeItem[],
  lines: readonly EdgeItem[],
  onMoved: (done: Done) => void,
): RunningLayout {
  const address = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
  const worker = new Worker(address);
  const tell = (message: ToLayout, transfer: Transferable[] = []) => {
    worker.postMessage(message, transfer);
  };
  worker.onmessage = ({data}: MessageEvent<FromLayout>) => {
    nodes.forEach((node, index) => {
      node.x = data.places[index * 2] ?? node.x;
      node.y = data.places[index * 2 + 1] ?? node.y;
    });
    onMoved(data.done);
    afterFrame(() => {
      tell({kind: 'drawn', places: data.places}, [data.places.buffer]);
    });
  };
  tell({kind: 'start', input: inputOf(nodes, lines)});
  return {
    stop() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
