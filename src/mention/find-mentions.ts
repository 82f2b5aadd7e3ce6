import {findChildren} from '../language/tree.js';
import type {Lexicon, Mention, Sentence, Token} from '../model/index.js';
import {composeNames} from './compose-names.js';
import {findKnown} from './find-known.js';
import {findNominals} from './find-nominals.js';
import {findPairs} from './find-pairs.js';
import {findParties, findPartisans} from './find-parties.js';
import {findPronouns} from './find-pronouns.js';
import {findTagged} from './find-tagged.js';
import {CALENDAR, findUntagged} from './find-untagged.js';
import {joinTitles} from './join-titles.js';
import {mergeNames} from './merge-names.js';
import {phraseStart} from './noun-phrase.js';
import {tellApart} from './tell-apart.js';
import {mentionOf, rawText, type Span} from './span.js';

/** All mentions of a document's sentences in text order: names, nationality words, noun phrases, pronouns. */
export function findMentions(sentences: readonly Sentence[], lexicon: Lexicon): Mention[] {
  const mentions = sentences.flatMap(sentence =>
    CREDIT.test(sentence.text) ? [] : findInSentence(sentence, lexicon),
  );
  return [...tellApart(mentions, lexicon.homonyms)];
}

/** Who made a picture is no news: "Image: Ann Kent (Acme)." */
const CREDIT = /^(?:image|photo|photograph|picture|video|credit|file photo)s?:\s/i;

function findInSentence(sentence: Sentence, lexicon: Lexicon): Mention[] {
  const tagged = findTagged(sentence, lexicon);
  const partisans = findPartisans(sentence, lexicon.gazetteer);
  const bare = composeNames(
    sentence,
    mergeNames([...findKnown(sentence, lexicon.gazetteer), ...partisans], tagged),
    lexicon,
  );
  const wide = [...bare, ...findUntagged(sentence, bare, lexicon)].map(span =>
    widen(sentence, span, lexicon),
  );
  const names = joinTitles(sentence, withWholeNames(withoutParts(wide)), lexicon);
  const solid = names.filter(span => span.kind !== 'demonym' || span.last > span.nameLast);
  const pairs = findPairs(sentence);
  const nominals = [...pairs, ...findNominals(sentence, [...solid, ...pairs], lexicon)];
  // Not within the name of another: "the Labour Party".
  const parties = findParties(sentence, lexicon.gazetteer).filter(party =>
    names.every(({nameFirst, nameLast}) => party.first < nameFirst || party.first > nameLast),
  );
  const spans = [...names, ...parties, ...nominals, ...findPronouns(sentence)];
  const seen = new Set<string>();
  return spans
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(span => mentionOf(sentence, span, nameOf(sentence, span)))
    .filter(mention => !seen.has(mention.id) && seen.add(mention.id));
}

/** A phrase that would start inside another name starts with it: "United States President X". */
function withWholeNames(spans: readonly Span[]): Span[] {
  return spans.map(span => {
    const around = spans.find(
      other => other !== span && other.first < span.first && other.last >= span.first,
    );
    const isPart = around !== undefined && around.last < span.nameFirst;
    return isPart ? {...span, first: around.first} : span;
  });
}

/** Without the tagged names that became part of a longer one; known names stay as mentions of their own. */
function withoutParts(spans: readonly Span[]): Span[] {
  return spans.filter(
    span =>
      span.entry !== null ||
      !spans.some(
        other =>
          other !== span &&
          other.nameFirst <= span.nameFirst &&
          other.nameLast >= span.nameLast &&
          other.nameLast - other.nameFirst > span.nameLast - span.nameFirst,
      ),
  );
}

/** The whole noun phrase of a name: titles and nationality before it, the noun of a state or body after it. */
function widen(sentence: Sentence, span: Span, lexicon: Lexicon): Span {
  if (span.label === 'Country') return withStateNoun(sentence, span, lexicon);
  if (span.label === 'Place') return span;
  const widened =
    span.label === 'Organization'
      ? withComplement(sentence, withBodyNoun(sentence, span, lexicon), lexicon)
      : span;
  const isTitle = (token: Token) =>
    span.label === 'Person' &&
    (lexicon.titleWords.has(token.text.toLowerCase()) ||
      lexicon.personNouns.has(token.lemma.toLowerCase()));
  let first = phraseStart(sentence, widened.first, widened.last, isTitle);
  if (span.label === 'Person') return {...widened, first};
  // "Former Acme" director.
  while (first < widened.nameFirst && TIMES.test(sentence.tokens[first]?.text ?? '')) first += 1;
  // "Director of Acme" is no name of Acme's.
  const link = sentence.tokens
    .slice(first, widened.first)
    .reduce((found, token, index) => (token.tag === 'ADP' ? first + index : found), -1);
  return {...widened, first: link < 0 ? first : withoutArticle(sentence, link + 1)};
}

const TIMES = /^(?:former|then|ex|acting|incoming|outgoing|new)$/i;

function withoutArticle({tokens}: Sentence, index: number): number {
  return tokens[index]?.tag === 'DET' ? index + 1 : index;
}

/** "The Iranian regime", "Germany's government": the country itself. */
function withStateNoun(sentence: Sentence, span: Span, {stateNouns}: Lexicon): Span {
  const {tokens} = sentence;
  let next = span.last + 1;
  if (/^['’]s?$/.test(tokens[next]?.text ?? '')) next += 1;
  if (/^(?:federal|central|national)$/i.test(tokens[next]?.text ?? '')) next += 1;
  const noun = tokens[next];
  if (
    !/^(?:NOUN|PROPN)$/.test(noun?.tag ?? '') ||
    !noun ||
    !stateNouns.has(noun.text.toLowerCase())
  )
    return ofState(sentence, span, stateNouns);
  if (noun.text.toLowerCase() === 'state' || tokens[next + 1]?.tag === 'NOUN') return span;
  const top = tokens[span.last];
  if (top?.head !== next) return span;
  return {...span, last: next, kind: 'name'};
}

/** "The government of Chile": the country itself. */
function ofState({tokens}: Sentence, span: Span, stateNouns: ReadonlySet<string>): Span {
  const article = tokens[span.first - 1]?.tag === 'DET' ? 1 : 0;
  const noun = tokens[span.first - article - 2];
  const isOf = tokens[span.first - article - 1]?.text === 'of';
  if (!noun || !isOf || span.kind !== 'name' || !/^(?:government|regime)$/i.test(noun.text))
    return span;
  return stateNouns.has(noun.text.toLowerCase())
    ? {...span, first: span.first - article - 2}
    : span;
}

const JOINERS: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** "Office of the UN High Commissioner for Human Rights": what follows "of" and "for" in capitals is part of the name. */
function withComplement(sentence: Sentence, span: Span, {bodyNouns, companyWords}: Lexicon): Span {
  const {tokens} = sentence;
  const isBody = tokens
    .slice(span.nameFirst, span.nameLast + 1)
    .some(({text}) => bodyNouns.has(text.toLowerCase()) && !companyWords.has(text.toLowerCase()));
  if (!isBody || span.entry) return span;
  let last = span.last;
  for (;;) {
    const end = capitalRun(sentence, last);
    if (end === last) break;
    last = end;
  }
  return {...span, last, nameLast: last};
}

/** Last token of "of (the) Capital Words" right after a token, or the token itself. */
function capitalRun(sentence: Sentence, last: number): number {
  const {tokens} = sentence;
  if (!JOINERS.has(tokens[last + 1]?.text ?? '')) return last;
  let index = last + 2;
  if (tokens[index]?.tag === 'DET') index += 1;
  const isCapital = (place: number) =>
    /^\p{Lu}/u.test(tokens[place]?.text ?? '') &&
    !/^(?:VERB|AUX|PRON)$/.test(tokens[place]?.tag ?? '');
  if (!isCapital(index) || CALENDAR.test(tokens[index]?.text ?? '')) return last;
  while (
    isCapital(index + 1) ||
    (tokens[index + 1]?.text === 'and' &&
      isCapital(index + 2) &&
      tokens[index + 2]?.name.startsWith('I-') === true)
  )
    index += 1;
  return index;
}

const REBELS = /^(?:rebels|insurgents|guerrillas)$/;

/** "The Houthi movement": the noun is part of the body's name. */
function withBodyNoun(sentence: Sentence, span: Span, {bodyNouns, personNouns}: Lexicon): Span {
  const noun = sentence.tokens[span.last + 1];
  const top = sentence.tokens[span.last];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || /^\p{Lu}/u.test(noun.text)) return span;
  // "Houthi rebels" are the movement.
  if (span.entry && REBELS.test(noun.text)) return {...span, last: span.last + 1};
  if (!bodyNouns.has(noun.lemma) || /S$/.test(noun.xpos)) return span;
  // "Acme producer Ann Kent": a person's post.
  const isPost =
    personNouns.has(noun.lemma) && /PER$/.test(sentence.tokens[span.last + 2]?.name ?? '');
  if (isPost) return span;
  // Names of bodies do not end in a small letter: "Russian defense" ministry.
  const isOpen = /^\p{Ll}/u.test(top?.text ?? '');
  if (!isOpen && top?.head !== span.last + 1 && top?.head !== noun.head) return span;
  // An acronym is a whole name: "YPG militia" is the YPG.
  const whole = /^\p{Lu}{2,}$/u.test(top?.text ?? '') && span.first === span.last;
  return {...span, last: span.last + 1, nameLast: whole ? span.nameLast : span.last + 1};
}

function nameOf(sentence: Sentence, {nameFirst, nameLast, entry, kind}: Span): string {
  if (entry && kind !== 'nominal') return entry.entity.name;
  const lastOther = kind === 'nominal' ? lastConjunct(sentence, nameFirst, nameLast) : -1;
  // "Ukrainian and Russian forces" from "Ukrainian" on are the Ukrainian forces.
  if (lastOther >= 0) {
    return `${rawText(sentence, nameFirst, nameFirst)} ${rawText(sentence, lastOther + 1, nameLast)}`;
  }
  return rawText(sentence, nameFirst, nameLast);
}

/** The last nationality that is coordinated with the first word of the phrase, or -1. */
function lastConjunct(sentence: Sentence, first: number, last: number): number {
  const others = findChildren(sentence, first, 'conj').filter(
    other => other > first && other < last && /^\p{Lu}/u.test(sentence.tokens[other]?.text ?? ''),
  );
  const isModifier =
    sentence.tokens[first]?.tag === 'ADJ' || sentence.tokens[first]?.tag === 'PROPN';
  return isModifier ? (others.at(-1) ?? -1) : -1;
}
