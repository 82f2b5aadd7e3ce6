import type {EntityLabel, StatementLabel} from '../../src/schema/labels.js';
import type {Status} from '../../src/schema/statuses.js';
import type {Raw} from './raw.js';

export type NodeLabel = EntityLabel | StatementLabel | 'Document' | 'Sentence';

/** Relation between entities; speaker to statement; statement to whom it is about or addressed to. */
export type LineType = 'relation' | 'statement' | 'link';

/** A node, as read; `x` and `y` are the picture's and change where the user asks for a layout. */
export type NodeItem = {
  readonly key: string;
  readonly label: NodeLabel;
  /** Name of an entity, text of a statement or sentence, title of a document. */
  readonly name: string;
  readonly aliases: readonly string[];
  x: number;
  y: number;
  /** Where the file has it. */
  readonly home: {readonly x: number; readonly y: number};
  readonly attributes: Raw;
  /** Its lines in both directions: no provenance. */
  readonly lines: EdgeItem[];
};

/** An edge that can be seen as a line. */
export type EdgeItem = {
  readonly key: string;
  readonly source: NodeItem;
  readonly target: NodeItem;
  readonly type: string;
  readonly kind: LineType;
  /** Null for ABOUT and ADDRESSED_TO. */
  readonly status: Status | null;
  readonly attributedTo: string | null;
  readonly confidence: number;
  readonly trigger: string;
  /** Post or kinship word. */
  readonly title: string | null;
  readonly date: string | null;
  readonly location: string | null;
  readonly evidence: readonly string[];
  readonly quotes: readonly string[];
  readonly rules: readonly string[];
};

/** A name in a sentence; offsets are into the document's text. */
export type Mention = {readonly entity: NodeItem; readonly start: number; readonly end: number};

/** The graph as the viewer holds it: made once for a file by `read-model.ts`. */
export type Model = {
  readonly name: string;
  readonly generator: string;
  readonly nodes: ReadonlyMap<string, NodeItem>;
  readonly edges: ReadonlyMap<string, EdgeItem>;
  /** By sentence, in text order. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** By document, in text order. */
  readonly sentences: ReadonlyMap<string, readonly NodeItem[]>;
  /** Sentences of a Claim or Proposal. */
  readonly statedIn: ReadonlyMap<string, readonly string[]>;
  /** Document of a sentence. */
  readonly documentOf: ReadonlyMap<string, string>;
  /** As it came, to be written out again. */
  readonly source: {
    readonly nodes: readonly unknown[];
    readonly edges: readonly unknown[];
    readonly attributes: Raw;
  };
};

/** Labels of nodes that have a place in the picture. */
export const PICTURE_LABELS = [
  'Person',
  'Country',
  'Place',
  'Organization',
  'Group',
  'Claim',
  'Proposal',
] as const;

export type PictureLabel = (typeof PICTURE_LABELS)[number];

const IN_PICTURE: ReadonlySet<string> = new Set(PICTURE_LABELS);
const STATEMENTS: ReadonlySet<string> = new Set(['Claim', 'Proposal']);

/** Whether a node has a place in the picture; documents and sentences have none. */
export function isInPicture(node: NodeItem): boolean {
  return IN_PICTURE.has(node.label);
}

/** Whether it is a claim or a proposal. */
export function isStatement(node: NodeItem): boolean {
  return STATEMENTS.has(node.label);
}

/** Whether it is a person, country, place, organisation or group. */
export function isEntity(node: NodeItem): boolean {
  return isInPicture(node) && !isStatement(node);
}

/** The other end of a line. */
export function otherEnd(edge: EdgeItem, node: NodeItem): NodeItem {
  return edge.source === node ? edge.target : edge.source;
}

/** Key of the document that a line's first sentence stands in, or null. */
export function documentOfLine(model: Model, edge: EdgeItem): string | null {
  const first = edge.evidence[0];
  return first === undefined ? null : (model.documentOf.get(first) ?? null);
}

/** Date of a line: its own, else its document's; only the day; or null. */
export function dayOf(model: Model, edge: EdgeItem): string | null {
  const document = documentOfLine(model, edge);
  const given =
    edge.date ?? (document === null ? null : model.nodes.get(document)?.attributes['date']);
  return typeof given === 'string' && /^\d{4}-\d\d-\d\d/.test(given) ? given.slice(0, 10) : null;
}

/** Publication of a line's document, or null. */
export function sourceOf(model: Model, edge: EdgeItem): string | null {
  const document = documentOfLine(model, edge);
  const source = document === null ? null : model.nodes.get(document)?.attributes['source'];
  return typeof source === 'string' && source !== '' ? source : null;
}

/** How much a line counts: confidence times the number of its sentences. */
export function weightOf(edge: EdgeItem): number {
  return edge.confidence * Math.max(1, edge.evidence.length);
}
