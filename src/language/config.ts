/** What the model's outputs mean: `config.json` of its folder. */
export type ModelConfig = {
  readonly version: string;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly string[];
  readonly dependencies: readonly string[];
  /** Pieces in a row, `[CLS]` and `[SEP]` included. */
  readonly maxPieces: number;
  /** SHA-256 (hex) of files of the folder, by name. */
  readonly sha256: Readonly<Record<string, string>>;
};

/** Reads `config.json`; throws an error that names the field at fault. */
export function readConfig(text: string): ModelConfig {
  const found: unknown = JSON.parse(text);
  if (!isRecord(found)) throw new TypeError('config.json must be an object');
  return {
    version: String(found['version'] ?? ''),
    upos: readStrings(found, 'upos'),
    xpos: readStrings(found, 'xpos'),
    names: readStrings(found, 'ner'),
    dependencies: readStrings(found, 'dependencies'),
    maxPieces: typeof found['maxPieces'] === 'number' ? found['maxPieces'] : 256,
    sha256: readHashes(found['sha256']),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readStrings(record: Readonly<Record<string, unknown>>, field: string): string[] {
  const value = record[field];
  if (!Array.isArray(value) || value.length === 0 || value.some(each => typeof each !== 'string')) {
    throw new TypeError(`config.json: "${field}" must be a list of strings`);
  }
  return value.map(String);
}

function readHashes(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, hash]) => [name, String(hash)]));
}
