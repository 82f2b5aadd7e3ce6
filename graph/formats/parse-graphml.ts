import {SaxesParser, type SaxesTagPlain} from 'saxes';
import {InputError} from '../../src/error.js';
import {listOf, type RawAttributes} from './fields.js';

/** A node or edge of the file: its XML attributes, and its data by the names of their keys. */
export type GraphmlElement = {
  readonly xml: Readonly<Record<string, string>>;
  readonly data: RawAttributes;
  /** Counted from 1. */
  readonly line: number;
};

export type ParsedGraphml = {
  readonly graph: RawAttributes;
  readonly nodes: readonly GraphmlElement[];
  readonly edges: readonly GraphmlElement[];
  /** Names of all keys. */
  readonly names: ReadonlySet<string>;
};

type Key = {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly isList: boolean;
};

type Element = {
  readonly kind: 'graph' | 'node' | 'edge';
  readonly xml: Readonly<Record<string, string>>;
  readonly data: Record<string, unknown>;
  readonly line: number;
};

type Fail = (message: string) => never;

/** What is being read. */
type State = {
  readonly keys: Map<string, Key>;
  /** Values of keys that stand where an element has none. */
  readonly defaults: Map<string, unknown>;
  /** Open elements of the graph, and the names of all open tags. */
  readonly open: Element[];
  readonly tags: string[];
  /** The key whose text is being gathered, and how deep in the file its element is. */
  gathering: {readonly key: string; readonly depth: number; text: string} | null;
  /** igraph writes an empty text, or NaN, for what a node or edge has not. */
  isFromIgraph: boolean;
  readonly done: {graph: RawAttributes; readonly nodes: Element[]; readonly edges: Element[]};
};

/** Nodes, edges and data of a GraphML file; ports, hyperedges and blocks of other namespaces are left out. */
export function parseGraphml(pieces: Iterable<string>, path: string): ParsedGraphml {
  const state: State = {
    keys: new Map(),
    defaults: new Map(),
    open: [],
    tags: [],
    gathering: null,
    isFromIgraph: false,
    done: {graph: {}, nodes: [], edges: []},
  };
  const parser = new SaxesParser();
  const fail = (message: string): never => {
    throw new InputError(message, {path, line: parser.line});
  };
  const gather = (text: string): void => {
    if (state.gathering?.depth === state.tags.length) state.gathering.text += text;
  };
  parser.on('error', ({message}) => fail(`this is no XML: ${message.replace(/^\d+:\d+: /, '')}`));
  parser.on('opentag', tag => {
    openTag(state, tag, parser.line, fail);
  });
  parser.on('comment', text => {
    if (text.trim() === 'Created by igraph') state.isFromIgraph = true;
  });
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    closeTag(state, fail);
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
  return {...state.done, names: new Set([...state.keys.values()].map(({name}) => name))};
}

function openTag(state: State, tag: SaxesTagPlain, line: number, fail: Fail): void {
  const name = plainName(tag.name);
  const xml = tag.attributes;
  if (state.tags.length === 0 && name !== 'graphml') {
    fail(`this is no GraphML: it must begin with <graphml>, not <${tag.name}>`);
  }
  state.tags.push(name);
  if (name === 'graph' || name === 'node' || name === 'edge') {
    state.open.push({kind: name, xml, data: {}, line});
  } else if (name === 'key') {
    const kind = xml['for'] ?? 'all';
    const id = `${kind} ${xml['id'] ?? ''}`;
    state.keys.set(id, {
      name: xml['attr.name'] ?? xml['id'] ?? '',
      kind,
      type: xml['attr.type'] ?? 'string',
      isList: 'attr.list' in xml,
    });
    state.gathering = {key: id, depth: -1, text: ''};
  } else if (name === 'default' && state.tags.at(-2) === 'key') {
    const key = state.gathering?.key ?? '';
    state.gathering = {key, depth: state.tags.length, text: ''};
  } else if (name === 'data') {
    const id = xml['key'] ?? '';
    // APOC gives a node's key and an edge's key the same id.
    const kinds = [state.open.at(-1)?.kind ?? 'graph', 'all'];
    const key = kinds.map(kind => `${kind} ${id}`).find(name => state.keys.has(name));
    if (key === undefined) return fail(`there is no <key id="${id}"> for this <data>`);
    state.gathering = {key, depth: state.tags.length, text: ''};
  }
}

function closeTag(state: State, fail: Fail): void {
  const name = state.tags.pop();
  const {gathering, done} = state;
  if (name === 'data' && gathering) {
    const key = state.keys.get(gathering.key);
    const element = state.open.at(-1);
    const isAbsent = state.isFromIgraph && ['', 'NaN', 'nan'].includes(gathering.text.trim());
    if (key && element && !isAbsent) element.data[key.name] = valueOf(gathering.text, key, fail);
    state.gathering = null;
  } else if (name === 'default' && gathering) {
    const key = state.keys.get(gathering.key);
    if (key) state.defaults.set(gathering.key, valueOf(gathering.text, key, fail));
  } else if (name === 'graph' || name === 'node' || name === 'edge') {
    const element = state.open.pop();
    if (!element) return;
    addDefaults(state, element);
    if (element.kind === 'graph') done.graph = {...element.data, ...done.graph};
    else done[element.kind === 'node' ? 'nodes' : 'edges'].push(element);
  }
}

function addDefaults({keys, defaults}: State, {kind, data}: Element): void {
  for (const [id, value] of defaults) {
    const key = keys.get(id);
    if (!key || key.name in data) continue;
    if (key.kind === kind || key.kind === 'all') data[key.name] = value;
  }
}

function valueOf(text: string, {name, type, isList}: Key, fail: Fail): unknown {
  if (isList) return listOf(text);
  if (type === 'boolean') return text.trim().toLowerCase() === 'true' || text.trim() === '1';
  if (!['int', 'long', 'float', 'double'].includes(type)) return text;
  const number = NUMBERS.get(text.trim()) ?? (text.trim() === '' ? NaN : Number(text));
  if (Number.isNaN(number) && !NUMBERS.has(text.trim())) {
    fail(`"${name}" must be a number, not "${text}"`);
  }
  return number;
}

/** Numbers that Java, Python and XML Schema write in words. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['NaN', NaN],
  ['nan', NaN],
  ['INF', Infinity],
  ['inf', Infinity],
  ['-INF', -Infinity],
  ['-inf', -Infinity],
]);

/** A tag's name without the prefix of its namespace. */
function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
