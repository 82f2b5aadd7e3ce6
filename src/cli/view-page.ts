import {readFile} from 'node:fs/promises';
import type {ViewerPage} from '../../graph/formats/html.js';
import {SetupError} from '../error.js';
import {FROM_SOURCE, packageFile} from '../io/package-root.js';

let loaded: Promise<ViewerPage> | null = null;

/** The viewer's bundle: made on the fly in a clone, read from `dist/viewer` in the package. */
export function loadViewerPage(): Promise<ViewerPage> {
  return (loaded ??= FROM_SOURCE ? bundlePage() : readPage());
}

/** A file of the viewer that is loaded on demand: the worker that reads articles. */
export async function loadViewerFile(name: string): Promise<string> {
  if (!FROM_SOURCE) return readPart(name);
  const {bundleViewer} = await import('../../viewer/bundle.mjs');
  return String((await bundleViewer())[name] ?? '');
}

async function bundlePage(): Promise<ViewerPage> {
  const {bundleViewer} = await import('../../viewer/bundle.mjs');
  const files = await bundleViewer();
  return {script: String(files['viewer.js']), style: String(files['viewer.css'])};
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
