import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {withGraph} from '../helpers/browser.js';
import {browserTest as test} from '../helpers/browser-test.js';
import {sampleGraph} from '../helpers/sample-graph.js';

/** Lines and nodes of the picture; names are left out, since their places depend on the machine's fonts. */
function shapesOf(svg: string): string {
  return svg
    .replaceAll(/<g [^>]*style="font[^>]*>.*?<\/g>|<g [^>]*style="font[^>]*\/>/gs, '')
    .replaceAll(/<g><rect.*?<\/g>/gs, '')
    .replaceAll('><', '>\n<');
}

// `UPDATE_GOLDEN=1 npx ava test/viewer/golden.test.ts` writes them anew; they are read in review.
for (const [name, hash] of [
  ['opening', ''],
  ['focus', '#selected=country%3Aruritania'],
  ['unfolded', '#unfolded=%5B%22person%3Arudolf-rassendyll%22%5D'],
  ['contradictions-dark', '#lens=contradictions&theme=dark'],
] as const) {
  test(`the picture is as it was: ${name}`, async t => {
    const path = fileURLToPath(new URL(`../golden/viewer/${name}.svg`, import.meta.url));
    await withGraph(
      sampleGraph(),
      async page => {
        await page.click('.menu summary');
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.click('.menu >> text=Picture (SVG)'),
        ]);
        const shapes = shapesOf(readFileSync(await file.path(), 'utf8'));
        if (process.env['UPDATE_GOLDEN']) writeFileSync(path, shapes);
        t.is(shapes, readFileSync(path, 'utf8'));
      },
      {hash},
    );
  });
}
