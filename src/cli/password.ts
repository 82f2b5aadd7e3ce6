import process from 'node:process';
import {createInterface} from 'node:readline/promises';
import {Writable} from 'node:stream';

/** Asks for a password on the terminal, without showing it; null where there is no terminal. */
export async function askPassword(prompt: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  process.stderr.write(prompt);
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const lines = createInterface({input: process.stdin, output: silent, terminal: true});
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
