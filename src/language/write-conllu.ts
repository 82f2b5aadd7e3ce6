import type {Document, Sentence, Token} from '../model/index.js';

const NAME_LABELS: Readonly<Record<string, string>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  NORP: 'Demonym',
  MISC: 'Misc',
};

/** Parts that English writes together with the word before: `n't`, `'s`, `'re`. */
const CLITIC = /^(?:n['’`]?t|['’`](?:s|m|d|re|ve|ll|t|em)?|not|na|ta)$/iu;

/** One document as CoNLL-U, with names and offsets in MISC; the yield is one sentence with its blank line. */
export function* writeConllu(
  document: Pick<Document, 'id' | 'text'>,
  sentences: readonly Sentence[],
): Generator<string> {
  let paragraph = -1;
  for (const sentence of sentences) {
    const lines: string[] = [];
    if (paragraph < 0) lines.push(`# newdoc id = ${document.id}`);
    if (sentence.paragraph !== paragraph) lines.push('# newpar');
    paragraph = sentence.paragraph;
    lines.push(`# sent_id = ${sentence.id}`);
    lines.push(`# text = ${sentence.text.replace(/\s+/gu, ' ')}`);
    lines.push(...writeTokens(document.text, sentence));
    yield `${lines.join('\n')}\n\n`;
  }
}

function writeTokens(text: string, {tokens}: Sentence): string[] {
  const lines: string[] = [];
  tokens.forEach((token, index) => {
    const last = lastOfMultiword(tokens, index);
    if (last > index) lines.push(writeRange(text, tokens, {first: index, last}));
    lines.push(writeToken(text, token, index));
  });
  return lines;
}

/** Index of the last word of the multiword token that starts at `index`, or `index` itself. */
function lastOfMultiword(tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!token || (before && isJoined(before, token))) return index;
  let last = index;
  for (;;) {
    const current = tokens[last];
    const next = tokens[last + 1];
    if (!current || !next || !isJoined(current, next)) return last;
    last += 1;
  }
}

function isJoined(token: Token, next: Token): boolean {
  return (
    token.end === next.start &&
    CLITIC.test(next.text) &&
    next.tag !== 'PUNCT' &&
    /[\p{L}\p{N}]$/u.test(token.text)
  );
}

function writeRange(
  text: string,
  tokens: readonly Token[],
  {first, last}: {readonly first: number; readonly last: number},
): string {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const form = tokens
    .slice(first, last + 1)
    .map(token => token.text)
    .join('');
  const misc = hasSpaceAfter(text, end) ? '_' : 'SpaceAfter=No';
  return [`${String(first + 1)}-${String(last + 1)}`, form, ...Array(7).fill('_'), misc].join('\t');
}

function writeToken(text: string, token: Token, index: number): string {
  const misc = [`End=${String(token.end)}`];
  if (token.name !== 'O') misc.push(`Name=${writeName(token.name)}`);
  if (!hasSpaceAfter(text, token.end)) misc.push('SpaceAfter=No');
  misc.push(`Start=${String(token.start)}`);
  return [
    String(index + 1),
    token.text,
    token.lemma,
    token.tag,
    token.xpos,
    '_',
    String(token.head + 1),
    token.dependency,
    '_',
    misc.join('|'),
  ].join('\t');
}

function writeName(name: string): string {
  return `${name.slice(0, 2)}${NAME_LABELS[name.slice(2)] ?? name.slice(2)}`;
}

function hasSpaceAfter(text: string, end: number): boolean {
  return end >= text.length || /\s/u.test(text.charAt(end));
}
