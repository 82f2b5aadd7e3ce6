import type {StatementType} from '../schema/relation-types.js';

/**
 * Where the content of a report stands: `clause` ("said that X", "said X"), `demand` (a clause in the
 * subjunctive: "demanded that X leave"), `object` ("reported heavy losses"), `infinitive` ("offered to
 * pay"), `gerund` ("denied lying"), `addressed` ("urged X to leave"), or a preposition ("called for X").
 */
export type ReportingVerbs = {
  readonly type: StatementType;
  readonly at: readonly string[];
  /** Lemmas; a second word is a particle ("point out"). */
  readonly verbs: readonly string[];
  /** The object must be one of these nouns; absent: any. */
  readonly over?: readonly string[];
  /** 0 to 1, set by hand. */
  readonly confidence: number;
  readonly example: string;
};

/** Nouns that report what hangs on them, when it is said whose they are: "Kent's claim that X". */
export type ReportingNouns = {
  readonly type: StatementType;
  readonly nouns: readonly string[];
  readonly confidence: number;
  readonly example: string;
};

/** All that the statement stage knows. */
export type StatementTables = {
  readonly verbs: readonly ReportingVerbs[];
  readonly nouns: readonly ReportingNouns[];
  /** What somebody's words stand in: "the statement said" is said by whose statement it is. */
  readonly speech: readonly string[];
  /** Objects that make a report a proposal: "announced a plan", "presented a bill". */
  readonly proposals: readonly string[];
  /** Words that bring in a source before its name: "according to". */
  readonly sources: readonly string[];
  /** Verbs with which a quotation may stand besides the reporting verbs: "continued", "spoke". */
  readonly quoting: readonly string[];
  /** Verbs with which a proposal's content is continued: "The plan includes X". */
  readonly including: readonly string[];
};
