import type {Relation, RelationMention} from '../model/index.js';
import {summarize} from '../model/summarize.js';
import {isSymmetrical} from '../schema/relation-types.js';
import {hashOf} from '../hash.js';

type Ends = Pick<Relation, 'type' | 'subject' | 'object' | 'status' | 'attributedTo'>;

/** The relation mention's ends as entities, or null where one is not kept or both are the same. */
function endsOf(
  mention: RelationMention,
  entityOf: (mention: string) => string | undefined,
): Ends | null {
  const subject = entityOf(mention.subject);
  const object = entityOf(mention.object);
  if (subject === undefined || object === undefined || subject === object) return null;
  const attributedTo =
    mention.attributedTo === null ? null : (entityOf(mention.attributedTo) ?? null);
  const {type, status} = mention;
  const swapped = isSymmetrical(type) && subject > object;
  return swapped
    ? {type, subject: object, object: subject, status, attributedTo}
    : {type, subject, object, status, attributedTo};
}

/**
 * Takes relation mentions with equal ends, type, status and speaker together. Relations of an
 * entity to itself are dropped. The order of the mentions does not count.
 */
export function groupRelations(
  mentions: readonly RelationMention[],
  entityOf: (mention: string) => string | undefined,
): Relation[] {
  const groups = new Map<string, {ends: Ends; support: RelationMention[]}>();
  for (const mention of mentions) {
    const ends = endsOf(mention, entityOf);
    if (!ends) continue;
    const id = hashOf(ends.subject, ends.type, ends.object, ends.status, ends.attributedTo);
    const group = groups.get(id) ?? {ends, support: []};
    group.support.push(mention);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, {ends, support}]) => makeRelation(id, ends, support))
    .sort((a, b) => compare(a.id, b.id));
}

function makeRelation(id: string, ends: Ends, support: readonly RelationMention[]): Relation {
  const sorted = [...support].sort(
    (a, b) =>
      compare(a.evidence.document, b.evidence.document) ||
      a.evidence.start - b.evidence.start ||
      compare(a.id, b.id),
  );
  return {
    id,
    ...ends,
    ...summarize(sorted),
    evidence: sorted.map(each => each.evidence),
    support: sorted,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
