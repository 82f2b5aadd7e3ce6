import type {ViewerPage} from '../../graph/formats/html.js';
import {hasServer} from '../load.js';

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

/** Script and style of this very page, to make another one of. */
export async function ownPage(): Promise<ViewerPage> {
  if (hasServer()) {
    const [script, style] = await Promise.all(['viewer.js', 'viewer.css'].map(fetchText));
    return {script: script ?? '', style: style ?? ''};
  }
  const script = document.querySelector('script:not([type])')?.textContent ?? '';
  const style = document.querySelector('style')?.textContent ?? '';
  return {script, style};
}
