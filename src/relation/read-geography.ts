import type {Chain, Mention, Sentence} from '../model/index.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';

const CONFIDENCE = 0.55;

/** A finding and the sentence that it rests on. */
export type Placed = {readonly sentence: Sentence; readonly finding: Finding};

/** What is looked up: mentions and chains of one document, and the countries of places by name. */
export type Geography = {
  readonly sentences: readonly Sentence[];
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly chains: ReadonlyMap<string, Chain>;
  readonly countryOf: ReadonlyMap<string, string>;
};

/**
 * A well-known place lies in its country where the document names both in one sentence or in two
 * that follow each other: the text must be near to saying so.
 */
export function readGeography(geography: Geography): Placed[] {
  const placed = new Map<Chain, Placed>();
  geography.sentences.forEach((sentence, index) => {
    for (const place of geography.mentions.get(sentence.id) ?? []) {
      const chain = geography.chains.get(place.id);
      const iso3 =
        chain && place.label === 'Place' ? geography.countryOf.get(chain.name) : undefined;
      if (!chain || iso3 === undefined || placed.has(chain)) continue;
      const country = countryNear(geography, index, iso3);
      if (country) placed.set(chain, {sentence, finding: located(sentence, place, country)});
    }
  });
  return [...placed.values()];
}

/** The country's mention in the sentence itself, the one before or the one after. */
function countryNear(geography: Geography, index: number, iso3: string): Mention | undefined {
  return [index, index - 1, index + 1]
    .flatMap(each => geography.mentions.get(geography.sentences[each]?.id ?? '') ?? [])
    .find(mention => isoOf(geography, mention) === iso3);
}

function isoOf({chains}: Geography, mention: Mention): string | null {
  return mention.label === 'Country' ? (chains.get(mention.id)?.known?.iso3 ?? null) : null;
}

function located(sentence: Sentence, subject: Mention, object: Mention): Finding {
  const fact = {rule: 'known-place', type: 'LOCATED_IN', confidence: CONFIDENCE, subject, object};
  return lasting({sentence}, {...fact, trigger: subject.head, words: subject.text});
}
