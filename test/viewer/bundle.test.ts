import {gzipSync} from 'node:zlib';
import test from 'ava';
import {bundlePage} from '../../viewer/bundle.mjs';

test('the viewer without data is at most 120 kB gzipped, and asks no network for anything', async t => {
  const files = await bundlePage();
  const size = Object.values(files).reduce(
    (sum, text) => sum + gzipSync(text, {level: 9}).length,
    0,
  );
  t.true(size <= 120_000, `${String(size)} bytes`);
  t.notRegex(files['viewer.css'], /@import|url\((?!data:)/);
  t.false(files['viewer.js'].includes('eval('));
});
