import {itemOf, type InputContext, type ReadItem} from './item.js';
import {cleanText, headlineOf, isoDateOf, makeDocument} from './make-document.js';

/** How many lines at the top may hold the dateline. */
const DATELINE_LINES = 4;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATELINE = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${MONTH}\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})\\.?$`,
);

/** Reads a plain text: a first line without a full stop is the headline; a line that is only a date is its date. */
export function readText(text: string, {place, date}: InputContext): ReadItem {
  const own = datelineOf(text);
  return itemOf(makeDocument({text, title: headlineOf(text), date: own ?? date}), place);
}

/** The date that stands on a line of its own at the top ("Wednesday, January 23, 2019"), or null. */
export function datelineOf(text: string): string | null {
  const lines = cleanText(text)
    .trimStart()
    .split('\n', 20)
    .map(line => line.trim());
  const found = lines
    .filter(line => line !== '')
    .slice(0, DATELINE_LINES)
    .find(line => DATELINE.test(line));
  return found === undefined ? null : isoDateOf(found.replace(/\.$/, ''));
}
