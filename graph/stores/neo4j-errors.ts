import {Neo4jError} from 'neo4j-driver';
import {StoreError} from '../../src/error.js';
import {WRITES} from './embedded-errors.js';

type Place = {readonly address: string; readonly username: string; readonly database: string};

// Codes of https://neo4j.com/docs/status-codes/: the narrow ones stand on top.
// prettier-ignore
const MESSAGES: readonly (readonly [code: RegExp, message: (place: Place, text: string) => string])[] = [
  [/Security\.Unauthorized$/, ({address, username}) => `${address}: wrong user or password for "${username}"; set NEO4J_PASSWORD, and NEO4J_USERNAME or --user`],
  [/Security\.AuthenticationRateLimit$/, ({address}) => `${address}: too many wrong passwords; wait some seconds and try again`],
  [/Security\.CredentialsExpired$/, ({address}) => `${address}: the password must be changed first (neo4j, the password of a new server, has to be)`],
  [/Security\.Forbidden$/, ({username}, text) => `the user "${username}" may not do this: ${text}`],
  [/Database\.DatabaseNotFound$/, ({address, database}) => `${address}: there is no database "${database}"; set --database or NEO4J_DATABASE (SHOW DATABASES lists them)`],
  [/Statement\.AccessMode$/, () => WRITES],
  [/Statement\.ParameterMissing$/, (_place, text) => missingParameter(text)],
  [/Statement\./, (_place, text) => `Cypher error: ${text}`],
  [/TransientError/, ({address}, text) => `${address}: the server is busy, and did not take the work after many tries: ${text}`],
  [/^ServiceUnavailable$|^SessionExpired$/, ({address}, text) => `${address}: no Neo4j answers there; is it running, and are host and port right (7687 by default)? ${firstLine(text)}`],
];

/** An error of the driver as ours: what is wrong, and what to do. */
export function serverError(error: unknown, place: Place): Error {
  if (error instanceof StoreError) return error;
  if (error instanceof Neo4jError) {
    const [, message] = MESSAGES.find(([code]) => code.test(error.code)) ?? [];
    const text = message?.(place, error.message) ?? `${place.address}: ${error.message}`;
    return new StoreError(text, {cause: error});
  }
  return error instanceof Error ? error : new StoreError(String(error));
}

function missingParameter(text: string): string {
  const names = /Expected parameter\(s\): (.*)$/m.exec(text)?.[1] ?? '';
  const first = names.split(',')[0]?.trim() ?? '';
  return `the query needs the parameter ${names}: give it with -p ${first}=…`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
