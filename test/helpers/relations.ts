import type {Chain, Mention, MentionKind, Sentence} from '../../src/model/index.js';
import {readRelations} from '../../src/relation/read-relations.js';
import {BELONGING} from '../../src/rules/belonging.js';
import {BODY_COUNTRIES} from '../../src/rules/body-countries.js';
import {LIGHT_VERBS} from '../../src/rules/light-verbs.js';
import {PLACE_COUNTRIES} from '../../src/rules/place-countries.js';
import {RELATION_RULES} from '../../src/rules/relation-rules.js';
import {STANCE} from '../../src/rules/stance.js';
import type {EntityLabel} from '../../src/schema/labels.js';
import {documentOf, fromConllu} from './parsed.js';

/** Words of a mention, its label, and its kind and name where they are not `name` and the words. */
export type MentionRow = readonly [
  text: string,
  label: EntityLabel,
  kind?: MentionKind,
  name?: string,
];

const TABLES = {
  rules: RELATION_RULES,
  lightVerbs: LIGHT_VERBS,
  belonging: BELONGING,
  stance: STANCE,
  placeCountries: PLACE_COUNTRIES,
  bodyCountries: BODY_COUNTRIES,
} as const;

function mentionOf(
  sentence: Sentence,
  [text, label, kind = 'name', name = text]: MentionRow,
): Mention {
  const start = sentence.start + sentence.text.indexOf(text);
  const end = start + text.length;
  const first = sentence.tokens.findIndex(token => token.start === start);
  const last = sentence.tokens.findIndex(token => token.end === end);
  const inside = (index: number) => index >= first && index <= last;
  const head = sentence.tokens.findIndex((token, index) => inside(index) && !inside(token.head));
  const id = `${sentence.id}@${String(start)}-${String(end)}`;
  return {id, sentence: sentence.id, start, end, text, first, last, head, kind, label, name};
}

/** What the relation stage reads in hand-built trees, as `X TYPE Y`, with equal names taken as one entity. */
export function relationsIn(conllu: string, rows: readonly MentionRow[]): string[] {
  const sentences = fromConllu(conllu);
  const mentions = sentences.flatMap(sentence =>
    rows.filter(([text]) => sentence.text.includes(text)).map(row => mentionOf(sentence, row)),
  );
  const chains = chainsOf(mentions);
  const read = {document: documentOf(''), sentences, mentions, chains, statements: []};
  const nameOf = (id: string) => mentions.find(mention => mention.id === id)?.name ?? id;
  return readRelations(read, TABLES, {
    statusOf: () => ({status: 'asserted', attributedTo: null}),
    dateOf: () => null,
    locationOf: () => null,
  }).map(({subject, type, object}) => `${nameOf(subject)} ${type} ${nameOf(object)}`);
}

function chainsOf(mentions: readonly Mention[]): Chain[] {
  const names = [...new Set(mentions.map(mention => mention.name))];
  return names.map(name => {
    const own = mentions.filter(mention => mention.name === name);
    const label = own[0]?.label ?? 'Person';
    return {
      mentions: own.map(({id}) => id),
      label,
      name,
      reasons: [],
      known: null,
      roles: [],
      gender: null,
    };
  });
}
