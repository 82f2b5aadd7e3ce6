import {makeLayout, type Layout, type LayoutInput} from './force-atlas2.js';

/** From the page: a graph to lay out, or "go on" with the arrays of the last message to reuse. */
export type ToLayout =
  | {readonly kind: 'start'; readonly input: LayoutInput}
  | {readonly kind: 'more'; readonly buffer: Float32Array};

/** To the page: x, y, x, y… after some more iterations. */
export type FromLayout = {readonly places: Float32Array; readonly iterations: number};

/** Milliseconds of work a message, so that the page gets a few pictures a second and is asked rarely. */
const WORK = 60;

let layout: Layout | null = null;
let done = 0;

/** Works for a while, at least one iteration. */
function work(running: Layout): void {
  const end = performance.now() + WORK;
  do {
    running.step();
    done += 1;
  } while (performance.now() < end);
}

self.onmessage = ({data}: MessageEvent<ToLayout>) => {
  if (data.kind === 'start') layout = makeLayout(data.input);
  if (!layout) return;
  work(layout);
  const {x, y} = layout;
  const places = data.kind === 'more' ? data.buffer : new Float32Array(x.length * 2);
  for (let i = 0; i < x.length; i += 1) {
    places[i * 2] = x[i] ?? 0;
    places[i * 2 + 1] = y[i] ?? 0;
  }
  const message: FromLayout = {places, iterations: done};
  self.postMessage(message, {transfer: [places.buffer]});
};
