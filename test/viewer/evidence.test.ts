import {withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';

const ATTACK = '#selected=ATTACKS%3Ad15994616a782fca';

test('where sources differ, the panel counts them, and shows the denial beside', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      t.is(await page.textContent('.tally'), '2 assert · 1 denies');
      t.is((await page.locator('aside blockquote >> visible=true').count()) >= 3, true);
      t.is(await page.textContent('aside blockquote .mark-source'), 'Ruritania');
      t.is(await page.textContent('aside blockquote .mark-target'), 'Strelsau');
      t.is(await page.textContent('aside blockquote .mark-trigger'), 'attacked');
      t.true((await page.textContent('aside blockquote footer'))?.includes('Morning Courier'));
    },
    {hash: ATTACK},
  );
});

test('from a sentence to its whole article, all mentions marked, and back', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      await page.click('aside >> text=Read in the article');
      await page.waitForSelector('.article .here');
      t.is(await page.textContent('.article h2'), 'Strelsau under fire');
      t.true((await page.locator('.article .mark-mention').count()) > 6);
      await page.click('aside >> text=Back to the evidence');
      await page.waitForSelector('.tally');
    },
    {hash: ATTACK},
  );
});

test('a name tells its aliases, its relations in groups, and what is said by and about it', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      const text = (await page.textContent('aside')) ?? '';
      for (const part of ['Also called', 'family of', 'Said by Rudolf Rassendyll 2', 'No attack'])
        t.true(text.includes(part), part);
    },
    {hash: '#selected=person%3Arudolf-rassendyll'},
  );
});

test('a sentence is copied as a citation', async t => {
  await withGraph(
    sampleGraph(),
    async (page, tab) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.click('aside >> text=Copy as citation');
      await page.waitForFunction(
        () => document.querySelector('[aria-live]')?.textContent === 'Copied.',
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      t.true(
        copied.startsWith(
          '“Ruritania attacked the port of Strelsau on Monday.” Morning Courier, “Strelsau under fire”, 2031-03-04',
        ),
        copied,
      );
      t.deepEqual(tab.errors, []);
    },
    {hash: ATTACK},
  );
});

test('a line tells its status, who says so, when, where and how surely', async t => {
  const graph = sampleGraph();
  const facts = async (key: string) => {
    let text = '';
    await withGraph(
      graph,
      async page => {
        text = (await page.textContent('aside .facts')) ?? '';
      },
      {hash: `#selected=${encodeURIComponent(key)}`},
    );
    return text;
  };
  const attackThatIs = (status: string) =>
    graph.findEdge(
      (_, edge) => edge.type === 'ATTACKS' && 'status' in edge && edge.status === status,
    ) ?? '';
  const attack = await facts('ATTACKS:d15994616a782fca');
  for (const part of ['asserted', '2031-03-03', 'Strelsau', '0.98'])
    t.true(attack.includes(part), `${part}: ${attack}`);
  const claimed = await facts(attackThatIs('claimed'));
  for (const part of ['claimed', 'according to Flávia Żółć', '2031-03-05', '0.60'])
    t.true(claimed.includes(part), `${part}: ${claimed}`);
  const denied = await facts(attackThatIs('denied'));
  t.true(denied.includes('by Rudolf Rassendyll'), denied);
});
