import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {prepare} from './distribution.js';
import {startServer, type Server} from './server.js';

const USAGE =
  'usage: node tools/neo4j.mjs prepare | run [-- COMMAND] | start [FOLDER] | stop [FOLDER]';

/** The command line of the tool. */
export async function main([command, ...rest]: readonly string[]): Promise<void> {
  const folder = resolve(rest[0] ?? '.cache/neo4j');
  if (command === 'prepare') {
    const {line, java} = prepare();
    console.log(`Neo4j ${line.version} is ready, on Java ${String(java.major)}`);
  } else if (command === 'run') {
    process.exitCode = await run(rest[0] === '--' ? rest.slice(1) : rest);
  } else if (command === 'start') {
    await start(folder);
  } else if (command === 'stop') {
    await stop(folder);
  } else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

/** The variables by which a command finds the server. */
export function environmentOf(server: Server): Readonly<Record<string, string>> {
  return {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    NEO4J_IMPORT_DIR: server.importFolder,
    WIREGRAPH_SCRATCH_SERVER: '1',
  };
}

async function run(command: readonly string[]): Promise<number> {
  const server = await startServer();
  try {
    const [name, ...args] = command;
    if (name === undefined) {
      describe(server);
      await untilInterrupted();
      return 0;
    }
    const child = spawn(name, args, {
      stdio: 'inherit',
      env: {...process.env, ...environmentOf(server)},
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => child.kill(signal));
    return await new Promise(done => {
      child.once('error', () => {
        done(127);
      });
      child.once('exit', code => {
        done(code ?? 1);
      });
    });
  } finally {
    await server.stop({kill: true});
  }
}

async function start(folder: string): Promise<void> {
  const server = await startServer({home: folder, detached: true});
  writeFileSync(join(folder, 'server.pid'), String(server.pid));
  describe(server);
  process.exit(0);
}

async function stop(folder: string): Promise<void> {
  const file = join(folder, 'server.pid');
  if (!existsSync(file)) {
    console.error(`no server runs in ${folder}`);
    process.exitCode = 1;
    return;
  }
  const pid = Number(readFileSync(file, 'utf8'));
  if (runsIn(pid, folder)) process.kill(pid, 'SIGTERM');
  for (let tries = 0; runsIn(pid, folder) && tries < 600; tries++) await sleep(100);
  rmSync(file, {force: true});
}

/** Whether the process is still that server, and not another that got its number since. */
function runsIn(pid: number, folder: string): boolean {
  const commandLine = `/proc/${String(pid)}/cmdline`;
  if (existsSync('/proc/self/cmdline')) {
    return (
      existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(`--home-dir=${folder}`)
    );
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function describe(server: Server): void {
  for (const [name, value] of Object.entries(environmentOf(server)))
    console.log(`export ${name}=${value}`);
}

function untilInterrupted(): Promise<void> {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        done();
      });
  });
}
