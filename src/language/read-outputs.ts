import type {OutputTensor} from './runtime.js';

/** The tensors of either runtime as plain data; all of the model's outputs are float32. */
export function readOutputs(
  outputs: Readonly<Record<string, {readonly data: unknown; readonly dims: readonly number[]}>>,
): Record<string, OutputTensor> {
  const read: Record<string, OutputTensor> = {};
  for (const [name, {data, dims}] of Object.entries(outputs)) {
    if (!(data instanceof Float32Array)) throw new TypeError(`output "${name}" must be float32`);
    read[name] = {data, dims};
  }
  return read;
}
