import {isStatus, type Status} from '../../src/schema/statuses.js';
import type {EdgeItem, LineType, Mention, Model, NodeItem, NodeLabel} from './model.js';
import {list, num, orNull, record, text, type Raw} from './raw.js';

const STATUS_OF: Readonly<Record<string, Status>> = {
  CLAIMS: 'claimed',
  DENIES: 'denied',
  PROPOSES: 'proposed',
};
const NODE_LABELS: ReadonlySet<string> = new Set<NodeLabel>([
  'Person',
  'Country',
  'Place',
  'Organization',
  'Group',
  'Claim',
  'Proposal',
  'Document',
  'Sentence',
]);

function isNodeLabel(label: string): label is NodeLabel {
  return NODE_LABELS.has(label);
}

function labelOf(attributes: Raw): NodeLabel | null {
  for (const label of list(attributes['labels'])) if (isNodeLabel(label)) return label;
  return null;
}

/** Places for nodes without one: a sunflower around the origin, so that any graph can be shown. */
function sunflower(index: number): {x: number; y: number} {
  const radius = 10 * Math.sqrt(index + 1);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return {x: radius * Math.cos(angle), y: radius * Math.sin(angle)};
}

function readNode(key: string, attributes: Raw, index: number): NodeItem | null {
  const label = labelOf(attributes);
  if (label === null) return null;
  const name = text(attributes['name']) || text(attributes['text']) || text(attributes['title']);
  const {x, y} = attributes;
  const placed = num(x, Number.NaN) + num(y, Number.NaN);
  const home = Number.isFinite(placed) ? {x: num(x, 0), y: num(y, 0)} : sunflower(index);
  return {
    key,
    label,
    name: name || key,
    aliases: list(attributes['aliases']),
    ...home,
    home,
    attributes,
    lines: [],
  };
}

function lineTypeOf(type: string): LineType {
  if (type === 'CLAIMS' || type === 'DENIES' || type === 'PROPOSES') return 'statement';
  return type === 'ABOUT' || type === 'ADDRESSED_TO' ? 'link' : 'relation';
}

function readEdge(key: string, ends: {source: NodeItem; target: NodeItem}, from: Raw): EdgeItem {
  const type = text(from['type']);
  const given = text(from['status']);
  return {
    key,
    ...ends,
    type,
    kind: lineTypeOf(type),
    status: isStatus(given) ? given : (STATUS_OF[type] ?? null),
    attributedTo: orNull(from['attributedTo']),
    confidence: num(from['confidence'], 1),
    trigger: text(from['trigger']),
    title: orNull(from['title']) ?? orNull(from['kin']),
    date: orNull(from['date']),
    location: orNull(from['location']),
    evidence: list(from['evidence']),
    quotes: list(from['quotes']),
    rules: list(from['rules']),
  };
}

/** Statements stand close around their speaker in the file; unfolded they need room for their words. */
const SPREAD = 5;

function spreadStatements({nodes}: Reader): void {
  for (const node of nodes.values()) {
    const speaker = node.lines.find(line => line.kind === 'statement')?.source;
    if (!speaker || speaker === node || (node.label !== 'Claim' && node.label !== 'Proposal'))
      continue;
    const {x, y} = speaker.home;
    const home = {x: x + (node.x - x) * SPREAD, y: y + (node.y - y) * SPREAD};
    Object.assign(node, home, {home});
  }
}

const FIRST_WORDS = 70;

/** An article without a title goes by its first words. */
function nameDocuments({nodes, sentences}: Reader): void {
  for (const [key, [first]] of sentences) {
    const document = nodes.get(key);
    if (!document || !first || text(document.attributes['title']) !== '') continue;
    const words = first.name.replace(/\s+/g, ' ');
    const name = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).trimEnd()}…` : words;
    nodes.set(key, {...document, name});
  }
}

class Reader {
  readonly nodes = new Map<string, NodeItem>();
  readonly edges = new Map<string, EdgeItem>();
  readonly mentions = new Map<string, Mention[]>();
  readonly sentences = new Map<string, NodeItem[]>();
  readonly statedIn = new Map<string, string[]>();
  readonly documentOf = new Map<string, string>();

  node(raw: Raw): void {
    const key = text(raw['key']);
    const item = readNode(key, record(raw['attributes']), this.nodes.size);
    // sigma and graphology index by plain objects, where this key is none of their own.
    if (item && key && key !== '__proto__') this.nodes.set(key, item);
  }

  edge(raw: Raw, index: number): void {
    const source = this.nodes.get(text(raw['source']));
    const target = this.nodes.get(text(raw['target']));
    if (!source || !target) return;
    const attributes = record(raw['attributes']);
    const key = text(raw['key']) || `edge-${String(index)}`;
    switch (text(attributes['type'])) {
      case 'HAS_SENTENCE':
        push(this.sentences, source.key, target);
        this.documentOf.set(target.key, source.key);
        return;
      case 'MENTIONS':
        push(this.mentions, source.key, mentionOf(target, attributes));
        return;
      case 'STATED_IN':
        push(this.statedIn, source.key, target.key);
        return;
      default:
        this.line(readEdge(key, {source, target}, attributes));
    }
  }

  private line(edge: EdgeItem): void {
    this.edges.set(edge.key, edge);
    edge.source.lines.push(edge);
    if (edge.target !== edge.source) edge.target.lines.push(edge);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function mentionOf(entity: NodeItem, from: Raw): Mention {
  return {entity, start: num(from['start'], 0), end: num(from['end'], 0)};
}

function bySpan(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Reads graphology's serialization of a graph as wiregraph writes it. Lenient: what is not there is
 * empty, an edge without its ends is left out. Throws where it is no such graph at all.
 */
export function readModel(data: unknown): Model {
  const raw = record(data);
  const nodes = raw['nodes'];
  const edges = raw['edges'];
  if (!Array.isArray(nodes) || !Array.isArray(edges)) {
    throw new TypeError('no graph: "nodes" and "edges" must be lists');
  }
  const reader = new Reader();
  for (const node of nodes) reader.node(record(node));
  edges.forEach((edge, index) => {
    reader.edge(record(edge), index);
  });
  for (const sentences of reader.sentences.values()) {
    sentences.sort((a, b) => num(a.attributes['index'], 0) - num(b.attributes['index'], 0));
  }
  nameDocuments(reader);
  spreadStatements(reader);
  for (const mentions of reader.mentions.values()) mentions.sort(bySpan);
  return {
    name: text(record(raw['attributes'])['name']),
    generator: text(record(raw['attributes'])['generator']),
    nodes: reader.nodes,
    edges: reader.edges,
    mentions: reader.mentions,
    sentences: reader.sentences,
    statedIn: reader.statedIn,
    documentOf: reader.documentOf,
    source: {nodes, edges, attributes: record(raw['attributes'])},
  };
}
