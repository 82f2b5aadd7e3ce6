import type {Mention, Sentence} from '../model/index.js';
import {agentsOf} from './clause.js';

const ACTORS: ReadonlySet<string> = new Set(['Person', 'Country', 'Organization', 'Group']);

/**
 * The one whose doing the document is about: the actor of its headline's verb, or null where there
 * is no headline or nobody acts in it.
 */
export function findProtagonist(
  sentences: readonly Sentence[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): Mention | null {
  const [headline] = sentences;
  if (!headline?.heading) return null;
  const inHeadline = mentions.get(headline.id) ?? [];
  const root = headline.tokens.findIndex(token => token.head < 0);
  for (const index of agentsOf(headline, root)) {
    const actor = inHeadline.find(each => each.head === index && ACTORS.has(each.label));
    if (actor) return actor;
  }
  return null;
}
