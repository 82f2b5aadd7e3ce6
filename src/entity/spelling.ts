import {normalName} from './chains.js';
import {remember} from './remember.js';

// Given names that news writes in several ways: each line's spellings stand for its first.
// prettier-ignore
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    'mohammed muhammad mohamed mohammad muhammed mohamad',
    'hussein hussain husayn hossein',
    'hassan hasan',
    'yusuf yousef youssef yousuf',
    'ahmed ahmad',
    'abdullah abdallah abdulla',
    'osama usama',
    'khaled khalid',
    'omar umar',
    'said saeed sayed',
    'gaddafi qaddafi gadhafi kadafi',
    'yevgeny evgeny yevgeni yevgeniy',
    'alexei aleksei alexey aleksey',
    'alexander aleksandr',
    'tatiana tatyana',
    'natalia natalya',
    'yulia yuliya',
    'tymoshenko timoshenko',
  ].flatMap(line => {
    const [first = '', ...others] = line.split(' ');
    return others.map(word => [word, first] as const);
  }),
);

/**
 * A name for comparing over the ways of writing other scripts in ours: no accents, one ending for
 * -y, -yy, -iy, -ij and -i, one letter for doubled ones ("Zelensky", "Zelenskyy" and "Zelenskiy" are the same).
 */
export const foldedName = remember(name =>
  normalName(name)
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .split(' ')
    .map(foldedWord)
    .join(' '),
);

function foldedWord(word: string): string {
  const known = VARIANTS.get(word) ?? word;
  if (known.length < 5) return known;
  return known.replace(/(?:i[yij]|[yij]y|[yi])$/, 'i').replace(/([b-df-hj-np-tv-z])\1/g, '$1');
}

/** Whether two names differ only in how they are spelt. */
export function sameSpelling(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}
