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

/** All names of the sample. */
const KEYS = sampleGraph().filterNodes((_, {labels}) => labels[0] === 'Entity');

const VIEWS: readonly (readonly [string, string, TabOptions])[] = [
  ['the opening picture', '', {}],
  ['a chosen line', '#selected=ATTACKS%3Ad15994616a782fca', {dark: true}],
  ['a chosen name on a small screen', '#selected=country%3Aruritania', {width: 360, height: 740}],
  ['the table with the contradictions', '#lens=contradictions&table=true', {}],
  ['the opening picture on a 4k screen', '', {width: 3840, height: 2160}],
  [
    'a chosen line on a 4k screen',
    '#selected=ATTACKS%3Ad15994616a782fca',
    {width: 3840, height: 2160},
  ],
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

/** Boxes of the page's parts, in pixels. */
function partsOf(page: Page) {
  return page.evaluate(() =>
    ['header', 'nav', '.stage', 'aside', '.timeline'].map(part => {
      const {x, y, width, height} =
        document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      return {part, x, y, right: x + width, bottom: y + height, width, height};
    }),
  );
}

for (const [width, height] of [
  [360, 740],
  [1024, 768],
  [1400, 860],
  [3840, 2160],
] as const) {
  const size = `${String(width)} × ${String(height)}`;
  test(`at ${size} every part has its place, and the picture fills its own`, async t => {
    await withGraph(
      sampleGraph(),
      async page => {
        const parts = (await partsOf(page)).filter(part => part.width > 0);
        for (const {part, x, y, right, bottom} of parts)
          t.true(x >= 0 && y >= 0 && right <= width + 0.5 && bottom <= height + 0.5, part);
        for (const [index, a] of parts.entries())
          for (const b of parts.slice(index + 1)) {
            const apart =
              a.right <= b.x + 1 ||
              b.right <= a.x + 1 ||
              a.bottom <= b.y + 1 ||
              b.bottom <= a.y + 1;
            t.true(apart, `${a.part} lies over ${b.part}`);
          }
        const stage = parts.find(({part}) => part === '.stage');
        if (!stage) throw new Error('no picture');
        const places: {x: number; y: number}[] = [];
        for (const key of KEYS) places.push(await placeOf(page, key));
        const spread = (of: 'x' | 'y') =>
          Math.max(...places.map(at => at[of])) - Math.min(...places.map(at => at[of]));
        t.true(Math.max(spread('x') / stage.width, spread('y') / stage.height) > 0.7);
        for (const {x, y} of places)
          t.true(x > stage.x && y > stage.y && x < stage.right && y < stage.bottom);
      },
      {width, height},
    );
  });
}

test('who wants no motion gets none: the camera is there at once', async t => {
  const steps = async (reducedMotion: boolean) => {
    let seen = 0;
    await withGraph(
      sampleGraph(),
      async page => {
        seen = await page.evaluate(async () => {
          const read = () => {
            const event = new CustomEvent('where', {
              detail: {key: 'country:norway', place: {x: 0}},
            });
            document.querySelector('.stage')?.dispatchEvent(event);
            return event.detail.place.x;
          };
          document.querySelector<HTMLElement>('button[aria-label="Zoom in"]')?.click();
          const places = new Set<number>();
          while (!location.hash.includes('camera=')) {
            await new Promise(resolve => requestAnimationFrame(resolve));
            places.add(read());
          }
          return places.size;
        });
      },
      {reducedMotion},
    );
    return seen;
  };
  t.true((await steps(true)) <= 2);
  t.true((await steps(false)) > 2);
});
