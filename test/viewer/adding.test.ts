import type {Page} from 'playwright-core';
import {writeGraphml} from '../../graph/formats/graphml.js';
import {writeJson} from '../../graph/formats/json.js';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {serveGraph} from '../../src/cli/view.js';
import {viewGraph} from '../../src/cli/view-store.js';
import {drawn, openTab, take, untilDrawn, withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';
import {syntheticGraph} from '../helpers/synthetic-graph.js';

/** Where the names of the picture are, in the graph's own measure. */
async function placesIn(page: Page) {
  const graph = readGraphJson((await take(page, 'Graph (JSON)')).bytes.toString(), 'taken');
  const names = graph.filterNodes((_, {labels}) => labels[0] === 'Entity');
  return new Map(
    names.map(key => [key, [graph.getNodeAttribute(key, 'x'), graph.getNodeAttribute(key, 'y')]]),
  );
}

test('a graph file is merged in, and what was there stays where it was', async t => {
  const more = [...writeJson(syntheticGraph({nodes: 5, edges: 8}))].join('');
  await withGraph(sampleGraph(), async page => {
    const before = await drawn(page);
    const at = await placesIn(page);
    await page.setInputFiles('.add input', {
      name: 'more.json',
      mimeType: 'application/json',
      buffer: Buffer.from(more),
    });
    await page.waitForSelector('.added >> text=/Added more.json: 7 names, 8 lines more/');
    await untilDrawn(page, {nodes: before.nodes + 5});
    const there = await placesIn(page);
    t.is(there.size, at.size + 5);
    for (const [key, place] of at) t.deepEqual(there.get(key), place, key);
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

/** Drops a file on the picture, as from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    file => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name));
      return transfer;
    },
    {name, text},
  );
  await page.dispatchEvent('.stage', 'dragover', {dataTransfer: data});
  await page.waitForSelector('.trouble >> text=/Drop a graph file or an article/');
  await page.dispatchEvent('.stage', 'drop', {dataTransfer: data});
}

test('a graph file may be dropped, GraphML as well as JSON', async t => {
  const [json, graphml] = [
    {nodes: 5, edges: 8},
    {nodes: 9, edges: 8, seed: 2},
  ].map(syntheticGraph);
  if (!json || !graphml) throw new Error('no graphs');
  await withGraph(sampleGraph(), async page => {
    const before = await drawn(page);
    await drop(page, 'more.json', [...writeJson(json)].join(''));
    await page.waitForSelector('.added >> text=/Added more.json: 7 names/');
    await untilDrawn(page, {nodes: before.nodes + 5});
    await drop(page, 'more.graphml', [...writeGraphml(graphml)].join(''));
    await page.waitForSelector('.added >> text=/Added more.graphml: 9 names/');
    await page.fill('#search', 'Person 8');
    await page.waitForSelector('#hits li:has-text("Person 8")');
    t.pass();
  });
});

/** Serves the sample, opens it, and closes all again; nothing may be asked of anybody else, nor be wrong. */
async function withServer(act: (page: Page) => Promise<void>): Promise<void> {
  const viewed = viewGraph(sampleGraph());
  const server = await serveGraph(viewed, 0);
  const tab = await openTab();
  const {page} = tab;
  try {
    const others: string[] = [];
    page.on('request', request => {
      const {origin} = new URL(request.url());
      if (origin !== new URL(server.address).origin) others.push(origin);
    });
    await page.goto(server.address);
    await page.waitForSelector('html[data-ready]');
    await act(page);
    if (others.length + tab.errors.length > 0)
      throw new Error([...others, ...tab.errors].join(' | '));
  } finally {
    await tab.close();
    await server.close();
    await viewed.close();
  }
}

/** Reading opens a language model first: that may take long on a busy machine. */
const LONG = {timeout: 600_000};

const SENTENCES =
  'French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on Monday. ' +
  'Macron said that Germany supported the plan.';

test('an article is read in the page by the same pipeline, with its progress, and merged in', async t => {
  await withServer(async page => {
    const before = await drawn(page);
    await page.evaluate(() => {
      const said = new Set<string>();
      new MutationObserver(() => {
        said.add(document.querySelector('.added span')?.textContent ?? '');
        document.documentElement.dataset['said'] = [...said].join('|');
      }).observe(document.body, {subtree: true, childList: true, characterData: true});
    });
    await page.setInputFiles('.add input', {
      name: 'talks.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`Envoys talk\n\n${SENTENCES}`),
    });
    await page.waitForSelector('.added >> text=/Added talks.txt/', LONG);
    t.true((await drawn(page)).nodes > before.nodes);
    await page.fill('#search', 'Macron');
    await page.waitForSelector('#hits li:has-text("Emmanuel Macron")');
    const said = (await page.getAttribute('html', 'data-said')) ?? '';
    for (const step of ['Loading the language model', 'Reading sentences'])
      t.true(said.includes(step), said);
  });
});

test('a web page that is dropped is read as an article: its text, not what stands around it', async t => {
  const html = `<!doctype html><html><head><title>Envoys talk | The Herald</title>
<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2031-05-06T10:00:00Z">
<script>document.title = 'hacked'</script></head>
<body><nav><a href="/">Home</a> <a href="/s">Sergei Lavrov met Antony Blinken in Geneva.</a></nav>
<article><h1>Envoys talk</h1><p onclick="document.title='hacked'">${SENTENCES}</p>
<p>${'The talks went on for hours, and more of them are planned. '.repeat(8)}</p></article>
<footer>All rights reserved</footer></body></html>`;
  await withServer(async page => {
    const title = await page.title();
    await drop(page, 'talks.html', html);
    await page.waitForSelector('.added >> text=/Added talks.html/', LONG);
    await page.fill('#search', 'Macron');
    await page.waitForSelector('#hits li:has-text("Emmanuel Macron")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside h2:has-text("Emmanuel Macron")');
    await page.click('aside .line-row:has-text("Angela Merkel") >> nth=0');
    await page.waitForSelector('aside blockquote');
    t.regex((await page.textContent('aside blockquote footer')) ?? '', /The Herald, Envoys talk/);
    t.true((await page.textContent('aside time'))?.startsWith('2031-05'));
    await page.fill('#search', 'Lavrov');
    await page.waitForSelector('.hits.none');
    t.is(await page.title(), title);
  });
});
