import type {EntityLabel} from './labels.js';

const ACTORS = ['Person', 'Country', 'Organization', 'Group'] as const;
const ALL = ['Person', 'Country', 'Place', 'Organization', 'Group'] as const;
const BODIES = ['Country', 'Organization', 'Group'] as const;

export type RelationTypeRow = {
  readonly type: string;
  /** PLOVER event code, or null for a static relation. */
  readonly code: string | null;
  readonly symmetrical: boolean;
  /** Labels that may stand at the start (the actor) and at the end (the target). */
  readonly from: readonly EntityLabel[];
  readonly to: readonly EntityLabel[];
  readonly says: string;
};

// Event types follow PLOVER, https://github.com/openeventdata/PLOVER, the successor of CAMEO.
// prettier-ignore
export const RELATION_TYPES = [
  {type: 'MEETS_WITH', code: 'CONSULT', symmetrical: true, from: ACTORS, to: ACTORS, says: 'meets, visits, hosts, telephones, speaks with'},
  {type: 'NEGOTIATES_WITH', code: 'CONSULT', symmetrical: true, from: ACTORS, to: ACTORS, says: 'holds or is to hold talks, negotiates, mediates between'},
  {type: 'AGREES_WITH', code: 'AGREE', symmetrical: true, from: ACTORS, to: ACTORS, says: 'reaches or signs an agreement, joins a treaty with'},
  {type: 'SUPPORTS', code: 'SUPPORT', symmetrical: false, from: ACTORS, to: ALL, says: 'backs, praises, endorses, congratulates, applauds'},
  {type: 'COOPERATES_WITH', code: 'COOPERATE', symmetrical: true, from: ACTORS, to: ACTORS, says: 'shares intelligence, trades, joint work or exercises'},
  {type: 'AIDS', code: 'AID', symmetrical: false, from: ACTORS, to: ALL, says: 'gives military, economic or humanitarian aid; rescues, treats'},
  {type: 'YIELDS_TO', code: 'YIELD', symmetrical: false, from: ACTORS, to: ACTORS, says: 'concedes, cedes, withdraws, releases, resigns under pressure, apologises to'},
  {type: 'REQUESTS', code: 'REQUEST', symmetrical: false, from: ACTORS, to: ACTORS, says: 'asks, urges, demands of, calls on'},
  {type: 'ACCUSES', code: 'ACCUSE', symmetrical: false, from: ACTORS, to: ACTORS, says: 'accuses, blames, criticises, sues, charges'},
  {type: 'REJECTS', code: 'REJECT', symmetrical: false, from: ACTORS, to: ACTORS, says: 'refuses, vetoes, votes down, dismisses the proposal of'},
  {type: 'THREATENS', code: 'THREATEN', symmetrical: false, from: ACTORS, to: ALL, says: 'threatens, warns of action against'},
  {type: 'PROTESTS_AGAINST', code: 'PROTEST', symmetrical: false, from: ACTORS, to: ALL, says: 'demonstrates, strikes, rallies against'},
  {type: 'SANCTIONS', code: 'SANCTION', symmetrical: false, from: ACTORS, to: ALL, says: 'embargoes, bans, expels, suspends aid or ties'},
  {type: 'MOBILIZES_AGAINST', code: 'MOBILIZE', symmetrical: false, from: ACTORS, to: ALL, says: 'deploys or raises forces against'},
  {type: 'COERCES', code: 'COERCE', symmetrical: false, from: ACTORS, to: ALL, says: 'arrests, detains, convicts, seizes, censors, removes from office'},
  {type: 'ATTACKS', code: 'ASSAULT', symmetrical: false, from: ACTORS, to: ALL, says: 'strikes, shoots, bombs, kills, invades, poisons'},
  {type: 'LEADS', code: null, symmetrical: false, from: ['Person', 'Organization', 'Country', 'Group'], to: ALL, says: 'heads: president of a country, chair of a body, leader of a delegation'},
  {type: 'WORKS_FOR', code: null, symmetrical: false, from: ['Person', 'Group'], to: ['Person', 'Country', 'Organization', 'Group', 'Place'], says: 'holds any other post with a body, country or person'},
  {type: 'MEMBER_OF', code: null, symmetrical: false, from: ACTORS, to: BODIES, says: 'person or body belongs to party, team, alliance, delegation'},
  {type: 'PART_OF', code: null, symmetrical: false, from: ['Organization', 'Group', 'Place'], to: BODIES, says: 'body or group belongs to a country or larger body'},
  {type: 'LOCATED_IN', code: null, symmetrical: false, from: ['Place', 'Organization', 'Group', 'Country', 'Person'], to: ['Place', 'Country'], says: 'place in place or country; body based in place'},
  {type: 'CITIZEN_OF', code: null, symmetrical: false, from: ['Person', 'Group'], to: ['Country'], says: 'nationality, when said of a person without a post there'},
  {type: 'FAMILY_OF', code: null, symmetrical: true, from: ['Person'], to: ['Person'], says: 'spouse, parent, child, sibling'},
  {type: 'OWNS', code: null, symmetrical: false, from: ACTORS, to: ['Organization', 'Place'], says: 'owns, acquires, buys a body'},
] as const satisfies readonly RelationTypeRow[];

export type RelationType = (typeof RELATION_TYPES)[number]['type'];

const BY_TYPE: ReadonlyMap<string, RelationTypeRow> = new Map(
  RELATION_TYPES.map(row => [row.type, row]),
);

/** The ontology's row of a relation type, or undefined for a type that is not in it (a user's own). */
export function findRelationType(type: string): RelationTypeRow | undefined {
  return BY_TYPE.get(type);
}

/** Whether the type is stored once for both directions. */
export function isSymmetrical(type: string): boolean {
  return BY_TYPE.get(type)?.symmetrical ?? false;
}

export const STATEMENT_TYPES = ['CLAIMS', 'DENIES', 'PROPOSES'] as const;

export type StatementType = (typeof STATEMENT_TYPES)[number];

/** Edges between a statement and the entities it touches, and the edges of provenance. */
export const STATEMENT_EDGES = ['ABOUT', 'ADDRESSED_TO'] as const;
export const PROVENANCE_EDGES = ['HAS_SENTENCE', 'MENTIONS', 'STATED_IN'] as const;

const NOT_RELATIONS: ReadonlySet<string> = new Set([
  ...STATEMENT_TYPES,
  ...STATEMENT_EDGES,
  ...PROVENANCE_EDGES,
]);

/** Whether an edge of this type links two entities (also for a user's own types). */
export function isRelationType(type: string): boolean {
  return !NOT_RELATIONS.has(type);
}
