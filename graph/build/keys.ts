import {hashOf} from '../../src/hash.js';
import type {StatementType} from '../../src/schema/relation-types.js';
import type {Status} from '../../src/schema/statuses.js';

/** What makes a relation edge the one that it is: two with the same ends, type, status and speaker are one. */
export type RelationIdentity = {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly status: Status;
  readonly attributedTo: string | null;
};

/** `TYPE:` and a hash: edges sorted by key stand type by type. */
export function edgeKey(type: string, ...parts: readonly (string | null)[]): string {
  return `${type}:${hashOf(type, ...parts)}`;
}

/** The key of a relation edge. */
export function relationKey(identity: RelationIdentity): string {
  const {source, target, type, status, attributedTo} = identity;
  return edgeKey(type, source, target, status, attributedTo);
}

/** The key of a Claim or Proposal node: one a document, speaker, type and wording. */
export function statementKey(
  document: string,
  {
    type,
    speaker,
    text,
  }: {readonly type: StatementType; readonly speaker: string; readonly text: string},
): string {
  const prefix = type === 'PROPOSES' ? 'proposal' : 'claim';
  return `${prefix}:${hashOf(document, speaker, type, normalize(text))}`;
}

/** The key of the document that a sentence's key belongs to. */
export function documentOf(sentence: string): string {
  const end = sentence.lastIndexOf('#s');
  return end === -1 ? sentence : sentence.slice(0, end);
}

/**
 * Whether a node may have this key. graphology keeps neighbours in plain objects, where `__proto__` or
 * `constructor` is something else: such a key would even change every other object of the program.
 */
export function isUsableKey(key: string): boolean {
  return !(key in Object.prototype);
}

/** Compares keys of sentences: by document, then by index as a number. */
export function compareSentences(a: string, b: string): number {
  const documents = compareText(documentOf(a), documentOf(b));
  return documents || indexOf(a) - indexOf(b) || compareText(a, b);
}

/** Compares by UTF-16 code units: the order of keys in the graph and its files. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function indexOf(sentence: string): number {
  const index = Number(sentence.slice(sentence.lastIndexOf('#s') + 2));
  return Number.isNaN(index) ? -1 : index;
}

function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
