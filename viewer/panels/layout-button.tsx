import {signal} from '@preact/signals';
import {startLayout, type RunningLayout} from '../layout/client.js';
import {change, picture} from '../state/store.js';
import {TEXTS} from '../texts.js';
import {stage} from './picture.js';

const running = signal<RunningLayout | null>(null);
/** Iterations of the running layout, for the button and the bench. */
const iterations = signal(0);

/** Up to here the address holds where all nodes are. */
const PINS_LIMIT = 200;

function stop(): void {
  running.value?.stop();
  running.value = null;
  const {nodes} = picture.value;
  if (nodes.length > PINS_LIMIT) return;
  const round = (value: number) => Math.round(value * 100) / 100;
  change({pinned: nodes.map(({key, x, y}) => [key, round(x), round(y)] as const)});
}

function start(): void {
  const {nodes, lines} = picture.value;
  running.value = startLayout(nodes, lines, done => {
    iterations.value = done.iterations;
    stage.value?.moved(nodes);
  });
}

/** Lays the picture out anew, in a worker, for as long as the user wants. */
export function LayoutButton() {
  return (
    <button
      type="button"
      aria-pressed={running.value !== null}
      data-iterations={iterations.value}
      onClick={running.value ? stop : start}
    >
      {running.value ? TEXTS.layoutStop : TEXTS.layout}
    </button>
  );
}
