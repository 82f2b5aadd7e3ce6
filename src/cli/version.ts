import {readFileSync} from 'node:fs';
import {packageFile} from '../io/package-root.js';

/** The package's version. */
export const VERSION = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
  const found =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : null;
  return typeof found === 'string' ? found : '0.0.0';
}
