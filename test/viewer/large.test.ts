import type {WireGraph} from '../../graph/build/attributes.js';
import {drawn, placeOf, untilHash, withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {syntheticGraph} from '../helpers/synthetic-graph.js';

/** The name with the most lines. */
function busiest(graph: WireGraph): string {
  const names = graph.filterNodes((_, {labels}) => labels[0] === 'Entity');
  return names.reduce((most, key) => (graph.degree(key) > graph.degree(most) ? key : most));
}

test('thousands of lines are folded, and the page says from where on', async t => {
  await withGraph(
    syntheticGraph({nodes: 1500, edges: 6000}),
    async page => {
      t.true((await drawn(page)).nodes >= 1480);
      t.true((await page.textContent('.note'))?.includes('More than 300 lines'));
    },
    {hash: '#step=10'},
  );
});

test('a layout runs in a worker, on request only, and stays where it is stopped', async t => {
  await withGraph(syntheticGraph({nodes: 60, edges: 120}), async page => {
    const button = page.locator('.foot button[data-iterations]');
    t.is(await button.getAttribute('data-iterations'), '0');
    await button.click();
    await page.waitForFunction(
      () =>
        Number(document.querySelector('[data-iterations]')?.getAttribute('data-iterations')) > 50,
    );
    await button.click();
    await page.waitForFunction(() => location.hash.includes('pinned'));
    t.is(await button.textContent(), 'Lay out anew');
  });
});

test('above 15,000 lines they are thin and whole, and it is said; so is a focus that is cut', async t => {
  const graph = syntheticGraph({nodes: 4000, edges: 20_000});
  await withGraph(
    graph,
    async page => {
      t.true((await drawn(page)).lines > 15_000);
      const note = (await page.textContent('.foot .note')) ?? '';
      t.true(note.includes('More than 15,000 lines'), note);
      t.regex(
        (await page.textContent('.note.over')) ?? '',
        /The focus shows the 150 weightiest of \d+ lines/,
      );
    },
    {hash: `#step=30&selected=${encodeURIComponent(busiest(graph))}`},
  );
});

test('10,000 names and 50,000 lines open on the answer, and stay usable', async t => {
  await withGraph(syntheticGraph({nodes: 10_000, edges: 50_000}), async page => {
    t.is((await drawn(page)).nodes, 150);
    await page.fill('#search', 'Country 9');
    await page.waitForSelector('#hits li');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('selected'));
    await page.click('aside .line-row >> nth=0');
    await page.waitForSelector('aside blockquote');
    t.is(await page.textContent('aside blockquote p'), 'They met.');
    await page.click('text=Show 150 more names');
    await untilHash(page, 'step=2');
    t.true((await drawn(page)).nodes >= 300);
  });
});

test('a pointer over a name draws its lines only: nothing is sent to the graphics card again', async t => {
  const graph = syntheticGraph({nodes: 1500, edges: 6000});
  await withGraph(
    graph,
    async page => {
      await page.evaluate(() => {
        const {prototype} = WebGL2RenderingContext;
        const send: unknown = Reflect.get(prototype, 'bufferData');
        Object.assign(prototype, {
          bufferData(...given: unknown[]) {
            document.documentElement.dataset['sent'] = 'true';
            if (typeof send === 'function') Reflect.apply(send, this, given);
          },
        });
      });
      const place = await placeOf(page, busiest(graph));
      await page.mouse.move(place.x, place.y, {steps: 3});
      await page.waitForFunction(
        () => Number(document.querySelector<HTMLElement>('canvas.sigma-nodes')?.style.opacity) < 1,
      );
      t.is(await page.getAttribute('html', 'data-sent'), null);
      // The count itself works: a zoom sends all of it.
      await page.click('button[aria-label="Zoom in"]');
      await page.waitForSelector('html[data-sent]');
    },
    {hash: '#step=10'},
  );
});
