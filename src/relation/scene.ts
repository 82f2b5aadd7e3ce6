import type {Chain, Mention, Sentence} from '../model/index.js';
import type {Ends} from './ends.js';
import type {Post} from './posts.js';
import type {Roles} from './roles.js';

/** One sentence with all that the readers of lasting relations look things up in. */
export type Scene = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly ends: Ends;
  readonly roles: Roles;
  /** The country that the document names most often, or null. */
  readonly country: Mention | null;
  /** The place that the document names most often, where it may be a town, or null. */
  readonly town: Mention | null;
  /** The document's name of this country or place, in lower case without an article. */
  placeNamed(name: string): Mention | undefined;
  /** The two countries that the document names most often. */
  readonly countries: readonly Mention[];
  /** Mentions whose span covers the token, the longest first. */
  mentionsOver(index: number): readonly Mention[];
  /** Index of the first token of a person's name, after the titles. */
  nameStart(mention: Mention): number;
  /** Whether the token is part of a proper name itself ("Minister" in "Prime Minister's Office"). */
  isNamePart(index: number): boolean;
  /** The post that ends at the token, or null. */
  postAt(index: number): Post | null;
  /** Whether the two mentions refer to the same, as far as the document says. */
  isPronounOf(mention: Mention, other: Mention): boolean;
  /** The first group of the document whose noun has this lemma ("protester"), if there is one. */
  groupOf(lemma: string): Mention | undefined;
  /** The body whose name matches: the last so named up to this sentence, else the first after it. */
  bodyNamed(name: RegExp): Mention | undefined;
  chainOf(mention: Mention): Chain | undefined;
  /** The country that a post without a body is held with, guessed from the context. */
  stateOf(post: Post, person: Mention): {mention: Mention; factor: number}[];
};
