import type {Mention, Sentence} from '../model/index.js';
import {conjunctsOf, findChildren} from '../language/tree.js';
import {antecedentOf, hasWord, lemmaAt} from '../relation/clause.js';

/** Finds who speaks: the mentions that a token stands for. */
export type Speakers = {
  /** The mentions of a token and of those coordinated with it; none where it is no mention. */
  at(sentence: Sentence, head: number): readonly Mention[];
  /** Mentions whose words lie in [start, end), in text order. */
  within(start: number, end: number): readonly Mention[];
};

const SPEAKING: ReadonlySet<string> = new Set(['Person', 'Country', 'Organization', 'Group']);
const OWNERS = ['nmod:poss', 'compound', 'amod', 'nmod:desc'] as const;
const FROM: ReadonlySet<string> = new Set(['by', 'from', 'of', 'for']);

/** Looks speakers up among a document's mentions. */
export function makeSpeakers(mentions: readonly Mention[], speech: ReadonlySet<string>): Speakers {
  const byHead = new Map<string, Mention>();
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of sorted) {
    if (!SPEAKING.has(mention.label)) continue;
    const key = `${mention.sentence} ${String(mention.head)}`;
    const known = byHead.get(key);
    if (!known || mention.end - mention.start > known.end - known.start) byHead.set(key, mention);
  }
  const own = (sentence: Sentence, head: number) => byHead.get(`${sentence.id} ${String(head)}`);

  function single(sentence: Sentence, index: number): Mention[] {
    const head = antecedentOf(sentence, index);
    const mention = own(sentence, head);
    const named = findChildren(sentence, head, 'appos', 'flat')
      .flatMap(each => own(sentence, each) ?? [])
      .find(each => each.kind === 'name');
    // "the spokesman, Jan Kent, said": the name says more than the post.
    if (named && mention?.kind !== 'name') return [named];
    if (mention) return [mention];
    return speech.has(lemmaAt(sentence, head)) ? owners(sentence, head).slice(0, 1) : [];
  }

  /** "a tweet by X", "X's statement", "a statement released by X". */
  function owners(sentence: Sentence, noun: number): Mention[] {
    const before = findChildren(sentence, noun, ...OWNERS);
    const after = findChildren(sentence, noun, 'nmod', 'obl').filter(each =>
      hasWord(sentence, each, FROM, 'case'),
    );
    const released = findChildren(sentence, noun, 'acl').flatMap(verb =>
      findChildren(sentence, verb, 'obl').filter(each => hasWord(sentence, each, FROM, 'case')),
    );
    return [...after, ...released, ...before].flatMap(each => own(sentence, each) ?? []);
  }

  function at(sentence: Sentence, head: number): Mention[] {
    const first = own(sentence, head);
    const heads = conjunctsOf(sentence, head).filter(
      each => each === head || !first || each < first.first || each > first.last,
    );
    return heads.flatMap(each => single(sentence, each));
  }

  function within(start: number, end: number): Mention[] {
    return sorted.filter(mention => mention.start >= start && mention.end <= end);
  }
  return {at, within};
}
