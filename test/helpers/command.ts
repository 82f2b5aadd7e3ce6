import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import type {ExecutionContext} from 'ava';

/** The command's script, in the clone. */
export const COMMAND = fileURLToPath(new URL('../../bin/wiregraph.js', import.meta.url));

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Ran = {readonly code: number; readonly stdout: string; readonly stderr: string};

export type RunOptions = {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Programs that a test file runs at once: ava starts all tests of a file together. */
const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Runs a program to its end. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve));
  else running += 1;
  try {
    return await start(program, args, options);
  } finally {
    // The place goes to the next that waits, or is free again.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function start(
  program: string,
  args: readonly string[],
  {cwd = ROOT, input = '', env = {}}: RunOptions,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd, env: {...process.env, ...env}});
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', code => {
      resolve({code: code ?? -1, stdout, stderr});
    });
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Runs `wiregraph ARGS…` from the clone. */
export function wiregraph(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(process.execPath, [COMMAND, ...args], options);
}

/** An empty folder that goes away with the test. */
export function temporaryFolder(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-'));
  t.teardown(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  return folder;
}

/** Runs the command in a process of its own, as a user would: `wiregraph` by another name. */
export const runCommand = wiregraph;
