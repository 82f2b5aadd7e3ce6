/** Where a fault was found: the file (or `-`), and the line counted from 1 where it is known. */
export type Place = {readonly path: string; readonly line: number | null};

/** What we were given is wrong, and the user can put it right. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    message: string,
    readonly place: Place,
    options?: ErrorOptions,
  ) {
    super(
      place.line === null
        ? `${place.path}: ${message}`
        : `${place.path}:${String(place.line)}: ${message}`,
      options,
    );
  }
}

/** The command was called in a way that it does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A graph store could not do what was asked: not reachable, wrong password, a fault in the Cypher. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A part of the installation is missing or damaged: the model's files, the runtime. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
