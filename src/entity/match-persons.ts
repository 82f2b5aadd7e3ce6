import type {Lexicon, Mention} from '../model/index.js';
import {normalName, quote, type OpenChain} from './chains.js';
import {genderOfName, genderOfTitle} from './gender.js';
import {foldedName} from './spelling.js';

const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn ben van von der de del della di da la le st abu'.split(' '),
);

/** Why a name is a person's surname, given name or shorter form, or null. */
export function reasonOfPerson(
  chain: OpenChain,
  mention: Mention,
  lexicon: Lexicon,
): string | null {
  const full = foldedName(chain.name).split(/[\s-]+/);
  const own = foldedName(mention.name).split(/[\s-]+/);
  const last = own.at(-1) ?? '';
  if (full.length < 2 || own.length >= full.length || PARTICLES.has(last)) return null;
  // "Mrs Clinton" is not Bill Clinton.
  const gender = genderOfTitle(mention);
  const other = chain.gender ?? genderOfName(chain.name, lexicon);
  if (gender !== null && other !== null && gender !== other) return null;
  if (full.slice(-own.length).join(' ') === own.join(' '))
    return `${quote(mention.name)} is the surname of ${quote(chain.name)}`;
  if (mention.label === 'Person' && own.length === 1 && own[0] === full[0])
    return `${quote(mention.name)} is the given name of ${quote(chain.name)}`;
  // "al-Assad" and "Assad", "bin Salman" and "Salman": the same but for particles.
  if (
    own.filter(part => !PARTICLES.has(part)).join(' ') ===
    full
      .filter(part => !PARTICLES.has(part))
      .slice(-1)
      .join(' ')
  )
    return `${quote(mention.name)} is the surname of ${quote(chain.name)}`;
  if (own.length > 1 && own.every(part => full.includes(part)))
    return `${quote(mention.name)} is a shorter form of ${quote(chain.name)}`;
  return null;
}

/** The surname as it is compared: "zelenski" of "Volodymyr Zelenskyy". */
export function surnameOf(name: string): string {
  return (
    foldedName(normalName(name))
      .split(/[\s-]+/)
      .at(-1) ?? ''
  );
}
