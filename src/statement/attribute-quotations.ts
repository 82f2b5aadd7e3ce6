import type {Document, Mention, Sentence} from '../model/index.js';
import {hasDependency} from '../language/tree.js';
import {agentsOf, isPassive, lemmaAt, subjectsOf} from '../relation/clause.js';
import type {Draft} from './draft.js';
import {findUtterances, type Utterance} from './utterances.js';
import {isQuoted, type Quotation} from './quotations.js';
import {addressees} from './report-people.js';
import {isAsReport, type Source} from './sources.js';
import type {Speakers} from './speakers.js';

/** What quotations are given their speakers with. */
export type QuoteSetting = {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly speakers: Speakers;
  /** Lemmas of verbs that report a clause. */
  readonly reporting: ReadonlySet<string>;
  /** Lemmas of other verbs with which a quotation may stand. */
  readonly quoting: ReadonlySet<string>;
  readonly sourcesOf: (sentence: Sentence) => readonly Source[];
};

type Attribution = {
  readonly speaker: Mention;
  readonly addressedTo: readonly Mention[];
  readonly sentence: Sentence;
  readonly verb: number;
  readonly trigger: string;
  readonly confidence: number;
  readonly rule: string;
};

/** Finds the speaker of each quotation that is a saying of its own. */
export function attributeQuotations(setting: QuoteSetting): Draft[] {
  const utterances = findUtterances(setting);
  const found = new Map<Utterance, Attribution>();
  const unknown = new Set<Utterance>();
  for (const utterance of utterances) {
    const near = nearAttribution(utterance, setting);
    if (near === 'unknown') unknown.add(utterance);
    else if (near) found.set(utterance, near);
  }
  utterances.forEach((utterance, place) => {
    if (found.has(utterance) || unknown.has(utterance)) return;
    const far =
      fromNeighbour(utterances, place, found) ??
      fromSentenceBefore(utterance, setting) ??
      fromParagraphBefore(utterances, place, found);
    if (far) found.set(utterance, far);
  });
  return utterances.flatMap(utterance => {
    const attribution = found.get(utterance);
    return attribution ? [makeDraft(utterance, attribution)] : [];
  });
}

function makeDraft({content}: Utterance, attribution: Attribution): Draft {
  return {type: 'CLAIMS', content, ...attribution};
}

/** The reporting verb or the source in the quotation's own sentences, the nearest first. */
function nearAttribution(
  utterance: Utterance,
  setting: QuoteSetting,
): Attribution | 'unknown' | null {
  const {quotation, sentences} = utterance;
  const edges = [sentences[0], sentences.at(-1), nextSentence(utterance, setting)];
  const candidates = [...new Set(edges)].flatMap(sentence =>
    sentence ? attributionsIn(sentence, quotation, setting) : [],
  );
  candidates.sort((a, b) => a.distance - b.distance);
  return candidates[0]?.attribution ?? null;
}

/** The sentence after a quotation that ends its own, where it goes on in lower case or with a verb. */
function nextSentence(
  {quotation, sentences}: Utterance,
  setting: QuoteSetting,
): Sentence | undefined {
  const last = sentences.at(-1);
  const next = last ? setting.sentences[last.index + 1] : undefined;
  if (!last || !next || next.paragraph !== quotation.paragraph) return undefined;
  const rest = setting.document.text.slice(quotation.end + 1, last.end).trim();
  return rest === '' && /^\p{Ll}/u.test(next.text) ? next : undefined;
}

/** Words that say whose the quotation is; `unknown` where they name nobody that was found. */
type Candidate = {readonly attribution: Attribution | 'unknown'; readonly distance: number};

/** Steps of distance that count against words that fit less well. */
const PENALTY = {quoting: 60, any: 150, across: 400, relayed: 200} as const;
const FARTHEST = 320;
/** So near stands a verb that can only be the quotation's own. */
const TIGHT = 3;

function isPartOf({start, end}: Quotation, whole: Quotation): boolean {
  return start >= whole.start && end <= whole.end;
}

function attributionsIn(
  sentence: Sentence,
  quotation: Quotation,
  setting: QuoteSetting,
): Candidate[] {
  const {quotations, reporting, quoting, speakers} = setting;
  const candidates: Candidate[] = [];
  const distanceOf = (start: number, end: number): number => {
    const distance = end <= quotation.start ? quotation.start - end : start - quotation.end;
    const [from, to] =
      end <= quotation.start ? [end, quotation.start - 1] : [quotation.end + 1, start];
    const across = quotations.some(
      each => !isPartOf(each, quotation) && each.start >= from && each.end <= to,
    );
    return Math.max(0, distance) + (across ? PENALTY.across : 0);
  };
  sentence.tokens.forEach((token, verb) => {
    if (token.tag !== 'VERB' || isQuoted(quotations, token.start)) return;
    const lemma = lemmaAt(sentence, verb);
    const kind = reporting.has(lemma) ? 0 : quoting.has(lemma) ? PENALTY.quoting : PENALTY.any;
    if (kind === PENALTY.any && !leadsUpTo(sentence, verb, quotation)) return;
    const aside = isAsReport(sentence, verb) || token.dependency === 'acl:relcl';
    const relayed = aside ? PENALTY.relayed : 0;
    const distance = distanceOf(token.start, token.end) + kind + relayed;
    if (distance > FARTHEST) return;
    const heads = isPassive(sentence, verb) ? agentsOf(sentence, verb) : subjectsOf(sentence, verb);
    const speaker = heads
      .flatMap(head => speakers.at(sentence, head))
      .find(each => !isQuoted(quotations, each.start));
    if (!speaker) {
      const tight = distance - kind <= TIGHT && kind < PENALTY.any;
      if ((kind === 0 || tight) && heads.length > 0)
        candidates.push({distance, attribution: 'unknown'});
      return;
    }
    const confidence = kind === 0 ? 0.93 : kind === PENALTY.quoting ? 0.8 : 0.65;
    candidates.push({
      distance,
      attribution: {
        speaker,
        addressedTo: addressees(sentence, verb, {head: -1}).flatMap(each =>
          speakers.at(sentence, each),
        ),
        sentence,
        verb,
        trigger: token.text,
        confidence,
        rule: 'quotation',
      },
    });
  });
  for (const {speakers: named, at} of setting.sourcesOf(sentence)) {
    const [speaker] = named;
    const token = sentence.tokens[at];
    if (!speaker || !token || isQuoted(quotations, token.start)) continue;
    candidates.push({
      distance: distanceOf(token.start, token.end),
      attribution: {
        speaker,
        addressedTo: [],
        sentence,
        verb: -1,
        trigger: `${token.text} to`,
        confidence: 0.9,
        rule: 'quotation-source',
      },
    });
  }
  return candidates;
}

/** Whether a comma or colon leads from the main verb's clause to the quotation. */
function leadsUpTo(sentence: Sentence, verb: number, quotation: Quotation): boolean {
  const token = sentence.tokens[verb];
  if (!token || !hasDependency(token, 'root') || token.start > quotation.start) return false;
  const before = sentence.text
    .slice(0, Math.max(0, quotation.start - 1 - sentence.start))
    .trimEnd();
  return /[,:]$/u.test(before);
}

/** The speaker of the quotation before or after in the same paragraph. */
function fromNeighbour(
  utterances: readonly Utterance[],
  place: number,
  found: ReadonlyMap<Utterance, Attribution>,
): Attribution | null {
  const own = utterances[place];
  for (const other of [utterances[place - 1], utterances[place + 1]]) {
    const attribution = other && found.get(other);
    if (!own || !other || !attribution) continue;
    if (other.quotation.paragraph !== own.quotation.paragraph) continue;
    return {...attribution, confidence: 0.8, rule: 'quotation-goes-on'};
  }
  return null;
}

/** A paragraph that is nothing but a quotation goes on with the speaker of the one before. */
function fromParagraphBefore(
  utterances: readonly Utterance[],
  place: number,
  found: ReadonlyMap<Utterance, Attribution>,
): Attribution | null {
  const [own, before] = [utterances[place], utterances[place - 1]];
  const attribution = before && found.get(before);
  if (!own || !before || !attribution) return null;
  const [first] = own.sentences;
  if (own.quotation.paragraph - before.quotation.paragraph !== 1) return null;
  if (!first || own.quotation.start - first.start > 2) return null;
  return {
    ...attribution,
    confidence: before.quotation.closed ? 0.5 : 0.75,
    rule: 'quotation-goes-on',
  };
}

/** The subject of the sentence before: "Kent spoke on television. \"The plan …\"". */
function fromSentenceBefore(utterance: Utterance, setting: QuoteSetting): Attribution | null {
  const [first] = utterance.sentences;
  const before = first ? setting.sentences[first.index - 1] : undefined;
  if (!first || !before || before.heading) return null;
  const near = before.paragraph === first.paragraph || before.text.trimEnd().endsWith(':');
  if (!near || isQuoted(setting.quotations, before.start + 1)) return null;
  const root = before.tokens.findIndex(token => token.head < 0);
  const [speaker] = subjectsOf(before, root).flatMap(head => setting.speakers.at(before, head));
  if (
    !speaker ||
    (speaker.label !== 'Person' && speaker.label !== 'Organization' && speaker.label !== 'Group')
  )
    return null;
  const trigger = before.tokens[root]?.text ?? '';
  const colon = before.text.trimEnd().endsWith(':');
  return {
    speaker,
    addressedTo: [],
    sentence: before,
    verb: root,
    trigger,
    confidence: colon ? 0.8 : 0.6,
    rule: 'quotation-after',
  };
}
