import type {EntityLabel} from '../schema/labels.js';

export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'demonym';

/** A span of one sentence that refers to an entity. Made by `src/mention/`. */
export type Mention = {
  /** `Sentence.id`, `@` and `start`-`end`. */
  readonly id: string;
  readonly sentence: string;
  /** [start, end) in UTF-16 code units of `Document.text`; the full span, titles included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Tokens [first, last] of the sentence that the span covers. */
  readonly first: number;
  readonly last: number;
  /** Index of the token that heads the span in the dependency tree. */
  readonly head: number;
  readonly kind: MentionKind;
  readonly label: EntityLabel;
  /** The name without titles or articles ("Steve Witkoff"), or the noun phrase of a nominal. */
  readonly name: string;
};

/** Who or what mentions refer to. Made by `src/entity/` from the mentions of all documents. */
export type Entity = {
  /** The node's key: label in lower case, `:`, slug: `person:andriy-yermak`. */
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  /** The other names that its mentions have, sorted; without `name`. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, or null. */
  readonly iso3: string | null;
  /** Wikidata id such as `Q212`, or null. */
  readonly wikidata: string | null;
  /** Ids of its mentions, sorted. */
  readonly mentions: readonly string[];
  /** Why its mentions were taken together. */
  readonly merges: readonly Merge[];
};

/** One reason why mentions of one document were taken for this entity's. */
export type Merge = {
  /** In words, for the reader: `"Yermak" is the surname of "Andriy Yermak"`. */
  readonly reason: string;
  /** Id of the document whose mentions were taken in: without it, there is no such reason. */
  readonly document: string;
};
