import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

const SEPARATOR = '\u0000';

/**
 * The first 16 hex digits of the SHA-256 of the parts: equal parts give equal keys, in Node and in
 * the browser. 64 bits: with a million keys the chance of one collision is below 1 in 10 million.
 */
export function hashOf(...parts: readonly (string | null)[]): string {
  const text = parts.map(part => part ?? '').join(SEPARATOR);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
