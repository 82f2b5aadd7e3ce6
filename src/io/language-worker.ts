import {readFile} from 'node:fs/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {isOwned, type PoolAnswer, type PoolRequest, type PoolWorkerData} from './language-pool.js';
import {openRuntime} from './open-runtime.js';

/** One member of the pool of `language-pool.ts`: runs the model until it is ended. */
async function serve({modelPath, runtime}: PoolWorkerData): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('language-worker must run as a worker thread');
  const session = await (await openRuntime(runtime)).open(await readFile(modelPath));
  port.on('message', ({id, inputs}: PoolRequest) => {
    session.run(inputs).then(
      outputs => {
        const answer: PoolAnswer = {kind: 'outputs', id, outputs};
        const buffers = Object.values(outputs).map(({data: {buffer}}) => buffer);
        port.postMessage(answer, buffers.filter(isOwned));
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({kind: 'failed', id, message} satisfies PoolAnswer);
      },
    );
  });
  port.postMessage({kind: 'ready'} satisfies PoolAnswer);
}

// What `language-pool.ts` hands over.
const data: PoolWorkerData = workerData;
await serve(data);
