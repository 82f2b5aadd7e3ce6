import type {Chain, Mention, Sentence} from '../model/index.js';
import {conjunctsOf} from '../language/tree.js';

/** What the plurals of one document are looked up in. */
export type PluralSetting = {
  readonly sentences: readonly Sentence[];
  readonly bySentence: ReadonlyMap<string, readonly Mention[]>;
  readonly chains: ReadonlyMap<string, Chain>;
};

const PLURAL_PRONOUN = /^(?:they|them|their|both)$/i;
/** How many sentences back, its own included, a pronoun's coordination stands. */
const WITHIN = 3;

/**
 * Who is meant by a plural pronoun besides its own antecedent: Y of "X and Y … their"; empty where it is
 * not known.
 */
export type MeantBy = (pronoun: Mention) => readonly Mention[];

/** Reads the plural pronouns of one document; remembers what it has read. */
export function makePlurals({sentences, bySentence, chains}: PluralSetting): MeantBy {
  const places = new Map(sentences.map((sentence, index) => [sentence.id, index]));
  const known = new Map<string, readonly Mention[]>();

  /** Names with their conjuncts, where two to four are coordinated and bear one label. */
  function coordinated(sentence: Sentence, mention: Mention): Mention[] {
    const all = bySentence.get(sentence.id) ?? [];
    return conjunctsOf(sentence, mention.head).flatMap(
      head =>
        all.find(
          each => each.head === head && each.label === mention.label && each.kind !== 'pronoun',
        ) ?? [],
    );
  }

  function ofPronoun(pronoun: Mention): Mention[] {
    const chain = chains.get(pronoun.id);
    if (!chain || chain.label === 'Group') return [];
    const at = places.get(pronoun.sentence) ?? 0;
    for (let back = 0; back < WITHIN; back++) {
      const sentence = sentences[at - back];
      const antecedent = (bySentence.get(sentence?.id ?? '') ?? []).findLast(
        each =>
          each.start < pronoun.start &&
          each.kind !== 'pronoun' &&
          chains.get(each.id) === chain &&
          sentence !== undefined &&
          coordinated(sentence, each).length > 1,
      );
      if (antecedent && sentence)
        return coordinated(sentence, antecedent).filter(each => chains.get(each.id) !== chain);
    }
    return [];
  }

  return pronoun => {
    if (pronoun.kind !== 'pronoun' || !PLURAL_PRONOUN.test(pronoun.text)) return [];
    const found = known.get(pronoun.id) ?? ofPronoun(pronoun);
    known.set(pronoun.id, found);
    return found;
  };
}
