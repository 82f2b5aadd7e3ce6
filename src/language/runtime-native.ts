import type {Tensor} from 'onnxruntime-node';
import {readOutputs} from './read-outputs.js';
import type {Runtime} from './runtime.js';

/** Options of the native runtime. */
export type NativeOptions = {
  /** Threads inside one call; more than one pays only for single documents. */
  readonly threads?: number;
};

const DEFAULTS = {threads: 1} as const;

/** ONNX Runtime as machine code; rejects where the optional package `onnxruntime-node` is absent. */
export async function openNativeRuntime(options: NativeOptions = {}): Promise<Runtime> {
  const {threads} = {...DEFAULTS, ...options};
  const {InferenceSession, Tensor: NativeTensor} = await import('onnxruntime-node');
  return {
    name: 'native',
    async open(model) {
      const session = await InferenceSession.create(model, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3,
      });
      return {
        async run(inputs) {
          const feeds: Record<string, Tensor> = {};
          for (const [name, {data, dims}] of Object.entries(inputs)) {
            feeds[name] = new NativeTensor('int64', data, dims);
          }
          return readOutputs(await session.run(feeds));
        },
        close: () => session.release(),
      };
    },
  };
}
