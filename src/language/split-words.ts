import {ABBREVIATIONS, ALSO_WORDS, BEFORE_NUMBER} from './abbreviations.js';
import {splitContraction} from './contractions.js';
import type {Span} from './span.js';

const TOP_DOMAINS =
  'com|org|net|edu|gov|mil|int|info|biz|tv|io|co|uk|us|ca|au|de|fr|ru|ua|eu|nz|tw|in';
const FILE_ENDINGS =
  'docx?|xlsx?|pptx?|pdf|txt|html?|jpe?g|png|gif|zip|exe|mp3|mp4|csv|url|DOC|XLS';
/** Prefixes that UD leaves on their word: `pre-war`, but `long - range`. */
const PREFIXES =
  'agro|ante|anti|arch|bi|co|counter|cross|cyber|de|e|ex|extra|inter|intra|macro|mega|micro|mid|mini|multi|neo|non|over|para|peri|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|tri|ultra|un|uni';
/** Units that are written onto a number and are tokens of their own: `35|mm`, `5|pm`. */
const UNITS =
  'k|m|bn|mg|g|kg|km|cm|mm|lbs?|ft|hrs?|mins?|mph|kmh|am|pm|AM|PM|[ap]\\.m|MW|MWh|GW|kW|kWh|GB|MB|TB|Hz|MHz|GHz|KM|K|M|yrs?|x|hp|cc|oz|C|F';

/** What a token can be, the narrow before the wide: the first that fits at a place wins. */
// prettier-ignore
const PATTERNS = [
  {kind: 'address', pattern: String.raw`(?:https?|ftps?|mailto|file):/{0,3}[^\s<>"“”]+|www\.[^\s<>"“”]+`, example: 'https://example.org/a'},
  {kind: 'mail', pattern: String.raw`[\p{L}\p{N}_][\p{L}\p{N}._+%-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}(?:\.[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}){0,9}`, example: 'a.b@example.org'},
  {kind: 'address', pattern: String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}(?:${TOP_DOMAINS})(?![\p{L}\p{N}@-])(?:/[^\s<>"“”()]*)?`, example: 'example.com/a'},
  {kind: 'file', pattern: String.raw`[\p{L}\p{N}][\p{L}\p{N}_~-]{0,99}\.(?:${FILE_ENDINGS})(?![\p{L}\p{N}])`, example: 'notes.pdf'},
  {kind: 'smiley', pattern: String.raw`(?<![\p{L}\p{N}:;=(])(?:>?[:;=][-o^']?[)(\]DPpO/\\|](?![\p{L}\p{N}/])|\^_+\^|<3(?!\d)|[xX]D(?!\p{L}))`, example: ':-)'},
  {kind: 'date', pattern: String.raw`(?!(?:1/[2-9]|2/3|[34]/[45]|20/20)(?!\d))\d{1,4}/\d{1,2}(?:/\d{2,4})?(?![\d/])|\d{1,4}-\d{1,2}-\d{2,4}(?![\d-])`, example: '11/28/2000'},
  {kind: 'phone', pattern: String.raw`(?:\+?\d{1,3}[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])`, example: '713-853-3989'},
  {kind: 'decade', pattern: String.raw`\d{0,3}0['’]?s(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['’]\d\d(?:['’]?s)?(?![\p{L}\p{N}])`, example: '1990s'},
  {kind: 'number', pattern: String.raw`(?:(?<![\p{L}\p{N}\p{P}])[+.])?\d+(?:[.:]\d+|,\d{3}(?!\d))*(?=(?:${UNITS})(?![\p{L}\p{N}]))|(?:(?<![\p{L}\p{N}\p{P}])[+.])?\d+(?:[.:]\d+|,\d{3}(?!\d))+|(?<![\p{L}\p{N}\p{P}])[+.]\d+`, example: '3,500.50'},
  {kind: 'acronym', pattern: String.raw`\p{L}\.(?:\p{L}\.)+(?!\p{L}{2})|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|(?:Ph|M\.Sc|B\.Sc)\.D?\.?`, example: 'U.S.'},
  {kind: 'joined', pattern: String.raw`\p{L}{1,3}&\p{L}{1,4}(?![\p{L}\p{N}])`, example: 'AT&T'},
  {kind: 'prefixed', pattern: String.raw`(?:${casesOf(PREFIXES)})-[\p{L}\p{M}\p{N}]+(?![\p{L}\p{M}\p{N}]|-\p{L})`, example: 'pre-war'},
  {kind: 'censored', pattern: String.raw`\p{L}{1,9}\*+\p{L}{1,9}`, example: 'd*mn'},
  {kind: 'tag', pattern: String.raw`(?<![\p{L}\p{N}])[#@]\p{L}[\p{L}\p{M}\p{N}_]*`, example: '#news'},
  {kind: 'currency', pattern: String.raw`(?:US|AU|CA|NZ|HK|A|C|U|R|S)\$`, example: 'US$'},
  {kind: 'clitic', pattern: String.raw`['’](?:s|m|d|re|ve|ll|t|em|S|M|D|RE|VE|LL|T)(?![\p{L}\p{N}'’])`, example: "'s"},
  {kind: 'word', pattern: String.raw`[\p{L}\p{M}\p{N}_]+(?:['’${'`'}\u00AD\u200C\u200D]\p{L}[\p{L}\p{M}\p{N}]*)*`, example: "don't"},
  {kind: 'stops', pattern: String.raw`[.!?…]{2,}`, example: '...'},
  {kind: 'quotes', pattern: String.raw`''|${'``'}|‘’|’’|,,`, example: "''"},
  {kind: 'arrow', pattern: String.raw`<{2,}|>{2,}|[-=]+>|<[-=]+`, example: '<<'},
  {kind: 'emoji', pattern: String.raw`\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*`, example: '👍🏽'},
  {kind: 'row', pattern: String.raw`-{2,}|\*{2,}|={2,}|_{2,}|~{2,}|#{2,}|\+{2,}|\${2,}`, example: '----'},
  {kind: 'mark', pattern: String.raw`\S\p{M}*`, example: '%'},
] as const;

/** One sticky pattern; the kinds whose end has to be looked at again have groups. */
const TOKEN = new RegExp(
  PATTERNS.map(({kind, pattern}) =>
    kind === 'address' || kind === 'word' ? `(${pattern})` : `(?:${pattern})`,
  ).join('|'),
  'uy',
);
const ADDRESS_GROUPS = [1, 2];
const WORD_GROUP = 3;

/** What stands between tokens: white space, and characters that no reader sees. */
const BLANK = /[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/uy;
/** A word of small or capital letters alone with a blank or a comma behind it: most words, without the long pattern. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,;)\n])/uy;

/** The words of a stretch of text that holds whole words, in the sense of Universal Dependencies, in order. */
export function splitWords(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  let place = start;
  while (place < end) {
    const blank = matchEnd(BLANK, text, place);
    if (blank > place) {
      place = blank;
      continue;
    }
    const next = Math.min(end, readToken(text, place, words));
    place = Math.max(next, place + 1);
  }
  return words;
}

function matchEnd(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : place;
}

/** Adds the words of the token at `start`, and gives its end. */
function readToken(text: string, start: number, words: Span[]): number {
  const plain = matchEnd(PLAIN_WORD, text, start);
  if (plain > start) return addWord(text, {start, end: plain}, words);
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  const end = match ? TOKEN.lastIndex : start + 1;
  if (match?.[WORD_GROUP] !== undefined) {
    return addWord(text, {start, end: endOfWord(text, {start, end}, words)}, words);
  }
  const isAddress = ADDRESS_GROUPS.some(group => match?.[group] !== undefined);
  const trimmed = isAddress ? endOfAddress(text, start, end) : end;
  words.push({start, end: trimmed});
  return trimmed;
}

function addWord(text: string, {start, end}: Span, words: Span[]): number {
  let from = start;
  for (const cut of splitContraction(text.slice(start, end))) {
    words.push({start: from, end: start + cut});
    from = start + cut;
  }
  words.push({start: from, end});
  return end;
}

/** An address without the marks of the sentence behind it; a bracket stays if it was opened inside. */
function endOfAddress(text: string, start: number, end: number): number {
  const opened = text.slice(start, end).indexOf('(');
  let last = end;
  while (last > start + 1 && /[.,;:!?'’”"\])}>*]/u.test(text.charAt(last - 1))) {
    if (text.charAt(last - 1) === ')' && opened >= 0 && start + opened < last - 1) break;
    last -= 1;
  }
  return last;
}

/** The word's end, behind its full stop if that belongs to it: "Gen. Smith". */
function endOfWord(text: string, {start, end}: Span, words: readonly Span[]): number {
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return end;
  const word = text.slice(start, end);
  const next = nextCharacters(text, end + 1);
  const before = words.at(-1);
  return takesStop(word, next, before ? text.slice(before.start, before.end) : '') ? end + 1 : end;
}

function takesStop(word: string, next: string, before: string): boolean {
  const small = word.toLowerCase();
  const beforeNumber = /^\p{N}/u.test(next);
  const beforeName = /^\p{Lu}/u.test(next);
  if (word.length === 1 && /\p{Lu}/u.test(word)) return isInitial(word, before, next);
  if (BEFORE_NUMBER.has(small)) return beforeNumber || (small === 'v' && beforeName);
  if (!ABBREVIATIONS.has(small)) return false;
  if (small === 'al') return before.toLowerCase() === 'et';
  if (!ALSO_WORDS.has(small)) return true;
  return word !== small && (beforeName || beforeNumber);
}

/** "George W. Bush", "J. R. R. Tolkien", "E. coli"; but "plan B. Then", "and I. Then". */
function isInitial(word: string, before: string, next: string): boolean {
  if (/^\p{Lu}\.$/u.test(before) || /^\p{Lu}\.$/u.test(next)) return true;
  if (word === 'I') return false;
  return /^\p{Ll}/u.test(next) || (/^\p{Lu}/u.test(next) && !/^\p{Ll}/u.test(before));
}

/** The first two characters behind blanks and opening marks, or fewer at the end. */
function nextCharacters(text: string, place: number): string {
  let next = place;
  while (next < text.length && next < place + 4 && /[\s("“‘]/u.test(text.charAt(next))) next += 1;
  return text.slice(next, next + 2);
}

/** Prefixes in small letters, with a capital, and all in capitals. */
function casesOf(alternatives: string): string {
  const small = alternatives.split('|');
  const capitalized = small.map(each => each.charAt(0).toUpperCase() + each.slice(1));
  return [...small, ...capitalized, ...small.map(each => each.toUpperCase())].join('|');
}
