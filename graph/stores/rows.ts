import {StoreError} from '../../src/error.js';
import {edgeFrom, nodeFrom} from '../formats/attributes-from.js';
import type {EdgeAttributes, NodeAttributes} from '../build/attributes.js';
import type {Row} from './engine.js';

/** Labels by which nodes are found: each has its key as a unique `id`. */
export const BASE_LABELS = ['Entity', 'Claim', 'Proposal', 'Document', 'Sentence'] as const;

export type NodeRow = {readonly id: string; readonly props: Row};

export type EdgeRow = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly props: Row;
};

/** The properties of a node in a store: no nulls, and no positions, which belong to a picture. */
export function nodeProperties(key: string, attributes: NodeAttributes): Row {
  const {labels: _labels, x: _x, y: _y, ...fields} = attributes;
  return {...storable(fields), id: key};
}

/** The properties of an edge in a store; its type is the relationship's. */
export function edgeProperties(key: string, attributes: EdgeAttributes): Row {
  const {type: _type, ...fields} = attributes;
  return {...storable(fields), key};
}

/** A node's attributes from its labels and properties in a store. */
export function nodeAttributes(labels: readonly string[], stored: Row): NodeAttributes {
  const {id, x: _x, y: _y, ...fields} = stored;
  const key = String(id);
  return nodeFrom(key, {...fields, labels}, complainOf(`node ${key}`));
}

/** An edge's attributes from its type and properties in a store. */
export function edgeAttributes(type: string, stored: Row): EdgeAttributes {
  const {key, ...fields} = stored;
  return edgeFrom({...fields, type}, complainOf(`relationship ${String(key)}`));
}

/** A label or type as it may stand in Cypher text; it cannot end its quotes. */
export function quoteName(name: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_ :.-]*$/u.test(name)) return `\`${name}\``;
  throw new StoreError(
    `${JSON.stringify(name)} cannot be a relationship type: it must begin with a letter, and hold letters, digits, _ - . : and blanks`,
  );
}

/** Stores hold texts, numbers, booleans and lists of one of these; anything else becomes JSON text. */
function storable(fields: Row): Row {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, storableValue(value)]));
}

function storableValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kinds = new Set(value.map(item => typeof item));
    const isPlain = kinds.size <= 1 && !kinds.has('object');
    return isPlain ? value : JSON.stringify(value);
  }
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function complainOf(what: string): (path: string, message: string) => never {
  return (path, message) => {
    throw new StoreError(`the store holds what is no graph of ours: ${what}: ${path} ${message}`);
  };
}
