import type {Chain, Mention, Sentence} from '../model/index.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import type {Placed} from './read-geography.js';

/** What is looked up: the bodies that the document names, and the states of bodies by name. */
export type KnownBodies = {
  readonly sentences: readonly Sentence[];
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly chains: ReadonlyMap<string, Chain>;
  readonly countryOf: ReadonlyMap<string, string>;
  /** The document's countries by ISO code. */
  readonly states: ReadonlyMap<string, Mention>;
};

/** Chambers and the parliament that they are a part of, where the document names both. */
const CHAMBERS: readonly (readonly [chamber: RegExp, parliament: RegExp])[] = [
  [/^(?:u\.?s\.? )?(?:senate|house|house of representatives)$/i, /\bcongress$/i],
  [/^(?:senate|house of representatives)$/i, /^(?:\p{L}+ )?parliament$/iu],
  [/^house of (?:commons|lords)$/i, /^(?:\p{L}+ )?parliament$/iu],
];
/** Last words of bodies within the body whose name begins theirs ("House Judiciary Committee"). */
const WITHIN =
  /\b(?:committee|subcommittee|commission|council|library|office|department|division|directorate|bureau|secretariat|command|brigade|unit|board|branch|wing|agency|assembly|court|faculty|foundation)$/i;

/** Reads to which state or larger body the bodies of a document belong, by their names alone. */
export function readKnownBodies(known: KnownBodies): Placed[] {
  const bodies = namedBodies(known);
  const byName = new Map([...bodies.values()].map(body => [bareName(body.mention.name), body]));
  const places = sentencesOf(known);
  return [...bodies].flatMap(([chain, {sentence, mention}]) => {
    const name = bareName(chain.name);
    const own = beginningOf(byName, name);
    const larger = own ?? chamberOf(bodies, name) ?? stateOf(known, chain, mention);
    const whole =
      larger && (own || areNear(known, places, chain, known.chains.get(larger.id)))
        ? larger
        : undefined;
    return whole ? [{sentence, finding: partOf(sentence, mention, whole)}] : [];
  });
}

/** The sentences, by their order, that name each chain. */
function sentencesOf({sentences, mentions, chains}: KnownBodies): ReadonlyMap<Chain, number[]> {
  const places = new Map<Chain, number[]>();
  sentences.forEach((sentence, index) => {
    for (const mention of mentions.get(sentence.id) ?? []) {
      const chain = chains.get(mention.id);
      if (!chain) continue;
      const own = places.get(chain) ?? [];
      own.push(index);
      places.set(chain, own);
    }
  });
  return places;
}

/** "both houses of Congress": the text itself says what the chambers are a part of. */
const HOUSES = /\b(?:houses|chambers) of\b/i;

/** Whether one sentence or two that follow each other name both: the text must be near to saying so. */
function areNear(
  {sentences}: KnownBodies,
  places: ReadonlyMap<Chain, readonly number[]>,
  part: Chain,
  whole: Chain | undefined,
): boolean {
  const wholes = whole ? (places.get(whole) ?? []) : [];
  if (wholes.some(index => HOUSES.test(sentences[index]?.text ?? ''))) return true;
  const near = new Set(wholes.flatMap(index => [index - 1, index, index + 1]));
  return (places.get(part) ?? []).some(index => near.has(index));
}

type Body = {readonly sentence: Sentence; readonly mention: Mention};

/** The first name of each body. */
function namedBodies({sentences, mentions, chains}: KnownBodies): Map<Chain, Body> {
  const bodies = new Map<Chain, Body>();
  for (const sentence of sentences)
    for (const mention of mentions.get(sentence.id) ?? []) {
      const chain = chains.get(mention.id);
      if (mention.label === 'Organization' && mention.kind === 'name' && chain)
        if (!bodies.has(chain)) bodies.set(chain, {sentence, mention});
    }
  return bodies;
}

function bareName(name: string): string {
  return name.replace(/^the\s+/i, '').toLowerCase();
}

function stateOf(
  {countryOf, states}: KnownBodies,
  chain: Chain,
  mention: Mention,
): Mention | undefined {
  const iso3 = countryOf.get(chain.name) ?? countryOf.get(mention.name.replace(/^the\s+/i, ''));
  return iso3 === undefined ? undefined : states.get(iso3);
}

/** "Senate", in a document that names the Congress. */
function chamberOf(bodies: ReadonlyMap<Chain, Body>, name: string): Mention | undefined {
  for (const [chamber, parliament] of CHAMBERS) {
    if (!chamber.test(name)) continue;
    for (const {mention: whole} of bodies.values())
      if (parliament.test(bareName(whole.name))) return whole;
  }
  return undefined;
}

/** "House of Commons Library", in a document that names the House of Commons: the longest such name. */
function beginningOf(byName: ReadonlyMap<string, Body>, name: string): Mention | undefined {
  if (!WITHIN.test(name)) return undefined;
  for (let end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
    const start = name.slice(0, end);
    const whole = byName.get(start) ?? byName.get(`${start} of representatives`);
    if (whole) return whole.mention;
  }
  return undefined;
}

function partOf(sentence: Sentence, subject: Mention, object: Mention): Finding {
  const fact = {rule: 'known-body', type: 'PART_OF', confidence: 0.6, subject, object};
  return lasting({sentence}, {...fact, trigger: subject.head, words: subject.text});
}
