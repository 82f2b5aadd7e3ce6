import type {KnownEntity} from './extraction.js';

/**
 * How a known string is used: a name; a nationality word; a capital that may stand for its government;
 * a seat that may stand for who works in it; a name that is a common word, too, and counts only where the
 * tagger sees a name; a city that counts only where it sees a place.
 */
export type EntryUse = 'name' | 'demonym' | 'capital' | 'metonym' | 'seat' | 'common' | 'city';

export type GazetteerEntry = {
  readonly entity: KnownEntity;
  readonly use: EntryUse;
};

/** Strings as they are written → what they name. */
export type Gazetteer = {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** What the strings begin with, up to the first blank, hyphen, dot or apostrophe: others need no look-up. */
  readonly beginnings: ReadonlySet<string>;
  /** Words of the longest string. */
  readonly longest: number;
};

/** A place that is called like a country, "Georgia". */
export type Homonym = {
  readonly name: string;
  /** The country in which the place lies, and its bodies: their names in the document speak for the place. */
  readonly within: readonly string[];
  /** Names that speak for the country of that name. */
  readonly not: readonly string[];
};

/** All word lists that finding and linking mentions needs. */
export type Lexicon = {
  readonly gazetteer: Gazetteer;
  readonly groupNouns: ReadonlySet<string>;
  readonly collectiveNouns: ReadonlySet<string>;
  readonly vagueGroups: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  /** Body nouns that need a name or nationality before them to say which is meant. */
  readonly vagueBodies: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly stateNouns: ReadonlySet<string>;
  readonly countryNouns: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly titleWords: ReadonlySet<string>;
  readonly companyWords: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly homonyms: readonly Homonym[];
  /** Capitalised words that name nothing by themselves: faiths, peoples' adjectives, times. */
  readonly noNames: ReadonlySet<string>;
  /** Group nouns that mean the same: lemma → the one that stands for them. */
  readonly groupSynonyms: ReadonlyMap<string, string>;
  /** Given names, in lower case, by which untagged words are people. */
  readonly givenNames: ReadonlySet<string>;
  /** Given names in lower case that mostly men have. */
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
};
