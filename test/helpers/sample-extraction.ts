import {hashOf} from '../../src/hash.js';
import type {
  Document,
  Entity,
  Evidence,
  Extraction,
  Mention,
  Relation,
  RelationMention,
  ResolvedStatement,
  Sentence,
} from '../../src/model/index.js';
import {summarize} from '../../src/model/summarize.js';
import type {EntityLabel} from '../../src/schema/labels.js';
import type {StatementType} from '../../src/schema/relation-types.js';
import type {Status} from '../../src/schema/statuses.js';
import {
  SAMPLE_ARTICLES,
  SAMPLE_ENTITIES,
  SAMPLE_RELATIONS,
  SAMPLE_STATEMENTS,
} from './sample-rows.js';

/** An article: `S0`, `S1` … are its sentences; a first line without full stop is the headline. */
export type ArticleRow = {
  readonly name: string;
  readonly source: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly sentences: readonly string[];
};

/** An entity, and the strings that mention it: `Courier/1 Rassendyll` is in sentence 1 of that article. */
export type EntityRow = {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly iso3?: string;
  readonly wikidata?: string;
  readonly mentions: readonly (readonly [place: string, text: string, name?: string])[];
  readonly merges?: readonly (readonly [document: string, reason: string])[];
};

export type RelationRow = {
  readonly ends: readonly [subject: string, type: string, object: string];
  readonly status: Status;
  readonly by?: string;
  readonly said: readonly SayingRow[];
};

export type SayingRow = {
  readonly in: string;
  readonly trigger: string;
  readonly confidence: number;
  readonly rule: string;
  readonly title?: string;
  readonly kin?: string;
  readonly date?: string;
  readonly location?: string;
};

export type StatementRow = {
  readonly type: StatementType;
  readonly speaker: string;
  readonly in: string;
  readonly text: string;
  readonly about: readonly string[];
  readonly to: readonly string[];
  readonly trigger: string;
  readonly date?: string;
};

export type Rows = {
  readonly articles: readonly ArticleRow[];
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly statements: readonly StatementRow[];
};

/** Three made-up articles of three papers, with all that the ontology has. */
export function sampleExtraction(): Extraction {
  return extractionOf({
    articles: SAMPLE_ARTICLES,
    entities: SAMPLE_ENTITIES,
    relations: SAMPLE_RELATIONS,
    statements: SAMPLE_STATEMENTS,
  });
}

/** The extraction that the rows describe. */
export function extractionOf(rows: Rows): Extraction {
  const documents = new Map(rows.articles.map(row => [row.name, documentFrom(row)]));
  const sentences = new Map(
    rows.articles.flatMap(row => sentencesOf(row, documents.get(row.name))),
  );
  const mentions = rows.entities.flatMap(row => mentionsOf(row, sentences));
  return {
    documents: [...documents.values()],
    sentences: [...sentences.values()],
    mentions: mentions.map(([mention]) => mention),
    entities: rows.entities.map(row => entityFrom(row, mentions, documents)),
    relations: rows.relations.map(row => relationFrom(row, sentences)),
    statements: rows.statements.map(row => statementFrom(row, sentences)),
    diagnostics: [],
  };
}

type PlainSentence = Omit<Sentence, 'tokens'>;

function documentFrom({name, source, date, url, sentences}: ArticleRow): Document {
  const text = sentences.join('\n');
  const title = sentences[0] ?? '';
  return {
    id: `doc:${hashOf(name, title, text, date, source, url)}`,
    title,
    text,
    date,
    source,
    url,
  };
}

function sentencesOf(row: ArticleRow, document?: Document): [string, PlainSentence][] {
  let start = 0;
  return row.sentences.map((text, index) => {
    const end = start + text.length;
    const id = `${document?.id ?? ''}#s${String(index)}`;
    const sentence = {id, index, start, end, text, paragraph: index, heading: index === 0};
    start = end + 1;
    return [`${row.name}/${String(index)}`, sentence];
  });
}

function find(sentences: ReadonlyMap<string, PlainSentence>, place: string): PlainSentence {
  const sentence = sentences.get(place);
  if (!sentence) throw new Error(`no sentence ${place}`);
  return sentence;
}

function spanOf(sentence: PlainSentence, text: string): {start: number; end: number} {
  const at = sentence.text.indexOf(text);
  if (at === -1) throw new Error(`"${text}" is not in "${sentence.text}"`);
  return {start: sentence.start + at, end: sentence.start + at + text.length};
}

function mentionsOf(
  row: EntityRow,
  sentences: ReadonlyMap<string, PlainSentence>,
): [Mention, string][] {
  return row.mentions.map(([place, text, name = text]) => {
    const sentence = find(sentences, place);
    const {start, end} = spanOf(sentence, text);
    const id = `${sentence.id}@${String(start)}-${String(end)}`;
    const shape = {first: 0, last: 0, head: 0, kind: 'name', label: row.label} as const;
    return [{id, sentence: sentence.id, start, end, text, name, ...shape}, row.id];
  });
}

function entityFrom(
  row: EntityRow,
  mentions: readonly (readonly [Mention, string])[],
  documents: ReadonlyMap<string, Document>,
): Entity {
  const own = mentions.filter(([, id]) => id === row.id).map(([mention]) => mention);
  const names = new Set(own.map(({name}) => name));
  names.delete(row.name);
  return {
    id: row.id,
    label: row.label,
    name: row.name,
    aliases: [...names].sort(),
    iso3: row.iso3 ?? null,
    wikidata: row.wikidata ?? null,
    mentions: own.map(({id}) => id).sort(),
    merges: (row.merges ?? []).map(([name, reason]) => ({
      reason,
      document: documents.get(name)?.id ?? '',
    })),
  };
}

function evidenceOf(sentence: PlainSentence, rule: string): Evidence {
  const {id, start, end, text} = sentence;
  return {document: id.replace(/#s\d+$/u, ''), sentence: id, start, end, quote: text, rule};
}

function relationFrom(row: RelationRow, sentences: ReadonlyMap<string, PlainSentence>): Relation {
  const [subject, type, object] = row.ends;
  const {status, by = null} = row;
  const support = row.said.map((said): RelationMention => {
    const evidence = evidenceOf(find(sentences, said.in), said.rule);
    return {
      id: hashOf(...row.ends, said.in, said.rule),
      type,
      subject: `${said.in}@${subject}`,
      object: `${said.in}@${object}`,
      status,
      attributedTo: by,
      trigger: said.trigger,
      title: said.title ?? null,
      kin: said.kin ?? null,
      date: said.date ?? null,
      location: said.location ?? null,
      confidence: said.confidence,
      evidence,
    };
  });
  return {
    id: hashOf(...row.ends, status, by),
    type,
    subject,
    object,
    status,
    attributedTo: by,
    ...summarize(support),
    evidence: support.map(({evidence}) => evidence),
    support,
  };
}

function statementFrom(
  row: StatementRow,
  sentences: ReadonlyMap<string, PlainSentence>,
): ResolvedStatement {
  const sentence = find(sentences, row.in);
  const {type, speaker, text, about, trigger} = row;
  return {
    id: hashOf(row.in, type, text),
    type,
    speaker,
    text,
    ...spanOf(sentence, text),
    about,
    addressedTo: row.to,
    trigger,
    date: row.date ?? null,
    confidence: 0.9,
    evidence: [evidenceOf(sentence, 'said-that')],
  };
}
