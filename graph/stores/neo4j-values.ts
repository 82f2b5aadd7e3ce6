import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isRelationship,
  isTime,
  type Node,
  type Relationship,
} from 'neo4j-driver';
import {plainInteger, sortLabels, sortProperties} from './embedded-values.js';
import {isRecord, type Row} from './engine.js';
import type {StoredNode, StoredRelationship} from './store.js';

/** Properties that are floating-point even where their value is a whole number. */
const FLOATS: ReadonlySet<string> = new Set(['confidence', 'weight', 'size']);

/** A value as the driver takes it: whole numbers as integers, which JavaScript does not tell apart. */
export function driverValue(value: unknown, name = ''): unknown {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !FLOATS.has(name) ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) return value.map(item => driverValue(item, name));
  if (!isRecord(value)) return value;
  return driverValues(value);
}

/** As `driverValue`, for all of an object. */
export function driverValues(values: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, driverValue(value, name)]),
  );
}

/** A value of the driver's results as the plain value that every store gives. */
export function plainDriverValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainDriverValue);
  if (typeof value !== 'object' || value === null) return value;
  if (isInt(value)) return plainInteger(value.toBigInt());
  if (isNode(value)) return nodeOf(value);
  if (isRelationship(value)) return relationshipOf(value);
  if (isPath(value)) return pathOf(value);
  if (
    [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some(is => is(value))
  ) {
    return String(value);
  }
  return plainProperties(value);
}

function nodeOf({labels, properties}: Node): StoredNode {
  return {labels: sortLabels(labels), properties: plainProperties(properties)};
}

function relationshipOf({type, properties}: Relationship): StoredRelationship {
  return {type, properties: plainProperties(properties)};
}

function pathOf(path: {
  readonly start: Node;
  readonly segments: readonly {readonly relationship: Relationship; readonly end: Node}[];
}) {
  const nodes = [path.start, ...path.segments.map(({end}) => end)];
  const keys = new Map(nodes.map(node => [node.elementId, String(node.properties['id'])]));
  return {
    nodes: nodes.map(nodeOf),
    relationships: path.segments.map(({relationship}) => ({
      ...relationshipOf(relationship),
      start: keys.get(relationship.startNodeElementId) ?? '',
      end: keys.get(relationship.endNodeElementId) ?? '',
    })),
  };
}

function plainProperties(properties: object): Row {
  return sortProperties(
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, plainDriverValue(value)]),
    ),
  );
}
