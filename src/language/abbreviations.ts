// Words that keep their full stop within a sentence ("Gen. Smith"); where a sentence ends with one, UD takes
// the stop apart. Collected by hand from UD EWT and GUM train and from general knowledge of news style.

/** Always abbreviations when a full stop follows; compared in small letters. */
// prettier-ignore
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // titles and ranks
  'mr', 'mrs', 'ms', 'messrs', 'mme', 'mlle', 'dr', 'drs', 'prof', 'profs', 'rev', 'hon', 'fr', 'st', 'ste', 'mt', 'ft',
  'gen', 'lt', 'col', 'maj', 'capt', 'cpl', 'sgt', 'cmdr', 'adm', 'brig', 'pvt', 'pte', 'spec', 'gov', 'govs', 'sen', 'sens',
  'rep', 'reps', 'pres', 'supt', 'insp', 'det', 'amb', 'atty', 'treas', 'asst', 'assoc', 'jr', 'sr', 'esq', 'messr', 'ald',
  // companies and institutions
  'inc', 'corp', 'ltd', 'co', 'cos', 'bros', 'llc', 'plc', 'univ', 'dept', 'depts', 'dist', 'div', 'conf', 'govt', 'natl', 'intl', 'assn',
  // months and days
  'jan', 'feb', 'apr', 'aug', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri',
  // places and roads
  'ave', 'blvd', 'rd', 'hwy', 'calif', 'conn', 'fla', 'ga', 'ind', 'kan', 'ky', 'md', 'mich', 'minn', 'mo', 'neb', 'nev',
  'okla', 'penn', 'que', 'ont', 'tenn', 'tex', 'va', 'vt', 'wis', 'wyo', 'ariz', 'ala', 'ark', 'colo', 'del', 'ill',
  // scholarly and general
  'vs', 'etc', 'al', 'cf', 'ca', 'approx', 'esp', 'eg', 'ie', 'viz', 'ibid', 'est', 'ed', 'eds', 'vol', 'vols', 'chap', 'pp', 'fig', 'figs',
  'eq', 'sec', 'para', 'ref', 'refs', 'trans', 'rev', 'ext', 'tel', 'attn', 'arrv', 'arr', 'dep', 'lv', 'mins', 'yrs', 'hrs',
  'lb', 'lbs', 'oz', 'sq', 'max', 'min', 'temp', 'misc', 'incl', 'excl', 'orig', 'pub', 'publ', 'ph', 'sc', 'nr', 'nos', 'mob', 'ps',
]);

/** Abbreviations only before a number: "No. 5", but "He said no." */
// prettier-ignore
export const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'no', 'p', 'art', 'ch', 'mar', 'jun', 'jul', 'sat', 'sun', 'c', 'm', 'v', 'n', 'op',
]);

/** Of the above, words of the language too: abbreviations only with a capital and before a name or number ("Gen. Smith"). */
// prettier-ignore
export const ALSO_WORDS: ReadonlySet<string> = new Set([
  'al', 'ed', 'ill', 'ind', 'max', 'min', 'sec', 'del', 'ark', 'mo', 'det', 'dep', 'ps', 'spec', 'trans', 'temp', 'ref', 'refs',
  'fr', 'sc', 'ph', 'rep', 'reps', 'wed', 'mon', 'conf', 'col', 'pub', 'mob', 'va', 'md', 'ga', 'fri', 'rev', 'div', 'ft', 'mt', 'co', 'conn', 'penn', 'tex', 'ala', 'hon', 'chap', 'arr', 'nos', 'est', 'adm',
]);
