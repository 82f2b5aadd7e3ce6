// Measures the viewer beside a bare sigma page with the same data, in the same run: ratios count, the
// machine's speed does not. `npx tsx tools/bench-viewer.ts [1000 10000 100000] [--layout-seconds 6]`
import process from 'node:process';
import type {Page} from 'playwright-core';
import {openTab} from '../test/helpers/browser.js';
import {syntheticJson} from '../test/helpers/synthetic-graph.js';
import {writePage} from './bench-viewer/page.js';

const EDGES_A_NODE = 5;
const ROUNDS = 15;
const GOALS = {firstFrame: 1.25, partialMs: 10, layout: 2} as const;

type Numbers = {
  readonly firstFrame: number;
  readonly full: number;
  readonly partial: number;
  readonly layout: number;
  readonly megabytes: number;
};

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Calls `bench.NAME()` some times in the page; the least time in milliseconds, so that what else runs on the machine does not count. */
async function times(page: Page, name: string): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const call = `(() => {const start = performance.now(); bench.${name}(); return performance.now() - start;})()`;
    values.push(Number(await page.evaluate(call)));
    await page.evaluate('bench.rest()');
  }
  return Math.min(...values);
}

/** Opens a page twice: as it opens for a reader, and (ours) with all of the graph in view. */
async function measure(address: string, all: string, seconds: number): Promise<Numbers> {
  const tab = await openTab({
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
    width: 1280,
    height: 800,
  });
  const {page} = tab;
  page.setDefaultTimeout(0);
  try {
    const first: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.goto('about:blank');
      await page.goto(address, {timeout: 0});
      first.push(Number(await page.evaluate('bench.firstFrame')));
    }
    await page.goto('about:blank');
    await page.goto(`${address}${all}`, {timeout: 0});
    await page.evaluate('bench.firstFrame');
    const full = await times(page, 'fullRefresh');
    const partial = await times(page, 'partialRefresh');
    const layout = Number(await page.evaluate(`bench.layout(${String(seconds * 1000)})`)) / seconds;
    const bytes = await page.evaluate('(globalThis.gc?.(), performance.memory.usedJSHeapSize)');
    return {firstFrame: median(first), full, partial, layout, megabytes: Number(bytes) / 1e6};
  } finally {
    await tab.close();
  }
}

function row(name: string, ours: number, bare: number): string {
  const digits = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(9);
  return `  ${name.padEnd(34)}${digits(ours)}${digits(bare)}${(ours / bare).toFixed(2).padStart(9)}`;
}

async function benchSize(nodes: number, seconds: number): Promise<void> {
  const json = JSON.stringify(syntheticJson({nodes, edges: nodes * EDGES_A_NODE}));
  const all = `#step=${String(Math.ceil(nodes / 150))}`;
  const ours = await measure(await writePage('ours.ts', json), all, seconds);
  const bare = await measure(await writePage('bare.ts', json), '', seconds);
  console.log(`\n${String(nodes)} nodes, ${String(nodes * EDGES_A_NODE)} edges`);
  console.log(`  ${''.padEnd(34)}     ours     bare    ratio`);
  console.log(row('time to first frame, ms', ours.firstFrame, bare.firstFrame));
  console.log(row('full refresh, all in view, CPU ms', ours.full, bare.full));
  console.log(row('partial refresh (hover), CPU ms', ours.partial, bare.partial));
  console.log(row('layout, iterations a second', ours.layout, bare.layout));
  console.log(row('memory, MB', ours.megabytes, bare.megabytes));
  const met = [
    `first frame ${ours.firstFrame / bare.firstFrame <= GOALS.firstFrame ? 'meets' : 'MISSES'} <= ${String(GOALS.firstFrame)} x`,
    `partial refresh ${ours.partial <= GOALS.partialMs ? 'meets' : 'MISSES'} <= ${String(GOALS.partialMs)} ms`,
    `layout ${ours.layout / bare.layout >= GOALS.layout ? 'meets' : 'MISSES'} >= ${String(GOALS.layout)} x`,
  ];
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
