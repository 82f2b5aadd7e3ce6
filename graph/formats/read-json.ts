import {InputError} from '../../src/error.js';
import type {GraphAttributes, WireGraph} from '../build/attributes.js';
import {emptyDraft, sortedGraph, type Draft} from '../build/draft.js';
import {edgeFrom, nodeFrom} from './attributes-from.js';
import {isUsableKey} from '../build/keys.js';
import {describe, type Complain, type RawAttributes} from './fields.js';
import {findJsonFault} from './json-fault.js';

/**
 * The graph of a graph JSON, from this or any other program that writes graphology's serialization.
 * Absent attributes get defaults. `path` is the file's, for error messages.
 */
export function readGraphJson(text: string, path: string): WireGraph {
  const parsed = parse(text, path);
  const fail = (at: string, message: string): never => {
    throw new InputError(`${at} ${message}`, {path, line: null});
  };
  if (!isRecord(parsed) || !('nodes' in parsed)) {
    return fail(
      'the file',
      'is no graph JSON: it must be an object with the lists nodes and edges',
    );
  }
  const draft = emptyDraft();
  listAt(parsed['nodes'], 'nodes', fail).forEach((node, index) => {
    readNode(draft, node, `nodes[${String(index)}]`, fail);
  });
  listAt(parsed['edges'] ?? [], 'edges', fail).forEach((edge, index) => {
    readEdge(draft, edge, `edges[${String(index)}]`, fail);
  });
  const attributes = recordAt(parsed['attributes'] ?? {}, 'attributes', fail);
  return sortedGraph(draft, graphAttributesFrom(attributes));
}

/** The graph's own attributes, with defaults for absent ones. */
export function graphAttributesFrom(raw: RawAttributes): GraphAttributes {
  const text = (name: string, otherwise: string): string => {
    const value = raw[name];
    return typeof value === 'string' ? value : otherwise;
  };
  return {
    ...raw,
    name: text('name', 'graph'),
    generator: text('generator', ''),
    ontology: text('ontology', '1'),
  };
}

function parse(text: string, path: string): unknown {
  if (text.trim() === '') throw new InputError('the file is empty', {path, line: null});
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const fault = findJsonFault(text.replace(/^\uFEFF/, ''));
    const where = fault ? `: ${fault.found} is wrong in column ${String(fault.column)}` : '';
    throw new InputError(`this is no JSON${where}`, {path, line: fault?.line ?? null}, {cause});
  }
}

function readNode({nodes}: Draft, node: unknown, at: string, fail: Complain): void {
  const record = recordAt(node, at, fail);
  const key = textAt(record['key'], `${at}.key`, fail);
  if (nodes.has(key)) fail(`${at}.key`, `is a node twice: ${describe(key)}`);
  if (!isUsableKey(key))
    fail(`${at}.key`, `must not be ${describe(key)}: JavaScript needs that name`);
  const raw = recordAt(record['attributes'] ?? {}, `${at}.attributes`, fail);
  nodes.set(
    key,
    nodeFrom(key, raw, (path, message) => fail(`${at}.attributes${path}`, message)),
  );
}

function readEdge({nodes, edges}: Draft, edge: unknown, at: string, fail: Complain): void {
  const record = recordAt(edge, at, fail);
  const source = textAt(record['source'], `${at}.source`, fail);
  const target = textAt(record['target'], `${at}.target`, fail);
  for (const [name, end] of [
    ['source', source],
    ['target', target],
  ] as const) {
    if (!nodes.has(end)) fail(`${at}.${name}`, `must be the key of a node, not ${describe(end)}`);
  }
  const raw = recordAt(record['attributes'] ?? {}, `${at}.attributes`, fail);
  const attributes = edgeFrom(raw, (path, message) => fail(`${at}.attributes${path}`, message));
  const key =
    record['key'] === undefined
      ? `${attributes.type}:${String(edges.size)}`
      : textAt(record['key'], `${at}.key`, fail);
  if (edges.has(key)) fail(`${at}.key`, `is an edge twice: ${describe(key)}`);
  edges.set(key, {source, target, attributes});
}

function listAt(value: unknown, at: string, fail: Complain): readonly unknown[] {
  return Array.isArray(value) ? value : fail(at, `must be a list, not ${describe(value)}`);
}

function textAt(value: unknown, at: string, fail: Complain): string {
  return typeof value === 'string' ? value : fail(at, `must be a text, not ${describe(value)}`);
}

function recordAt(value: unknown, at: string, fail: Complain): RawAttributes {
  return isRecord(value) ? value : fail(at, `must be an object, not ${describe(value)}`);
}

function isRecord(value: unknown): value is RawAttributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
