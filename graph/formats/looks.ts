import type {EdgeAttributes, NodeAttributes} from '../build/attributes.js';
import {ENTITY} from '../../src/schema/labels.js';

/** How a node looks in Gephi and other viewers of files. */
export type Look = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly size: number;
};

// Okabe and Ito's palette, which colour-blind readers can tell apart. Reference: https://jfly.uni-koeln.de/color/
// prettier-ignore
const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  Person: [0, 114, 178],
  Country: [213, 94, 0],
  Place: [0, 158, 115],
  Organization: [204, 121, 167],
  Group: [86, 180, 233],
  Claim: [240, 228, 66],
  Proposal: [230, 159, 0],
  Document: [120, 120, 120],
  Sentence: [200, 200, 200],
};

const LONGEST_CAPTION = 60;

/** The label that says most: `Person` rather than `Entity`. */
export function mainLabel({labels}: NodeAttributes): string {
  return labels[0] === ENTITY ? labels[1] : labels[0];
}

/** Colour by label, size by the number of edges. */
export function lookOf(attributes: NodeAttributes, degree: number): Look {
  const [red, green, blue] = COLOURS[mainLabel(attributes)] ?? [120, 120, 120];
  const isSmall = attributes.labels[0] === 'Sentence' || attributes.labels[0] === 'Document';
  const size = isSmall ? 3 : Math.round((5 + 2 * Math.sqrt(degree)) * 100) / 100;
  return {red, green, blue, size};
}

/** What stands at a node in a picture: its name, its title, or the beginning of its text. */
export function captionOf(attributes: NodeAttributes): string {
  if ('name' in attributes) return attributes.name;
  const text = 'title' in attributes ? attributes.title : attributes.text;
  if (text.length <= LONGEST_CAPTION) return text;
  return `${text.slice(0, LONGEST_CAPTION).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** How strong an edge is: its confidence, or 1. */
export function weightOf(attributes: EdgeAttributes): number {
  return 'confidence' in attributes ? attributes.confidence : 1;
}

/** Labels as Neo4j and APOC write them: `:Entity:Person`. */
export function labelPath({labels}: NodeAttributes): string {
  return labels.map(label => `:${label}`).join('');
}
