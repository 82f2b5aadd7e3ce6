import {findActors} from './entity/find-actors.js';
import {linkMentions} from './entity/link-mentions.js';
import {linkSpeakers} from './entity/link-speakers.js';
import {resolveEntities} from './entity/resolve-entities.js';
import {selectEntities} from './entity/select-entities.js';
import type {Language} from './language/index.js';
import {makeLexicon} from './lexicon/lexicon.js';
import {findMentions} from './mention/find-mentions.js';
import type {
  CalibrationPoint,
  Document,
  DocumentReading,
  Extraction,
  KnownEntity,
  Lexicon,
  RelationMention,
  RelationRule,
  RelationTables,
  ResolvedStatement,
  Sentence,
  Statement,
  StatementTables,
  StatusTables,
} from './model/index.js';
import {repairTree} from './language/repair-tree.js';
import {groupRelations} from './relation/group-relations.js';
import {readRelations} from './relation/read-relations.js';
import {makeStatusReader} from './relation/status.js';
import {makeEventReader, makeTimeReader} from './relation/time-and-place.js';
import {calibrate, groupOfRelation, groupOfStatement} from './relation/calibrate.js';
import {CALIBRATION} from './rules/calibration.js';
import {BELONGING} from './rules/belonging.js';
import {BODY_COUNTRIES} from './rules/body-countries.js';
import {LIGHT_VERBS} from './rules/light-verbs.js';
import {PLACE_COUNTRIES} from './rules/place-countries.js';
import {RELATION_RULES} from './rules/relation-rules.js';
import {STANCE} from './rules/stance.js';
import {STATUS_WORDS} from './rules/status-words.js';
import {findStatements} from './statement/find-statements.js';
import {REPORTING} from './lexicon/reporting-verbs.js';

/** All tables that the stages are handed, made once. */
export type Knowledge = {
  readonly lexicon: Lexicon;
  readonly relations: RelationTables;
  readonly status: StatusTables;
  readonly statements: StatementTables;
  readonly calibration: readonly CalibrationPoint[];
  /** Ids of the user's own rules, whose confidence is theirs to say. */
  readonly ownRules: ReadonlySet<string>;
};

export type KnowledgeOptions = {
  /** The user's own names; they win over the gazetteer. */
  readonly entities?: readonly KnownEntity[];
  /** The user's own patterns; they are read besides the built-in ones. */
  readonly rules?: readonly RelationRule[];
};

/** The built-in tables with the user's own. */
export function makeKnowledge({entities = [], rules = []}: KnowledgeOptions = {}): Knowledge {
  return {
    lexicon: makeLexicon(entities),
    relations: {
      rules: [...rules, ...RELATION_RULES],
      lightVerbs: LIGHT_VERBS,
      belonging: BELONGING,
      stance: STANCE,
      placeCountries: PLACE_COUNTRIES,
      bodyCountries: BODY_COUNTRIES,
    },
    status: STATUS_WORDS,
    statements: REPORTING,
    calibration: CALIBRATION,
    ownRules: new Set(rules.map(({id}) => id)),
  };
}

/** Statuses of a report that was made: somebody may in turn report that. */
const SAID: ReadonlySet<string> = new Set(['asserted', 'claimed']);

/** What one document says, before entities of several documents are taken together. Pure. */
export function readDocument(
  document: Document,
  parsed: readonly Sentence[],
  knowledge: Knowledge,
): DocumentReading {
  const sentences = parsed.map(repairTree);
  const mentions = findMentions(sentences, knowledge.lexicon);
  const linked = linkMentions(document, sentences, mentions, knowledge.lexicon);
  const standsAlone = makeStatusReader({mentions, statements: [], tables: knowledge.status});
  const timesOf = makeTimeReader(document);
  const {dateOf} = makeEventReader({document, mentions, statements: [], timesOf});
  const statements = findStatements(
    {
      document,
      sentences,
      mentions,
      chains: linked,
      isSaid: (sentence, index) => SAID.has(standsAlone(sentence, index).status),
      dateOf,
    },
    knowledge.statements,
  );
  const chains = linkSpeakers({document, sentences, mentions, chains: linked, statements});
  const read = {document, sentences, mentions, chains, statements};
  const relationMentions = readRelations(read, knowledge.relations, {
    statusOf: makeStatusReader({mentions, statements, tables: knowledge.status}),
    ...makeEventReader({document, mentions, statements, timesOf}),
  });
  return {
    document,
    sentences: sentences.map(withoutTokens),
    mentions,
    actors: findActors(sentences, mentions),
    chains,
    relationMentions: relationMentions.map(each => measured(each, knowledge)),
    statements: statements.map(each => ({
      ...each,
      confidence: calibrate(knowledge.calibration, groupOfStatement(each), each.confidence),
    })),
    diagnostics: [],
  };
}

/** With the confidence that the gold articles bear out. */
function measured(mention: RelationMention, {calibration, ownRules}: Knowledge): RelationMention {
  if (ownRules.has(mention.evidence.rule)) return mention;
  const confidence = calibrate(calibration, groupOfRelation(mention), mention.confidence);
  return {...mention, confidence};
}

function withoutTokens({id, index, start, end, text, paragraph, heading}: Sentence) {
  return {id, index, start, end, text, paragraph, heading};
}

export type ResolveOptions = {
  /** Relations and statements below it are left out; 0 to 1. */
  readonly minConfidence?: number;
};

/** Takes the readings of all documents together; their order does not count. Pure. */
export function resolveReadings(
  readings: readonly DocumentReading[],
  _knowledge: Knowledge,
  {minConfidence = 0}: ResolveOptions = {},
): Extraction {
  const sorted = [...readings].sort((a, b) => compare(a.document.id, b.document.id));
  const {entities, entityOf} = resolveEntities(sorted);
  const relations = groupRelations(
    sorted.flatMap(reading => reading.relationMentions),
    mention => entityOf.get(mention),
  ).filter(({confidence}) => confidence >= minConfidence);
  const statements = sorted
    .flatMap(reading => reading.statements)
    .flatMap(statement => resolveStatement(statement, entityOf) ?? [])
    .filter(({confidence}) => confidence >= minConfidence);
  const mentions = sorted.flatMap(reading => reading.mentions);
  const actors = new Set(sorted.flatMap(reading => reading.actors));
  const kept = selectEntities(entities, {relations, statements, mentions, actors});
  const ids = new Set(kept.map(({id}) => id));
  return {
    documents: sorted.map(reading => reading.document),
    sentences: sorted.flatMap(reading => reading.sentences),
    mentions,
    entities: kept,
    relations,
    statements: statements.map(each => ({...each, about: each.about.filter(id => ids.has(id))})),
    diagnostics: sorted.flatMap(reading => reading.diagnostics),
  };
}

/** The statement between entities; null where its speaker is not kept. */
function resolveStatement(
  statement: Statement,
  entityOf: ReadonlyMap<string, string>,
): ResolvedStatement | null {
  const speaker = entityOf.get(statement.speaker);
  if (speaker === undefined) return null;
  const all = (ids: readonly string[]) =>
    [...new Set(ids.flatMap(id => entityOf.get(id) ?? []))].sort();
  return {
    ...statement,
    speaker,
    about: all(statement.about),
    addressedTo: all(statement.addressedTo),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Text to extraction: the language stage, then all others. */
export async function extract(
  documents: readonly Document[],
  language: Language,
  knowledge: Knowledge,
): Promise<Extraction> {
  const parsed = await language.parse(documents);
  const readings = documents.map((document, index) =>
    readDocument(document, parsed[index] ?? [], knowledge),
  );
  return resolveReadings(readings, knowledge);
}
