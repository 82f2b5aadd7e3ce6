import type {
  Chain,
  Document,
  Evidence,
  Mention,
  Sentence,
  Statement,
  StatementTables,
} from '../model/index.js';
import {hashOf} from '../hash.js';
import {attributeQuotations} from './attribute-quotations.js';
import {continueProposals} from './continue-proposals.js';
import type {Draft} from './draft.js';
import {indexNouns, readNominals} from './nominals.js';
import {findQuotations, isQuoted} from './quotations.js';
import {indexVerbs, readReports} from './reports.js';
import {findSources, readHeadline, readSources} from './sources.js';
import {makeSpeakers, type Speakers} from './speakers.js';

/** What the earlier stages have found in one document. */
export type StatementInput = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** Whether the article says that the event at the token is so. */
  readonly isSaid: (sentence: Sentence, index: number) => boolean;
  /** ISO date of the event at the token, or null; a date within the contents is not that of who says them. */
  readonly dateOf: (
    sentence: Sentence,
    index: number,
    contents: readonly {readonly start: number; readonly end: number}[],
  ) => string | null;
};

type Compiled = {
  readonly verbs: ReturnType<typeof indexVerbs>;
  readonly nouns: ReturnType<typeof indexNouns>;
  readonly reporting: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly proposals: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
};

const COMPILED = new WeakMap<StatementTables, Compiled>();

function compile(tables: StatementTables): Compiled {
  const known = COMPILED.get(tables);
  if (known) return known;
  const compiled = {
    verbs: indexVerbs(tables),
    nouns: indexNouns(tables.nouns),
    reporting: new Set(
      tables.verbs.filter(row => row.at.includes('clause')).flatMap(row => row.verbs),
    ),
    quoting: new Set(tables.quoting),
    sources: new Set(tables.sources),
    proposals: new Set(tables.proposals),
    speech: new Set(tables.speech),
  };
  COMPILED.set(tables, compiled);
  return compiled;
}

/** Finds what is said, denied and proposed in one document, in text order. */
export function findStatements(input: StatementInput, tables: StatementTables): Statement[] {
  const compiled = compile(tables);
  const speakers = makeSpeakers(input.mentions, compiled.speech);
  const drafts = continueProposals(readDrafts(input, compiled, speakers), input.sentences, tables);
  return makeStatements(drafts, input, speakers);
}

function readDrafts(
  {document, sentences, isSaid}: StatementInput,
  compiled: Compiled,
  speakers: Speakers,
): Draft[] {
  const quotations = findQuotations(document, sentences);
  const sources = new Map(
    sentences.map(each => [each, findSources(each, compiled.sources, speakers)]),
  );
  const quoted = attributeQuotations({
    ...compiled,
    document,
    sentences,
    quotations,
    speakers,
    sourcesOf: sentence => sources.get(sentence) ?? [],
  });
  const reported = sentences.flatMap(sentence => {
    const outside = (at: number) => !isQuoted(quotations, sentence.tokens[at]?.start ?? 0);
    const setting = {
      ...compiled,
      speakers,
      isSaid: (each: Sentence, at: number) => outside(at) && isSaid(each, at),
    };
    const found = (sources.get(sentence) ?? []).filter(({at}) => outside(at));
    return [
      ...readReports(sentence, setting),
      ...readNominals(sentence, setting).filter(({verb}) => outside(verb)),
      ...readSources(sentence, found),
      ...readHeadline(sentence, speakers),
    ];
  });
  return [...quoted, ...withoutDoubles(reported, quoted)];
}

/** A report whose words are those of a quotation, for the most part, gives way to the quotation. */
function withoutDoubles(reported: readonly Draft[], quoted: readonly Draft[]): Draft[] {
  return reported.filter(
    draft =>
      !quoted.some(({content: {start, end}}) => {
        const common = Math.min(end, draft.content.end) - Math.max(start, draft.content.start);
        return (
          common > 0 &&
          common >= 0.6 * Math.min(end - start, draft.content.end - draft.content.start)
        );
      }),
  );
}

function makeStatements(
  drafts: readonly Draft[],
  input: StatementInput,
  speakers: Speakers,
): Statement[] {
  const chainOf = new Map<string, Chain>();
  for (const chain of input.chains) for (const id of chain.mentions) chainOf.set(id, chain);
  const statements = new Map<string, Statement>();
  for (const draft of drafts) {
    const {content, speaker} = draft;
    const owner = chainOf.get(speaker.id)?.mentions[0] ?? speaker.id;
    const key = [owner, draft.type, String(content.start), content.text].join(' ');
    if (statements.has(key)) continue;
    const about = distinct(speakers.within(content.start, content.end), chainOf);
    statements.set(key, {
      id: hashOf(draft.type, speaker.id, content.text, String(content.start)),
      type: draft.type,
      speaker: speaker.id,
      text: content.text,
      start: content.start,
      end: content.end,
      about: about.map(each => each.id),
      addressedTo: draft.addressedTo.map(each => each.id),
      trigger: draft.trigger,
      date: draft.verb < 0 ? null : input.dateOf(draft.sentence, draft.verb, [content]),
      confidence: draft.confidence,
      evidence: evidenceOf(draft, input),
    });
  }
  return [...statements.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The first mention of each chain. */
function distinct(mentions: readonly Mention[], chainOf: ReadonlyMap<string, Chain>): Mention[] {
  const seen = new Set<unknown>();
  return mentions.filter(mention => {
    const chain = chainOf.get(mention.id) ?? mention.id;
    if (seen.has(chain)) return false;
    seen.add(chain);
    return true;
  });
}

/** The sentences of the content, and the one that says whose it is. */
function evidenceOf(draft: Draft, {document, sentences}: StatementInput): Evidence[] {
  const {start, end} = draft.content;
  return sentences
    .filter(each => (each.start < end && each.end > start) || each.id === draft.sentence.id)
    .map(each => ({
      document: document.id,
      sentence: each.id,
      start: each.start,
      end: each.end,
      quote: each.text,
      rule: draft.rule,
    }));
}
