import type {Mention} from '../model/index.js';

const PARTY =
  /\b(?:party|democrats?|democratic|republicans?|labour|conservatives?|tory|tories|liberals?|greens?|socialists?|communists?|unionists?|labor)\b/i;

/** Whether the body is a political party: its people are members. */
export function isParty(body: Mention): boolean {
  return body.label !== 'Person' && PARTY.test(body.text);
}

/** Whether it is a word for a party's people alone ("Labour", "Republican"). */
export function isPartyWord(body: Mention): boolean {
  return body.first === body.last && body.label === 'Organization' && isParty(body);
}
