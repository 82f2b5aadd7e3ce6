import type {MultiDirectedGraph} from 'graphology';
import type {EntityLabel} from '../../src/schema/labels.js';
import type {Status} from '../../src/schema/statuses.js';
import type {StatementType} from '../../src/schema/relation-types.js';

/** Position of a node in the picture; set by `graph/measures/layout.ts`, seeded. */
type Position = {readonly x: number; readonly y: number};

/** A person, country, place, organisation or group. Key: `person:andriy-yermak`. */
export type EntityAttributes = Position & {
  readonly labels: readonly ['Entity', EntityLabel];
  readonly name: string;
  /** Other strings that refer to it, sorted; without `name`. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, or null. */
  readonly iso3: string | null;
  readonly wikidata: string | null;
  /** Why its mentions were taken together, one line a merge, sorted. */
  readonly merges: readonly string[];
  /** For each of `merges` the keys of the documents that it comes from, sorted, joined by a space. */
  readonly mergedIn: readonly string[];
};

/** What was said, denied or proposed. Key: `claim:` or `proposal:` and 16 hex digits. */
export type StatementAttributes = Position & {
  readonly labels: readonly ['Claim'] | readonly ['Proposal'];
  readonly text: string;
  /** [start, end) in UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
};

/** One article. Key: `doc:` and 16 hex digits. */
export type DocumentAttributes = Position & {
  readonly labels: readonly ['Document'];
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
};

/** One sentence. Key: the document's key, `#s` and the index. */
export type SentenceAttributes = Position & {
  readonly labels: readonly ['Sentence'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
};

export type NodeAttributes =
  EntityAttributes | StatementAttributes | DocumentAttributes | SentenceAttributes;

/** An edge between two entities: a type of the ontology, or of the user's own rules. */
export type RelationAttributes = {
  readonly type: string;
  readonly status: Status;
  /** Key of the entity whose statement it is, or null. */
  readonly attributedTo: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly trigger: string;
  /** The post ("special envoy"), or null. */
  readonly title: string | null;
  /** The kinship word of FAMILY_OF, or null. */
  readonly kin: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
  /** Name of the place of the event, or null. */
  readonly location: string | null;
  /** Keys of the sentences that say so, sorted; never empty. `quotes[i]` is the text of `evidence[i]`. */
  readonly evidence: readonly string[];
  readonly quotes: readonly string[];
  /** Ids of the rules that found it, sorted, without doubles. */
  readonly rules: readonly string[];
  /**
   * What each piece of evidence says where that is not what the edge says: JSON text, parallel to
   * `evidence`, see `sayings.ts`. It is what lets a document be taken out again.
   */
  readonly details: readonly string[];
  /** PLOVER code, or null. */
  readonly code: string | null;
};

/** CLAIMS, DENIES or PROPOSES: from the speaker to the Claim or Proposal. */
export type StatementEdgeAttributes = {
  readonly type: StatementType;
  readonly confidence: number;
  readonly trigger: string;
  readonly date: string | null;
  readonly evidence: readonly string[];
  readonly quotes: readonly string[];
};

/** ABOUT, ADDRESSED_TO, HAS_SENTENCE, STATED_IN. */
export type LinkAttributes = {
  readonly type: 'ABOUT' | 'ADDRESSED_TO' | 'HAS_SENTENCE' | 'STATED_IN';
};

/** MENTIONS: from the sentence to the entity; offsets are into the document's text. */
export type MentionAttributes = {
  readonly type: 'MENTIONS';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name that the words stand for, without titles ("Steve Witkoff"). */
  readonly name: string;
};

export type EdgeAttributes =
  RelationAttributes | StatementEdgeAttributes | LinkAttributes | MentionAttributes;

export type GraphAttributes = {
  readonly name: string;
  /** `wiregraph` and its version. */
  readonly generator: string;
  /** Version of the ontology. */
  readonly ontology: string;
};

/** The property graph: a directed multigraph with the attributes above. */
export type WireGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
