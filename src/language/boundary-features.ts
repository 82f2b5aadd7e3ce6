import type {Span} from './span.js';

/** Weights are kept for so many hashed features; a power of two. */
export const FEATURE_COUNT = 1 << 16;
/** At most so many features speak at one place. */
export const MOST_FEATURES = 48;

/** What the boundary classifier sees of a paragraph. */
export type ParagraphView = {
  /** Hash of each word in small letters. */
  readonly hashes: Int32Array;
  /** Hash of each word's last three letters. */
  readonly endings: Int32Array;
  readonly shapes: Uint8Array;
  /** 1 where a blank follows the word. */
  readonly blanks: Uint8Array;
};

/** How far into a sentence a place is. */
export type PlaceInSentence = {
  /** Index of the first word of the sentence that is open. */
  readonly first: number;
  /** Straight double quotes, and brackets, opened and not closed in it. */
  readonly quoteOpen: boolean;
  readonly bracketOpen: boolean;
};

/** Classes of words by their look; the numbers are part of the trained weights. */
// prettier-ignore
export const SHAPE = {
  none: 0, lower: 1, capitalized: 2, upper: 3, letter: 4, mixed: 5, digits: 6, alphanumeric: 7,
  stop: 8, exclamation: 9, dots: 10, comma: 11, colon: 12, semicolon: 13, dash: 14, openQuote: 15, closeQuote: 16,
  doubleQuote: 17, singleQuote: 18, openBracket: 19, closeBracket: 20, bullet: 21, address: 22, abbreviation: 23,
  initial: 24, symbol: 25, time: 26, clitic: 27, row: 28,
} as const;

/** In this order: the first that fits wins. */
// prettier-ignore
const SHAPES: readonly (readonly [number, RegExp])[] = [
  [SHAPE.lower, /^\p{Ll}+$/u], // talks
  [SHAPE.letter, /^\p{Lu}$/u], // I
  [SHAPE.capitalized, /^\p{Lu}\p{Ll}+$/u], // Kyiv
  [SHAPE.stop, /^\.$/u],
  [SHAPE.comma, /^,$/u],
  [SHAPE.upper, /^\p{Lu}+$/u], // US
  [SHAPE.digits, /^[\d.,]+$/u], // 1,200
  [SHAPE.exclamation, /^[.!?]*[!?][.!?]*$/u], // ?!
  [SHAPE.dots, /^(?:\.{2,}|…|\[\.{3}\])$/u], // ...
  [SHAPE.initial, /^\p{Lu}\.$/u], // W.
  [SHAPE.abbreviation, /^(?:\p{L}+\.)+$/u], // Gen.
  [SHAPE.colon, /^:$/u],
  [SHAPE.semicolon, /^;$/u],
  [SHAPE.dash, /^(?:-{1,3}|–|—+)$/u],
  [SHAPE.openQuote, /^(?:“|‘|``|«|‘’)$/u],
  [SHAPE.closeQuote, /^(?:”|’|''|’’|»)$/u],
  [SHAPE.doubleQuote, /^"$/u],
  [SHAPE.singleQuote, /^'$/u],
  [SHAPE.openBracket, /^[([{<]+$/u],
  [SHAPE.closeBracket, /^[)\]}>]+$/u],
  [SHAPE.bullet, /^[*•·]$/u],
  [SHAPE.row, /^[-*=_~#+]{2,}$/u], // ====
  [SHAPE.time, /^\d+[:/]\d+(?:[:/]\d+)?$/u], // 07:17
  [SHAPE.clitic, /^(?:['’]\p{L}+|n['’]t)$/iu], // 's
  [SHAPE.address, /[@/.].*\p{L}|^www/u], // a@b.org
  [SHAPE.alphanumeric, /\p{N}/u], // 21st
  [SHAPE.mixed, /\p{L}/u], // McCain
];

/** The view of one paragraph's words. */
export function viewParagraph(text: string, words: readonly Span[]): ParagraphView {
  const hashes = new Int32Array(words.length);
  const endings = new Int32Array(words.length);
  const shapes = new Uint8Array(words.length);
  const blanks = new Uint8Array(words.length);
  words.forEach(({start, end}, index) => {
    const look = lookOf(text.slice(start, end));
    hashes[index] = look.hash;
    endings[index] = look.ending;
    shapes[index] = look.shape;
    blanks[index] = words[index + 1]?.start === end ? 0 : 1;
  });
  return {hashes, endings, shapes, blanks};
}

type Look = {readonly hash: number; readonly ending: number; readonly shape: number};

const LOOKS = new Map<string, Look>();
/** The rest of a longer word is not looked at. */
const LONGEST_LOOK = 60;
const MOST_LOOKS = 50_000;

function lookOf(whole: string): Look {
  const word = whole.slice(0, LONGEST_LOOK);
  const known = LOOKS.get(word);
  if (known) return known;
  const small = word.toLowerCase();
  const shape = SHAPES.find(([, pattern]) => pattern.test(word))?.[0] ?? SHAPE.symbol;
  const look = {
    hash: hashText(/^\d+$/u.test(word) ? '0' : small),
    ending: hashText(small.slice(-3)),
    shape,
  };
  if (LOOKS.size >= MOST_LOOKS) LOOKS.clear();
  LOOKS.set(word, look);
  return look;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < Math.min(text.length, 40); index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/**
 * The features of the place behind word `index`, as indices below FEATURE_COUNT, written to `features`;
 * gives how many. What is changed here needs new weights: training/train-boundaries.ts.
 */
export function fillFeatures(
  view: ParagraphView,
  index: number,
  place: PlaceInSentence,
  features: Int32Array,
): number {
  const {hashes, endings, shapes, blanks} = view;
  const s0 = shapes[index] ?? 0;
  const s1 = shapes[index + 1] ?? 0;
  const wm2 = hashes[index - 2] ?? 0;
  const wm1 = hashes[index - 1] ?? 0;
  const wp0 = hashes[index] ?? 0;
  const wp1 = hashes[index + 1] ?? 0;
  const wp2 = hashes[index + 2] ?? 0;
  const wp3 = hashes[index + 3] ?? 0;
  const sm2 = shapes[index - 2] ?? 0;
  const sm1 = shapes[index - 1] ?? 0;
  const sp2 = shapes[index + 2] ?? 0;
  const sp3 = shapes[index + 3] ?? 0;
  const length = index - place.first + 1;
  const size = lengthClass(length);
  const rest = lengthClass(hashes.length - 1 - index);
  const state =
    (place.quoteOpen ? 1 : 0) + (place.bracketOpen ? 2 : 0) + (blanks[index] === 1 ? 4 : 0);
  const pair = s0 * 32 + s1;
  features[0] = mix(0, 0);
  features[1] = mix(1, pair);
  features[2] = mix(2, pair, sp2);
  features[3] = mix(3, pair, sm1);
  features[4] = mix(4, pair * 32 + sm1, sp2, sp3);
  features[5] = mix(5, pair, state);
  features[6] = mix(6, pair, size);
  features[7] = mix(7, pair, rest);
  features[8] = mix(8, wp0);
  features[9] = mix(9, wp1, s1);
  features[10] = mix(10, wm1, s0);
  features[11] = mix(11, wp2, s0, s1);
  features[12] = mix(12, wp0, wp1);
  features[13] = mix(13, wp0, s1);
  features[14] = mix(14, wp1, s0, s1);
  features[15] = mix(15, wm1, wp0, s1);
  features[16] = mix(16, wp1, wp2, s0);
  features[17] = mix(17, endings[index] ?? 0, s1, s0);
  features[18] = mix(18, endings[index + 1] ?? 0, s0, s1);
  features[19] = mix(19, sm2 * 32 + sm1, pair);
  features[20] = mix(20, pair, sp2 * 32 + sp3);
  features[21] = mix(21, pair * 32 + sp2, size);
  features[22] = mix(22, wp0, s1, size);
  features[23] = mix(23, shapes[place.first] ?? 0, pair, size);
  features[24] = mix(24, hashes[place.first] ?? 0, s0, s1);
  features[25] = mix(25, pair, capitalsClass(shapes, place.first, index));
  features[26] = mix(
    26,
    capitalsClass(shapes, index + 1, Math.min(index + 6, hashes.length - 1)),
    pair,
    size,
  );
  features[27] = mix(27, sm2 * 32 + sm1, pair, sp2 * 32 + sp3);
  features[28] = mix(28, wm2, wm1, wp0);
  features[29] = mix(29, state, size, s0);
  features[30] = mix(30, pair, stopsAhead(shapes, index), size);
  features[31] = mix(31, wp3, s0, s1);
  return 32;
}

/** Index of a feature: its name and what it has seen, hashed. */
function mix(name: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(name + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & (FEATURE_COUNT - 1);
}

function lengthClass(length: number): number {
  if (length <= 6) return length;
  if (length <= 10) return 7;
  if (length <= 20) return 8;
  if (length <= 40) return 9;
  return 10;
}

/** Share of capitalized words in a stretch: a heading or a signature has many. */
function capitalsClass(shapes: Uint8Array, first: number, last: number): number {
  let letters = 0;
  let capitals = 0;
  for (let index = Math.max(first, last - 12); index <= last; index += 1) {
    const shape = shapes[index] ?? 0;
    if (shape < SHAPE.lower || shape > SHAPE.mixed) continue;
    letters += 1;
    if (shape !== SHAPE.lower) capitals += 1;
  }
  if (letters === 0) return 0;
  return 1 + Math.floor((capitals / letters) * 4) + (letters > 3 ? 8 : 0);
}

/** How soon the next closing mark comes, up to 12 words ahead. */
function stopsAhead(shapes: Uint8Array, index: number): number {
  for (let offset = 1; offset <= 12; offset += 1) {
    const shape = shapes[index + offset];
    if (shape === undefined) return 14;
    if (shape === SHAPE.stop || shape === SHAPE.exclamation)
      return offset <= 4 ? offset : 5 + (offset >> 2);
  }
  return 13;
}
