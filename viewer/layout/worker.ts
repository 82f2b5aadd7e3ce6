import {makeLayout, type Layout, type LayoutInput} from './force-atlas2.js';

/** From the page: a graph to lay out, or the array of the last message, drawn and free again. */
export type ToLayout =
  | {readonly kind: 'start'; readonly input: LayoutInput}
  | {readonly kind: 'drawn'; readonly places: Float32Array};

/** To the page: x, y, x, y… after some more iterations. */
export type FromLayout = {readonly places: Float32Array; readonly done: Done};

/** How far a layout is: iterations, and milliseconds since it began. */
export type Done = {readonly iterations: number; readonly milliseconds: number};

/** Milliseconds of work between two looks at the messages. */
const WORK = 40;
/** Milliseconds between two pictures at least. */
const PICTURE = 150;

let iterations = 0;
let began = 0;
let free: Float32Array | null = null;
let posted = 0;
let next = 0;

/** Works for a while, at least one iteration. */
function work(layout: Layout): void {
  const end = performance.now() + WORK;
  do {
    layout.step();
    iterations += 1;
  } while (performance.now() < end);
}

/** Hands the places over, unless the page is still busy with the last ones. */
function post({x, y}: Layout): void {
  const places = free;
  if (!places || performance.now() < next) return;
  free = null;
  posted = performance.now();
  for (let i = 0; i < x.length; i += 1) {
    places[i * 2] = x[i] ?? 0;
    places[i * 2 + 1] = y[i] ?? 0;
  }
  const done = {iterations, milliseconds: posted - began};
  const message: FromLayout = {places, done};
  self.postMessage(message, {transfer: [places.buffer]});
}

/** Goes on for ever: the page ends the worker. The page is never waited for. */
function run(layout: Layout): void {
  work(layout);
  post(layout);
  setTimeout(run, 0, layout);
}

self.onmessage = ({data}: MessageEvent<ToLayout>) => {
  if (data.kind === 'drawn') {
    free = data.places;
    // A picture that took long to draw is followed by as long without one: the machine is for the layout too.
    const now = performance.now();
    next = now + Math.max(PICTURE, now - posted);
    return;
  }
  began = performance.now();
  const layout = makeLayout(data.input);
  free = new Float32Array(layout.x.length * 2);
  run(layout);
};
