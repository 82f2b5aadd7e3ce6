import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium, type BrowserContext, type Page} from 'playwright-core';
import {writeHtml} from '../../graph/formats/html.js';
import type {WireGraph} from '../../graph/build/attributes.js';
import {bundleViewer} from '../../viewer/bundle.mjs';
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
  const files = await bundleViewer();
  return {script: String(files['viewer.js']), style: String(files['viewer.css'])};
});

function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** Opens Chromium with a fresh profile. */
export async function openTab(options: TabOptions = {}): Promise<Tab> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    args: ['--no-sandbox', ...GRAPHICS, ...(options.args ?? [])],
    viewport: {width: options.width ?? 1400, height: options.height ?? 860},
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    hasTouch: options.touch ?? false,
    acceptDownloads: true,
  });
  return watch(context, folder);
}

async function watch(context: BrowserContext, folder: string): Promise<Tab> {
  const page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return {
    page,
    errors,
    async close() {
      await context.close();
      await rm(folder, {recursive: true, force: true});
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
