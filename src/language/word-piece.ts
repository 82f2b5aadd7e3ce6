/** Cuts words into pieces of BERT's uncased vocabulary. */
export type WordPiece = {
  readonly padding: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is one piece, in small letters: a frequent English word. */
  readonly has: (word: string) => boolean;
  /** Ids of the word's pieces; at least one. */
  piecesOf(word: string): readonly number[];
};

/** BERT gives up on longer words. */
const LONGEST_WORD = 100;
/** A "word" of more pieces (a long row of marks or of Chinese characters) is known by its first ones. */
const MOST_PIECES = 48;
const CACHE_SIZE = 60_000;

const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const IDEOGRAPH =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
const SAME_MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Makes the cutter from the text of the vocabulary file, one piece a line. */
export function makeWordPiece(vocabulary: string): WordPiece {
  const ids = new Map<string, number>();
  for (const [id, piece] of vocabulary.trimEnd().split(/\r?\n/u).entries()) ids.set(piece, id);
  const idOf = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw new Error(`the vocabulary must have the piece "${piece}"`);
    return id;
  };
  const unknown = idOf('[UNK]');
  const cache = new Map<string, readonly number[]>();
  return {
    padding: idOf('[PAD]'),
    start: idOf('[CLS]'),
    end: idOf('[SEP]'),
    has: word => ids.has(word),
    piecesOf(word) {
      const known = cache.get(word);
      if (known) return known;
      const pieces = cutWord(word, ids, unknown);
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(word, pieces);
      return pieces;
    },
  };
}

function cutWord(word: string, ids: ReadonlyMap<string, number>, unknown: number): number[] {
  const pieces: number[] = [];
  for (const part of splitParts(word)) {
    pieces.push(...cutPart(part, ids, unknown));
    if (pieces.length >= MOST_PIECES) break;
  }
  return pieces.length === 0 ? [unknown] : pieces.slice(0, MOST_PIECES);
}

/** BERT's own normalization, then marks and ideographs apart. */
function splitParts(word: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of normalize(word)) {
    const alone = PUNCTUATION.test(character) || IDEOGRAPH.test(character);
    if (alone || /\s/u.test(character)) {
      if (part !== '') parts.push(part);
      part = '';
      if (alone) parts.push(character);
    } else part += character;
    // More parts than pieces are kept are of no use.
    if (parts.length > MOST_PIECES) return parts;
  }
  if (part !== '') parts.push(part);
  return parts;
}

function normalize(word: string): string {
  return word
    .replace(/[‘’“”–—]/gu, mark => SAME_MARKS[mark] ?? mark)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu, '');
}

/** Longest pieces first, from the left; one unknown piece where that does not reach the end. */
function cutPart(part: string, ids: ReadonlyMap<string, number>, unknown: number): number[] {
  const whole = ids.get(part);
  if (whole !== undefined) return [whole];
  const characters = [...part];
  if (characters.length > LONGEST_WORD) return [unknown];
  const pieces: number[] = [];
  let start = 0;
  while (start < characters.length) {
    let end = characters.length;
    let id: number | undefined;
    while (end > start && id === undefined) {
      const piece = characters.slice(start, end).join('');
      id = ids.get(start === 0 ? piece : `##${piece}`);
      end -= 1;
    }
    if (id === undefined) return [unknown];
    pieces.push(id);
    start = end + 1;
  }
  return pieces;
}
