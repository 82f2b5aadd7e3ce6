import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {SetupError} from '../error.js';

/** The folder of the package: of the clone, or of the installed package. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Whether this runs from a clone's TypeScript sources rather than from the built package. */
export const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** Path of a file of the package, such as `queries/who-negotiates.cypher`. */
export function packageFile(...parts: readonly string[]): string {
  return join(PACKAGE_ROOT, ...parts);
}

/** Path of a file that stands beside the sources and, in the package, below `dist`: `src/language/model`. */
export function sourceFile(...parts: readonly string[]): string {
  return FROM_SOURCE ? join(PACKAGE_ROOT, ...parts) : join(PACKAGE_ROOT, 'dist', ...parts);
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path) && readFileSync(path, 'utf8').includes('"name": "wiregraph"'))
      return folder;
    if (dirname(folder) === folder) {
      throw new SetupError(
        'the package is damaged: no package.json found; install wiregraph again',
      );
    }
  }
}
