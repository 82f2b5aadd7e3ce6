/** Node labels of the ontology: what a node of the graph may be. */
export const ENTITY_LABELS = ['Person', 'Country', 'Place', 'Organization', 'Group'] as const;

export type EntityLabel = (typeof ENTITY_LABELS)[number];

/** The label every Person, Country, Place, Organization and Group node carries besides its own. */
export const ENTITY = 'Entity';

export const STATEMENT_LABELS = ['Claim', 'Proposal'] as const;

export type StatementLabel = (typeof STATEMENT_LABELS)[number];

export const NODE_LABELS = [...ENTITY_LABELS, ...STATEMENT_LABELS, 'Document', 'Sentence'] as const;

export type NodeLabel = (typeof NODE_LABELS)[number];

/** Whether a string is one of the five entity labels. */
export function isEntityLabel(text: string): text is EntityLabel {
  return ENTITY_LABELS.some(label => label === text);
}
