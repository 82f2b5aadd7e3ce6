import type {Mention, Sentence} from '../model/index.js';
import {normalName} from './chains.js';
import {initialsOf} from './match-bodies.js';

const SHORT = /^[\p{Lu}\p{N}.&-]{2,10}s?$/u;

/**
 * Short forms in brackets right after a longer name, and the other way round:
 * "Syrian Democratic Forces (SDF)", "UNODC (United Nations Office on Drugs and Crime)". Both normalised.
 */
export function findAcronyms(
  names: readonly Mention[],
  sentences: ReadonlyMap<string, Sentence>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const inner of names) {
    const bracket = sentences.get(inner.sentence)?.tokens[inner.first - 1]?.text;
    if (bracket !== '(' && bracket !== '[') continue;
    const outer = longForm(inner, names);
    if (!outer) continue;
    if (SHORT.test(inner.name)) found.set(normalName(inner.name), normalName(outer.name));
    else if (SHORT.test(outer.name)) found.set(normalName(outer.name), normalName(inner.name));
  }
  return found;
}

/** The name that ends right before the bracket: the one with these initials, else the longest. */
function longForm(inner: Mention, names: readonly Mention[]): Mention | undefined {
  const before = names
    .filter(({sentence, last}) => sentence === inner.sentence && last === inner.first - 2)
    .sort((a, b) => b.name.length - a.name.length);
  return before.find(({name}) => initialsOf(name) === inner.name.replace(/\./g, '')) ?? before[0];
}
