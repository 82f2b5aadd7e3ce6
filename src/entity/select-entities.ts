import type {Entity, Mention, Relation, ResolvedStatement} from '../model/index.js';

export type Selection = {
  readonly relations: readonly Relation[];
  readonly statements: readonly ResolvedStatement[];
  readonly mentions: readonly Mention[];
  /** Ids of mentions that act. */
  readonly actors: ReadonlySet<string>;
};

/**
 * The entities that take part: at an end of a relation, as speaker or addressee of a statement; those with a
 * name that a statement is about; people, bodies, countries and places with a name; named groups that act.
 */
export function selectEntities(
  entities: readonly Entity[],
  {relations, statements, mentions, actors}: Selection,
): Entity[] {
  const part = new Set<string>();
  for (const {subject, object, attributedTo} of relations) {
    part.add(subject).add(object);
    if (attributedTo !== null) part.add(attributedTo);
  }
  const topics = new Set(statements.flatMap(({about}) => about));
  for (const {speaker, addressedTo} of statements) {
    for (const id of [speaker, ...addressedTo]) part.add(id);
  }
  const named = new Set(mentions.filter(({kind}) => kind === 'name').map(({id}) => id));
  return entities.filter(({id, label, mentions: own}) => {
    if (part.has(id)) return true;
    if (!own.some(mention => named.has(mention))) return false;
    return topics.has(id) || label !== 'Group' || own.some(mention => actors.has(mention));
  });
}
