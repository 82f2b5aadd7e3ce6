import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {requireJava, type Java} from './java.js';
import {findLine, type Line} from './lines.js';

/** The files of a server, ready to start: jars, plugins, and a data folder with the password set. */
export type Distribution = {
  readonly line: Line;
  readonly java: Java;
  readonly lib: string;
  readonly plugins: string;
  /** A `data` folder to copy: nothing in it but the password. */
  readonly emptyData: string;
  readonly hasApoc: boolean;
};

/** Password of every server that is started here: they listen on 127.0.0.1 only. */
export const PASSWORD = 'wiregraph-local';

const MAVEN_COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Fetches what is missing, once: some 150 MB of jars, kept in the user's cache. */
export function prepare(lineName = process.env['NEO4J_LINE'] ?? '5'): Distribution {
  const line = findLine(lineName);
  const java = requireJava(line);
  const folder = join(cacheFolder(), line.version);
  const lib = fetchJars(join(folder, 'lib'), `org.neo4j:neo4j:${line.version}`);
  const plugins = preparePlugins(folder, lib, line);
  const emptyData = prepareData(folder, lib, java);
  return {line, java, lib, plugins, emptyData, hasApoc: line.apoc !== null};
}

/** Runs the distribution's own `neo4j-admin` on a server's home. */
export function runAdmin(
  {lib, java}: Pick<Distribution, 'lib' | 'java'>,
  home: string,
  args: readonly string[],
): {readonly status: number | null; readonly output: string} {
  const {status, stdout, stderr} = spawnSync(
    join(java.home, 'bin', 'java'),
    [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      join(lib, '*'),
      '-Dapp.name=neo4j-admin',
      'org.neo4j.server.startup.Neo4jAdminCommand',
      ...args,
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        JAVA_HOME: java.home,
        NEO4J_HOME: home,
        NEO4J_CONF: join(home, 'conf'),
      },
    },
  );
  return {status, output: `${stdout}${stderr}`};
}

function cacheFolder(): string {
  const {WIREGRAPH_CACHE, XDG_CACHE_HOME} = process.env;
  if (WIREGRAPH_CACHE) return resolve(WIREGRAPH_CACHE, 'neo4j');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'wiregraph', 'neo4j');
}

/** Copies an artifact (`group:name:version`) and all that it needs into a folder. */
function fetchJars(to: string, ...artifacts: readonly string[]): string {
  return makeOnce(to, folder => {
    const project = `${folder}-pom`;
    mkdirSync(project, {recursive: true});
    writeFileSync(join(project, 'pom.xml'), pomOf(artifacts));
    const {status, stdout, stderr, error} = spawnSync(
      'mvn',
      [
        '-B',
        '-q',
        '-f',
        join(project, 'pom.xml'),
        MAVEN_COPY,
        '-DincludeScope=runtime',
        '-Dmdep.prependGroupId=true',
        `-DoutputDirectory=${folder}`,
      ],
      {encoding: 'utf8'},
    );
    rmSync(project, {recursive: true, force: true});
    if (error) throw new Error('Maven (mvn) is needed to fetch Neo4j', {cause: error});
    if (status !== 0) throw new Error(`Maven could not fetch Neo4j:\n${stdout}${stderr}`);
  });
}

function pomOf(artifacts: readonly string[]): string {
  const dependencies = artifacts.map(artifact => {
    const [group = '', name = '', version = ''] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion>
<groupId>wiregraph.local</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('')}</dependencies>
</project>
`;
}

/** APOC, without the jars that the server has itself. */
function preparePlugins(folder: string, lib: string, {apoc}: Line): string {
  if (apoc === null) return makeOnce(join(folder, 'plugins'), () => undefined);
  const all = fetchJars(
    join(folder, 'apoc'),
    `org.neo4j.procedure:apoc-core:${apoc}`,
    `org.neo4j.procedure:apoc-common:${apoc}`,
  );
  const known = new Set(readdirSync(lib).map(artifactOf));
  return makeOnce(join(folder, 'plugins'), plugins => {
    for (const jar of readdirSync(all)) {
      // With Hadoop's FileSystem on the class path APOC reads every file through it, and lacks its other jars.
      if (known.has(artifactOf(jar)) || jar.includes('.hadoop-common-')) continue;
      cpSync(join(all, jar), join(plugins, jar));
    }
  });
}

/** `org.neo4j.neo4j-values` of `org.neo4j.neo4j-values-5.26.30.jar`. */
function artifactOf(jar: string): string {
  return jar.replace(/\.jar$/, '').replace(/-\d.*$/, '');
}

function prepareData(folder: string, lib: string, java: Java): string {
  return makeOnce(join(folder, 'empty-data'), data => {
    const home = mkdtempSync(join(folder, 'home-'));
    mkdirSync(join(home, 'conf'), {recursive: true});
    writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
    const {status, output} = runAdmin({lib, java}, home, [
      'dbms',
      'set-initial-password',
      PASSWORD,
    ]);
    if (status !== 0) throw new Error(`the password could not be set:\n${output}`);
    cpSync(join(home, 'data'), data, {recursive: true});
    rmSync(home, {recursive: true, force: true});
  });
}

/** A folder appears whole or not at all, also where two processes make it at once. */
function makeOnce(to: string, make: (folder: string) => void): string {
  if (existsSync(to)) return to;
  const draft = `${to}.${String(process.pid)}`;
  mkdirSync(draft, {recursive: true});
  make(draft);
  try {
    renameSync(draft, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(draft, {recursive: true, force: true});
  }
  return to;
}
