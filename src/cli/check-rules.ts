import {InputError} from '../error.js';
import type {Language} from '../language/index.js';
import {readDocument, type Knowledge} from '../pipeline.js';
import {makeDocument} from '../read/make-document.js';
import type {RuleOfFile} from '../read/rule-file.js';
import {describeEdges, readsExample} from '../relation/rule-example.js';

export type RuleCheck = {
  readonly path: string;
  readonly language: Language;
  /** With the user's rules in it. */
  readonly knowledge: Knowledge;
};

/** Reads the example of each of the user's rules; throws an InputError at the first that is not found. */
export async function checkRuleExamples(
  rules: readonly RuleOfFile[],
  {path, language, knowledge}: RuleCheck,
): Promise<void> {
  const documents = rules.map(({rule}) => makeDocument({text: rule.example}));
  const parsed = await language.parse(documents);
  rules.forEach(({rule, line}, index) => {
    const document = documents[index];
    if (!document) return;
    const reading = readDocument(document, parsed[index] ?? [], knowledge);
    if (readsExample(rule, reading)) return;
    const found = describeEdges(rule, reading);
    const instead = found.length > 0 ? `only ${found.join(', ')}` : 'nothing';
    throw new InputError(
      `rule "${rule.id}" does not find its edge "${rule.edge}" in its example "${rule.example}"; it finds ${instead}`,
      {path, line},
    );
  });
}
