import type {Status} from '../../src/schema/statuses.js';
import {dayOf, type Model} from './model.js';

/** Lines of a stretch of days, counted by status. */
export type Bin = {
  readonly from: string;
  readonly to: string;
  readonly counts: ReadonlyMap<Status, number>;
  readonly total: number;
};

const DAY = 86_400_000;

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const LOOKED_AT = 1000;

/** Whether the first lines of a graph have more than one day: a quick guess at whether it has a histogram. */
export function seemsDated(model: Model): boolean {
  let known: string | null = null;
  let looked = 0;
  for (const edge of model.edges.values()) {
    const day = edge.status === null ? null : dayOf(model, edge);
    if (day !== null && Number.isFinite(Date.parse(day))) {
      if (known !== null && known !== day) return true;
      known = day;
    }
    looked += 1;
    if (looked === LOOKED_AT) return false;
  }
  return false;
}

/** Counts the dated lines of a graph in at most `limit` equal stretches of days; none without dates. */
export function makeHistogram(model: Model, limit = 48): readonly Bin[] {
  const dated: {readonly time: number; readonly status: Status}[] = [];
  for (const edge of model.edges.values()) {
    const time = Date.parse(dayOf(model, edge) ?? '');
    if (edge.status !== null && Number.isFinite(time)) dated.push({time, status: edge.status});
  }
  if (dated.length === 0) return [];
  let [first, last] = [Infinity, -Infinity];
  for (const {time} of dated) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const days = Math.round((last - first) / DAY) + 1;
  const width = Math.ceil(days / limit);
  const bins = Array.from({length: Math.ceil(days / width)}, (_, index) => ({
    from: toDay(first + index * width * DAY),
    to: toDay(Math.min(last, first + ((index + 1) * width - 1) * DAY)),
    counts: new Map<Status, number>(),
    total: 0,
  }));
  for (const {time, status} of dated) {
    const bin = bins[Math.floor((time - first) / DAY / width)];
    if (!bin) continue;
    bin.counts.set(status, (bin.counts.get(status) ?? 0) + 1);
    bin.total += 1;
  }
  return bins;
}
