import type {Page} from 'playwright-core';
import {
  clickOn,
  drawn,
  placeOf,
  take,
  untilDrawn,
  untilHash,
  withGraph,
} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';
import {syntheticGraph} from '../helpers/synthetic-graph.js';

const ATTACK = 'ATTACKS:d15994616a782fca';

test('a large graph opens on its 150 most telling names, and shows more in counted steps', async t => {
  await withGraph(syntheticGraph({nodes: 400, edges: 1600}), async page => {
    t.is((await drawn(page)).nodes, 150);
    t.true((await drawn(page)).lines <= 1500);
    await page.click('text=Show 150 more names');
    await untilHash(page, 'step=2');
    t.is((await drawn(page)).nodes, 300);
    t.true((await page.textContent('.note'))?.includes('300 lines') ?? false);
  });
});

test('a click on a name opens it, a click on a line opens its sentences', async t => {
  await withGraph(sampleGraph(), async page => {
    await clickOn(page, 'person:flavia-zolc');
    await page.waitForSelector('aside h2:has-text("Flávia Żółć")');
    await clickOn(page, 'ACCUSES:6a434781a2b31779');
    await page.waitForSelector('aside .mark-trigger:has-text("accused")');
    t.true((await page.textContent('aside blockquote'))?.includes('piracy & <worse>'));
    t.is(
      await page.textContent('[role=status][aria-live]'),
      'Flávia Żółć accuses Ruritania, asserted, 1 sentence.',
    );
  });
});

test('a click beside everything lets go', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      const box = await page.locator('.stage').boundingBox();
      await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
      await page.waitForSelector('.opening');
      t.false(page.url().includes('selected'));
    },
    {hash: '#selected=country%3Aruritania'},
  );
});

test('claims unfold from their speaker and fold again', async t => {
  await withGraph(sampleGraph(), async page => {
    const before = await drawn(page);
    await clickOn(page, 'person:rudolf-rassendyll');
    await page.click('aside >> text=Show what it says in the picture (2)');
    await page.waitForFunction(
      count => Number(document.querySelector('.stage')?.getAttribute('data-nodes')) === count,
      before.nodes + 2,
    );
    await placeOf(page, 'claim:44994fe796b838a4');
    await page.click('aside >> text=Fold what it says');
    await page.waitForFunction(
      count => Number(document.querySelector('.stage')?.getAttribute('data-nodes')) === count,
      before.nodes,
    );
    t.pass();
  });
});

test('the key counts, and switching a status off takes its lines out', async t => {
  await withGraph(sampleGraph(), async page => {
    const before = await drawn(page);
    const denied = page.locator('.switch', {hasText: 'denied'});
    t.is(await denied.locator('.number').textContent(), '2');
    await denied.click();
    await untilHash(page, 's:denied');
    t.is((await drawn(page)).lines, before.lines - 1);
    await page.click('text=Clear filters');
    t.is((await drawn(page)).lines, before.lines);
  });
});

test('filters never move a name', async t => {
  await withGraph(sampleGraph(), async page => {
    const before = await placeOf(page, 'country:ruritania');
    await page.locator('.switch', {hasText: 'denied'}).click();
    await page.locator('.thumb').last().focus();
    await page.keyboard.press('ArrowLeft');
    await untilHash(page, 'days=');
    t.deepEqual(await placeOf(page, 'country:ruritania'), before);
  });
});

test('lines between two names fan out: each has a middle of its own', async t => {
  await withGraph(sampleGraph(), async page => {
    const [a, b] = [await placeOf(page, ATTACK), await placeOf(page, 'ATTACKS:612a9b95b8666849')];
    t.true(Math.hypot(a.x - b.x, a.y - b.y) > 6);
  });
});

test('dragging a name pins it, and undo puts it back', async t => {
  await withGraph(sampleGraph(), async page => {
    const from = await placeOf(page, 'country:norway');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y - 40, {steps: 5});
    await page.mouse.move(from.x + 60, from.y - 80, {steps: 5});
    await page.mouse.up();
    await untilHash(page, 'pinned=');
    const there = await placeOf(page, 'country:norway');
    t.true(Math.abs(there.x - from.x - 60) < 4 && Math.abs(there.y - from.y + 80) < 4);
    await page.click('button[aria-label="Undo"]');
    await page.waitForFunction(() => !location.hash.includes('pinned'));
    const back = await placeOf(page, 'country:norway');
    t.true(Math.hypot(back.x - from.x, back.y - from.y) < 2);
  });
});

test('at most 1,500 lines, however many there are, and the rest in a counted step', async t => {
  await withGraph(syntheticGraph({nodes: 60, edges: 1700}), async page => {
    t.is((await drawn(page)).lines, 1500);
    await page.click('text=Show 200 more lines');
    await untilHash(page, 'step=2');
    await untilDrawn(page, {lines: 1700});
    t.pass();
  });
});

test('far away, lines are folded into one a pair; near, they fan out', async t => {
  const graph = sampleGraph();
  await withGraph(
    graph,
    async page => {
      await t.throwsAsync(placeOf(page, ATTACK), {message: /not drawn/});
    },
    {hash: '#camera=0.5,0.5,3'},
  );
  await withGraph(
    graph,
    async page => {
      await t.notThrowsAsync(placeOf(page, ATTACK));
    },
    {hash: '#camera=0.5,0.5,2'},
  );
});

test('words stand on lines in focus only', async t => {
  const graph = sampleGraph();
  const words = async (hash: string) => {
    let svg = '';
    await withGraph(
      graph,
      async page => {
        svg = (await take(page, 'Picture (SVG)')).bytes.toString();
      },
      {hash},
    );
    return />(attacks|accuses|part of)</.test(svg);
  };
  t.false(await words(''));
  t.true(await words('#selected=country%3Aruritania'));
});

test('a line from a name to itself is a badge', async t => {
  const graph = sampleGraph();
  graph.addDirectedEdgeWithKey('ACCUSES:itself', 'country:norway', 'country:norway', {
    ...graph.getEdgeAttributes('ACCUSES:6a434781a2b31779'),
  });
  await withGraph(graph, async page => {
    const svg = (await take(page, 'Picture (SVG)')).bytes.toString();
    t.true(svg.includes('↻1'));
    t.false(svg.includes('NaN'));
  });
});

test('light and dark: by the system, and by a button that the address remembers', async t => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await withGraph(
    sampleGraph(),
    async page => {
      const dark = await paper(page);
      await page.click('.tools >> text="Light"');
      await untilHash(page, 'theme=light');
      t.not(await paper(page), dark);
      await page.click('.tools >> text="Dark"');
      await untilHash(page, 'theme=dark');
      t.is(await paper(page), dark);
    },
    {dark: true},
  );
});

test('a name with more lines is larger', async t => {
  await withGraph(sampleGraph(), async page => {
    const radius = (key: string) =>
      page.evaluate(wanted => {
        const event = new CustomEvent('where', {detail: {key: wanted, place: {r: 0}}});
        document.querySelector('.stage')?.dispatchEvent(event);
        return event.detail.place.r;
      }, key);
    t.true((await radius('country:ruritania')) > (await radius('country:norway')));
    t.true((await radius('country:norway')) > (await radius('organization:north-bank')));
  });
});
