import {env, InferenceSession, Tensor} from 'onnxruntime-web/wasm';
import {readOutputs} from './read-outputs.js';
import type {Runtime} from './runtime.js';

/** Options of the WebAssembly runtime. */
export type WebOptions = {
  /** Where the `.wasm` and `.mjs` of `onnxruntime-web` lie; in Node they are found without it. */
  readonly wasmPaths?: string | {readonly wasm: string; readonly mjs?: string};
  /** The `.wasm` itself, for a page that must not fetch. */
  readonly wasmBinary?: Uint8Array;
};

/** ONNX Runtime as WebAssembly with SIMD, one thread: runs in browsers, their workers, and Node. */
export function openWebRuntime(options: WebOptions = {}): Runtime {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.logLevel = 'error';
  if (options.wasmPaths !== undefined) env.wasm.wasmPaths = options.wasmPaths;
  if (options.wasmBinary !== undefined) env.wasm.wasmBinary = options.wasmBinary;
  return {
    name: 'wasm',
    async open(model) {
      const session = await InferenceSession.create(model, {
        executionProviders: ['wasm'],
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3,
      });
      return {
        async run(inputs) {
          const feeds: Record<string, Tensor> = {};
          for (const [name, {data, dims}] of Object.entries(inputs)) {
            feeds[name] = new Tensor('int64', data, dims);
          }
          return readOutputs(await session.run(feeds));
        },
        close: () => session.release(),
      };
    },
  };
}
