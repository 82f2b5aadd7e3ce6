import process from 'node:process';

/** Where a command speaks: data to stdout, everything else to stderr unless `--quiet`. */
export type Terminal = {
  /** One line to stderr; silent with `--quiet`. */
  note(text: string): void;
  /** A progress line that overwrites itself; only on a terminal and without `--quiet`. */
  progress(text: string): void;
  /** Text to stdout, as it is. */
  print(text: string): void;
};

/** Makes the terminal of a command from its options. */
export function openTerminal({quiet = false}: {readonly quiet?: boolean | undefined}): Terminal {
  const shown = !quiet && process.stderr.isTTY;
  let pending = false;
  return {
    note(text) {
      if (quiet) return;
      if (pending) process.stderr.write('\r\u001b[K');
      pending = false;
      process.stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!shown) return;
      process.stderr.write(`\r\u001b[K${text}`);
      pending = true;
    },
    print(text) {
      process.stdout.write(text);
    },
  };
}
