/** Values of one input, row by row. */
export type InputTensor = {readonly data: BigInt64Array; readonly dims: readonly number[]};

/** Values of one output, row by row. */
export type OutputTensor = {readonly data: Float32Array; readonly dims: readonly number[]};

/** A loaded model. Has to be closed. */
export type Session = {
  run(
    inputs: Readonly<Record<string, InputTensor>>,
  ): Promise<Readonly<Record<string, OutputTensor>>>;
  close(): Promise<void>;
};

/** What runs the model: ONNX Runtime as machine code or as WebAssembly. */
export type Runtime = {
  readonly name: 'native' | 'wasm';
  /** Calls that it can run at the same time; 1 by default. */
  readonly parallel?: number;
  open(model: Uint8Array): Promise<Session>;
};

/** The contents of the model's folder. */
export type ModelFiles = {
  readonly model: Uint8Array;
  /** WordPiece, one piece a line. */
  readonly vocabulary: string;
  /** `config.json`. */
  readonly config: string;
  /** `lemmas.json`. */
  readonly lemmas: string;
};
