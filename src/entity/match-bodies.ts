import type {Lexicon, Mention} from '../model/index.js';
import {normalName, quote, type OpenChain} from './chains.js';
import {remember} from './remember.js';

/** Why a name is a body's short form, or null. */
export function reasonOfBody(
  chain: OpenChain,
  mention: Mention,
  {bodyNouns}: Lexicon,
): string | null {
  const short = mention.name.replace(/\./g, '');
  if (/^\p{Lu}{2,7}$/u.test(short) && initialsOf(chain.name) === short)
    return `${quote(mention.name)} are the initials of ${quote(chain.name)}`;
  if (/^House$/i.test(short) && /^House of /.test(chain.name))
    return `${quote(mention.name)} is short for ${quote(chain.name)}`;
  if (chain.known) return null;
  const own = wordsOf(mention.name);
  const full = wordsOf(chain.name);
  if (own.length >= full.length || (own[0] ?? '').length < 4) return null;
  const isPart =
    own.length === 1
      ? isFirstOfTwo(own, full) || (full.at(-1) === own[0] && bodyNouns.has(own[0] ?? ''))
      : isWithin(own, full);
  return isPart ? `${quote(mention.name)} is short for ${quote(chain.name)}` : null;
}

/** "Mahan" for "Mahan Air", but not "Kent" for "Kent Police Federation". */
function isFirstOfTwo([word]: readonly string[], full: readonly string[]): boolean {
  return full[0] === word && full.length <= 3;
}

/** "Revolutionary Guards" for "Islamic Revolutionary Guard Corps": all words, in order, but for plurals. */
function isWithin(own: readonly string[], full: readonly string[]): boolean {
  let place = 0;
  for (const word of own) {
    while (place < full.length && full[place] !== word) place += 1;
    if (place === full.length) return false;
    place += 1;
  }
  return true;
}

const wordsOf = remember((name): readonly string[] =>
  normalName(name)
    .split(/[\s-]+/)
    .map(word => (word.length > 4 ? word.replace(/s$/, '') : word)),
);

/** The capitals that an acronym is made of: "SDF" of "Syrian Democratic Forces". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('');
}
