import type {ReportingNouns, Sentence} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {hasWord, lemmaAt} from '../relation/clause.js';
import {clauseTokens, contentOfTokens, nounTokens} from './content.js';
import type {Draft} from './draft.js';
import type {Speakers} from './speakers.js';

/** What the nouns of reports are read with. */
export type NominalSetting = {
  readonly nouns: ReadonlyMap<string, ReportingNouns>;
  readonly speakers: Speakers;
};

/** The row of each noun. */
export function indexNouns(rows: readonly ReportingNouns[]): Map<string, ReportingNouns> {
  return new Map(rows.flatMap(row => row.nouns.map(noun => [noun, row] as const)));
}

/** Reads what the nouns of one sentence report, where it is said whose they are: "Kent's claim that X". */
export function readNominals(sentence: Sentence, {nouns, speakers}: NominalSetting): Draft[] {
  return sentence.tokens.flatMap((token, noun) => {
    const row = token.tag === 'NOUN' ? nouns.get(lemmaAt(sentence, noun)) : undefined;
    if (!row) return [];
    const owners = ownersOf(sentence, noun).flatMap(each => speakers.at(sentence, each));
    const tokens = contentOf(sentence, noun, row);
    const content = owners.length > 0 && tokens ? contentOfTokens(sentence, tokens) : null;
    if (!content || content.text.split(/\s+/u).length < 2) return [];
    return owners.map(speaker => ({
      type: row.type,
      speaker,
      content,
      addressedTo: [],
      sentence,
      verb: noun,
      trigger: token.text,
      confidence: row.confidence,
      rule: 'report-noun',
    }));
  });
}

/** Whose the noun is: "Kent's claim", "a claim by Kent". */
function ownersOf(sentence: Sentence, noun: number): number[] {
  const owners = findChildren(sentence, noun, 'nmod').filter(
    each =>
      sentence.tokens[each]?.dependency === 'nmod:poss' || hasWord(sentence, each, ['by'], 'case'),
  );
  return owners.slice(0, 1);
}

/** The clause that says it; of a proposal also its aim: "call for a truce", "plan to leave". */
function contentOf(
  sentence: Sentence,
  noun: number,
  {type}: ReportingNouns,
): readonly number[] | null {
  const markOf = (each: number) => {
    const [mark] = findChildren(sentence, each, 'mark', 'case');
    return mark === undefined ? '' : lemmaAt(sentence, mark);
  };
  for (const child of findChildren(sentence, noun, 'acl', 'ccomp', 'nmod')) {
    const token = sentence.tokens[child];
    if (!token || child < noun || token.dependency === 'acl:relcl') continue;
    const mark = markOf(child);
    if (!hasDependency(token, 'nmod') && mark === 'that')
      return clauseTokens(sentence, child, noun);
    if (type !== 'PROPOSES') continue;
    if (!hasDependency(token, 'nmod') && mark === 'to') return clauseTokens(sentence, child, noun);
    if (hasDependency(token, 'nmod') && mark === 'for')
      return nounTokens(sentence, child, noun).filter(
        index => !findChildren(sentence, child, 'case').includes(index),
      );
  }
  return null;
}
