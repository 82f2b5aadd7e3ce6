import {readdirSync, readFileSync} from 'node:fs';
import test from 'ava';
import {TEXTS} from '../../viewer/texts.js';

const VIEWER = new URL('../../viewer/', import.meta.url);

function sources(): readonly (readonly [string, string])[] {
  return readdirSync(VIEWER, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.tsx?$/.test(name) && name !== 'texts.ts')
    .map(name => [name, readFileSync(new URL(name, VIEWER), 'utf8')] as const);
}

test('all words that a reader sees are in one table: none stand in the panels', t => {
  const words =
    /<\/?[a-zA-Z][^<>]*[^=<>]>[^<>{}()=;]*[a-z]{2,}[^<>{}()=;]*<|(?:aria-label|title|placeholder)="/;
  const found = sources().filter(([name, text]) => name.endsWith('.tsx') && words.test(text));
  t.deepEqual(
    found.map(([name]) => name),
    [],
  );
});

test('each text of the table is used', t => {
  const all = sources()
    .map(([, text]) => text)
    .join('\n');
  const unused = Object.keys(TEXTS).filter(key => !new RegExp(`TEXTS\\.${key}\\b`).test(all));
  t.deepEqual(unused, []);
});
