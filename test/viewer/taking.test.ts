import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {readGraphml} from '../../graph/formats/read-graphml.js';
import {drawn, take, withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';

test('what is shown is taken away as JSON, GraphML, GEXF and CSV', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      const json = readGraphJson((await take(page, 'Graph (JSON)')).bytes.toString(), 'json');
      t.false(json.hasNode('country:norway'));
      t.true(json.hasEdge('ATTACKS:d15994616a782fca'));
      t.deepEqual(json.getNodeAttribute('doc:b309d0da77c88a59', 'labels'), ['Document']);
      const graphml = readGraphml(
        (await take(page, 'Graph (GraphML)')).bytes.toString(),
        'graphml',
      );
      t.is(graphml.order, json.order);
      t.is(graphml.size, json.size);
      const gexf = (await take(page, 'Graph (GEXF)')).bytes.toString();
      t.true(gexf.includes('<gexf') && gexf.includes('Ruritania') && !gexf.includes('"Norway"'));
      const csv = (await take(page, 'Table of the lines (CSV)')).bytes.toString();
      t.is(csv.split('\r\n').length - 2, (await drawn(page)).lines);
      t.true(csv.includes('Ruritania,ATTACKS,Strelsau,asserted,,0.98,2031-03-03,attacked,2,'));
    },
    {hash: '#hidden=%5B%22country%3Anorway%22%5D'},
  );
});

test('the picture is taken away as SVG and PNG', async t => {
  await withGraph(sampleGraph(), async page => {
    const svg = (await take(page, 'Picture (SVG)')).bytes.toString();
    t.true(
      svg.startsWith('<svg') &&
        svg.includes('Rudolf Rassendyll') &&
        svg.includes('stroke-dasharray'),
    );
    t.false(/<script|onload|javascript:/i.test(svg));
    const png = await take(page, 'Picture (PNG)');
    t.is(png.bytes.subarray(1, 4).toString(), 'PNG');
    const box = await page.locator('.stage').boundingBox();
    t.is(png.bytes.readUInt32BE(16), Math.round((box?.width ?? 0) * 2));
    t.is(png.name, 'sample.png');
  });
});

test('one HTML file makes another, which opens as well', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-taken-'));
  try {
    await withGraph(
      sampleGraph(),
      async page => {
        const before = await drawn(page);
        const html = await take(page, 'This viewer with what is shown (HTML)');
        t.is(html.name, 'sample.html');
        const path = join(folder, html.name);
        await writeFile(path, html.bytes);
        await page.goto(pathToFileURL(path).href);
        await page.waitForSelector('html[data-ready]');
        t.deepEqual(await drawn(page), before);
        await page.fill('#search', 'Rudolf');
        await page.waitForSelector('#hits li');
      },
      {hash: '#hidden=%5B%22country%3Anorway%22%5D'},
    );
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

test('the same view gives the same SVG', async t => {
  const pictures: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    await withGraph(
      sampleGraph(),
      async page => {
        pictures.push((await take(page, 'Picture (SVG)')).bytes.toString());
      },
      {hash: '#selected=country%3Aruritania'},
    );
  }
  t.is(pictures[0], pictures[1]);
});

test('the link to a view is copied', async t => {
  await withGraph(
    sampleGraph(),
    async page => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.click('.menu summary');
      await page.click('.menu >> text=Link to this view');
      await page.waitForFunction(
        () => document.querySelector('[aria-live]')?.textContent === 'Copied.',
      );
      t.is(await page.evaluate(() => navigator.clipboard.readText()), page.url());
      t.true(page.url().endsWith('#lens=contradictions'));
    },
    {hash: '#lens=contradictions'},
  );
});
