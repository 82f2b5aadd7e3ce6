import {spawnSync} from 'node:child_process';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {loadLanguage} from '../../src/io/load-language.js';
import {countWords, documentOf, readTreebank} from './corpus.js';

/** One way to run the whole stage. */
export type Setting = {readonly runtime: 'native' | 'wasm'; readonly threads: number};

export type Measured = {
  readonly words: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly loadMilliseconds: number;
  readonly peakMegabytes: number;
};

const SETTINGS: readonly Setting[] = [
  {runtime: 'native', threads: 1},
  {runtime: 'native', threads: 2},
  {runtime: 'wasm', threads: 1},
  {runtime: 'wasm', threads: 2},
];

/** Prints a row for each setting, each measured in a process of its own. */
export function printSpeed(folder: string, print: (line: string) => void): void {
  print(
    '\nThe whole stage, from raw text to trees (EWT and GUM test; a share of it for WebAssembly)',
  );
  print('runtime  threads     words/s  words/CPU-s     load ms     peak MB');
  const walls: number[] = [];
  for (const setting of SETTINGS) {
    const {words, seconds, cpuSeconds, loadMilliseconds, peakMegabytes} = runMeasure(
      folder,
      setting,
    );
    walls.push(words / seconds);
    const cells = [words / seconds, words / cpuSeconds, loadMilliseconds, peakMegabytes];
    print(
      setting.runtime.padEnd(9) +
        String(setting.threads).padStart(7) +
        cells.map(cell => cell.toFixed(0).padStart(12)).join(''),
    );
  }
  const [native1 = 0, native2 = 0, wasm1 = 0, wasm2 = 0] = walls;
  print(
    `two threads against one: native ${(native2 / native1).toFixed(2)}, WebAssembly ${(wasm2 / wasm1).toFixed(2)}`,
  );
}

function runMeasure(folder: string, {runtime, threads}: Setting): Measured {
  const script = fileURLToPath(new URL('../scores.ts', import.meta.url));
  const args = ['--import=tsx', script, '--data', folder, '--measure', runtime, String(threads)];
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`measuring ${runtime} failed:\n${stderr}`);
  const found: unknown = JSON.parse(stdout);
  return readMeasured(found);
}

function readMeasured(found: unknown): Measured {
  const numberOf = (field: string): number => {
    const value: unknown =
      typeof found === 'object' && found !== null ? Reflect.get(found, field) : undefined;
    if (typeof value !== 'number') throw new TypeError(`"${field}" must be a number`);
    return value;
  };
  return {
    words: numberOf('words'),
    seconds: numberOf('seconds'),
    cpuSeconds: numberOf('cpuSeconds'),
    loadMilliseconds: numberOf('loadMilliseconds'),
    peakMegabytes: numberOf('peakMegabytes'),
  };
}

/** Runs one setting in this process. */
export async function measure(folder: string, {runtime, threads}: Setting): Promise<Measured> {
  const all = [...readTreebank(folder, 'ewt-test'), ...readTreebank(folder, 'gum-test')];
  const corpus = runtime === 'wasm' ? all.filter((_, index) => index % 6 === 0) : all;
  const documents = corpus.map(documentOf);
  const started = performance.now();
  const language = await loadLanguage({runtime, threads});
  const loaded = performance.now();
  // Once unmeasured: the benchmark's other side is warm, too.
  await language.parse(documents);
  const cpu = process.cpuUsage();
  const before = performance.now();
  await language.parse(documents);
  const seconds = (performance.now() - before) / 1000;
  const {user, system} = process.cpuUsage(cpu);
  await language.close();
  return {
    words: countWords(corpus),
    seconds,
    cpuSeconds: (user + system) / 1e6,
    loadMilliseconds: loaded - started,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
