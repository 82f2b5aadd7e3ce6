import {signal} from '@preact/signals';
import {STATUSES} from '../../src/schema/statuses.js';
import {histogram, palette} from '../state/derive.js';
import {seemsDated, type Bin} from '../state/histogram.js';
import {change, model, view} from '../state/store.js';
import {plural, TEXTS} from '../texts.js';

const playing = signal(false);
const STEP_MS = 600;

function Bar({bin, most, index}: {bin: Bin; most: number; index: number}) {
  let y = 40;
  return (
    <g>
      <title>{`${bin.from}${bin.from === bin.to ? '' : ` – ${bin.to}`}: ${plural(bin.total, 'line')}`}</title>
      {STATUSES.map(status => {
        const height = (36 * (bin.counts.get(status) ?? 0)) / most;
        y -= height;
        return height === 0 ? null : (
          <rect
            key={status}
            x={index * 10 + 1}
            y={y}
            width="8"
            height={height}
            fill={palette.value.statuses[status]}
          />
        );
      })}
    </g>
  );
}

function range(bins: readonly Bin[]): readonly [number, number] {
  const {days} = view.value;
  if (days === null) return [0, bins.length - 1];
  const from = bins.findIndex(bin => bin.to >= days[0]);
  const to = bins.findLastIndex(bin => bin.from <= days[1]);
  return [Math.max(0, from), to < 0 ? bins.length - 1 : to];
}

function setRange(bins: readonly Bin[], from: number, to: number): void {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const [first, last] = [bins[low], bins[high]];
  if (!first || !last) return;
  const all = low === 0 && high === bins.length - 1;
  change({days: all ? null : [first.from, last.to]}, {quiet: true});
}

function play(bins: readonly Bin[]): void {
  playing.value = !playing.value;
  if (!playing.value) return;
  let at = 0;
  const step = () => {
    if (!playing.value || at >= bins.length) {
      playing.value = false;
      return;
    }
    setRange(bins, 0, at);
    at += 1;
    setTimeout(step, STEP_MS);
  };
  step();
}

function Thumb({bins, end}: {bins: readonly Bin[]; end: 0 | 1}) {
  const at = range(bins);
  const bin = bins[at[end]];
  return (
    <input
      type="range"
      class="thumb"
      min="0"
      max={bins.length - 1}
      value={at[end]}
      aria-label={end === 0 ? TEXTS.dayFrom : TEXTS.dayTo}
      aria-valuetext={(end === 0 ? bin?.from : bin?.to) ?? ''}
      onInput={event => {
        const value = Number(event.currentTarget.value);
        setRange(bins, end === 0 ? value : at[0], end === 0 ? at[1] : value);
      }}
    />
  );
}

/** The room of the timeline until it is there, so that the picture need not give it way later. */
export function TimelineRoom() {
  if (!seemsDated(model.value)) return null;
  return (
    <footer class="timeline waiting" aria-hidden="true">
      <button type="button" disabled>
        {TEXTS.play}
      </button>
      <div class="histogram">
        <svg viewBox="0 0 10 40" />
        <div class="thumbs" />
      </div>
      <p class="quiet days">–</p>
    </footer>
  );
}

/** A histogram of days with a brush and play; it filters, and moves nothing. */
export function Timeline() {
  const bins = histogram.value;
  if (bins.length < 2) return null;
  const most = Math.max(...bins.map(bin => bin.total));
  const [from, to] = range(bins);
  return (
    <footer class="timeline">
      <button
        type="button"
        aria-pressed={playing.value}
        onClick={() => {
          play(bins);
        }}
      >
        {playing.value ? TEXTS.pause : TEXTS.play}
      </button>
      <div class="histogram">
        <svg
          viewBox={`0 0 ${String(bins.length * 10)} 40`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect class="brush" x={from * 10} y="0" width={(to - from + 1) * 10} height="40" />
          {bins.map((bin, index) => (
            <Bar key={bin.from} bin={bin} most={most} index={index} />
          ))}
        </svg>
        <div class="thumbs">
          <Thumb bins={bins} end={0} />
          <Thumb bins={bins} end={1} />
        </div>
      </div>
      <p class="quiet days">
        {bins[from]?.from} – {bins[to]?.to}
      </p>
    </footer>
  );
}
