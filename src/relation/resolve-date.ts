import {Chrono, en} from 'chrono-node';

/** Which way an expression without a year or a week points. */
export type Tense = 'past' | 'future';

/** A time expression in a text: [start, end) in it, and the ISO date of its day, month or year. */
export type TimeExpression = {readonly start: number; readonly end: number; readonly date: string};

const CHRONO = new Chrono(en.configuration.createCasualConfiguration(false));
const DAY = 86_400_000;

/** Whether a text may hold a time expression at all: chrono is slow, and most sentences hold none. */
const UNIT =
  /\b(?:today|tonight|yesterday|tomorrow|(?:last|next|past|this|few|recent|several|coming) (?:day|week|month|year|decade)s?|ago|[A-Za-z]+day)\b/i;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;
const NUMBERED = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const YEAR =
  /\b(?:in|since|by|of|during|until|till|from|after|before|early|late|mid|year)[\s-]+((?:1[5-9]|20)\d{2})\b(?!\s*(?:people|men|women|[a-z]+s\b))/giu;
const RECENT =
  /\b(?:in|over|during|for)?\s*(?:the\s+)?(?:recent|past few|last few|past several)\s+(day|week|month)s\b/giu;
const WEEKS = /\bweeks?\b/i;

/** What chrono finds in a text, to be resolved for either tense. */
type RawTimes = {
  readonly text: string;
  readonly day: string;
  readonly instant: Date;
  readonly results: readonly Result[];
};

/** Reads the time expressions of a text against the date of the article, once for both tenses. */
export function readTimes(text: string, reference: string): (tense: Tense) => TimeExpression[] {
  const day = reference.slice(0, 10);
  const instant = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(instant.getTime())) return () => [];
  const hinted = UNIT.test(text) || MONTH.test(text) || NUMBERED.test(text);
  const results = hinted ? CHRONO.parse(text, {instant, timezone: 0}) : [];
  return tense => resolveTimes({text, day, instant, results}, tense);
}

function resolveTimes({text, day, instant, results}: RawTimes, tense: Tense): TimeExpression[] {
  const found = results.flatMap(result => {
    const date = dateOf(result, instant, tense);
    const end = result.index + result.text.length;
    return date === null ? [] : [{start: result.index, end, date}];
  });
  for (const match of text.matchAll(RECENT)) {
    const unit = match[1]?.toLowerCase();
    add(found, match.index, match[0], day.slice(0, unit === 'month' ? 4 : 7));
  }
  for (const match of text.matchAll(YEAR)) add(found, match.index, match[0], match[1] ?? '');
  return found.sort((a, b) => a.start - b.start);
}

function add(found: TimeExpression[], start: number, text: string, date: string): void {
  const end = start + text.length;
  if (!found.some(each => each.start < end && each.end > start)) found.push({start, end, date});
}

type Result = ReturnType<Chrono['parse']>[number];

/** The day where the text is sure of it; else the month or the year; null for a time of day. */
function dateOf({start, text}: Result, reference: Date, tense: Tense): string | null {
  const iso = start.date().toISOString().slice(0, 10);
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return /\b(?:next|last|this|past|coming)\b/i.test(text)
      ? iso
      : nearestWeekday(start.get('weekday') ?? 0, reference, tense);
  if (WEEKS.test(text)) return iso.slice(0, 7);
  if (start.isCertain('day')) return iso;
  if (start.isCertain('month'))
    return start.isCertain('year')
      ? iso.slice(0, 7)
      : nearestMonth(start.get('month') ?? 1, reference, tense);
  return start.isCertain('year') ? iso.slice(0, 4) : null;
}

/** The last such day up to the reference, or the next one from it on. */
function nearestWeekday(weekday: number, reference: Date, tense: Tense): string {
  const ahead = (weekday - reference.getUTCDay() + 7) % 7;
  const days = tense === 'future' || ahead === 0 ? ahead : ahead - 7;
  return new Date(reference.getTime() + days * DAY).toISOString().slice(0, 10);
}

function nearestMonth(month: number, reference: Date, tense: Tense): string {
  const own = reference.getUTCMonth() + 1;
  const year = reference.getUTCFullYear();
  const shift = tense === 'future' ? (month < own ? 1 : 0) : month > own ? -1 : 0;
  return `${String(year + shift)}-${String(month).padStart(2, '0')}`;
}
