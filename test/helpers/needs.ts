import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import process from 'node:process';
import test, {type TestFn} from 'ava';
import {CHROMIUM, PYTHON} from './tool-paths.js';

export {CHROMIUM, PYTHON};

const answers = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, {stdio: 'ignore'}).status === 0;

const TOOLS = {
  chromium: () => existsSync(CHROMIUM),
  java: () => answers('java', '-version') && answers('mvn', '-version'),
  python: () => answers(PYTHON, '-c', 'import networkx, igraph'),
  neo4j: () => Boolean(process.env['NEO4J_URI']),
} as const;

/**
 * ava's `test`, or `test.skip` where this machine lacks the tool; `npm test` says how to get it. In CI
 * nothing is skipped: a test that lacks its tool fails there.
 */
export function needs(tool: keyof typeof TOOLS): TestFn['skip'] | TestFn {
  return isCi() || TOOLS[tool]() ? test : test.skip;
}

function isCi(): boolean {
  const ci = process.env['CI'];
  return ci !== undefined && ci !== '' && ci !== 'false';
}
