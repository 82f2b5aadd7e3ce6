import type {Entity, Mention, Relation, ResolvedStatement} from '../model/index.js';

export type Selection = {
  readonly relations: readonly Relation[];
  readonly statements: readonly ResolvedStatement[];
  readonly mentions: readonly Mention[];
};

/**
 * The entities that take part: at an end of a relation, as speaker, addressee or topic of a statement; and
 * those with a name of their own.
 */
export function selectEntities(
  entities: readonly Entity[],
  {relations, statements, mentions}: Selection,
): Entity[] {
  const part = new Set<string>();
  for (const {subject, object, attributedTo} of relations) {
    part.add(subject).add(object);
    if (attributedTo !== null) part.add(attributedTo);
  }
  for (const {speaker, about, addressedTo} of statements) {
    for (const id of [speaker, ...about, ...addressedTo]) part.add(id);
  }
  const named = new Set(mentions.filter(({kind}) => kind === 'name').map(({id}) => id));
  return entities.filter(
    ({id, mentions: own}) => part.has(id) || own.some(each => named.has(each)),
  );
}
