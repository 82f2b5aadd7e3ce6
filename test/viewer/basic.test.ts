import {readFileSync} from 'node:fs';
import {openGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {buildGraph} from '../../graph/build/build-graph.js';
import {extract, makeKnowledge} from '../../src/pipeline.js';
import {makeDocument} from '../../src/read/make-document.js';
import {sharedLanguage} from '../helpers/parsed.js';
import {sampleGraph} from '../helpers/sample-graph.js';

test('one file opens from file:// without errors or network, finds a name and shows its sentences', async t => {
  const tab = await openGraph(sampleGraph());
  const {page} = tab;
  try {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.fill('#search', 'Rudolf');
    await page.waitForSelector('#hits li');
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside h2:has-text("Rudolf Rassendyll")');
    await page.click('aside .line-row >> nth=0');
    await page.waitForSelector('aside blockquote mark, aside blockquote .mark-button');
    t.true((await page.textContent('aside blockquote'))?.includes('Rassendyll'));
    t.deepEqual(asked, []);
    t.deepEqual(tab.errors, []);
  } finally {
    await tab.close();
  }
});

test("in the seed article's graph a search finds Yermak, and a click shows the sentence", async t => {
  const text = readFileSync(
    new URL('../../seeds/2025-03-11-jeddah-talks.txt', import.meta.url),
    'utf8',
  );
  const extraction = await extract(
    [makeDocument({text, date: '2025-03-11'})],
    await sharedLanguage(),
    makeKnowledge(),
  );
  const tab = await openGraph(buildGraph(extraction));
  const {page} = tab;
  try {
    await page.fill('#search', 'yermak');
    await page.waitForSelector('#hits li');
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside h2:has-text("Andriy Yermak")');
    await page.click('aside .line-row >> nth=0');
    await page.waitForSelector('aside blockquote mark, aside blockquote .mark-button');
    t.true((await page.textContent('aside blockquote'))?.includes('Yermak'));
    t.deepEqual(tab.errors, []);
  } finally {
    await tab.close();
  }
});
