import {writeJson} from '../../graph/formats/json.js';
import {serveGraph} from '../../src/cli/view.js';
import {viewGraph} from '../../src/cli/view-store.js';
import {drawn, openTab, placeOf, withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';
import {syntheticGraph} from '../helpers/synthetic-graph.js';

test('a graph file is merged in, and what was there stays where it was', async t => {
  const more = [...writeJson(syntheticGraph({nodes: 5, edges: 8}))].join('');
  await withGraph(sampleGraph(), async page => {
    const before = await drawn(page);
    const at = await placeOf(page, 'country:norway');
    await page.setInputFiles('.add input', {
      name: 'more.json',
      mimeType: 'application/json',
      buffer: Buffer.from(more),
    });
    await page.waitForSelector('.added >> text=/Added more.json: 7 names, 8 lines more/');
    t.is((await drawn(page)).nodes, before.nodes + 5);
    const there = await placeOf(page, 'country:norway');
    t.true(Number.isFinite(at.x) && Number.isFinite(there.x));
  });
});

test('a file that is no graph is said to be none, and nothing is lost', async t => {
  await withGraph(sampleGraph(), async page => {
    const before = await drawn(page);
    await page.setInputFiles('.add input', {
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"nodes": 3'),
    });
    await page.waitForSelector('.added >> text=/Cannot read bad.json: .*no JSON/');
    t.deepEqual(await drawn(page), before);
  });
});

test('the one file says plainly that articles need the server', async t => {
  await withGraph(sampleGraph(), async page => {
    await page.setInputFiles('.add input', {
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Kyiv met Moscow.'),
    });
    await page.waitForSelector('.added >> text=/wiregraph view/');
    await page.click('button >> text="Ask"');
    t.true((await page.textContent('dialog'))?.includes('works without a server'));
  });
});

test('an article is read in the page by the same pipeline, and its graph merged in', async t => {
  const viewed = viewGraph(sampleGraph());
  const server = await serveGraph(viewed, 0);
  const tab = await openTab();
  const {page} = tab;
  try {
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).origin));
    await page.goto(server.address);
    await page.waitForSelector('html[data-ready]');
    const before = await drawn(page);
    const text =
      'Envoys talk\n\nFrench President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on Monday. Macron said that Germany supported the plan.';
    await page.setInputFiles('.add input', {
      name: 'talks.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.waitForSelector('.added >> text=/Added talks.txt/', {timeout: 300_000});
    t.true((await drawn(page)).nodes > before.nodes);
    await page.fill('#search', 'Macron');
    await page.waitForSelector('#hits li:has-text("Emmanuel Macron")');
    t.deepEqual([...new Set(asked)], [new URL(server.address).origin]);
    t.deepEqual(tab.errors, []);
  } finally {
    await tab.close();
    await server.close();
    await viewed.close();
  }
});
