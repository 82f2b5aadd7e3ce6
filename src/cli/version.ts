import {readFileSync} from 'node:fs';

/** Finds package.json from the source tree (`src/cli`) and from the built one (`dist`). */
function readVersion(): string {
  for (const path of ['../../package.json', '../package.json']) {
    try {
      const found: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
      if (isManifest(found)) return found.version;
    } catch {
      continue;
    }
  }
  return '0.0.0';
}

function isManifest(value: unknown): value is {name: string; version: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    value.name === 'wiregraph' &&
    'version' in value &&
    typeof value.version === 'string'
  );
}

/** The package's version. */
export const VERSION = readVersion();
