import {parentPort, workerData} from 'node:worker_threads';
import type {PoolAnswer, PoolRequest} from './language-pool.js';
import {loadLanguage, type LoadOptions} from './load-language.js';

/** One member of the pool of `language-pool.ts`: parses groups of documents until it is ended. */
async function serve(options: LoadOptions): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('language-worker must run as a worker thread');
  const answer = (message: PoolAnswer): void => {
    port.postMessage(message);
  };
  const language = await loadLanguage({...options, threads: 1});
  port.on('message', ({id, documents}: PoolRequest) => {
    language.parse(documents).then(
      sentences => {
        answer({kind: 'parsed', id, sentences});
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        answer({kind: 'failed', id, message});
      },
    );
  });
  answer({kind: 'ready', version: language.version});
}

// What `language-pool.ts` hands over.
const options: LoadOptions = workerData;
await serve(options);
