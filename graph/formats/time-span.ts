/** From one day to another, both included, as YYYY-MM-DD. */
export type Span = {readonly start: string; readonly end: string};

/** The days of an ISO date: of one day, of a month (`2031-03`) or of a year; null for anything else. */
export function spanOfDate(date: string | null): Span | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(date ?? '');
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
  if (Number(day ?? 1) < 1 || Number(day ?? 1) > lastDay(year, month ?? '12')) return null;
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (day !== undefined) return {start, end: start};
  return {start, end: `${year}-${month ?? '12'}-${String(lastDay(year, month ?? '12'))}`};
}

/** Day 0 of the next month is the last of this one. */
function lastDay(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
