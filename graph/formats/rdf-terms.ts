/** Namespaces of the RDF that the graph becomes. */
export const PREFIXES = {
  wg: 'urn:wiregraph:ontology#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What the values of a term are: references, or literals of a type of XML Schema. */
export type TermKind = 'id' | 'string' | 'integer' | 'double' | 'date';

export type Term = {readonly iri: string; readonly kind: TermKind};

const term = (iri: string, kind: TermKind): Term => ({iri, kind});

// The names that JSON-LD has, with the properties that they and Turtle stand for. schema.org serves readers
// of the web, PROV says where a statement comes from, Web Annotation (oa) points into the text.
// prettier-ignore
export const TERMS = {
  name: term('schema:name', 'string'),
  alternateName: term('schema:alternateName', 'string'),
  sameAs: term('schema:sameAs', 'id'),
  iso3: term('wg:iso3', 'string'),
  merge: term('wg:merge', 'string'),
  headline: term('schema:headline', 'string'),
  datePublished: term('schema:datePublished', 'date'),
  publisher: term('schema:publisher', 'id'),
  url: term('schema:url', 'string'),
  dateText: term('wg:dateText', 'string'),
  text: term('schema:text', 'string'),
  about: term('schema:about', 'id'),
  position: term('schema:position', 'integer'),
  paragraph: term('wg:paragraph', 'integer'),
  addressedTo: term('wg:addressedTo', 'id'),
  attributedTo: term('prov:wasAttributedTo', 'id'),
  deniedBy: term('wg:deniedBy', 'id'),
  derivedFrom: term('prov:wasDerivedFrom', 'id'),
  subject: term('rdf:subject', 'id'),
  predicate: term('rdf:predicate', 'id'),
  object: term('rdf:object', 'id'),
  status: term('wg:status', 'string'),
  confidence: term('wg:confidence', 'double'),
  trigger: term('wg:trigger', 'string'),
  title: term('schema:roleName', 'string'),
  kin: term('wg:kin', 'string'),
  date: term('wg:date', 'date'),
  location: term('wg:location', 'string'),
  rule: term('wg:rule', 'string'),
  code: term('wg:ploverCode', 'string'),
  hasBody: term('oa:hasBody', 'id'),
  hasTarget: term('oa:hasTarget', 'id'),
  motivatedBy: term('oa:motivatedBy', 'id'),
  hasSource: term('oa:hasSource', 'id'),
  hasSelector: term('oa:hasSelector', 'id'),
  exact: term('oa:exact', 'string'),
  start: term('oa:start', 'integer'),
  end: term('oa:end', 'integer'),
  offsetUnit: term('wg:offsetUnit', 'string'),
} as const satisfies Readonly<Record<string, Term>>;

export type TermName = keyof typeof TERMS;

/** A thing with its types and the values of its terms; references are IRIs, whole or with a prefix. */
export type Resource = {
  readonly id: string;
  readonly types: readonly string[];
  readonly values: readonly (readonly [term: TermName, value: string | number | null])[];
  /** Relations to others: the type as the last part of the property's IRI, and what it points at. */
  readonly links: readonly (readonly [type: string, id: string])[];
};

/** An IRI written out: `schema:name` becomes `https://schema.org/name`. */
export function expandIri(iri: string): string {
  const colon = iri.indexOf(':');
  const namespace = Object.entries(PREFIXES).find(([prefix]) => prefix === iri.slice(0, colon));
  return namespace ? namespace[1] + iri.slice(colon + 1) : iri;
}
