import {effect} from '@preact/signals';
import {render} from 'preact';
import {loadGraph} from './load.js';
import {App, around} from './panels/app.js';
import {readCamera, writeCamera, writeHash} from './state/hash.js';
import {camera, openHash, openModel, view} from './state/store.js';
import {fill, TEXTS} from './texts.js';
import './style/style.css';

/** Keeps the address in step with the view, and the view with an address that is typed or gone back to. */
function followAddress(): void {
  let written = '';
  effect(() => {
    written = [writeHash(view.value), writeCamera(camera.value)].filter(Boolean).join('&');
    if (location.hash.slice(1) !== written)
      history.replaceState(
        null,
        '',
        written ? `#${written}` : `${location.pathname}${location.search}`,
      );
  });
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== written) openHash(location.hash);
  });
}

/** Calls when the frame that is being made is on the screen; a hidden page makes none, so not only then. */
function afterFrame(call: () => void): void {
  let called = false;
  const once = () => {
    if (!called) call();
    called = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, 500);
}

async function start(box: HTMLElement): Promise<void> {
  openHash(location.hash);
  camera.value = readCamera(location.hash);
  try {
    const loaded = await loadGraph();
    if (loaded) openModel(loaded);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    box.textContent = fill(TEXTS.broken, {why});
    box.className = 'broken';
    return;
  }
  document.title = `${document.title || TEXTS.product}`;
  render(<App />, box);
  document.documentElement.dataset['drawn'] = 'true';
  followAddress();
  afterFrame(() => {
    around.value = true;
    // Ready when what stands around is on the screen too, since it takes room from the picture.
    afterFrame(() => {
      document.documentElement.dataset['ready'] = 'true';
    });
  });
}

const box = document.getElementById('app');
if (box) void start(box);
