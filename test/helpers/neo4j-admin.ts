import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Distribution} from '../../tools/neo4j/distribution.js';

/** Runs a shell script where the command `neo4j-admin` is the real one, at work on the server in `home`. */
export function runWithAdmin(
  script: string,
  {lib, java}: Distribution,
  home: string,
): {readonly status: number | null; readonly output: string} {
  const bin = join(home, 'bin');
  mkdirSync(bin, {recursive: true});
  const command = join(bin, 'neo4j-admin');
  writeFileSync(
    command,
    `#!/bin/sh\nexec "${join(java.home, 'bin', 'java')}" -XX:TieredStopAtLevel=1 -Xmx512m -cp "${join(lib, '*')}" -Dapp.name=neo4j-admin org.neo4j.server.startup.Neo4jAdminCommand "$@"\n`,
  );
  chmodSync(command, 0o755);
  const {status, stdout, stderr} = spawnSync('sh', [script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      JAVA_HOME: java.home,
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, 'conf'),
    },
  });
  return {status, output: `${stdout}${stderr}`};
}
