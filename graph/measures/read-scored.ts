import {isEntityLabel} from '../../src/schema/labels.js';
import {isRelationType, STATEMENT_TYPES} from '../../src/schema/relation-types.js';

/** An entity as the score sees it: its label and the strings that refer to it, normalized. */
export type ScoredEntity = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly names: ReadonlySet<string>;
};

export type ScoredRelation = {
  /** Key of the edge; empty in gold graphs. */
  readonly key: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly status: string;
  /** The sentence, or the part of it, that says so; empty where the file has none. */
  readonly evidence: string;
};

export type ScoredStatement = {
  /** Key of the edge; empty in gold graphs. */
  readonly key: string;
  readonly type: string;
  readonly speaker: string;
  readonly text: string;
};

/** A graph, gold or found, in the terms of the score. */
export type ScoredGraph = {
  readonly entities: readonly ScoredEntity[];
  readonly relations: readonly ScoredRelation[];
  readonly statements: readonly ScoredStatement[];
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Case, articles, possessives, quotation marks and full stops do not count in a name. */
export function normalName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/'s?$/, '')
    .trim();
}

/** Reads a gold file or a graph JSON, whichever it is; what is neither gives an empty graph. */
export function readScored(data: unknown): ScoredGraph {
  if (!isFields(data)) return {entities: [], relations: [], statements: []};
  return Array.isArray(data['entities']) ? readGold(data) : readGraph(data);
}

function makeEntity(id: string, label: string, names: readonly string[]): ScoredEntity {
  return {id, label, name: names[0] ?? id, names: new Set(names.map(normalName))};
}

function readGold(data: Fields): ScoredGraph {
  return {
    entities: listOf(data['entities']).map(each =>
      makeEntity(textOf(each['id']), textOf(each['label']), [
        textOf(each['name']),
        ...textsOf(each['mentions']),
      ]),
    ),
    relations: listOf(data['relations']).map(each => ({
      key: '',
      from: textOf(each['from']),
      type: textOf(each['type']),
      to: textOf(each['to']),
      status: textOf(each['status']),
      evidence: textOf(each['evidence']),
    })),
    statements: listOf(data['statements']).map(each => ({
      key: '',
      type: textOf(each['type']),
      speaker: textOf(each['speaker']),
      text: textOf(each['text']),
    })),
  };
}

type Draft = {
  readonly entities: Map<string, {label: string; names: string[]}>;
  readonly texts: Map<string, string>;
};

function readNodes(nodes: readonly Fields[]): Draft {
  const draft: Draft = {entities: new Map(), texts: new Map()};
  for (const node of nodes) {
    const key = textOf(node['key']);
    const attributes = isFields(node['attributes']) ? node['attributes'] : {};
    const label = textsOf(attributes['labels']).find(isEntityLabel);
    const name = textOf(attributes['name']);
    if (label) {
      const names = [name, ...textsOf(attributes['aliases'])].filter(each => each !== '');
      draft.entities.set(key, {label, names});
    } else draft.texts.set(key, textOf(attributes['text']) || name);
  }
  return draft;
}

function readGraph(data: Fields): ScoredGraph {
  const {entities, texts} = readNodes(listOf(data['nodes']));
  const relations: ScoredRelation[] = [];
  const statements: ScoredStatement[] = [];
  for (const edge of listOf(data['edges'])) {
    const attributes = isFields(edge['attributes']) ? edge['attributes'] : {};
    const [from, to] = [textOf(edge['source']), textOf(edge['target'])];
    const type = textOf(attributes['type']);
    const key = textOf(edge['key']);
    if (type === 'MENTIONS') {
      const text = textOf(attributes['text']);
      if (text !== '') entities.get(to)?.names.push(text);
    }
    if (STATEMENT_TYPES.some(each => each === type))
      statements.push({key, type, speaker: from, text: texts.get(to) ?? ''});
    else if (isRelationType(type) && entities.has(from) && entities.has(to)) {
      const status = textOf(attributes['status']);
      const evidence = textsOf(attributes['quotes']).join(' … ');
      relations.push({key, from, type, to, status, evidence});
    }
  }
  return {
    entities: [...entities].map(([id, {label, names}]) => makeEntity(id, label, names)),
    relations,
    statements,
  };
}
