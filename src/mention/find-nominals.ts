import type {Lexicon, Sentence, Token} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import {findChild, findChildren, hasDependency} from '../language/tree.js';
import {nounStart} from './noun-phrase.js';
import type {Span} from './span.js';

/**
 * Noun phrases without a name of their own that act or point back: groups ("senior US officials"),
 * bodies ("the Russian defense ministry"), and phrases such as "the airline" and "the president".
 */
export function findNominals(sentence: Sentence, names: readonly Span[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.tag !== 'NOUN' && !isCapitalNoun(token, lexicon)) return;
    if (names.some(span => index >= span.first && index <= span.last)) return;
    if (hasDependency(token, 'compound') && !token.dependency.includes('prt')) return;
    const first = nounStart(sentence, index);
    const label = labelOf(sentence, index, {names, lexicon, first});
    if (!label) return;
    const last =
      /^general$/i.test(sentence.tokens[index + 1]?.text ?? '') && label === 'Group'
        ? index + 1
        : isVague(token, lexicon) && first === index
          ? ofWhom(sentence, index, names)
          : index;
    for (const start of starts(sentence, index, first)) {
      const whole = label === 'Group' ? quantityStart(sentence, start) : start;
      spans.push({
        first: whole,
        last,
        label,
        kind: 'nominal',
        // "Two people" here and "ten people" there are not the same.
        nameFirst: isVague(token, lexicon) ? whole : start,
        nameLast: last,
        entry: null,
      });
    }
  });
  return spans;
}

const QUANTITIES = /^(?:some|several|many|most|dozens|hundreds|thousands|millions)$/i;
const ROUNDINGS =
  /^(?:at least|at most|more than|less than|fewer than|up to|as many as|about|around|roughly|nearly|almost|over|some)$/i;

/** "At least five" in "at least five other civilians" is part of the phrase, though not of its name. */
function quantityStart({tokens}: Sentence, start: number): number {
  const word = (index: number) => tokens[index]?.text ?? '';
  const counts = (index: number) => tokens[index]?.tag === 'NUM' || QUANTITIES.test(word(index));
  let first = start;
  if (word(first - 1) === 'of' && QUANTITIES.test(word(first - 2))) first -= 2;
  while (first > 0 && counts(first - 1)) first -= 1;
  if (first === start) return start;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, first - length), first).map(({text}) => text);
    if (words.length === length && ROUNDINGS.test(words.join(' '))) return first - length;
  }
  return first;
}

/** "The President", "the Senators": a common noun in capitals. */
function isCapitalNoun(
  {tag, xpos, text}: Token,
  {personNouns, titleWords, noNames, bodyNouns, stateNouns}: Lexicon,
): boolean {
  if (tag !== 'PROPN') return false;
  const word = text.toLowerCase();
  if (noNames.has(word) && (bodyNouns.has(word) || stateNouns.has(word))) return true;
  return /S$/.test(xpos) || (personNouns.has(word) && titleWords.has(word));
}

/** The noun in its dictionary form. */
function nounOf(token: Token | undefined): string {
  return token?.lemma.toLowerCase() ?? '';
}

type Around = {readonly names: readonly Span[]; readonly lexicon: Lexicon; readonly first: number};

function labelOf(sentence: Sentence, index: number, around: Around): EntityLabel | null {
  const token = sentence.tokens[index];
  if (!token) return null;
  const {lexicon} = around;
  const lemma = nounOf(token);
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  // Headlines leave the article out.
  const definite = isDefinite(sentence, index) || (sentence.heading && !plural);
  if (!plural && lexicon.countryNouns.has(lemma) && isCountry(sentence, index)) return 'Country';
  if (!plural && lexicon.stateNouns.has(lemma)) return governmentLabel(sentence, index);
  const collective = lexicon.collectiveNouns.has(lemma);
  if (!plural && !collective && lexicon.bodyNouns.has(lemma)) {
    return definite || sayWhich(sentence, index, around) ? 'Organization' : null;
  }
  if (lemma === 'police') return 'Organization';
  const isForce = !plural && /^(?:army|navy|military)$/.test(lemma);
  if (isForce && (definite || sayWhich(sentence, index, around))) return 'Organization';
  if (plural || collective) return groupLabel(sentence, index, around);
  if (lexicon.personNouns.has(lemma)) return definite ? 'Person' : unknownPerson(sentence, index);
  return lemma === 'source' ? 'Group' : null;
}

/** "The country", but not "the border state" or "the state of emergency". */
function isCountry(sentence: Sentence, index: number): boolean {
  if (!isDefinite(sentence, index)) return false;
  if (sentence.tokens[index]?.lemma.toLowerCase() !== 'state') return true;
  return findChildren(sentence, index, 'nmod', 'compound', 'amod', 'nmod:poss').length === 0;
}

/** "The government" and "the regime" are bodies; with a country's word they are that country, found elsewhere. */
function governmentLabel(sentence: Sentence, index: number): EntityLabel | null {
  const isGovernment = !/^(?:state|republic)$/.test(nounOf(sentence.tokens[index]));
  return isGovernment && isDefinite(sentence, index) ? 'Organization' : null;
}

function groupLabel(
  sentence: Sentence,
  index: number,
  {lexicon, names, first}: Around,
): EntityLabel | null {
  const lemma = nounOf(sentence.tokens[index]);
  if (!lexicon.groupNouns.has(lemma) && !lexicon.personNouns.has(lemma)) return null;
  const vague = lexicon.vagueGroups.has(lemma);
  const isClear =
    sayWhich(sentence, index, {lexicon, names, first}) || ofWhom(sentence, index, names) > index;
  return vague && !isClear ? null : 'Group';
}

function isVague(token: Token, {vagueGroups}: Lexicon): boolean {
  return vagueGroups.has(nounOf(token));
}

/** Last token of the name in "members of Congress", "leaders from Chile"; the noun itself where there is none. */
function ofWhom(sentence: Sentence, index: number, names: readonly Span[]): number {
  const marker = sentence.tokens[index + 1]?.text.toLowerCase() ?? '';
  if (marker !== 'of' && marker !== 'from') return index;
  const name = names.find(({first}) => first === index + 2 || first === index + 3);
  const isArticle = name?.first === index + 2 || sentence.tokens[index + 2]?.tag === 'DET';
  return name && isArticle ? name.last : index;
}

/** One unnamed person who speaks or acts is a group of one; "as a senator" is nobody else. */
function unknownPerson(sentence: Sentence, index: number): EntityLabel | null {
  const token = sentence.tokens[index];
  if (!token) return null;
  if (hasDependency(token, 'nsubj')) return 'Group';
  const marker = sentence.tokens[findChild(sentence, index, 'case')]?.lemma.toLowerCase() ?? '';
  return hasDependency(token, 'obl') && /^(?:by|to|with|from|against)$/.test(marker)
    ? 'Group'
    : null;
}

/** Whether something before the noun says which one it is. */
function sayWhich(sentence: Sentence, index: number, {first, names}: Around): boolean {
  if (names.some(span => span.first >= first && span.last < index)) return true;
  return findChildren(sentence, index, 'amod', 'compound', 'nmod:poss').some(
    child => child < index,
  );
}

function isDefinite(sentence: Sentence, index: number): boolean {
  const article = sentence.tokens[findChild(sentence, index, 'det')]?.lemma.toLowerCase() ?? '';
  if (['the', 'this', 'that'].includes(article)) return true;
  return findChild(sentence, index, 'nmod:poss') >= 0;
}

/** "Ukrainian and Russian forces" are two groups: one phrase from each coordinated adjective. */
function starts(sentence: Sentence, index: number, first: number): number[] {
  const isName = (place: number) => /^\p{Lu}/u.test(sentence.tokens[place]?.text ?? '');
  for (const child of findChildren(sentence, index, 'amod', 'compound')) {
    const others = findChildren(sentence, child, 'conj').filter(
      other => other > child && other < index && isName(other),
    );
    if (others.length > 0 && isName(child)) return [child, ...others];
  }
  return [first];
}
