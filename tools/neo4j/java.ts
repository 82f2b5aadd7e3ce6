import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Line} from './lines.js';

export type Java = {readonly home: string; readonly major: number};

const SYSTEM_FOLDER = '/usr/lib/jvm';

/** The newest Java here that the line was made for, or null. */
export function findJava({minJava, maxJava}: Line): Java | null {
  const found = candidates()
    .filter(home => existsSync(join(home, 'bin', 'java')))
    .map(home => ({home: realpathSync(home), major: majorOf(home)}))
    .filter(({major}) => major >= minJava && major <= maxJava)
    .sort((a, b) => b.major - a.major);
  return found[0] ?? null;
}

/** As `findJava`, but says what is missing. */
export function requireJava(line: Line): Java {
  const java = findJava(line);
  if (java) return java;
  const {version, minJava, maxJava} = line;
  throw new Error(
    `Neo4j ${version} needs Java ${String(minJava)} to ${String(maxJava)}: install it, or say where it is by NEO4J_JAVA_HOME`,
  );
}

function candidates(): string[] {
  const {NEO4J_JAVA_HOME, JAVA_HOME, PATH = ''} = process.env;
  if (NEO4J_JAVA_HOME) return [NEO4J_JAVA_HOME];
  const system = existsSync(SYSTEM_FOLDER) ? readdirSync(SYSTEM_FOLDER).sort() : [];
  const onPath = PATH.split(':')
    .map(folder => join(folder, 'java'))
    .filter(path => existsSync(path))
    .map(path => dirname(dirname(realpathSync(path))));
  return [
    ...(JAVA_HOME ? [JAVA_HOME] : []),
    ...system.map(name => join(SYSTEM_FOLDER, name)),
    ...onPath,
  ];
}

function majorOf(home: string): number {
  const {stderr} = spawnSync(join(home, 'bin', 'java'), ['-XshowSettings:properties', '-version'], {
    encoding: 'utf8',
  });
  const match = /java\.specification\.version = (\d+)/.exec(stderr);
  return Number(match?.[1] ?? 0);
}
