#!/usr/bin/env node
// In a clone the TypeScript source runs as it is (through tsx); in the published package only `dist` is there.
import {existsSync} from 'node:fs';

if (existsSync(new URL('../src/cli/start.ts', import.meta.url))) {
  const {register} = await import('tsx/esm/api');
  register();
  await import('../src/cli/start.ts');
} else {
  await import('../dist/src/cli/start.js');
}
