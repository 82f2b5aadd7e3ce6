/** What a lemma is made from. */
export type LemmaInput = {
  readonly text: string;
  /** Universal part of speech. */
  readonly tag: string;
  /** Penn Treebank part of speech. */
  readonly xpos: string;
  /** Whether it is the first word of its sentence, where a capital says nothing. */
  readonly isFirst: boolean;
};

/** Gives the lemma of a word. */
export type Lemmatize = (word: LemmaInput) => string;

/**
 * `lemmas.json`. A rule is `CUT ADD` for the word in small letters, or `=CUT ADD` for the word as it is
 * written: cut so many letters from its end, then add these. The rule of the longest suffix wins.
 */
export type LemmaTable = {
  /** By `XPOS SHAPE`, then by suffix. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By `XPOS SHAPE`, then by the word in small letters. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Lemmas that are no pieces of the model's vocabulary, separated by blanks. */
  readonly words: string;
};

/** Letters of the longest suffix that rules have. */
export const LONGEST_SUFFIX = 6;
const CACHE_SIZE = 50_000;

/** Makes the lemmatizer from the text of `lemmas.json` and what is known to be a word. */
export function makeLemmatizer(lemmas: string, isPiece: (text: string) => boolean): Lemmatize {
  const {rules, exceptions, words} = readTable(lemmas);
  const isWord = (text: string): boolean => isPiece(text) || words.has(text);
  const cache = new Map<string, string>();
  return word => {
    const shape = lemmaShapeOf(word);
    const key = `${word.text} ${word.xpos} ${shape}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const table = `${word.xpos} ${shape}`;
    const small = word.text.toLowerCase();
    const exception =
      exceptions.get(table)?.get(small) ?? exceptions.get(`${word.xpos} l`)?.get(small);
    const rule = exception ?? findRule(rules.get(table), small) ?? defaultOf(word);
    const made = applyRule(rule, word.text);
    const lemma = exception === undefined ? checkLemma(made, word, isWord) : made;
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, lemma);
    return lemma;
  };
}

/** Endings, by tag, and what may stand in their place, the likelier first. */
// prettier-ignore
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, readonly string[]])[]>> = {
  VBD: [[/ied$/u, ['y', 'ie']], [/([bdgklmnprtvz])\1ed$/u, ['$1', '$1$1']], [/ed$/u, ['', 'e']]], // cried, stopped, smelled, provoked
  VBG: [[/([bdgklmnprtvz])\1ing$/u, ['$1', '$1$1']], [/ying$/u, ['y', 'ie']], [/ing$/u, ['', 'e']]], // stopping, lying, making
  VBZ: [[/ies$/u, ['y', 'ie']], [/es$/u, ['e', '']], [/s$/u, ['']]], // cries, goes
  JJR: [[/ier$/u, ['y']], [/([bdgklmnprtvz])\1er$/u, ['$1', '$1$1']], [/er$/u, ['', 'e']]], // easier, bigger, later
  JJS: [[/iest$/u, ['y']], [/([bdgklmnprtvz])\1est$/u, ['$1', '$1$1']], [/est$/u, ['', 'e']]], // easiest, biggest, latest
  NNS: [[/ies$/u, ['y', 'ie']], [/ves$/u, ['f', 'fe', 've']], [/es$/u, ['e', '']], [/s$/u, ['']]], // cities, wolves, boxes
};

/** Unknown verb stems that have lost an e: heckl, outsourc, revolv, collaps, obfuscat. */
const SILENT_E = /(?:[bcdfgkpstz]l|[cuvz]|[^aeious]s|[^aeo]at)$/u;

/** "comprises", where it is taken for a plural's verb form. */
const THIRD_PERSON = /.{4}[^siu]s$/u;

function singularOf(small: string, isWord: (text: string) => boolean): string | undefined {
  for (const [ending, stems] of ENDINGS['VBZ'] ?? []) {
    const found = ending.test(small)
      ? stems.map(stem => small.replace(ending, stem)).find(isWord)
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A lemma that is no known word gives way to one that is and that the ending allows. */
function checkLemma(
  lemma: string,
  {text, xpos}: LemmaInput,
  isWord: (text: string) => boolean,
): string {
  const small = text.toLowerCase();
  if (/^VBP?$/u.test(xpos) && THIRD_PERSON.test(small)) return singularOf(small, isWord) ?? lemma;
  const endings = ENDINGS[xpos === 'VBN' ? 'VBD' : xpos];
  if (!endings || isWord(lemma.toLowerCase())) return lemma;
  // "applaud" taken for a past tense is still no form of "appla".
  if (!/(?:ed|ing|e?s|er|est)$/u.test(small) && isWord(small)) return small;
  for (const [ending, stems] of endings) {
    const found = ending.test(small)
      ? stems.map(stem => small.replace(ending, stem)).find(stem => isWord(stem))
      : undefined;
    if (found !== undefined) return found;
  }
  return xpos.startsWith('VB') && SILENT_E.test(lemma) ? `${lemma}e` : lemma;
}

/** How the word is written: `l` small, `C` capital, `S` capital at the start, `U` all capitals. */
export function lemmaShapeOf({text, isFirst}: Pick<LemmaInput, 'text' | 'isFirst'>): string {
  if (!/^\p{Lu}/u.test(text)) return 'l';
  if (text.length > 1 && !/\p{Ll}/u.test(text)) return 'U';
  return isFirst ? 'S' : 'C';
}

/** The word with a rule done to it. */
export function applyRule(rule: string, word: string): string {
  const keepsCase = rule.startsWith('=');
  const [cut = '0', add = ''] = rule.slice(keepsCase ? 1 : 0).split(' ');
  const form = keepsCase ? word : word.toLowerCase();
  const kept = form.slice(0, Math.max(0, form.length - Number(cut)));
  return kept + add || word;
}

/** The rule of the longest suffix that has one. */
export function findRule(
  rules: ReadonlyMap<string, string> | undefined,
  word: string,
): string | undefined {
  if (!rules) return undefined;
  for (let length = Math.min(LONGEST_SUFFIX, word.length); length >= 0; length -= 1) {
    const rule = rules.get(word.slice(word.length - length));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function defaultOf({tag}: LemmaInput): string {
  return tag === 'PROPN' ? '=0 ' : '0 ';
}

type Tables = ReadonlyMap<string, ReadonlyMap<string, string>>;

function readTable(text: string): {
  readonly rules: Tables;
  readonly exceptions: Tables;
  readonly words: ReadonlySet<string>;
} {
  const found: unknown = JSON.parse(text);
  const words: unknown = isObject(found) ? Reflect.get(found, 'words') : '';
  return {
    rules: readPart(found, 'rules'),
    exceptions: readPart(found, 'exceptions'),
    words: new Set(typeof words === 'string' ? words.split(' ') : []),
  };
}

function readPart(found: unknown, part: string): Tables {
  const tables = new Map<string, ReadonlyMap<string, string>>();
  for (const [key, table] of entriesOf(isObject(found) ? Reflect.get(found, part) : {})) {
    tables.set(key, new Map(entriesOf(table).map(([word, rule]) => [word, String(rule)])));
  }
  return tables;
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
