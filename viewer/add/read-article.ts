import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphJson} from '../../graph/formats/read-json.js';
import type {FromReader, ToReader} from './messages.js';

let worker: Worker | null = null;

/** Reads an article in a worker, with the model that the server hands out; nothing leaves the machine. */
export async function readArticle(file: File, onStep: (step: string) => void): Promise<WireGraph> {
  const running = (worker ??= new Worker('/extract-worker.js', {type: 'module'}));
  const text = await file.text();
  return new Promise((resolve, reject) => {
    running.onmessage = ({data}: MessageEvent<FromReader>) => {
      if (data.kind === 'step') onStep(data.text);
      else if (data.kind === 'graph') resolve(readGraphJson(data.json, file.name));
      else reject(new Error(data.message));
    };
    running.onerror = event => {
      worker = null;
      reject(new Error(event.message || 'the worker could not be started'));
    };
    const message: ToReader = {name: file.name, text};
    running.postMessage(message);
  });
}
