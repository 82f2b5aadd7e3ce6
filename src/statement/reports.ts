import type {Mention, ReportingVerbs, Sentence, StatementTables} from '../model/index.js';
import {findChildren, hasDependency, subtreeOf} from '../language/tree.js';
import {hasWord, isPassive, lemmaAt} from '../relation/clause.js';
import {clauseTokens, contentOfTokens, isDemand, isPredicate, nounTokens} from './content.js';
import type {Draft} from './draft.js';
import {addressees, speakersOf} from './report-people.js';
import type {Speakers} from './speakers.js';

/** What reported speech is read with. */
export type ReportSetting = {
  readonly verbs: ReadonlyMap<string, readonly ReportingVerbs[]>;
  readonly proposals: ReadonlySet<string>;
  readonly speakers: Speakers;
  /** Whether the article says that the word at the token is so: not negated, hedged or asked for. */
  readonly isSaid: (sentence: Sentence, index: number) => boolean;
};

/** The rows of each verb, by its lemma with its particle. */
export function indexVerbs({verbs}: StatementTables): Map<string, ReportingVerbs[]> {
  const index = new Map<string, ReportingVerbs[]>();
  for (const row of verbs)
    for (const verb of row.verbs) index.set(verb, [...(index.get(verb) ?? []), row]);
  return index;
}

type Place = {
  readonly at: string;
  readonly tokens: readonly number[];
  readonly head: number;
  /** Whether it is the subject of a passive. */
  readonly passive: boolean;
};

/** Reads what the verbs of one sentence report. */
export function readReports(sentence: Sentence, setting: ReportSetting): Draft[] {
  return sentence.tokens.flatMap((token, index) => {
    if (token.tag !== 'VERB' || token.dependency === 'amod') return [];
    const rows = rowsOf(sentence, index, setting);
    return rows.length > 0 ? readVerb(sentence, index, rows, setting) : [];
  });
}

function rowsOf(
  sentence: Sentence,
  index: number,
  {verbs}: ReportSetting,
): readonly ReportingVerbs[] {
  const lemma = lemmaAt(sentence, index);
  for (const particle of findChildren(sentence, index, 'compound:prt')) {
    const rows = verbs.get(`${lemma} ${lemmaAt(sentence, particle)}`);
    if (rows) return rows;
  }
  return verbs.get(lemma) ?? [];
}

function readVerb(
  sentence: Sentence,
  verb: number,
  rows: readonly ReportingVerbs[],
  setting: ReportSetting,
): Draft[] {
  const speakers = speakersOf(sentence, verb, setting.speakers);
  if (speakers.length === 0 || !setting.isSaid(sentence, verb)) return [];
  const found = placesOf(sentence, verb).flatMap(place => {
    const row = rows.find(each => fits(sentence, each, place));
    return row ? [{row, place}] : [];
  });
  const clauses = found.filter(({place}) => place.at === 'clause' || place.at === 'demand');
  const chosen = clauses.length > 0 ? clauses : found.slice(0, 1);
  return chosen.flatMap(({row, place}) => {
    const told = toldFirst(sentence, verb, place, setting.speakers);
    const tokens = contentTokens(sentence, row, place);
    const content = contentOfTokens(
      sentence,
      told ? tokens.filter(index => index > told.last) : tokens,
    );
    const fewest = row.type === 'PROPOSES' ? 1 : 2;
    if (!content || content.text.split(/\s+/u).length < fewest) return [];
    const heads = addressees(sentence, verb, place);
    const addressedTo = told ? [told] : heads.flatMap(each => setting.speakers.at(sentence, each));
    return speakers.map(speaker => ({
      type: typeOf(sentence, row, place, setting),
      speaker,
      content,
      addressedTo: addressedTo.filter(each => each !== speaker),
      sentence,
      verb,
      trigger: sentence.tokens[verb]?.text ?? '',
      confidence: row.confidence,
      rule: `report-${place.at}`,
    }));
  });
}

/** "told the Gazette four people died": who is told stands first, also where the parser overlooks it. */
function toldFirst(
  sentence: Sentence,
  verb: number,
  {at}: Place,
  speakers: Speakers,
): Mention | null {
  if (at !== 'clause' || !TELLING.has(lemmaAt(sentence, verb)) || isPassive(sentence, verb))
    return null;
  if (findChildren(sentence, verb, 'obj', 'iobj').length > 0) return null;
  const next = sentence.tokens[verb + 1];
  if (!next) return null;
  const skip = next.tag === 'DET' ? 1 : 0;
  return (
    speakers
      .within(sentence.start, sentence.end)
      .find(
        ({first, label}) =>
          (first === verb + 1 || first === verb + 1 + skip) && label !== 'Country',
      ) ?? null
  );
}

/** Verbs that always name the one who is told. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'notify', 'remind']);

/** All places of a verb where a content may stand. */
function placesOf(sentence: Sentence, verb: number): Place[] {
  const token = sentence.tokens[verb];
  const places: Place[] = [];
  const add = (at: string, head: number, tokens: readonly number[], passive = false) => {
    places.push({at, head, tokens, passive});
  };
  for (const side of sidesOf(sentence, verb)) {
    const [clause] = side;
    const tokens = side.flatMap(each => clauseTokens(sentence, each, verb));
    if (clause !== undefined) add(isDemand(sentence, clause) ? 'demand' : 'clause', clause, tokens);
  }
  if (token && hasDependency(token, 'parataxis') && places.length === 0 && token.head >= 0) {
    const reported = reportedBy(sentence, token.head);
    if (reported >= 0) add('clause', reported, besideReport(sentence, verb, reported));
  }
  for (const child of findChildren(sentence, verb, 'xcomp', 'advcl')) {
    const marks = findChildren(sentence, child, 'mark').map(each => lemmaAt(sentence, each));
    const each = sentence.tokens[child];
    const tokens = clauseTokens(sentence, child, verb);
    if (marks.includes('to')) {
      const addressed =
        findChildren(sentence, verb, 'obj', 'iobj').length > 0 || calledOn(sentence, verb);
      add(addressed ? 'addressed' : 'infinitive', child, tokens);
    } else if (each?.xpos === 'VBG')
      add(
        marks[0] ?? 'gerund',
        child,
        tokens.filter(index => !findChildren(sentence, child, 'mark').includes(index)),
      );
  }
  // Two objects of one such verb are the halves of one: "reported missile and drone strikes".
  const objects = findChildren(sentence, verb, 'obj').filter(each => each > verb);
  const last = objects.at(-1);
  if (last !== undefined)
    add(
      'object',
      last,
      objects.flatMap(each => nounTokens(sentence, each, verb)),
    );
  if (isPassive(sentence, verb))
    for (const subject of findChildren(sentence, verb, 'nsubj:pass'))
      add('object', subject, nounTokens(sentence, subject, verb), true);
  for (const child of findChildren(sentence, verb, 'obl')) {
    const marks = findChildren(sentence, child, 'case');
    const tokens = nounTokens(sentence, child, verb).filter(index => !marks.includes(index));
    const [first] = marks;
    if (first !== undefined)
      add(lemmaAt(sentence, first), child, [...tokens, ...aimOf(sentence, verb, child)]);
  }
  return places;
}

/** The clause that a report hangs on, also where it hangs on its subject ("The bridge, Kent said, fell"). */
function reportedBy(sentence: Sentence, head: number): number {
  if (isPredicate(sentence, head)) return head;
  const token = sentence.tokens[head];
  return token && hasDependency(token, 'nsubj') ? token.head : -1;
}

/** "Two people died, officials said": the report hangs on what it reports, or stands between its words. */
function besideReport(sentence: Sentence, verb: number, head: number): number[] {
  const own = subtreeOf(sentence, verb);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const rest = subtreeOf(sentence, head).filter(index => !own.includes(index));
  const before = rest.filter(index => index < first);
  if (head < verb) return before;
  const after = rest.filter(index => index > last);
  const between = sentence.tokens[first]?.text === ',' || sentence.tokens[first - 1]?.text === ',';
  return between ? [...before, ...after] : after;
}

/** The clauses before the verb, and those after it: "said if X, then Y" is one content. */
function sidesOf(sentence: Sentence, verb: number): number[][] {
  const clauses = findChildren(sentence, verb, 'ccomp');
  return [clauses.filter(each => each < verb), clauses.filter(each => each > verb)];
}

/** "called for the rebels to leave": the infinitive belongs to what is called for. */
function aimOf(sentence: Sentence, verb: number, noun: number): number[] {
  return findChildren(sentence, verb, 'xcomp', 'advcl')
    .filter(each => each > noun && hasWord(sentence, each, ['to'], 'mark'))
    .slice(0, 1)
    .flatMap(each => subtreeOf(sentence, each));
}

/** "called on Congress to pass the bill". */
function calledOn(sentence: Sentence, verb: number): boolean {
  return findChildren(sentence, verb, 'obl').some(each =>
    hasWord(sentence, each, ['on', 'upon', 'to'], 'case'),
  );
}

const NO_CONTENT: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'them',
  'him',
  'her',
  'he',
  'she',
  'they',
  'which',
  'who',
  'what',
  'so',
  'nothing',
  'something',
  'himself',
  'herself',
  'themselves',
  'itself',
  'day',
  'night',
  'week',
  'month',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'word',
  'all',
  'victory',
  'life',
  'seat',
  'title',
  'prize',
  'win',
]);

function fits(sentence: Sentence, row: ReportingVerbs, {at, head, passive}: Place): boolean {
  if (!row.at.includes(at)) return false;
  if (at === 'clause' || at === 'demand') return true;
  const lemma = lemmaAt(sentence, head);
  if (NO_CONTENT.has(lemma)) return false;
  // What is "claimed by" or "reported by" somebody is more often a thing than a saying.
  if (row.type === 'CLAIMS' && at === 'object' && passive) return false;
  return !row.over || row.over.includes(lemma);
}

/** "rejected claims that X": what is denied is X. */
function contentTokens(sentence: Sentence, row: ReportingVerbs, place: Place): readonly number[] {
  if (row.type !== 'DENIES' || place.at !== 'object') return place.tokens;
  const [clause] = findChildren(sentence, place.head, 'acl', 'ccomp').filter(each =>
    isPredicate(sentence, each),
  );
  return clause === undefined ? place.tokens : clauseTokens(sentence, clause, place.head);
}

/** "announced a plan" proposes, "announced an attack" claims. */
function typeOf(
  sentence: Sentence,
  row: ReportingVerbs,
  {at, head}: Place,
  {proposals}: ReportSetting,
): Draft['type'] {
  const proposal =
    row.type === 'CLAIMS' && at === 'object' && proposals.has(lemmaAt(sentence, head));
  return proposal ? 'PROPOSES' : row.type;
}
