import {drawn, hashOf, placeOf, untilDrawn, untilHash, withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';

test('search completes over names, aliases and claims', async t => {
  await withGraph(sampleGraph(), async page => {
    const first = async (question: string) => {
      await page.fill('#search', question);
      await page.waitForSelector('#hits li');
      return page.textContent('#hits li >> nth=0');
    };
    t.true((await first('ruri'))?.includes('Ruritania'));
    t.true((await first('Ruritanian'))?.includes('Ruritania'));
    t.true((await first('fired first'))?.includes('Ruritania fired first'));
    await page.fill('#search', 'xyzzy');
    await page.waitForSelector('.hits.none');
  });
});

test('a path is told as a chain of quotes', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      t.is((await page.locator('.chain blockquote').count()) >= 2, true);
      t.is(await page.textContent('aside h2'), 'How Rudolf Rassendyll and Norway are connected');
      t.true((await page.locator('.chain .line-story').count()) === 2);
    },
    {hash: `#path=${encodeURIComponent('["person:rudolf-rassendyll","country:norway"]')}`},
  );
});

test('no path without readable sentences', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      t.true((await page.textContent('aside'))?.includes('No chain of readable sentences'));
    },
    {hash: `#path=${encodeURIComponent('["person:rudolf-rassendyll","organization:north-bank"]')}`},
  );
});

test('the contradictions lens shows what is said and denied, and nothing else', async t => {
  await withGraph(sampleGraph(), async page => {
    await page.selectOption('.lens select', 'contradictions');
    await page.waitForSelector('.contradiction');
    t.deepEqual(await drawn(page), {nodes: 2, lines: 2});
    t.is(await page.textContent('.contradiction .tally'), '2 assert · 1 denies');
  });
});

test('the attribution lens: the graph according to one, and the difference of two', async t => {
  await withGraph(sampleGraph(), async page => {
    await page.selectOption('.lens select', 'attribution');
    const [one, other] = [
      page.locator('aside select').first(),
      page.locator('aside select').last(),
    ];
    await one.selectOption('person:flavia-zolc');
    await untilHash(page, 'sides=');
    t.is((await drawn(page)).lines, 2);
    await other.selectOption('person:rudolf-rassendyll');
    await page.waitForSelector('aside >> text=only Rudolf Rassendyll');
    t.is((await drawn(page)).lines, 3);
  });
});

test('circles are the same each time', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      const circles = await page.locator('.lens-panel section').allTextContents();
      t.true(circles.length >= 2);
      t.true(
        circles.some(circle => circle.includes('North Bank') && circle.includes('Zenda Press')),
      );
    },
    {hash: '#lens=communities'},
  );
});

test('a neighbourhood widens step by step, with a count', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      await page.click('aside >> text=Only its neighbourhood');
      await untilHash(page, 'ego=');
      t.is((await drawn(page)).nodes, 3);
      await page.click('aside >> text=/Widen by one step: \\d+ more/');
      await untilHash(page, '"depth":2');
      t.true((await drawn(page)).nodes > 3);
      await page.click('text=Show all again');
      t.is((await drawn(page)).nodes, 8);
    },
    {hash: '#selected=group%3Aruritanian-delegation'},
  );
});

test('hide, undo, redo, and an address that holds it all', async t => {
  const graph = sampleGraph();
  let address = '';
  await withGraph(
    graph,
    async page => {
      await page.click('aside >> text="Hide"');
      await untilHash(page, 'hidden=');
      const less = await drawn(page);
      await page.keyboard.press('Control+z');
      await page.waitForFunction(() => !location.hash.includes('hidden'));
      t.is((await drawn(page)).nodes, less.nodes + 1);
      await page.keyboard.press('Control+Shift+z');
      await untilHash(page, 'hidden=');
      address = await hashOf(page);
    },
    {hash: '#selected=country%3Anorway'},
  );
  await withGraph(
    graph,
    async page => {
      t.is((await drawn(page)).nodes, 7);
      await t.throwsAsync(placeOf(page, 'nothing'));
    },
    {hash: `#${encodeURI(address)}`},
  );
});

test('the histogram brushes, and play runs through the days', async t => {
  await withGraph(sampleGraph(), async page => {
    const all = (await drawn(page)).lines;
    // Each change is noted as it comes: who only looks now and then may miss a day of the play.
    await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>('.stage') ?? document.body;
      new MutationObserver(() => {
        const {dataset} = document.documentElement;
        dataset['seen'] = `${dataset['seen'] ?? ''} ${String(stage.dataset['lines'])}`;
      }).observe(stage, {attributeFilter: ['data-lines']});
    });
    await page.click('.timeline button');
    await page.waitForFunction(
      count => document.documentElement.dataset['seen']?.endsWith(` ${String(count)}`),
      all,
    );
    await page.waitForSelector('.timeline button:has-text("Play")');
    const seen =
      (await page.getAttribute('html', 'data-seen'))?.trim().split(' ').map(Number) ?? [];
    t.true(seen.length > 1 && (seen[0] ?? all) < all, seen.join(' '));
    t.deepEqual(
      seen,
      [...seen].sort((x, y) => x - y),
    );
    t.is((await drawn(page)).lines, all);
  });
});

test('a lasso picks the names inside it', async t => {
  await withGraph(sampleGraph(), async page => {
    await page.click('.foot >> text=Lasso');
    const {x, y} = await placeOf(page, 'country:norway');
    await page.mouse.move(x - 25, y - 25);
    await page.mouse.down();
    for (const [dx, dy] of [
      [25, -25],
      [25, 25],
      [-25, 25],
    ] as const)
      await page.mouse.move(x + dx, y + dy, {steps: 3});
    await page.mouse.up();
    await untilHash(page, 'picked=["country:norway"]');
    t.true((await page.textContent('.narrowed'))?.includes('1 picked'));
  });
});

test('a source, a speaker or a confidence narrows the lines', async t => {
  await withGraph(sampleGraph(), async page => {
    const all = (await drawn(page)).lines;
    await page.locator('.switch', {hasText: 'Zenda Press'}).click();
    await untilHash(page, 'o:Zenda Press');
    t.true((await drawn(page)).lines < all);
    await page.click('text=Clear filters');
    await page.selectOption('nav .row select', 'person:flavia-zolc');
    await untilHash(page, 'speaker=');
    t.is((await drawn(page)).lines, 2);
    await page.click('text=Clear filters');
    await untilDrawn(page, {lines: all});
    await page.fill('nav input[type=range]', '0.8');
    await untilHash(page, 'confidence=0.8');
    t.is((await drawn(page)).lines, all - 3);
  });
});

test('a kind of names or a type of lines is switched off and on', async t => {
  await withGraph(sampleGraph(), async page => {
    const {nodes, lines} = await drawn(page);
    const organisations = page.locator('.switch', {hasText: 'Organisations'});
    await organisations.click();
    await untilHash(page, 'l:Organization');
    await untilDrawn(page, {nodes: nodes - 2, lines: lines - 2});
    await organisations.click();
    await untilDrawn(page, {nodes, lines});
    await page.locator('.switch', {hasText: 'meets with'}).click();
    await untilHash(page, 't:MEETS_WITH');
    await untilDrawn(page, {lines: lines - 1});
    t.pass();
  });
});

test('play moves no name', async t => {
  await withGraph(sampleGraph(), async page => {
    const all = (await drawn(page)).lines;
    const before = await placeOf(page, 'country:ruritania');
    // In one go, so that the play does not end meanwhile.
    const lines = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.timeline button')?.click();
      await new Promise(resolve => setTimeout(resolve));
      return Number(document.querySelector('.stage')?.getAttribute('data-lines'));
    });
    t.true(lines < all);
    t.deepEqual(await placeOf(page, 'country:ruritania'), before);
  });
});

test('an address that is typed, or gone back to, shows its view', async t => {
  await withGraph(sampleGraph(), async page => {
    await page.evaluate(() => {
      location.hash = '#selected=country%3Anorway&table=true';
    });
    await page.waitForSelector('aside h2:has-text("Norway")');
    await page.waitForSelector('.table-box');
    await page.goBack();
    await page.waitForSelector('.opening');
    t.is(await page.locator('.table-box').count(), 0);
  });
});

test('the address holds where the camera is', async t => {
  const graph = sampleGraph();
  let address = '';
  let there = {x: 0, y: 0};
  await withGraph(graph, async page => {
    const before = await placeOf(page, 'country:norway');
    await page.click('button[aria-label="Zoom in"]');
    await untilHash(page, 'camera=');
    there = await placeOf(page, 'country:norway');
    t.true(Math.hypot(there.x - before.x, there.y - before.y) > 5);
    address = await hashOf(page);
  });
  await withGraph(
    graph,
    async page => {
      const {x, y} = await placeOf(page, 'country:norway');
      t.true(Math.hypot(x - there.x, y - there.y) < 0.5);
    },
    {hash: `#${address}`},
  );
});

test('the lens compares two sources as well', async t => {
  await withGraph(sampleGraph(), async page => {
    await page.selectOption('.lens select', 'attribution');
    const sides = page.locator('aside select');
    await sides.first().selectOption('source:Morning Courier');
    await sides.last().selectOption('source:Zenda Press');
    await page.waitForSelector('aside >> text=only Zenda Press');
    await untilHash(page, 'source:Zenda Press');
    t.true((await drawn(page)).lines > 4);
  });
});
