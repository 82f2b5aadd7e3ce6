import type {Lexicon, Sentence, Token} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import type {Span} from './span.js';

const LABELS: Readonly<Record<string, EntityLabel>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
};

/** The names that the model tags, cut clean of titles, articles and possessive marks. */
export function findTagged(sentence: Sentence, lexicon: Lexicon): Span[] {
  const {tokens} = sentence;
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const kind = tokens[first]?.name.slice(2) ?? '';
    const label = LABELS[kind];
    if (!label || !startsName(tokens, first)) continue;
    let last = first;
    while (continuesName(tokens, last + 1, kind)) last += 1;
    const span = clean(tokens, {first, last, label}, lexicon);
    if (span) spans.push(span);
    first = last;
  }
  return spans;
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const tag = tokens[index]?.name ?? 'O';
  return tag.startsWith('B-') || tag.startsWith('I-');
}

/** A following I of the same kind, or a B that the tree joins to it: "Mohammed" + "bin Salman". */
function continuesName(tokens: readonly Token[], index: number, kind: string): boolean {
  const token = tokens[index];
  if (token?.name.slice(2) !== kind) return false;
  if (token.name.startsWith('I-')) return true;
  return token.dependency === 'flat' && token.head < index && token.head >= index - 3;
}

type Draft = {readonly first: number; readonly last: number; readonly label: EntityLabel};

function clean(
  tokens: readonly Token[],
  {first, last, label}: Draft,
  lexicon: Lexicon,
): Span | null {
  let from = first;
  let to = last;
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  while (to >= from && (tokens[to]?.tag === 'PUNCT' || /^['’]s?$/.test(word(to)))) to -= 1;
  while (from <= to && isArticle(tokens[from])) from += 1;
  if (label === 'Person') {
    while (from < to && isTitle(tokens, from, lexicon)) from += 1;
    if (tokens[from - 1]?.text.toLowerCase() === 'of' && isTitle(tokens, from - 2, lexicon)) {
      while (from < to && PORTFOLIOS.test(word(from))) from += 1;
    }
    if (from === to && (isPost(tokens, from, lexicon) || isCommon(tokens, from, lexicon)))
      return null;
  }
  [from, to] = withinBrackets(tokens, from, to);
  if (label !== 'Person') {
    while (to >= from && (tokens[to]?.tag === 'ADP' || isArticle(tokens[to]))) to -= 1;
    to = withoutTitle(tokens, from, to, lexicon);
    // "conservative Acme Party".
    while (from < to && label === 'Organization' && isLowerCase(tokens[from])) from += 1;
    if (isNoName(tokens, from, to, lexicon) || isState(tokens, from, to, lexicon)) return null;
  }
  if (from > to || !/\p{L}/u.test(tokens[from]?.text ?? '')) return null;
  if (
    !/\p{Lu}/u.test(
      tokens
        .slice(from, to + 1)
        .map(token => token.text)
        .join(''),
    )
  )
    return null;
  return {first: from, last: to, label, kind: 'name', nameFirst: from, nameLast: to, entry: null};
}

/** A bracket without its partner ends the name. */
function withinBrackets(tokens: readonly Token[], from: number, to: number): [number, number] {
  for (let index = from; index <= to; index += 1) {
    const text = tokens[index]?.text;
    if (text === ')' && !tokens.slice(from, index).some(token => token.text === '('))
      return [index + 1, to];
    if (text === '(' && !tokens.slice(index, to + 1).some(token => token.text === ')'))
      return [from, index - 1];
  }
  return [from, to];
}

/** A post alone is no name ("the President said"); a king's or a judge's word may be a surname ("Mr King"). */
function isPost(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (!token || !isTitle(tokens, index, lexicon)) return false;
  if (token.tag !== 'PROPN' || tokens[index - 1]?.tag === 'DET') return true;
  return POSTS.test(token.text);
}

/** What ministers are of: "Minister of Information Ann Kent". */
const PORTFOLIOS =
  /^(?:information|defen[cs]e|finance|interior|justice|health|education|trade|energy|transport|agriculture|culture|tourism|labou?r|economy|environment|state|foreign|affairs|and|&)$/;

function isLowerCase(token: Token | undefined): boolean {
  return /^(?:ADJ|NOUN|VERB)$/.test(token?.tag ?? '') && /^\p{Ll}{4,}$/u.test(token?.text ?? '');
}

/** "Protester" and "People" at the start of a sentence are no names. */
function isCommon(tokens: readonly Token[], index: number, {personNouns}: Lexicon): boolean {
  const token = tokens[index];
  if (index > 0 || !token) return false;
  return /^(?:NOUN)$/.test(token.tag) && (personNouns.has(token.lemma) || token.lemma === 'people');
}

const POSTS =
  /^(?:President|Premier|Minister|Chancellor|Senator|Governor|Mayor|Ambassador|Secretary|Spokes(?:man|woman|person)|Speaker|Director|Chair(?:man|woman|person)?|Commissioner|Representative|Congress(?:man|woman)|Princess|Queen|Vice)$/;

/** The first words of a title that the tagger took into a body's name: "Senate Minority" Leader. */
function withoutTitle(
  tokens: readonly Token[],
  from: number,
  to: number,
  {titleWords}: Lexicon,
): number {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  return to > from && OF_TITLES.test(word(to)) && titleWords.has(word(to + 1)) ? to - 1 : to;
}

const OF_TITLES = /^(?:majority|minority|deputy|press|vice|general|chief)$/;

const COMPASS = /^(?:north|south|east|west|central)(?:ern)?$/i;

/** Adjectives alone ("European"), compass points alone, and words of a post ("National Security" Adviser). */
function isNoName(
  tokens: readonly Token[],
  from: number,
  to: number,
  {titleWords, noNames}: Lexicon,
): boolean {
  const span = tokens.slice(from, to + 1);
  const last = span.at(-1);
  if (/^members?$/i.test(span[0]?.text ?? '')) return true;
  if (span.every(token => noNames.has(token.text.toLowerCase()))) return true;
  if (last?.tag === 'ADJ' && last.xpos !== 'NNP') return true;
  if (last?.tag === 'ADJ' && /(?:ern|ean|ish|ian|an)$/.test(last.text)) return true;
  if (span.every(token => COMPASS.test(token.text))) return true;
  return span.every(token => titleWords.has(token.text.toLowerCase()));
}

/** "U.S. federal government" is the country. */
function isState(
  tokens: readonly Token[],
  from: number,
  to: number,
  {gazetteer}: Lexicon,
): boolean {
  const words = tokens.slice(from, to + 1).map(({text}) => text);
  const country = words.join(' ').replace(/(?: (?:federal|central|national))? government$/i, '');
  return (
    country.length < words.join(' ').length &&
    gazetteer.entries.get(country)?.entity.label === 'Country'
  );
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'DET' || token.tag === 'PUNCT');
}

function isTitle(
  tokens: readonly Token[],
  index: number,
  {titleWords, honorifics, gazetteer}: Lexicon,
): boolean {
  const token = tokens[index];
  if (!token) return false;
  const word = token.text.toLowerCase();
  if (titleWords.has(word) || honorifics.has(word) || token.tag === 'PUNCT') return true;
  const known = gazetteer.entries.get(token.text);
  const next = tokens[index + 1]?.text.toLowerCase() ?? '';
  return known?.entity.label === 'Country' && titleWords.has(next);
}
