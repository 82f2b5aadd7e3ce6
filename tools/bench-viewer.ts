// Measures the viewer beside a bare sigma page with the same data, in the same run: ratios count, the
// machine's speed does not. `npx tsx tools/bench-viewer.ts [1000 10000 100000] [--layout-seconds 6]`
import process from 'node:process';
import type {Page} from 'playwright-core';
import {openTab} from '../test/helpers/browser.js';
import {syntheticJson} from '../test/helpers/synthetic-graph.js';
import {writePage} from './bench-viewer/page.js';

const EDGES_A_NODE = 5;
/** From here on a load takes seconds. */
const LARGE = 50_000;
/** Milliseconds between two loads, at least and at most. */
const SHORT_REST = 500;
const LONG_REST = 8000;
const GOALS = {firstFrame: 1.25, partialMs: 10, layout: 2} as const;

/** Of some loads, in milliseconds. */
type FirstFrame = {readonly least: number; readonly median: number};

/** With all of the graph in view: milliseconds, iterations a second, and what is held after a collection. */
type Work = {
  readonly full: number;
  readonly partial: number;
  readonly layout: number;
  readonly megabytes: number;
};

type Numbers = Work & {readonly firstFrame: FirstFrame};

type Plan = {
  /** Address that brings all of the graph into view. */
  readonly all: string;
  readonly seconds: number;
  readonly loads: number;
  readonly turns: number;
  /** Of each refresh. */
  readonly rounds: number;
};

/** Calls `bench.NAME()` some times in the page; the least time in milliseconds, so that what else runs on the machine does not count. */
async function times(page: Page, name: string, rounds: number): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const call = `(() => {const start = performance.now(); bench.${name}(); return performance.now() - start;})()`;
    values.push(Number(await page.evaluate(call)));
    await page.evaluate('bench.rest()');
    // What was drawn is drawn in another process, which must not be still at it in the next round.
    await page.evaluate('bench.settled()');
  }
  return Math.min(...values);
}

/**
 * Milliseconds to the first frame of one load. The page before is given time to end: its last picture is
 * still being drawn when the next page starts, and would count for that.
 */
async function firstFrame(page: Page, address: string, rest: number): Promise<number> {
  await page.goto('about:blank');
  await page.waitForTimeout(rest);
  await page.goto(address, {timeout: 0});
  return Number(await page.evaluate('bench.firstFrame'));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Loads both pages some times in turn, each as often first as second, so that a busy machine is busy for both. */
async function firstFrames(page: Page, addresses: readonly string[], loads: number) {
  const values = new Map(addresses.map(address => [address, [] as number[]]));
  let rest = SHORT_REST;
  for (let round = 0; round < loads; round += 1) {
    for (const address of round % 2 === 0 ? addresses : [...addresses].reverse()) {
      const value = await firstFrame(page, address, rest);
      values.get(address)?.push(value);
      rest = Math.min(LONG_REST, Math.max(SHORT_REST, 2 * value));
    }
  }
  // The very first load also starts the browser's processes.
  return addresses.map(address => {
    const known = values.get(address)?.slice(1) ?? [];
    return {least: Math.min(...known), median: middle(known)};
  });
}

/** With all of the graph in view: refreshes, layout, memory. */
async function atWork(page: Page, address: string, {seconds, rounds}: Plan): Promise<Work> {
  await firstFrame(page, address, SHORT_REST);
  const full = await times(page, 'fullRefresh', rounds);
  const partial = await times(page, 'partialRefresh', rounds);
  const layout = Number(await page.evaluate(`bench.layout(${String(seconds * 1000)})`));
  const bytes = await page.evaluate('(globalThis.gc?.(), performance.memory.usedJSHeapSize)');
  return {full, partial, layout, megabytes: Number(bytes) / 1e6};
}

const TAB = {
  args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  width: 1280,
  height: 800,
} as const;

/** The best of some turns, each number for itself. */
function best(turns: readonly Work[]): Work {
  return {
    full: Math.min(...turns.map(({full}) => full)),
    partial: Math.min(...turns.map(({partial}) => partial)),
    layout: Math.max(...turns.map(({layout}) => layout)),
    megabytes: Math.min(...turns.map(({megabytes}) => megabytes)),
  };
}

/** Measures both pages in one tab. */
async function measure(ours: string, bare: string, plan: Plan): Promise<Numbers[]> {
  const {all, loads, turns} = plan;
  const tab = await openTab(TAB);
  const {page} = tab;
  page.setDefaultTimeout(0);
  try {
    const first = await firstFrames(page, [ours, bare], loads);
    const work: Work[][] = [[], []];
    for (let turn = 0; turn < turns; turn += 1) {
      work[0]?.push(await atWork(page, `${ours}${all}`, plan));
      work[1]?.push(await atWork(page, bare, plan));
    }
    return first.map((firstFrame, index) => ({firstFrame, ...best(work[index] ?? [])}));
  } finally {
    await tab.close();
  }
}

function row(name: string, ours: number, bare: number): string {
  const digits = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(9);
  return `  ${name.padEnd(34)}${digits(ours)}${digits(bare)}${(ours / bare).toFixed(2).padStart(9)}`;
}

/** Where not one iteration was done in the time, nothing can be said. */
function layoutMet(ours: number, bare: number): string {
  const goal = `>= ${String(GOALS.layout)} x`;
  if (ours === 0 && bare === 0) return `layout ${goal} not measured: give it more seconds`;
  return `layout ${ours / bare >= GOALS.layout ? 'meets' : 'MISSES'} ${goal}`;
}

async function benchSize(nodes: number, seconds: number): Promise<void> {
  const json = JSON.stringify(syntheticJson({nodes, edges: nodes * EDGES_A_NODE}));
  const all = `#step=${String(Math.ceil(nodes / 150))}`;
  const [oursAt, bareAt] = [await writePage('ours.ts', json), await writePage('bare.ts', json)];
  const often = nodes > LARGE ? {loads: 4, turns: 1, rounds: 3} : {loads: 16, turns: 2, rounds: 15};
  const [ours, bare] = await measure(oursAt, bareAt, {all, seconds, ...often});
  if (!ours || !bare) return;
  console.log(`\n${String(nodes)} nodes, ${String(nodes * EDGES_A_NODE)} edges`);
  console.log(`  ${''.padEnd(34)}     ours     bare    ratio`);
  console.log(row('first frame, median, ms', ours.firstFrame.median, bare.firstFrame.median));
  console.log(row('first frame, least, ms', ours.firstFrame.least, bare.firstFrame.least));
  console.log(row('full refresh, all in view, CPU ms', ours.full, bare.full));
  console.log(row('partial refresh (hover), CPU ms', ours.partial, bare.partial));
  console.log(row('layout, iterations a second', ours.layout, bare.layout));
  console.log(row('memory, MB', ours.megabytes, bare.megabytes));
  const slower = ours.firstFrame.median / bare.firstFrame.median;
  const met = [
    `first frame (median) ${slower <= GOALS.firstFrame ? 'meets' : 'MISSES'} <= ${String(GOALS.firstFrame)} x`,
  ];
  // The other goals are set for 10,000 names; with all of a larger graph in view they are only told.
  if (nodes <= 10_000)
    met.push(
      `partial refresh ${ours.partial <= GOALS.partialMs ? 'meets' : 'MISSES'} <= ${String(GOALS.partialMs)} ms`,
      layoutMet(ours.layout, bare.layout),
    );
  console.log(`  ${met.join(' · ')}`);
}

const args = process.argv.slice(2);
const at = args.indexOf('--layout-seconds');
const seconds = at < 0 ? 6 : Number(args[at + 1]);
const sizes = args
  .filter((arg, index) => /^\d+$/.test(arg) && (at < 0 || index !== at + 1))
  .map(Number);
for (const nodes of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  await benchSize(nodes, seconds);
}
