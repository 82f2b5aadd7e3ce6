import type {EntityAttributes, NodeAttributes} from './attributes.js';
import {compareText} from './keys.js';
import {distinct} from './sayings.js';

/** Whether a node is a person, country, place, organisation or group. */
export function isEntity(attributes: NodeAttributes): attributes is EntityAttributes {
  return attributes.labels[0] === 'Entity';
}

/** Two nodes with one key taken together; which comes first does not count. */
export function uniteNodes(a: NodeAttributes, b: NodeAttributes): NodeAttributes {
  if (isEntity(a) && isEntity(b)) return uniteEntities(a, b);
  // The same words twice in one document are one statement, which stands where it stands first.
  if ('start' in a && 'start' in b && a.start !== b.start) return a.start < b.start ? a : b;
  return compareText(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b;
}

/** Two entities with one key taken together: all aliases and merges of both. */
export function uniteEntities(a: EntityAttributes, b: EntityAttributes): EntityAttributes {
  const first = compareText(a.name, b.name) <= 0 ? a : b;
  const aliases = distinct([a.name, b.name, ...a.aliases, ...b.aliases]);
  return {
    ...first,
    aliases: aliases.filter(alias => alias !== first.name),
    iso3: smallest(a.iso3, b.iso3),
    wikidata: smallest(a.wikidata, b.wikidata),
    ...mergeLists([...mergesOf(a), ...mergesOf(b)]),
  };
}

/** One reason why mentions of one document were taken for the entity's. */
type MergeLine = {readonly reason: string; readonly document: string};

/** The two parallel lists that hold the reasons in a node. */
export function mergeLists(
  lines: readonly MergeLine[],
): Pick<EntityAttributes, 'merges' | 'mergedIn'> {
  const byReason = new Map<string, string[]>();
  for (const {reason, document} of lines) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), document]);
  }
  const sorted = [...byReason].sort(([a], [b]) => compareText(a, b));
  return {
    merges: sorted.map(([reason]) => reason),
    mergedIn: sorted.map(([, documents]) => distinct(documents).join(' ')),
  };
}

/** The reasons that the two lists of a node hold. */
export function mergesOf(entity: EntityAttributes): MergeLine[] {
  return entity.merges.flatMap((reason, index) =>
    (entity.mergedIn[index] ?? '').split(' ').map(document => ({reason, document})),
  );
}

/**
 * The entity without what only one document says of it. `names` are the names that it is mentioned
 * by: `gone` in that document, `left` in the others.
 */
export function entityWithout(
  entity: EntityAttributes,
  document: string,
  names: {readonly gone: ReadonlySet<string>; readonly left: ReadonlySet<string>},
): EntityAttributes {
  const merges = mergesOf(entity).filter(line => line.document !== document);
  return {
    ...entity,
    aliases: entity.aliases.filter(alias => !names.gone.has(alias) || names.left.has(alias)),
    ...mergeLists(merges),
  };
}

function smallest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}
