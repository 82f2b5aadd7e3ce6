import {readFile} from 'node:fs/promises';
import type {ViewerPage} from '../../graph/formats/html.js';
import {SetupError} from '../error.js';
import {FROM_SOURCE, packageFile} from '../io/package-root.js';

let loaded: Promise<ViewerPage> | null = null;

/** The viewer's bundle: made on the fly in a clone, read from `dist/viewer` in the package. */
export function loadViewerPage(): Promise<ViewerPage> {
  return (loaded ??= FROM_SOURCE ? makePage() : readPage());
}

/** The worker that reads articles in the page: asked for only when one is dropped there. */
export async function loadReader(): Promise<string> {
  if (!FROM_SOURCE) return readPart('extract-worker.js');
  const {bundleReader} = await import('../../viewer/bundle.mjs');
  return (await bundleReader())['extract-worker.js'];
}

async function makePage(): Promise<ViewerPage> {
  const {bundlePage} = await import('../../viewer/bundle.mjs');
  const files = await bundlePage();
  return {script: files['viewer.js'], style: files['viewer.css']};
}

async function readPage(): Promise<ViewerPage> {
  const [script, style] = await Promise.all(['viewer.js', 'viewer.css'].map(readPart));
  return {script: script ?? '', style: style ?? ''};
}

async function readPart(name: string): Promise<string> {
  try {
    return await readFile(packageFile('dist', 'viewer', name), 'utf8');
  } catch (cause) {
    throw new SetupError(`the viewer is missing from the package (${name}): install it again`, {
      cause,
    });
  }
}
