import type {Status} from '../schema/statuses.js';
import type {StatementType} from '../schema/relation-types.js';

/** What says it: the sentence and the words. */
export type Evidence = {
  readonly document: string;
  readonly sentence: string;
  /** [start, end) in UTF-16 code units of `Document.text`: the sentence's span. */
  readonly start: number;
  readonly end: number;
  /** The sentence's text. */
  readonly quote: string;
  /** Id of the rule that fired. */
  readonly rule: string;
};

/** One statement that one sentence makes about two mentions (not entities: merges can be undone). */
export type RelationMention = {
  readonly id: string;
  /** A type of the ontology, or a type of the user's own rules. */
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly status: Status;
  /** Mention id of the speaker, or null. */
  readonly attributedTo: string | null;
  /** The words that say it. */
  readonly trigger: string;
  /** Post or kinship words ("special envoy"), or null. */
  readonly title: string | null;
  /** Kinship word for FAMILY_OF, or null. */
  readonly kin: string | null;
  /** ISO date, resolved against the document's date, or null. */
  readonly date: string | null;
  /** Name of the place of the event, or null. */
  readonly location: string | null;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly evidence: Evidence;
};

/** What somebody is reported to have said, denied or proposed. Made by `src/statement/`. */
export type Statement = {
  readonly id: string;
  readonly type: StatementType;
  /** Mention id of the speaker. */
  readonly speaker: string;
  /** Exact words of the content. */
  readonly text: string;
  /** [start, end) of the content in UTF-16 code units of `Document.text`. */
  readonly start: number;
  readonly end: number;
  /** Mention ids of the entities spoken of, and of those spoken to. */
  readonly about: readonly string[];
  readonly addressedTo: readonly string[];
  readonly trigger: string;
  readonly date: string | null;
  readonly confidence: number;
  /** First sentence of the content first. */
  readonly evidence: readonly Evidence[];
};

/** Equal relation mentions (ends, type, status and speaker) taken together, with all their evidence. */
export type Relation = {
  readonly id: string;
  readonly type: string;
  /** Entity ids. */
  readonly subject: string;
  readonly object: string;
  readonly status: Status;
  readonly attributedTo: string | null;
  readonly trigger: string;
  readonly title: string | null;
  readonly kin: string | null;
  readonly date: string | null;
  readonly location: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The relation mentions taken together: the fields above are their `summarize`. */
  readonly support: readonly RelationMention[];
};

/** A statement between entities: `Statement` with its mentions resolved. */
export type ResolvedStatement = Omit<Statement, 'speaker' | 'about' | 'addressedTo'> & {
  readonly speaker: string;
  readonly about: readonly string[];
  readonly addressedTo: readonly string[];
};
