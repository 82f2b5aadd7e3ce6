import type {EntityLabel} from '../schema/labels.js';
import type {Status} from '../schema/statuses.js';

/**
 * One way to say one relation: trigger words, and the places in the dependency tree where its ends
 * stand. A rule has exactly one of `verbs`, `nouns`, `adjectives`, `adverbs` and `tokens`; so these are optional.
 *
 * `from` and `to` name places relative to the trigger, in any voice: `agent`, `patient`, `comp`
 * (the one who acts in the complement clause), `aim` (to whom that is done), `subject`, `poss`, `mod` ("Iranian", "US" before the noun), `compound` ("Iran" before
 * it), `self`, `apposed` (of whom a noun is said), `topic` (whom the
 * document's headline is about), `recipient`, `bidden` (who is to act by the complement), `complier` (who does what X asked, "as X had asked"), `granter`
 * (who gives what X asked for, "a law that X wanted"), `condition` (who must act first: "until
 * X pays"), `claimant` (who said what a noun sums up), `spite` (who acts over X's objections), or a preposition (`on`, `with`). `a|b` takes the first place that is filled, `a+b` all of
 * them, `a.b` the place `b` of what fills `a`.
 */
export type RelationRule = {
  readonly id: string;
  /** A type of the ontology, or one of the user's own. */
  readonly type: string;
  /** Lemmas; a second word is a particle ("take over"). */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly adverbs?: readonly string[];
  /**
   * Words in a row, with the ends among them: `[from] , owner of [to]`. A word is a form or a lemma,
   * `a|b` one of two, `word?` may be missing, `*` is up to three words of any kind.
   */
  readonly tokens?: string;
  /** The verb's object must be one of these nouns ("suspend" over "aid"); absent: any. */
  readonly over?: readonly string[];
  /** The trigger must have a dependent with one of these lemmas ("joint" exercise), or after one of these prepositions (`for …`); absent: any. */
  readonly beside?: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Symmetrical types: both places must be filled ("X and Y work" says nothing of the two); absent: no. */
  readonly both?: boolean;
  /** Labels that may stand at the ends, where narrower than the type's own. */
  readonly fromLabels?: readonly EntityLabel[];
  readonly toLabels?: readonly EntityLabel[];
  /** Status by nature ("postpone the signing of a deal" is negated); absent: as the text has it. */
  readonly status?: Status;
  /** The type that its negation asserts ("did not comply": REJECTS); absent: the same type, negated. */
  readonly negation?: string;
  /**
   * Where no other end is named and a country acts that the document is mainly about: the other
   * country that it is mainly about; absent: no.
   */
  readonly counterpart?: boolean;
  /** Only ends that are named themselves, not owners of what is named; absent: both. */
  readonly direct?: boolean;
  /** Each does it to the other ("exchange fire with"): both directions; absent: no. */
  readonly mutual?: boolean;
  /** The trigger must govern an infinitive, or quote an imperative ("told X to leave"); absent: any. */
  readonly infinitive?: boolean;
  /** The trigger must be negated itself ("will not accept"), which the rule then asserts; absent: any. */
  readonly refused?: boolean;
  /** 0 to 1, set by hand. */
  readonly confidence: number;
  /** A sentence that the rule must read, and the edge that it must find: `Iran -> Acme Air`. */
  readonly example: string;
  readonly edge: string;
};

/** The words that carry an event expressed by a noun: "launch an attack", "come under fire". */
export type LightVerbs = {
  /** Verbs whose subject acts in the event that is their object. */
  readonly agent: readonly string[];
  /** Verbs whose subject undergoes the event that is their object. */
  readonly patient: readonly string[];
  /** Verb and preposition: "participate in talks". */
  readonly agentOblique: Readonly<Record<string, readonly string[]>>;
  readonly patientOblique: Readonly<Record<string, readonly string[]>>;
  /** Nouns that only open or close another: "the signing of a deal", "a round of talks". */
  readonly nouns: readonly string[];
  /** Nouns that carry their event as an adverbial of any verb: "in support of". */
  readonly adverbial: readonly string[];
};

/** What holds the ends of posts, kin and belonging: see `src/rules/belonging.ts`. */
export type BelongingTables = {
  /** Posts that head a country or body: LEADS. Other posts: WORKS_FOR. Lower case. */
  readonly heads: readonly string[];
  /** Words of other posts, by their last word. */
  readonly posts: readonly string[];
  /** Posts held with the state, so that a country known from the context fills the other end. */
  readonly stateHeads: readonly string[];
  readonly statePosts: readonly string[];
  /** Posts that in the news are mostly one state's ("senator"), where the document names it: ISO code by post. */
  readonly postStates: Readonly<Record<string, string>>;
  /** ISO codes of states that do not have a post: they are never guessed for it. */
  readonly postless: Readonly<Record<string, readonly string[]>>;
  /** Occupations with no employer in the name: nationality alone is said. */
  readonly occupations: readonly string[];
  /** Kinship words and the kin they say. */
  readonly kin: readonly string[];
  /** Nouns of bodies that a state has: PART_OF. */
  readonly stateBodies: readonly string[];
  /** Nouns of private bodies that are based in a country: LOCATED_IN. */
  readonly privateBodies: readonly string[];
};

/** Words that show how a speaker stands to those spoken of: see `src/rules/stance.ts`. */
export type StanceTables = {
  /** Predicates that blame their subject, and that praise it: lemmas. */
  readonly blame: readonly string[];
  readonly praise: readonly string[];
  /** Auxiliaries, and verbs with an infinitive, that call on their subject to act. */
  readonly callModals: readonly string[];
  readonly callVerbs: readonly string[];
  /** Verbs that threaten when speakers say that they will do them. */
  readonly threats: readonly string[];
  /** Nouns that take up what the document's main actor does ("the decision", "this move"). */
  readonly anaphoric: readonly string[];
  readonly misdeeds: MisdeedTables;
  readonly merits: MeritTables;
};

/** What a speaker praises others for by saying that they did it: see `src/rules/merits.ts`. */
export type MeritTables = {
  /** A verb and a word that hangs on it: "keep word", "save life". */
  readonly phrases: readonly string[];
  /** Verbs that are kind where they are done to the one who speaks. */
  readonly kindnesses: readonly string[];
  /** What somebody has of the one who speaks: "has my support". */
  readonly backing: readonly string[];
  /** Verbs whose object may be good by its name, or by a word before it ("showed courage"). */
  readonly holders: readonly string[];
  readonly qualities: readonly string[];
};

/** What a speaker blames others for by saying that they did it: see `src/rules/misdeeds.ts`. */
export type MisdeedTables = {
  /** Verbs of doing ill: lemmas. */
  readonly verbs: readonly string[];
  /** A verb and a word that hangs on it: "cross line", "look away". */
  readonly phrases: readonly string[];
  /** Verbs that are ill where they are done to the one who speaks. */
  readonly harms: readonly string[];
  /** Verbs that are ill where they are not done. */
  readonly duties: readonly string[];
  /** Verbs whose object may be bad by its name, or by a word before it ("told lies"). */
  readonly holders: readonly string[];
  /** More words of blame for what somebody is, has or shows. */
  readonly qualities: readonly string[];
  /** Verbs that are ill where they are not done, to whomever: "does not care". */
  readonly cares: readonly string[];
  /** What it is ill not to be: "is not serious". */
  readonly virtues: readonly string[];
};

/** All that the relation stage knows. */
export type RelationTables = {
  readonly rules: readonly RelationRule[];
  readonly lightVerbs: LightVerbs;
  readonly belonging: BelongingTables;
  readonly stance: StanceTables;
  /** ISO code of the country that a well-known place lies in, by the place's name. */
  readonly placeCountries: ReadonlyMap<string, string>;
  /** ISO code of the state that a well-known body belongs to, by the body's name. */
  readonly bodyCountries: ReadonlyMap<string, string>;
};
