import type {KnownEntity, Lexicon} from '../model/index.js';
import {extendGazetteer, makeGazetteer} from './gazetteer.js';
import {FEMALE_NAMES, MALE_NAMES} from './given-names.js';
import {
  BODY_NOUNS,
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
import {PLACE_HEADS} from './places.js';

/** All word lists of finding and linking mentions, with the user's own names, which win. */
export function makeLexicon(own: readonly KnownEntity[] = []): Lexicon {
  return {
    gazetteer: extendGazetteer(makeGazetteer(), own),
    groupNouns: GROUP_NOUNS,
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
    noNames: NO_NAMES,
    groupSynonyms: GROUP_SYNONYMS,
    maleNames: MALE_NAMES,
    femaleNames: FEMALE_NAMES,
  };
}
