import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const SCRIPT = fileURLToPath(new URL('load-slowly.ts', import.meta.url));

/** Loads a graph in another process, which is killed (SIGKILL) once so many rows are in. Returns how many were. */
export async function killedLoad(address: string, path: string, rows: number): Promise<number> {
  const child = spawn(process.execPath, ['--import=tsx', SCRIPT, address, path, String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let done = 0;
  for await (const line of createInterface({input: child.stdout})) {
    if (line === 'done') throw new Error('the load ended before it was killed');
    done = Number(line.split('/')[0]);
    if (done >= rows) child.kill('SIGKILL');
  }
  await exit;
  return done;
}
