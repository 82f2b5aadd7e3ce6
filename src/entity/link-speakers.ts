import type {Chain, Document, Mention, Sentence, Statement} from '../model/index.js';
import {hasDependency} from '../language/tree.js';

const SINGULAR = /^(?:i|me|my|mine|myself)$/i;
const PLURAL = /^(?:we|us|our|ours|ourselves)$/i;
const OPENING = /["“«„]\s*$/u;

type Spoken = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly statements: readonly Statement[];
};

/**
 * The chains with the first persons of direct quotations in their speakers' chains: "I" is the speaker; "we" is
 * the body, country or group that speaks, and of a person only where it acts ("we urge"). Others stay alone.
 */
export function linkSpeakers({document, sentences, mentions, chains, statements}: Spoken): Chain[] {
  const byId = new Map(sentences.map(sentence => [sentence.id, sentence]));
  const added = new Map<Chain, Mention[]>();
  for (const pronoun of mentions) {
    if (pronoun.kind !== 'pronoun') continue;
    const quotation = statements.find(statement => isQuotedIn(pronoun, statement, document.text));
    const chain = chains.find(each => quotation && each.mentions.includes(quotation.speaker));
    if (chain && stands(pronoun, chain, byId.get(pronoun.sentence)))
      added.set(chain, [...(added.get(chain) ?? []), pronoun]);
  }
  return chains.map(chain => withPronouns(chain, added.get(chain) ?? []));
}

/** Whether a mention lies within a statement's words, and these in quotation marks. */
function isQuotedIn(pronoun: Mention, {start, end}: Statement, text: string): boolean {
  if (pronoun.start < start || pronoun.end > end) return false;
  return (
    OPENING.test(text.slice(Math.max(0, start - 2), start)) || /^["“«„]/u.test(text[start] ?? '')
  );
}

function stands(pronoun: Mention, chain: Chain, sentence: Sentence | undefined): boolean {
  if (SINGULAR.test(pronoun.text)) return chain.label === 'Person' || chain.label === 'Group';
  if (!PLURAL.test(pronoun.text)) return false;
  if (chain.label !== 'Person') return true;
  const token = sentence?.tokens[pronoun.head];
  return token !== undefined && hasDependency(token, 'nsubj');
}

function withPronouns(chain: Chain, pronouns: readonly Mention[]): Chain {
  if (pronouns.length === 0) return chain;
  const reasons = pronouns.map(
    ({text}) => `"${text}" in a quotation is its speaker, "${chain.name}"`,
  );
  return {
    ...chain,
    mentions: [...chain.mentions, ...pronouns.map(({id}) => id)],
    reasons: [...new Set([...chain.reasons, ...reasons])],
  };
}
