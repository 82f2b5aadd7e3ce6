import type {Lexicon, Mention} from '../model/index.js';

export type Gender = 'male' | 'female' | null;

/** Words for one person that say whether it is a man or a woman. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...'mr mr. sir lord king prince emperor sultan spokesman chairman businessman congressman policeman husband father son brother man boy actor pope cardinal archbishop bishop sheikh'
    .split(' ')
    .map(word => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss lady dame queen princess empress spokeswoman chairwoman businesswoman congresswoman policewoman wife mother daughter sister woman girl actress fiancée heiress'
    .split(' ')
    .map(word => [word, 'female'] as const),
]);

/** The gender that a person's given name mostly has, or null. */
export function genderOfName(name: string, {maleNames, femaleNames}: Lexicon): Gender {
  const given = name.split(/[\s-]/, 1)[0]?.toLowerCase() ?? '';
  if (!/\s/.test(name)) return null;
  const male = maleNames.has(given);
  const female = femaleNames.has(given);
  return male === female ? null : male ? 'male' : 'female';
}

/** The gender that the title before a name says: "Mrs Smith". */
export function genderOfTitle({text}: Mention): Gender {
  const first = text.split(/\s/, 1)[0]?.toLowerCase() ?? '';
  return GENDERED.get(first) ?? null;
}
