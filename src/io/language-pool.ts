import {Worker} from 'node:worker_threads';
import type {Language} from '../language/index.js';
import type {Document, Sentence} from '../model/index.js';
import type {LoadOptions} from './load-language.js';

/** Documents go to the workers in groups of about so many characters: enough to fill batches. */
const GROUP_CHARACTERS = 24_000;

/** What a worker is asked, and what it answers. */
export type PoolRequest = {readonly id: number; readonly documents: readonly Document[]};
export type PoolAnswer =
  | {readonly kind: 'ready'; readonly version: string}
  | {readonly kind: 'parsed'; readonly id: number; readonly sentences: Sentence[][]}
  | {readonly kind: 'failed'; readonly id: number; readonly message: string};

type Task = PoolRequest & {
  readonly resolve: (sentences: Sentence[][]) => void;
  readonly reject: (error: Error) => void;
};

/** Worker threads, each with the language stage; results come in the order of the documents. */
export async function openLanguagePool(
  threads: number,
  options: Omit<LoadOptions, 'threads'>,
): Promise<Language> {
  const waiting: Task[] = [];
  const members = Array.from({length: threads}, () => startMember(options, waiting));
  const [version = ''] = await Promise.all(members.map(member => member.ready));
  let next = 0;
  const ask = (documents: readonly Document[]): Promise<Sentence[][]> =>
    new Promise((resolve, reject) => {
      waiting.push({id: next, documents, resolve, reject});
      next += 1;
      for (const member of members) member.work();
    });
  return {
    version,
    async parse(documents) {
      const groups = await Promise.all(groupDocuments(documents).map(ask));
      return groups.flat();
    },
    parseSentences: () => Promise.reject(new Error('a pool takes whole documents only')),
    async close() {
      await Promise.all(members.map(member => member.close()));
    },
  };
}

/** Groups of neighbours: their size depends on the documents alone, not on the number of workers. */
function groupDocuments(documents: readonly Document[]): Document[][] {
  const groups: Document[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    if (size >= GROUP_CHARACTERS) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(document);
    size += document.text.length;
  }
  return groups;
}

type Member = {
  readonly ready: Promise<string>;
  /** Takes the next task if it is idle. */
  work(): void;
  close(): Promise<unknown>;
};

function startMember(options: Omit<LoadOptions, 'threads'>, waiting: Task[]): Member {
  const worker = startWorker(options);
  let task: Task | null = null;
  let isReady = false;
  let fault: Error | null = null;
  const work = (): void => {
    if (!isReady || task || fault) return;
    task = waiting.shift() ?? null;
    if (task) worker.postMessage({id: task.id, documents: task.documents} satisfies PoolRequest);
  };
  const finish = (settle: (finished: Task) => void): void => {
    const finished = task;
    task = null;
    if (finished) settle(finished);
    work();
  };
  const ready = new Promise<string>((resolve, reject) => {
    worker.on('message', (answer: PoolAnswer) => {
      if (answer.kind === 'ready') {
        isReady = true;
        resolve(answer.version);
        work();
      } else if (answer.kind === 'parsed')
        finish(each => {
          each.resolve(answer.sentences);
        });
      else
        finish(each => {
          each.reject(new Error(answer.message));
        });
    });
    worker.on('error', (error: unknown) => {
      const known = error instanceof Error ? error : new Error(String(error));
      fault = known;
      reject(known);
      task?.reject(known);
      for (const left of waiting.splice(0)) left.reject(known);
    });
  });
  return {ready, work, close: () => worker.terminate()};
}

/** From the source tree the worker is TypeScript and needs tsx; in the package it is JavaScript. */
function startWorker(options: Omit<LoadOptions, 'threads'>): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./language-worker.js', import.meta.url), {workerData: options});
  }
  // tsx is resolved from here, since the working directory is the user's.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const file = JSON.stringify(new URL('./language-worker.ts', import.meta.url).href);
  const start = `import(${tsx}).then(({register}) => { register(); return import(${file}); })`;
  return new Worker(start, {eval: true, workerData: options});
}
