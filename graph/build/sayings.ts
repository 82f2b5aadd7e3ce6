import {summarize, type Saying} from '../../src/model/summarize.js';
import type {RelationAttributes} from './attributes.js';
import {compareSentences, compareText, documentOf} from './keys.js';

/** One piece of evidence of a relation edge: a sentence, its words, and what it says. */
export type Piece = Saying & {
  readonly quote: string;
  /** Ids of the rules that read it, sorted. */
  readonly rules: readonly string[];
};

/** The part of a relation edge that follows from its evidence. */
export type Evidenced = Pick<
  RelationAttributes,
  | 'confidence'
  | 'trigger'
  | 'title'
  | 'kin'
  | 'date'
  | 'location'
  | 'evidence'
  | 'quotes'
  | 'rules'
  | 'details'
>;

const FIELDS = ['trigger', 'title', 'kin', 'date', 'location', 'confidence', 'rules'] as const;

type Details = Partial<Pick<Piece, (typeof FIELDS)[number]>>;

/** The edge's attributes from its pieces of evidence, in any order; pieces of one sentence are united. */
export function fromPieces(pieces: readonly Piece[]): Evidenced {
  const united = unitePieces(pieces);
  const summary = summarize(united);
  const rules = distinct(united.flatMap(piece => piece.rules));
  return {
    confidence: summary.confidence,
    trigger: summary.trigger,
    title: summary.title,
    kin: summary.kin,
    date: summary.date,
    location: summary.location,
    evidence: united.map(piece => piece.evidence.sentence),
    quotes: united.map(piece => piece.quote),
    rules,
    details: united.map(piece => writeDetails(piece, {...summary, rules})),
  };
}

/** The pieces of evidence that an edge's attributes hold. */
export function toPieces(edge: Evidenced): Piece[] {
  return edge.evidence.map((sentence, index) => {
    const details = readDetails(edge.details[index]);
    return {
      trigger: details.trigger ?? edge.trigger,
      title: details.title === undefined ? edge.title : details.title,
      kin: details.kin === undefined ? edge.kin : details.kin,
      date: details.date === undefined ? edge.date : details.date,
      location: details.location === undefined ? edge.location : details.location,
      confidence: details.confidence ?? edge.confidence,
      rules: details.rules ?? edge.rules,
      quote: edge.quotes[index] ?? '',
      evidence: {sentence},
    };
  });
}

/** Two edges with one key taken together: all evidence of both. */
export function uniteRelations<T extends Evidenced>(a: T, b: T): T {
  return {...a, ...fromPieces([...toPieces(a), ...toPieces(b)])};
}

/** The edge without a document's evidence, or null where no other document says it. */
export function withoutDocument<T extends Evidenced>(edge: T, document: string): T | null {
  const pieces = toPieces(edge).filter(({evidence}) => documentOf(evidence.sentence) !== document);
  if (pieces.length === 0) return null;
  return pieces.length === edge.evidence.length ? edge : {...edge, ...fromPieces(pieces)};
}

/** Strings sorted, each once. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

/** One piece a sentence: the surest, filled up from the others of that sentence. */
function unitePieces(pieces: readonly Piece[]): Piece[] {
  const bySentence = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const {sentence} = piece.evidence;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), piece]);
  }
  const united = [...bySentence.values()].map(same => ({
    ...summarize(same),
    rules: distinct(same.flatMap(piece => piece.rules)),
    quote: same.map(piece => piece.quote).sort(compareText)[0] ?? '',
    evidence: {sentence: same[0]?.evidence.sentence ?? ''},
  }));
  return united.sort((a, b) => compareSentences(a.evidence.sentence, b.evidence.sentence));
}

/** JSON of the fields that differ from the edge's own, or an empty string where none does. */
function writeDetails(piece: Piece, edge: Details): string {
  const differing = FIELDS.filter(
    field => JSON.stringify(piece[field]) !== JSON.stringify(edge[field]),
  );
  if (differing.length === 0) return '';
  return JSON.stringify(Object.fromEntries(differing.map(field => [field, piece[field]])));
}

function readDetails(text: string | undefined): Details {
  if (text === undefined || text === '') return {};
  const found: unknown = JSON.parse(text);
  return isRecord(found) ? checkDetails(found) : {};
}

function checkDetails(found: Readonly<Record<string, unknown>>): Details {
  const {trigger, confidence, rules} = found;
  return {
    ...(typeof trigger === 'string' ? {trigger} : {}),
    ...(typeof confidence === 'number' ? {confidence} : {}),
    ...(Array.isArray(rules) ? {rules: rules.filter(rule => typeof rule === 'string')} : {}),
    ...textOrNull('title', found['title']),
    ...textOrNull('kin', found['kin']),
    ...textOrNull('date', found['date']),
    ...textOrNull('location', found['location']),
  };
}

function textOrNull(field: string, value: unknown): Readonly<Record<string, string | null>> {
  return typeof value === 'string' || value === null ? {[field]: value} : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
