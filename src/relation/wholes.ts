import type {Mention} from '../model/index.js';
import {findChildren, textBetween} from '../language/tree.js';
import {antecedentOf, hasWord} from './clause.js';
import type {Scene} from './scene.js';

const WHOLES: ReadonlySet<string> = new Set(['Country', 'Organization', 'Place']);
/** Words of the longest name of a place that is looked for within another name. */
const LONGEST_PLACE = 4;

/** Countries, places and bodies named within the span or owning it, apart from the span itself. */
export function wholesOf(scene: Scene, mention: Mention): Mention[] {
  const inside = namedInside(scene, mention);
  if (inside.length > 0) return [outermost(inside)];
  const owners = ownersOf(scene, mention);
  if (owners.length > 0) return owners.slice(0, 1);
  const within = placeWithin(scene, mention);
  return within ? [within] : [];
}

function namedInside({sentence, mentions}: Scene, mention: Mention): Mention[] {
  return mentions.filter(
    each =>
      each.id !== mention.id &&
      each.first >= mention.first &&
      each.last <= mention.last &&
      WHOLES.has(each.label) &&
      each.kind !== 'pronoun' &&
      // "Iran-backed rebels" are not Iran's.
      sentence.tokens[each.last + 1]?.text !== '-' &&
      each.head !== mention.head,
  );
}

function outermost(mentions: readonly Mention[]): Mention {
  return mentions.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
}

function ownersOf(scene: Scene, mention: Mention): Mention[] {
  const {sentence} = scene;
  const inTree = findChildren(sentence, mention.head, 'nmod:poss', 'amod', 'compound')
    .concat(
      findChildren(sentence, mention.head, 'nmod').filter(
        child =>
          child > mention.head && hasWord(sentence, child, ['of', 'within', 'inside'], 'case'),
      ),
    )
    .map(child => antecedentOf(sentence, child))
    .flatMap(child => scene.ends.at(child))
    .concat(possessorBefore(scene, mention));
  return inTree.filter(
    each =>
      each.id !== mention.id &&
      (each.label === 'Group'
        ? sentence.tokens[each.head]?.dependency === 'nmod:poss'
        : WHOLES.has(each.label)) &&
      (each.last < mention.first || each.first > mention.last),
  );
}

/** "Turkey's ruling Party X", by the words: the possessor with nothing but adjectives between. */
function possessorBefore({sentence, mentions}: Scene, mention: Mention): Mention[] {
  if (mention.kind !== 'name') return [];
  let at = mention.first - 1;
  const qualifies = (index: number) => {
    const token = sentence.tokens[index];
    return token && (['ADJ', 'VERB', 'ADV'].includes(token.tag) || token.xpos === 'VBG');
  };
  while (qualifies(at)) at--;
  if (!/^['’]s?$/.test(sentence.tokens[at]?.text ?? '')) return [];
  return mentions.filter(each => each.last === at - 1 && each.kind === 'name');
}

/** "University of Oslo", in a document that names Oslo elsewhere: the place named first within. */
export function placeWithin(scene: Scene, mention: Mention): Mention | undefined {
  if (mention.kind !== 'name') return undefined;
  const {sentence} = scene;
  const from = sentence.tokens[mention.first]?.text.toLowerCase() === 'the' ? 1 : 0;
  for (let first = mention.first + from; first <= mention.last; first++)
    for (let length = Math.min(LONGEST_PLACE, mention.last - first + 1); length > 0; length--) {
      if (length === mention.last - mention.first - from + 1) continue;
      const words = textBetween(sentence, first, first + length - 1);
      const place = scene.placeNamed(words.toLowerCase());
      if (place && place.id !== mention.id) return place;
    }
  return undefined;
}
