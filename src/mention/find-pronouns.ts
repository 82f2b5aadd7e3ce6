import type {Sentence} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import type {Span} from './span.js';

const LABELS: Readonly<Record<string, EntityLabel>> = {
  he: 'Person',
  him: 'Person',
  his: 'Person',
  himself: 'Person',
  she: 'Person',
  her: 'Person',
  hers: 'Person',
  herself: 'Person',
  i: 'Person',
  me: 'Person',
  my: 'Person',
  mine: 'Person',
  myself: 'Person',
  they: 'Group',
  them: 'Group',
  their: 'Group',
  theirs: 'Group',
  themselves: 'Group',
  we: 'Group',
  us: 'Group',
  our: 'Group',
  ours: 'Group',
  ourselves: 'Group',
  it: 'Organization',
  its: 'Organization',
  itself: 'Organization',
};

/** Personal, possessive and reflexive pronouns, but for the "it" of "it is raining". */
export function findPronouns(sentence: Sentence): Span[] {
  return sentence.tokens.flatMap((token, index) => {
    const label =
      token.tag === 'PRON' || token.tag === 'DET' ? LABELS[token.text.toLowerCase()] : undefined;
    if (!label || token.dependency === 'expl') return [];
    return [
      {
        first: index,
        last: index,
        label,
        kind: 'pronoun',
        nameFirst: index,
        nameLast: index,
        entry: null,
      } as const,
    ];
  });
}
