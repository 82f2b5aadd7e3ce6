import type {Diagnostic, Document, Sentence} from './document.js';
import type {Entity, Mention} from './mention.js';
import type {Relation, RelationMention, ResolvedStatement, Statement} from './relation.js';

/** What one document gives up to the relation mentions: all that resolution needs later. */
export type DocumentReading = {
  readonly document: Document;
  /** Sentences without their tokens, which are not needed any more. */
  readonly sentences: readonly Omit<Sentence, 'tokens'>[];
  readonly mentions: readonly Mention[];
  /** Ids of the mentions that act: subjects and agents of verbs. */
  readonly actors: readonly string[];
  /** Chains of coreferent mention ids, found in this document, each with the reason of every link. */
  readonly chains: readonly Chain[];
  readonly relationMentions: readonly RelationMention[];
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Mentions of one document that refer to the same thing. Made by `src/entity/`. */
export type Chain = {
  readonly mentions: readonly string[];
  readonly label: Mention['label'];
  readonly name: string;
  readonly reasons: readonly string[];
  /** What the gazetteer or the user's list knows it as, or null. */
  readonly known: KnownEntity | null;
  /** Words that the document says it is ("senator", "airline"), sorted. */
  readonly roles: readonly string[];
  readonly gender: 'male' | 'female' | null;
};

/** An entry of the gazetteer or of the user's own list. */
export type KnownEntity = {
  readonly id: string | null;
  readonly label: Mention['label'];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso3: string | null;
  readonly wikidata: string | null;
};

/** All documents taken together: what `graph/build` makes the graph from. */
export type Extraction = {
  readonly documents: readonly Document[];
  readonly sentences: readonly Omit<Sentence, 'tokens'>[];
  /** Only named or nominal mentions of entities that are kept. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly statements: readonly ResolvedStatement[];
  readonly diagnostics: readonly Diagnostic[];
};
