import {drawn, withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {syntheticGraph} from '../helpers/synthetic-graph.js';

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
