import type {KnownEntity, Lexicon} from '../model/index.js';
import {extendGazetteer, makeGazetteer} from './gazetteer.js';
import {ENGLISH_FEMALE_NAMES, ENGLISH_MALE_NAMES} from './english-names.js';
import {FEMALE_NAMES, MALE_NAMES} from './given-names.js';
import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  COMPANY_WORDS,
  COUNTRY_NOUNS,
  GROUP_NOUNS,
  GROUP_SYNONYMS,
  HONORIFICS,
  NO_NAMES,
  PERSON_NOUNS,
  STATE_NOUNS,
  TITLE_WORDS,
  VAGUE_BODIES,
  VAGUE_GROUPS,
} from './nouns.js';
import {WORDNET_PEOPLE} from './person-nouns.js';
import {HOMONYMS, PLACE_HEADS} from './places.js';

/** All word lists of finding and linking mentions, with the user's own names, which win. */
export function makeLexicon(own: readonly KnownEntity[] = []): Lexicon {
  return {
    gazetteer: extendGazetteer(makeGazetteer(), own),
    groupNouns: GROUP_NOUNS,
    collectiveNouns: COLLECTIVE_NOUNS,
    vagueGroups: VAGUE_GROUPS,
    bodyNouns: BODY_NOUNS,
    vagueBodies: VAGUE_BODIES,
    personNouns: new Set([...PERSON_NOUNS, ...WORDNET_PEOPLE]),
    stateNouns: STATE_NOUNS,
    countryNouns: COUNTRY_NOUNS,
    honorifics: HONORIFICS,
    titleWords: TITLE_WORDS,
    companyWords: COMPANY_WORDS,
    placeHeads: PLACE_HEADS,
    homonyms: HOMONYMS,
    noNames: NO_NAMES,
    groupSynonyms: GROUP_SYNONYMS,
    givenNames: new Set([...MALE_NAMES, ...FEMALE_NAMES]),
    maleNames: withOthers(MALE_NAMES, ENGLISH_MALE_NAMES, FEMALE_NAMES),
    femaleNames: withOthers(FEMALE_NAMES, ENGLISH_FEMALE_NAMES, MALE_NAMES),
  };
}

/** Our own names, and those of the English list that ours do not give to the other gender. */
function withOthers(
  own: ReadonlySet<string>,
  english: ReadonlySet<string>,
  other: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...own, ...[...english].filter(name => !other.has(name))]);
}
