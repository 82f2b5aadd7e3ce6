import type {Homonym, Mention} from '../model/index.js';

/** Countries that are places of the same name here: "Georgia" in an article on the United States. */
export function tellApart(
  mentions: readonly Mention[],
  homonyms: readonly Homonym[],
): readonly Mention[] {
  const names = new Set(mentions.flatMap(({name, text}) => [name, text]));
  const places = new Set(
    homonyms
      .filter(
        ({name, within, not}) =>
          names.has(name) &&
          within.some(each => names.has(each)) &&
          !not.some(each => names.has(each)),
      )
      .map(({name}) => name),
  );
  if (places.size === 0) return mentions;
  return mentions.map(mention =>
    mention.label === 'Country' && places.has(mention.name)
      ? {...mention, label: 'Place'}
      : mention,
  );
}
