import {readGraphJson} from '../../graph/formats/read-json.js';
import {withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';

const EVIL =
  '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';

/** A graph whose every text would act, if it could. */
function evilGraph() {
  const sentence = `${EVIL} met </script><script>document.title="hacked"</script> Bob.`;
  const entity = (key: string, name: string, x: number) => ({
    key,
    attributes: {labels: ['Entity', 'Person'], name, aliases: [EVIL], merges: [EVIL], x, y: x},
  });
  return readGraphJson(
    JSON.stringify({
      attributes: {name: EVIL, generator: EVIL, ontology: '1'},
      nodes: [
        entity('person:evil', EVIL, 0),
        entity('person:bob', 'Bob', 50),
        {
          key: 'doc:1',
          attributes: {
            labels: ['Document'],
            title: EVIL,
            date: '2031-01-01',
            source: EVIL,
            url: 'javascript:document.title="hacked"',
            x: 0,
            y: 0,
          },
        },
        {
          key: 'doc:1#s0',
          attributes: {
            labels: ['Sentence'],
            text: sentence,
            start: 0,
            end: sentence.length,
            index: 0,
            paragraph: 0,
            x: 0,
            y: 0,
          },
        },
      ],
      edges: [
        {key: 'h', source: 'doc:1', target: 'doc:1#s0', attributes: {type: 'HAS_SENTENCE'}},
        {
          key: 'm',
          source: 'doc:1#s0',
          target: 'person:evil',
          attributes: {type: 'MENTIONS', start: 0, end: EVIL.length, text: EVIL, name: EVIL},
        },
        {
          key: 'e',
          source: 'person:evil',
          target: 'person:bob',
          attributes: {
            type: 'MEETS_WITH',
            status: 'asserted',
            attributedTo: null,
            confidence: 1,
            trigger: '<b>met</b>',
            title: EVIL,
            location: EVIL,
            evidence: ['doc:1#s0'],
            quotes: [sentence],
          },
        },
      ],
    }),
    'evil',
  );
}

test('nothing in an article can act: tags, handlers and addresses are text', async t => {
  await withGraph(evilGraph(), async page => {
    const title = await page.title();
    await page.fill('#search', 'img');
    await page.waitForSelector('#hits li');
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside h2');
    await page.click('aside .line-row');
    await page.waitForSelector('aside blockquote');
    t.true((await page.textContent('aside blockquote'))?.includes('<script>'));
    await page.click('aside >> text=Read in the article');
    await page.waitForSelector('.article');
    t.is(await page.locator('.article a[target]').count(), 0);
    t.is(await page.locator('#app img, #app script').count(), 0);
    t.is(await page.title(), title);
    t.false(title.startsWith('hacked'));
  });
});

test('the policy of the page lets no other script run and nothing be fetched', async t => {
  await withGraph(evilGraph(), async (page, tab) => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "hacked"';
      document.body.append(script);
      return fetch('https://example.org/').then(
        () => 'fetched',
        () => document.title,
      );
    });
    t.false(['hacked', 'fetched'].includes(ran));
    t.true(tab.errors.some(text => text.includes('Content Security Policy')));
    // They were the point here.
    tab.forget();
  });
});
