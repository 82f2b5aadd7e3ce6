import type {Mention, Sentence} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import {conjunctsOf, findChildren, hasDependency} from '../language/tree.js';
import {lemmaAt} from './clause.js';

/** A mention that fills an end, and how sure it is that it does. */
export type End = {readonly mention: Mention; readonly factor: number};

export type Ends = {
  /** The mentions that a head token stands for, with those coordinated with it, that bear one of the labels. */
  find(index: number, labels: readonly EntityLabel[]): readonly End[];
  /** The examples given of a group: "allies such as Germany", "firms including Acme". */
  examples(index: number, labels: readonly EntityLabel[]): readonly Mention[];
  /** Mentions headed by the token, the longest first. */
  at(index: number): readonly Mention[];
};

/** Nouns through which their owner acts or suffers: "the Russian side", "Iran's government". */
const STANDING_FACTOR = 0.8;
const EXAMPLE_FACTOR = 0.9;
const TAKEN_UP_FACTOR = 0.6;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const EXAMPLES: ReadonlySet<string> = new Set(['include', 'such']);
/** People are not their country: "Russian farmers" do not stand for Russia. */
const PEOPLE =
  /(?:man|woman|men|women|person|people|boy|girl|child|children|citizen|national|worker|student|journalist|reporter|farmer|fan|player|resident|victim|civilian|tourist|actor|singer|author|scientist|researcher|doctor|driver|prisoner|family|teacher|politician|lawyer|writer|activist|protester|passenger|user|voter|athlete|immigrant|migrant|refugee)s?$/;
const MODIFIERS = ['nmod:poss', 'amod', 'compound', 'nmod:desc', 'nmod:unmarked'] as const;

/** What a sentence's ends are looked up with besides its mentions. */
export type EndSetting = {
  readonly isEvent: (lemma: string) => boolean;
  /** Nouns that take up what the document's main actor does: "the decision", "this move". */
  readonly anaphoric: ReadonlySet<string>;
  /** The document's main actor, or null. */
  readonly protagonist: Mention | null;
};

/** Finds the mentions that stand at a token of the sentence. */
export function makeEnds(
  sentence: Sentence,
  mentions: readonly Mention[],
  setting: EndSetting,
): Ends {
  const byHead = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byHead.get(mention.head) ?? [];
    list.push(mention);
    byHead.set(mention.head, list);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  const at = (index: number): readonly Mention[] => byHead.get(index) ?? [];

  function fit(index: number, labels: readonly EntityLabel[]): Mention | undefined {
    return at(index).find(mention => labels.includes(mention.label));
  }

  /** "allies such as Germany", "firms including Acme": the examples. */
  function examplesOf(index: number): number[] {
    const nominal = findChildren(sentence, index, 'nmod', 'obl').filter(child =>
      findChildren(sentence, child, 'case').some(mark => EXAMPLES.has(lemmaAt(sentence, mark))),
    );
    const verbal = findChildren(sentence, index, 'acl').filter(
      child => lemmaAt(sentence, child) === 'include',
    );
    return nominal.concat(verbal.flatMap(child => findChildren(sentence, child, 'obj')));
  }

  /** A noun without a mention of its own stands for its owner: "Russian soil", "attacks on X's ships". */
  function standIns(index: number, labels: readonly EntityLabel[]): End[] {
    const token = sentence.tokens[index];
    if (!token || !['NOUN', 'PROPN', 'ADJ'].includes(token.tag) || at(index).length > 0) return [];
    if (PEOPLE.test(lemmaAt(sentence, index))) return [];
    const owners = MODIFIERS.flatMap(kind => findChildren(sentence, index, kind))
      .flatMap(child => withConjuncts(child))
      .filter(
        child =>
          at(child)[0]?.label !== 'Person' ||
          hasDependency(sentence.tokens[child] ?? token, 'nmod:poss'),
      );
    const prepositions = setting.isEvent(lemmaAt(sentence, index)) ? ['by'] : ['of', 'in'];
    const after = findChildren(sentence, index, 'nmod').filter(child =>
      findChildren(sentence, child, 'case').some(mark =>
        prepositions.includes(lemmaAt(sentence, mark)),
      ),
    );
    for (const candidates of [owners, after.flatMap(child => withConjuncts(child))]) {
      const found = candidates.flatMap(child => {
        const mention = fit(child, labels);
        return mention ? [{mention, factor: STANDING_FACTOR}] : [];
      });
      if (found.length > 0) return found;
    }
    return takenUp(index, labels);
  }

  /** "criticised the move": that of the one whom the document is about. */
  function takenUp(index: number, labels: readonly EntityLabel[]): End[] {
    const {protagonist} = setting;
    if (!protagonist || !labels.includes(protagonist.label)) return [];
    if (!setting.anaphoric.has(lemmaAt(sentence, index))) return [];
    const definite = findChildren(sentence, index, 'det').some(child =>
      DEFINITE.has(lemmaAt(sentence, child)),
    );
    const specified = findChildren(sentence, index, 'nmod', 'acl', 'amod', 'compound').length > 0;
    return definite && !specified ? [{mention: protagonist, factor: TAKEN_UP_FACTOR}] : [];
  }

  function withConjuncts(index: number): number[] {
    const own = at(index)[0];
    return conjunctsOf(sentence, index).filter(
      each => each === index || !own || each < own.first || each > own.last,
    );
  }

  function examples(index: number, labels: readonly EntityLabel[]): Mention[] {
    return examplesOf(index)
      .flatMap(example => withConjuncts(example))
      .flatMap(each => fit(each, labels) ?? []);
  }

  function single(index: number, labels: readonly EntityLabel[]): End[] {
    const own = fit(index, labels);
    const ends: End[] = own ? [{mention: own, factor: 1}] : [];
    for (const mention of examples(index, labels)) ends.push({mention, factor: EXAMPLE_FACTOR});
    if (ends.length > 0) return ends;
    for (const apposition of findChildren(sentence, index, 'appos')) {
      const mention = fit(apposition, labels);
      if (mention) return [{mention, factor: 0.9}];
    }
    return standIns(index, labels);
  }

  function find(index: number, labels: readonly EntityLabel[]): End[] {
    return withConjuncts(index).flatMap(each => single(each, labels));
  }
  return {find, examples, at};
}
