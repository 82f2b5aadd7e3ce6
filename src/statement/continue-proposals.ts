import type {Sentence, StatementTables} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {hasWord, lemmaAt} from '../relation/clause.js';
import {withoutStop} from './content.js';
import type {Draft} from './draft.js';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** Takes a sentence that goes on with a proposal ("The plan includes …") into the proposal before it. */
export function continueProposals(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  {including, proposals}: StatementTables,
): Draft[] {
  return drafts.map(draft => {
    if (draft.type !== 'PROPOSES') return draft;
    const next = sentences[draft.sentence.index + 1];
    if (!next || next.paragraph !== draft.sentence.paragraph || next.heading) return draft;
    if (draft.content.end < draft.sentence.end - 2 || !goesOn(next, including, proposals))
      return draft;
    const {start} = draft.content;
    const between = `${draft.sentence.text.slice(start - draft.sentence.start)} ${next.text}`;
    return {
      ...draft,
      content: withoutStop({start, end: next.end, text: between.trimEnd()}),
      rule: `${draft.rule}-goes-on`,
    };
  });
}

/** Whether a sentence says what a proposal holds. */
function goesOn(
  sentence: Sentence,
  including: readonly string[],
  proposals: readonly string[],
): boolean {
  const root = sentence.tokens.findIndex(token => token.head < 0);
  if (!including.includes(lemmaAt(sentence, root))) return false;
  return findChildren(sentence, root, 'nsubj').some(
    subject =>
      proposals.includes(lemmaAt(sentence, subject)) && hasWord(sentence, subject, DEFINITE, 'det'),
  );
}
