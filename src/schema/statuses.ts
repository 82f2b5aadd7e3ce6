/** How a relation stands in the text; never mixed up, never dropped. */
export const STATUSES = [
  'asserted',
  'claimed',
  'denied',
  'negated',
  'proposed',
  'possible',
] as const;

export type Status = (typeof STATUSES)[number];

// prettier-ignore
export const STATUS_MEANINGS = {
  asserted: 'the article says so in its own voice',
  claimed: 'somebody is reported as saying so',
  denied: 'somebody is reported as denying it',
  negated: 'the text says that it is not so',
  proposed: 'part of an offer, plan, request or order, not yet done',
  possible: 'hedged, conditional or future',
} as const satisfies Record<Status, string>;

/** Whether a string is one of the six statuses. */
export function isStatus(text: string): text is Status {
  return STATUSES.some(status => status === text);
}
