import {statSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import {glob, isDynamicPattern} from 'tinyglobby';
import {InputError} from '../error.js';
import {INPUT_ENDINGS} from '../read/read-articles.js';

const FOLDER_PATTERN = `**/*.{${INPUT_ENDINGS.join(',')}}{,.gz}`;

/**
 * The files that the arguments name, sorted, without doubles: files as they are, folders with all
 * readable files below them, glob patterns, and `-` for standard input.
 * Throws `InputError` for a path that does not exist and a pattern or folder without a readable file.
 */
export async function findInputs(args: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const arg of args) {
    for (const path of await expand(arg)) found.add(path);
  }
  return [...found].sort();
}

async function expand(arg: string): Promise<string[]> {
  if (arg === '-') return ['-'];
  const stats = statSync(arg, {throwIfNoEntry: false});
  if (stats?.isDirectory() === true) return expandFolder(arg);
  if (stats) return [arg];
  if (!isDynamicPattern(arg))
    throw new InputError('no such file or folder', {path: arg, line: null});
  const paths = await glob(arg.replace(/\\/g, '/'), {
    absolute: isAbsolute(arg),
    expandDirectories: false,
  });
  if (paths.length === 0)
    throw new InputError('no file fits this pattern', {path: arg, line: null});
  return paths;
}

async function expandFolder(folder: string): Promise<string[]> {
  const paths = await glob(FOLDER_PATTERN, {cwd: folder, caseSensitiveMatch: false});
  if (paths.length === 0) {
    const endings = INPUT_ENDINGS.map(ending => `.${ending}`).join(' ');
    throw new InputError(`no article in this folder (${endings}, also gzipped)`, {
      path: folder,
      line: null,
    });
  }
  const base = folder.replace(/[/\\]+$/, '') || '/';
  return paths.map(path => (base === '/' ? `/${path}` : base === '.' ? path : `${base}/${path}`));
}
