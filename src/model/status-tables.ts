/** What a word does to the event in its scope: see `src/relation/combine-status.ts`. */
export type StatusEffect = 'negate' | 'possible' | 'propose' | 'claim' | 'deny' | 'actual';

/**
 * Words with one effect on an event that hangs on them: as a clause (`clause`: "refused to sign"), as
 * object or passive subject (`object`: "cancelled the talks"), or by a preposition ("called for talks").
 */
export type ScopeRow = {
  readonly effect: StatusEffect;
  readonly at: readonly string[];
  readonly words: readonly string[];
  /** The event that the words in the example touch is its last verb or noun. */
  readonly example: string;
};

/** Words with one effect on the event whose own dependents they are: auxiliaries, adverbs, adjectives, markers. */
export type OperatorRow = {
  readonly effect: StatusEffect;
  readonly words: readonly string[];
  readonly example: string;
};

/** All that the reading of a status knows. */
export type StatusTables = {
  readonly scopes: readonly ScopeRow[];
  readonly operators: readonly OperatorRow[];
  /** Verbs whose object, or whose subject, is the event that they carry: "held talks", "talks begin". */
  readonly carriers: readonly string[];
  readonly occurrences: readonly string[];
  /** Nouns that only open or close another: "a round of talks". */
  readonly openers: readonly string[];
};
