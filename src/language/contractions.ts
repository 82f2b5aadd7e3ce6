/** Words written together without an apostrophe, with the length of their first part. */
// prettier-ignore
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['wanna', 3], ['gotta', 3], ['outta', 3], ['lemme', 3], ['gimme', 3],
  ['dont', 2], ['doesnt', 4], ['didnt', 3], ['cant', 2], ['wont', 2], ['couldnt', 5], ['wouldnt', 5], ['shouldnt', 6],
  ['isnt', 2], ['arent', 3], ['arnt', 2], ['wasnt', 3], ['werent', 4], ['havent', 4], ['hasnt', 3], ['hadnt', 3], ['aint', 2],
  ['im', 1], ['ive', 1], ['youre', 3], ['youve', 3], ['youll', 3], ['theyre', 4], ['theyve', 4], ['itll', 2],
  ['thats', 4], ['whats', 4], ['theres', 5], ['heres', 4], ['hes', 2], ['shes', 3], ['elses', 4], ['lets', 3],
]);

/** What is longer is no English word. */
const LONGEST = 40;
const NEGATION = /^(.*\p{L})(n['’`]t)$/iu;
const CLITIC = /^(.*[\p{L}\p{N}])(['’`](?:s|m|d|re|ve|ll))$/iu;
const YOU_ALL = /^y['’]all$/iu;

/** Where a word is cut into its parts (`do|n't`, `she|'d|'ve`): offsets in the word, in order. */
export function splitContraction(word: string): number[] {
  const whole = WHOLE.get(word.toLowerCase());
  if (whole !== undefined) return [whole];
  if (word.length > LONGEST || !/['’`]/u.test(word)) return [];
  if (YOU_ALL.test(word)) return [2];
  const first = (NEGATION.exec(word) ?? CLITIC.exec(word))?.[1];
  if (first === undefined) return [];
  return [...splitContraction(first).filter(cut => cut > 0), first.length];
}
