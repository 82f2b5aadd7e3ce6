import {execFile} from 'node:child_process';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {PYTHON} from './needs.js';

const run = promisify(execFile);

/** Runs a program over a file (`sys.argv[1]`): gives the JSON that it prints, and what it wrote to `sys.argv[2]`. */
export async function runPython<T>(
  program: string,
  text: string,
): Promise<{readonly printed: T; readonly written: string}> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-'));
  const [input, output] = [join(folder, 'in.graphml'), join(folder, 'out.graphml')];
  await writeFile(input, text);
  const {stdout} = await run(PYTHON, ['-c', program, input, output], {maxBuffer: 1 << 26});
  return {printed: JSON.parse(stdout) as T, written: await readFile(output, 'utf8')};
}
