import {spawn, type ChildProcess} from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {PASSWORD, prepare, type Distribution} from './distribution.js';

export type ServerOptions = {
  /** `5` or `2026`. */
  readonly line?: string;
  /** Folder of the server's files; absent: a new one that goes with the server. */
  readonly home?: string;
  /** Absent: a free one. */
  readonly port?: number;
  /** Whether the server outlives this process. */
  readonly detached?: boolean;
};

export type Server = {
  readonly uri: string;
  readonly routingUri: string;
  readonly username: string;
  readonly password: string;
  readonly port: number;
  readonly pid: number;
  readonly home: string;
  /** The folder that `file:///` of LOAD CSV and APOC means. */
  readonly importFolder: string;
  /** Stops it; `kill` gives it no time to tidy up. A throw-away home is removed unless `keep`. */
  stop(options?: {readonly kill?: boolean; readonly keep?: boolean}): Promise<void>;
};

const READY_AFTER_MS = 180_000;

// The flags of the distribution's neo4j.conf, less those of profiling.
const JVM = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

/** Starts a server on 127.0.0.1 and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const distribution = prepare(options.line);
  const home =
    options.home === undefined
      ? mkdtempSync(join(tmpdir(), 'wiregraph-neo4j-'))
      : resolve(options.home);
  makeHome(distribution, home);
  const port = options.port ?? (await freePort());
  writeConf(distribution, home, port);
  const child = launch(distribution, home, options.detached ?? false);
  const exit = new Promise<void>(done =>
    child.once('exit', () => {
      done();
    }),
  );
  await waitUntilReady(child, port, home);
  const onExit = () => child.kill('SIGKILL');
  if (!options.detached) process.once('exit', onExit);
  return {
    uri: `bolt://127.0.0.1:${String(port)}`,
    routingUri: `neo4j://127.0.0.1:${String(port)}`,
    username: 'neo4j',
    password: PASSWORD,
    port,
    pid: child.pid ?? 0,
    home,
    importFolder: join(home, 'import'),
    async stop({kill = false, keep = options.home !== undefined} = {}) {
      process.removeListener('exit', onExit);
      child.kill(kill ? 'SIGKILL' : 'SIGTERM');
      await exit;
      if (!keep) rmSync(home, {recursive: true, force: true});
    },
  };
}

/** Makes the folders of a server's home, and its configuration, as `neo4j-admin` too needs them. */
export function makeHome(distribution: Distribution, home: string): void {
  for (const name of ['conf', 'import', 'logs', 'run', 'licenses'])
    mkdirSync(join(home, name), {recursive: true});
  if (!existsSync(join(home, 'data')))
    cpSync(distribution.emptyData, join(home, 'data'), {recursive: true});
  writeConf(distribution, home, 0);
}

function writeConf({plugins, lib, hasApoc}: Distribution, home: string, port: number): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${String(port)}`,
    'server.bolt.advertised_address': `127.0.0.1:${String(port)}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.import': 'import',
    'server.directories.plugins': plugins,
    'server.directories.lib': lib,
    'server.memory.pagecache.size': '256m',
    'dbms.usage_report.enabled': 'false',
    // Else every database takes 256 MB on the disk, and a stop takes 10 s.
    'db.tx_log.preallocate': 'false',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    ...(hasApoc ? {'dbms.security.procedures.unrestricted': 'apoc.*'} : {}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
  const apoc = 'apoc.export.file.enabled=true\napoc.import.file.enabled=true\n';
  if (hasApoc) writeFileSync(join(home, 'conf', 'apoc.conf'), apoc);
}

function launch(
  {line, java, lib, plugins}: Distribution,
  home: string,
  detached: boolean,
): ChildProcess {
  const {NEO4J_HEAP: heap = '512m', NEO4J_JIT: jit} = process.env;
  const jars = [plugins, lib].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.jar'))
      .sort()
      .map(name => join(folder, name)),
  );
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  const child = spawn(
    join(java.home, 'bin', 'java'),
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      ...JVM,
      ...(java.major >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
      // The quick compiler alone costs less in a short run of tests.
      ...(jit === 'full' ? [] : ['-XX:TieredStopAtLevel=1']),
      '-cp',
      jars.join(delimiter),
      line.main,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    {stdio: ['ignore', log, log], detached},
  );
  closeSync(log);
  return child;
}

async function waitUntilReady(child: ChildProcess, port: number, home: string): Promise<void> {
  const end = Date.now() + READY_AFTER_MS;
  while (!(await answersBolt(port))) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      const log = readFileSync(join(home, 'logs', 'console.log'), 'utf8');
      throw new Error(`Neo4j did not start:\n${log.slice(-4000)}`);
    }
    if (Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`Neo4j does not answer; its log is ${home}/logs`);
    }
    await sleep(100);
  }
}

/** The handshake of Bolt: the magic number, four offers of versions; the server picks one. */
function answersBolt(port: number): Promise<boolean> {
  return new Promise(done => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2000, () => {
      end(false);
    });
    socket.once('error', () => {
      end(false);
    });
    socket.once('close', () => {
      done(false);
    });
    socket.once('connect', () =>
      socket.write(Buffer.from('6060b01700080805000204040000000000000000', 'hex')),
    );
    socket.once('data', data => {
      end(data.length >= 4 && data.readUInt32BE(0) !== 0);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
