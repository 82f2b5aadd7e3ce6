import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';
import {hashOf, placeOf, untilHash, withGraph, type TabOptions} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page, rule and place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(`axe.run(document, {resultTypes: ['violations']})
    .then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(node => id + ': ' + node.target.join(' '))))`);
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}

const VIEWS: readonly (readonly [string, string, TabOptions])[] = [
  ['the opening picture', '', {}],
  ['a chosen line', '#selected=ATTACKS%3Ad15994616a782fca', {dark: true}],
  ['a chosen name on a small screen', '#selected=country%3Aruritania', {width: 360, height: 740}],
  ['the table with the contradictions', '#lens=contradictions&table=true', {}],
  ['an article', '#article=doc%3Ab309d0da77c88a59%23s1', {dark: true, width: 360, height: 740}],
];

for (const [name, hash, options] of VIEWS) {
  test(`axe-core finds nothing in ${name}`, async t => {
    await withGraph(
      sampleGraph(),
      async page => {
        t.deepEqual(await faults(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        t.true(wide <= 0, `${String(wide)} pixels too wide`);
      },
      {...options, hash},
    );
  });
}

test('arrow keys travel along the lines, and a live region says where one is', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      await page.focus('.stage');
      const seen = new Set([await hashOf(page)]);
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft']) {
        await page.keyboard.press(key);
        seen.add(await hashOf(page));
      }
      t.true(seen.size >= 3);
      t.regex((await page.textContent('[aria-live]')) ?? '', /, \d+ lines?\.$/);
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      );
      t.is(outline, 'solid');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !location.hash.includes('selected'));
    },
    {hash: '#selected=country%3Aruritania'},
  );
});

test('the table is the picture\u2019s choice in words', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      const rows = page.locator('.table-box tbody tr');
      t.is(await rows.count(), Number(await page.getAttribute('.stage', 'data-lines')));
      await rows.filter({hasText: 'accuses'}).locator('button', {hasText: 'accuses'}).click();
      await untilHash(page, 'selected=ACCUSES:6a434781a2b31779');
      t.is(await page.locator('tr.chosen').count(), 1);
    },
    {hash: '#table=true'},
  );
});

test('without WebGL there are the table and a still picture, and it is said', async t => {
  await withGraph(
    sampleGraph(),
    async (page, tab) => {
      t.true((await page.textContent('.trouble'))?.includes('no WebGL'));
      t.true((await page.locator('.table-box tbody tr').count()) > 5);
      t.is(await page.locator('.ego svg').count(), 1);
      t.true((await page.textContent('.ego svg'))?.includes('Ruritania'));
      t.deepEqual(await faults(page), []);
      tab.forget();
    },
    {hash: '#selected=country%3Aruritania', args: ['--disable-3d-apis']},
  );
});

test('a lost picture is said, and drawn anew when it can be', async t => {
  await withGraph(sampleGraph(), async (page, tab) => {
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 300);
    });
    await page.waitForSelector('.trouble');
    await page.waitForSelector('.trouble', {state: 'detached'});
    await page.waitForFunction(() => document.querySelectorAll('canvas.sigma-nodes').length === 1);
    t.pass();
    tab.forget();
  });
});

test('a finger opens a name', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      const place = await placeOf(page, 'country:norway');
      await page.touchscreen.tap(place.x, place.y);
      await untilHash(page, 'selected=country:norway');
      t.pass();
    },
    {touch: true, width: 412, height: 860},
  );
});
