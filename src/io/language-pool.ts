import {Worker} from 'node:worker_threads';
import type {InputTensor, OutputTensor, Runtime} from '../language/runtime.js';

type Inputs = Readonly<Record<string, InputTensor>>;
type Outputs = Readonly<Record<string, OutputTensor>>;

/** What a worker needs to open the model by itself. */
export type PoolWorkerData = {
  readonly modelPath: string;
  readonly runtime: 'native' | 'wasm' | null;
};

/** What a worker is asked, and what it answers. */
export type PoolRequest = {readonly id: number; readonly inputs: Inputs};
export type PoolAnswer =
  | {readonly kind: 'ready'}
  | {readonly kind: 'outputs'; readonly id: number; readonly outputs: Outputs}
  | {readonly kind: 'failed'; readonly id: number; readonly message: string};

/**
 * A runtime whose calls run in worker threads, a session with one thread in each. Splitting and decoding
 * stay in this thread, so batches are as full as with one thread and the results are the same.
 */
export function openPoolRuntime(threads: number, data: PoolWorkerData): Runtime {
  return {
    name: data.runtime ?? 'native',
    // Each worker has the next call waiting, so that none idles while this thread decodes.
    parallel: 2 * threads,
    async open() {
      const members = Array.from({length: threads}, () => startMember(data));
      try {
        await Promise.all(members.map(member => member.ready));
      } catch (error) {
        await Promise.all(members.map(member => member.close()));
        throw error;
      }
      return {
        run(inputs) {
          const [idlest] = [...members].sort((a, b) => a.load() - b.load());
          if (!idlest) throw new Error('a pool needs at least one worker');
          return idlest.run(inputs);
        },
        async close() {
          await Promise.all(members.map(member => member.close()));
        },
      };
    },
  };
}

type Member = {
  readonly ready: Promise<void>;
  /** Calls that are not answered yet. */
  load(): number;
  run(inputs: Inputs): Promise<Outputs>;
  close(): Promise<unknown>;
};

type Call = {
  readonly resolve: (outputs: Outputs) => void;
  readonly reject: (error: Error) => void;
};

function startMember(data: PoolWorkerData): Member {
  const worker = startWorker(data);
  const calls = new Map<number, Call>();
  let next = 0;
  const finish = (id: number, settle: (call: Call) => void): void => {
    const call = calls.get(id);
    calls.delete(id);
    if (call) settle(call);
  };
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: PoolAnswer) => {
      if (answer.kind === 'ready') resolve();
      else if (answer.kind === 'outputs') {
        finish(answer.id, call => {
          call.resolve(answer.outputs);
        });
      } else {
        finish(answer.id, call => {
          call.reject(new Error(answer.message));
        });
      }
    });
    worker.on('error', (error: unknown) => {
      const known = error instanceof Error ? error : new Error(String(error));
      reject(known);
      for (const call of calls.values()) call.reject(known);
      calls.clear();
    });
  });
  return {
    ready,
    load: () => calls.size,
    run: inputs =>
      new Promise((resolve, reject) => {
        const id = next;
        next += 1;
        calls.set(id, {resolve, reject});
        const buffers = Object.values(inputs).map(({data: {buffer}}) => buffer);
        worker.postMessage({id, inputs} satisfies PoolRequest, buffers.filter(isOwned));
      }),
    close: () => worker.terminate(),
  };
}

/** Whether the memory can be handed over instead of copied. */
export function isOwned(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return buffer instanceof ArrayBuffer;
}

/** From the source tree the worker is TypeScript, and tsx has to be registered in it; in the package it is JavaScript. */
function startWorker(data: PoolWorkerData): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./language-worker.js', import.meta.url), {workerData: data});
  }
  const script = new URL('./language-worker.ts', import.meta.url).href;
  const tsx = import.meta.resolve('tsx/esm/api');
  return new Worker(
    `import(${JSON.stringify(tsx)}).then(({register}) => { register(); return import(${JSON.stringify(script)}); })`,
    {eval: true, workerData: data, execArgv: []},
  );
}
