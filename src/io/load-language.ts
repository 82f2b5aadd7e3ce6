import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {SetupError} from '../error.js';
import {readConfig} from '../language/config.js';
import {
  openLanguage,
  type Language,
  type LanguageOptions,
  type ModelFiles,
} from '../language/index.js';
import {openPoolRuntime} from './language-pool.js';
import {openRuntime} from './open-runtime.js';

/** How the language stage is opened in Node. */
export type LoadOptions = LanguageOptions & {
  /** Machine code or WebAssembly; without it machine code where `onnxruntime-node` is installed. */
  readonly runtime?: 'native' | 'wasm';
  /** Worker threads with a session each; 1 (the default) works in this thread. */
  readonly threads?: number;
  /** The model's folder; the package's own by default. */
  readonly folder?: string;
};

const FILES = ['model.onnx', 'vocabulary.txt', 'config.json', 'lemmas.json'] as const;

/** Opens the language stage with the package's model; a fault in the installation is a SetupError. */
export async function loadLanguage(options: LoadOptions = {}): Promise<Language> {
  const {threads = 1, ...rest} = options;
  const {runtime: wanted = null, folder = MODEL_FOLDER} = rest;
  const files = await readModel(folder);
  const runtime =
    threads > 1
      ? openPoolRuntime(threads, {modelPath: join(folder, 'model.onnx'), runtime: wanted})
      : await openRuntime(wanted);
  try {
    return await openLanguage(files, runtime, rest);
  } catch (error) {
    throw new SetupError(`the language model cannot be opened (${messageOf(error)}). ${ADVICE}`, {
      cause: error,
    });
  }
}

const ADVICE =
  'Install wiregraph again (npm install wiregraph), or in a clone restore the folder with: git checkout -- src/language/model';

/** The package's model, in the source tree and in the built package alike. */
const MODEL_FOLDER = fileURLToPath(new URL('../language/model', import.meta.url));

/** Reads the model's files and checks them against the hashes of `config.json`. */
export async function readModel(folder: string): Promise<ModelFiles> {
  const [model, vocabulary, config, lemmas] = await Promise.all(
    FILES.map(name => readModelFile(folder, name)),
  );
  if (!model || !vocabulary || !config || !lemmas) throw new SetupError(ADVICE);
  const {sha256} = readConfigFile(config.toString('utf8'), folder);
  const contents = {'model.onnx': model, 'vocabulary.txt': vocabulary, 'lemmas.json': lemmas};
  for (const [name, content] of Object.entries(contents)) {
    const wanted = sha256[name];
    if (wanted !== undefined && createHash('sha256').update(content).digest('hex') !== wanted) {
      throw new SetupError(
        `${join(folder, name)} is damaged: its SHA-256 must be ${wanted}. ${ADVICE}`,
      );
    }
  }
  return {
    model,
    vocabulary: vocabulary.toString('utf8'),
    config: config.toString('utf8'),
    lemmas: lemmas.toString('utf8'),
  };
}

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  try {
    return await readFile(path);
  } catch (error) {
    throw new SetupError(`the language model's file ${path} is missing. ${ADVICE}`, {
      cause: error,
    });
  }
}

function readConfigFile(text: string, folder: string): ReturnType<typeof readConfig> {
  try {
    return readConfig(text);
  } catch (error) {
    throw new SetupError(
      `${join(folder, 'config.json')} is damaged (${messageOf(error)}). ${ADVICE}`,
      {
        cause: error,
      },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
