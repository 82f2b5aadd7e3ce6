#!/usr/bin/env node
// Makes `dist`, what users install: JavaScript and types of src/ and graph/, the model's files, the viewer.
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {dirname, join} from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const tsc = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);

rmSync(dist, {recursive: true, force: true});
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'});
cpSync(join(root, 'src/language/model'), join(dist, 'src/language/model'), {recursive: true});
for (const data of ['src/lexicon/data', 'src/rules/data']) {
  if (existsSync(join(root, data))) cpSync(join(root, data), join(dist, data), {recursive: true});
}

const {bundleViewer} = await import('../viewer/bundle.mjs');
const files = await bundleViewer();
mkdirSync(join(dist, 'viewer'), {recursive: true});
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(dist, 'viewer', name), text);
}
