import type {StoredNode, StoredPath, StoredRelationship} from '../../graph/stores/store.js';

/** A value of a query's result in words: `Yermak -[WORKS_FOR]-> Ukraine` for a path. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value
      .filter(item => item !== null)
      .map(showValue)
      .join('; ');
  }
  if (isPath(value)) return showPath(value);
  if (isNode(value)) return showNode(value);
  if (isRelationship(value)) return `[${showRelationship(value)}]`;
  return typeof value === 'object' ? writeValue(value) : String(value);
}

/** JSON of a value; whole numbers past 2^53 as text. */
export function writeValue(value: unknown, indent?: number): string {
  const plain = (_key: string, item: unknown) => (typeof item === 'bigint' ? String(item) : item);
  return JSON.stringify(value, plain, indent);
}

function showPath({nodes, relationships}: StoredPath): string {
  const [first, ...others] = nodes.map(showNode);
  const steps = relationships.map((relationship, index) => {
    const isForward = relationship.start === String(nodes[index]?.properties['id']);
    const words = showRelationship(relationship);
    const arrow = isForward ? `-[${words}]->` : `<-[${words}]-`;
    return ` ${arrow} ${others[index] ?? ''}`;
  });
  return `${first ?? ''}${steps.join('')}`;
}

function showNode({labels, properties}: StoredNode): string {
  const {name, title, text, id} = properties;
  const words = [name, title, text, id].find(item => typeof item === 'string' && item !== '');
  return typeof words === 'string' ? words : `(:${labels.join(':')})`;
}

/** The type, and the status where it is not plainly asserted. */
function showRelationship({type, properties}: StoredRelationship): string {
  const {status} = properties;
  return typeof status === 'string' && status !== 'asserted' ? `${type}, ${status}` : type;
}

function isPath(value: unknown): value is StoredPath {
  return has(value, 'nodes') && has(value, 'relationships') && Object.keys(value).length === 2;
}

function isNode(value: unknown): value is StoredNode {
  return has(value, 'labels') && has(value, 'properties');
}

function isRelationship(value: unknown): value is StoredRelationship {
  return has(value, 'type') && has(value, 'properties');
}

function has(value: unknown, name: string): value is object {
  return typeof value === 'object' && value !== null && name in value;
}
