import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {writeHtml} from '../../graph/formats/html.js';
import type {WireGraph} from '../../graph/build/attributes.js';
import {bundlePage} from '../../viewer/bundle.mjs';
import process from 'node:process';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Software rendering, the same picture on every machine, and a console without GPU warnings. */
const GRAPHICS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Sigma takes two clicks within 300 ms for a double click, wherever they are. */
export const BETWEEN_CLICKS = 450;

/** A page under test, with what it wrote to its console as errors. */
export type Tab = {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Sets errors aside that a test has looked at. */
  forget(): void;
  close(): Promise<void>;
};

export type TabOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  readonly args?: readonly string[];
};

/** The viewer's bundle, made once a process. */
export const bundle = makeOnce(async () => {
  const files = await bundlePage();
  return {script: files['viewer.js'], style: files['viewer.css']};
});

function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** Browsers by their extra arguments, each shared by the tabs that are open. */
const browsers = new Map<string, {readonly open: Promise<Browser>; tabs: number}>();

/** How long a browser without tabs waits for the next, in milliseconds. */
const LINGER = 1500;

/** Slow machines take their time: only what never comes is a fault. */
const PATIENCE = 120_000;

function borrow(args: readonly string[]) {
  const key = args.join(' ');
  const known = browsers.get(key);
  const shared = known ?? {
    open: chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', ...GRAPHICS, ...args],
      timeout: PATIENCE,
    }),
    tabs: 0,
  };
  browsers.set(key, shared);
  shared.tabs += 1;
  return {
    browser: shared.open,
    giveBack() {
      shared.tabs -= 1;
      setTimeout(() => {
        if (shared.tabs > 0 || browsers.get(key) !== shared) return;
        browsers.delete(key);
        void shared.open.then(browser => browser.close());
      }, LINGER);
    },
  };
}

/** Opens a tab with a profile of its own. */
export async function openTab(options: TabOptions = {}): Promise<Tab> {
  const {browser, giveBack} = borrow(options.args ?? []);
  const context = await (
    await browser
  ).newContext({
    viewport: {width: options.width ?? 1400, height: options.height ?? 860},
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    hasTouch: options.touch ?? false,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  return watch(context, giveBack);
}

async function watch(context: BrowserContext, giveBack: () => void): Promise<Tab> {
  // tsx wraps functions that have a name, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = named => named;');
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return {
    page,
    errors,
    forget() {
      errors.length = 0;
    },
    async close() {
      await context.close();
      giveBack();
    },
  };
}

/** Writes a graph as one HTML file, opens it from `file://` and waits until it is drawn. */
export async function openGraph(graph: WireGraph, options: TabOptions & {hash?: string} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-page-'));
  const path = join(folder, 'graph.html');
  await writeFile(path, [...writeHtml(graph, await bundle())].join(''));
  const tab = await openTab(options);
  await tab.page.goto(`${pathToFileURL(path).href}${options.hash ?? ''}`);
  await tab.page.waitForSelector('html[data-ready]');
  return {
    ...tab,
    path,
    async close() {
      await tab.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** Where a node or line is drawn, in pixels of the page, once it stays there for a few frames. */
export async function placeOf(page: Page, key: string): Promise<{x: number; y: number}> {
  const place = await page.evaluate(async wanted => {
    const box = document.querySelector('.stage');
    const read = () => {
      const detail: {key: string; place: {x: number; y: number} | null} = {
        key: wanted,
        place: null,
      };
      box?.dispatchEvent(new CustomEvent('where', {detail}));
      const frame = box?.getBoundingClientRect();
      return detail.place && frame
        ? {x: detail.place.x + frame.x, y: detail.place.y + frame.y}
        : null;
    };
    let [last, same] = [read(), 0];
    while (last && same < 3) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      const now = read();
      same = now && now.x === last.x && now.y === last.y ? same + 1 : 0;
      last = now;
    }
    return last;
  }, key);
  if (!place) throw new Error(`${key} is not drawn`);
  return place;
}

/** Clicks what is drawn for a key, apart from the last click. */
export async function clickOn(page: Page, key: string): Promise<void> {
  const {x, y} = await placeOf(page, key);
  await page.waitForTimeout(BETWEEN_CLICKS);
  await page.mouse.click(x, y);
}

/** The address's part after `#`, decoded. */
export async function hashOf(page: Page): Promise<string> {
  return decodeURIComponent(new URL(page.url()).hash.slice(1));
}

/** Waits until the address holds a text. */
export async function untilHash(page: Page, part: string): Promise<void> {
  await page.waitForFunction(wanted => decodeURIComponent(location.hash).includes(wanted), part);
}

/** Opens a graph, does something with the page, and closes it; any error in the console fails. */
export async function withGraph(
  graph: WireGraph,
  act: (page: Page, tab: Tab) => Promise<void>,
  options: TabOptions & {readonly hash?: string} = {},
): Promise<void> {
  const tab = await openGraph(graph, options);
  try {
    await act(tab.page, tab);
    if (tab.errors.length > 0) throw new Error(`the console says: ${tab.errors.join(' | ')}`);
  } finally {
    await tab.close();
  }
}

/** How many nodes and lines are drawn. */
export async function drawn(page: Page): Promise<{nodes: number; lines: number}> {
  const stage = page.locator('.stage');
  const [nodes, lines] = await Promise.all(
    ['data-nodes', 'data-lines'].map(name => stage.getAttribute(name)),
  );
  return {nodes: Number(nodes), lines: Number(lines)};
}

/** Waits until so many nodes or lines are drawn. */
export async function untilDrawn(
  page: Page,
  wanted: {readonly nodes?: number; readonly lines?: number},
): Promise<void> {
  await page.waitForFunction(({nodes, lines}) => {
    const {dataset} = document.querySelector<HTMLElement>('.stage') ?? document.body;
    return (
      (nodes === undefined || Number(dataset['nodes']) === nodes) &&
      (lines === undefined || Number(dataset['lines']) === lines)
    );
  }, wanted);
}

/** Takes something from the menu; gives the file's bytes, name and path. */
export async function take(page: Page, text: string) {
  await page.click('.menu summary');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`.menu >> text=${text}`),
  ]);
  const path = await file.path();
  return {name: file.suggestedFilename(), bytes: await readFile(path), path};
}
