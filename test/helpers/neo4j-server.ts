import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import test from 'ava';
import {openStore} from '../../graph/stores/open-store.js';
import type {GraphStore, StoreOptions} from '../../graph/stores/store.js';
import {hashOf} from '../../src/hash.js';
import {needs} from './needs.js';

const {NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = ''} = process.env;

/** Address and login of the server that the tests run on: `node tools/neo4j.mjs run -- …` starts one. */
export const SERVER = {uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD} as const;

const LOCK = join(tmpdir(), `wiregraph-test-${hashOf(NEO4J_URI)}`);

/**
 * ava's serial test for a file that has the server to itself until its last test has ended: files
 * run at the same time, and Community Edition has one database. It is skipped where no server is.
 */
export function serverTest(): typeof test.serial {
  const wanted = needs('neo4j');
  if (wanted !== test) return test.serial.skip as unknown as typeof test.serial;
  test.before('the server is free', async () => {
    await takeLock();
    await checkScratch();
  });
  test.after.always('the server is given back', async () => {
    rmSync(LOCK, {recursive: true, force: true});
  });
  return test.serial;
}

/** The server's store, emptied. */
export async function openEmptyServer(options: StoreOptions = {}): Promise<GraphStore> {
  const store = await openStore(SERVER.uri, {...SERVER, ...options});
  await store.query('MATCH (n) DETACH DELETE n');
  return store;
}

async function takeLock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), String(process.pid));
      return;
    } catch {
      if (isDead(holder())) rmSync(LOCK, {recursive: true, force: true});
      await sleep(200);
    }
  }
}

function holder(): number | null {
  try {
    return Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
  } catch {
    return null;
  }
}

function isDead(pid: number | null): boolean {
  if (pid === null || pid === 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

/** The tests empty the database: never one that somebody keeps data in. */
async function checkScratch(): Promise<void> {
  if (process.env['WIREGRAPH_SCRATCH_SERVER'] === '1') return;
  const store = await openStore(SERVER.uri, SERVER);
  const {rows} = await store.query('MATCH (n) RETURN count(n) AS n');
  await store.close();
  if (Number(rows[0]?.[0]) === 0) return;
  throw new Error(
    'the server in NEO4J_URI holds data, which these tests would delete: set WIREGRAPH_SCRATCH_SERVER=1 if they may',
  );
}
