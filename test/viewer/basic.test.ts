import {openGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
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
