import type {Chain, Mention, RelationMention, Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import type {Placed} from './read-geography.js';

const CONFIDENCE = 0.7;
/** How many tokens behind the word the name begins at most: "counterpart, President X". */
const NAME_WITHIN = 5;

/** What is looked up: mentions and chains of one document, and the posts that were read in it. */
export type Counterparts = {
  readonly sentences: readonly Sentence[];
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly chains: ReadonlyMap<string, Chain>;
  /** Relation mentions; only posts with countries count. */
  readonly posts: readonly RelationMention[];
};

/** "her Russian counterpart X": X holds with that country the post that she holds with hers. */
export function readCounterparts({sentences, mentions, chains, posts}: Counterparts): Placed[] {
  return sentences
    .filter(({text}) => /\bcounterparts?\b/i.test(text))
    .flatMap(sentence => {
      const here = mentions.get(sentence.id) ?? [];
      return sentence.tokens.flatMap((_, index) => {
        if (lemmaAt(sentence, index) !== 'counterpart') return [];
        const country = countryOf(sentence, index, here);
        const person = here.find(
          ({label, kind, first, last}) =>
            label === 'Person' &&
            kind === 'name' &&
            last > index &&
            Math.max(first, index) - index <= NAME_WITHIN,
        );
        if (!country || !person) return [];
        const other = postOf(ownersOf(sentence, index, here), {chains, posts});
        return [{sentence, finding: holds(sentence, [person, country], {index, other})}];
      });
    });
}

/** "Russian", "French and German": the country of the counterpart. */
function countryOf(
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const before = findChildren(sentence, index, 'amod', 'compound', 'nmod:desc');
  return mentions.find(({label, head}) => label === 'Country' && before.includes(head));
}

/** Whose counterpart it is: the possessor, else every person named before. */
function ownersOf(
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
): readonly Mention[] {
  const possessors = findChildren(sentence, index, 'nmod:poss');
  const owners = mentions.filter(({head}) => possessors.includes(head));
  return owners.length > 0
    ? owners
    : mentions.filter(({label, last}) => label === 'Person' && last < index);
}

function postOf(
  owners: readonly Mention[],
  {chains, posts}: Pick<Counterparts, 'chains' | 'posts'>,
): RelationMention | undefined {
  const held = new Set(owners.flatMap(each => chains.get(each.id)?.mentions ?? []));
  return posts.find(
    ({type, subject, object}) =>
      (type === 'LEADS' || type === 'WORKS_FOR') &&
      held.has(subject) &&
      chains.get(object)?.label === 'Country',
  );
}

function holds(
  sentence: Sentence,
  [subject, object]: readonly [Mention, Mention],
  {index, other}: {readonly index: number; readonly other: RelationMention | undefined},
): Finding {
  return lasting(
    {sentence},
    {
      rule: 'counterpart',
      type: other?.type ?? 'WORKS_FOR',
      trigger: index,
      words: 'counterpart',
      subject,
      object,
      confidence: CONFIDENCE,
      title: other?.title ?? null,
    },
  );
}
