import {SetupError} from '../error.js';
import type {Runtime} from '../language/runtime.js';

/** The runtime asked for, or (null) machine code where it is installed and WebAssembly where it is not. */
export async function openRuntime(wanted: 'native' | 'wasm' | null): Promise<Runtime> {
  if (wanted !== 'wasm') {
    try {
      const {openNativeRuntime} = await import('../language/runtime-native.js');
      return await openNativeRuntime();
    } catch (error) {
      if (wanted === 'native') {
        throw new SetupError(
          'the native runtime is not installed: npm install onnxruntime-node, or leave it to WebAssembly',
          {cause: error},
        );
      }
    }
  }
  const {openWebRuntime} = await import('../language/runtime-web.js');
  return openWebRuntime();
}
