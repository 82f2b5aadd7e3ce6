import fc from 'fast-check';
import {STATUSES} from '../../src/schema/statuses.js';
import type {EntityRow, RelationRow, Rows, SayingRow, StatementRow} from './sample-extraction.js';

const NAMES = ['Ada Żółć', 'Bo', 'Cyan Corp', 'Dee', '“E”'] as const;
const ARTICLES = ['A', 'B', 'C'] as const;
const SENTENCES = 3;

/** Every sentence of the made-up articles has every name, in full and by its first letter. */
const SENTENCE = NAMES.map(name => `${name} (${name.slice(0, 2)})`).join(' and ');

const place = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.nat(SENTENCES - 1))
  .map(([article, index]) => `${article}/${String(index)}`);

const idOf = (name: string) => `person:${String(NAMES.findIndex(one => one === name))}`;

const mention = (name: string) => fc.tuple(place, fc.constantFrom(name, name.slice(0, 2)));

const saying: fc.Arbitrary<SayingRow> = fc.record(
  {
    in: place,
    trigger: fc.constantFrom('met', 'saw', ''),
    confidence: fc.constantFrom(0, 0.3, 0.5, 0.9, 1),
    rule: fc.constantFrom('one', 'two'),
    title: fc.constantFrom('envoy', 'aide'),
    date: fc.constantFrom('2031-01-01', '2031-02'),
    location: fc.constantFrom('Zenda'),
  },
  {requiredKeys: ['in', 'trigger', 'confidence', 'rule']},
);

const name = fc.constantFrom(...NAMES);

const relation: fc.Arbitrary<RelationRow> = fc.record({
  ends: fc.tuple(name.map(idOf), fc.constantFrom('MEETS_WITH', 'ATTACKS'), name.map(idOf)),
  status: fc.constantFrom(...STATUSES),
  said: fc.array(saying, {minLength: 1, maxLength: 4}),
});

const statement: fc.Arbitrary<StatementRow> = fc.record({
  type: fc.constantFrom('CLAIMS', 'DENIES', 'PROPOSES'),
  speaker: name.map(idOf),
  in: place,
  text: name,
  about: fc.uniqueArray(name.map(idOf), {maxLength: 2}),
  to: fc.uniqueArray(name.map(idOf), {maxLength: 1}),
  trigger: fc.constantFrom('said'),
});

/** Rows over three articles: random mentions, relations of one to four sentences, statements. */
export const randomRows: fc.Arbitrary<Rows> = fc
  .record({
    mentions: fc.tuple(...NAMES.map(one => fc.array(mention(one), {maxLength: 4}))),
    relations: fc.uniqueArray(relation, {
      maxLength: 6,
      selector: ({ends, status}) => [...ends, status].join(),
    }),
    statements: fc.array(statement, {maxLength: 4}),
  })
  .map(({mentions, relations, statements}) =>
    wholeRows({
      articles: ARTICLES.map(article => ({
        name: article,
        source: article,
        date: '2031-01-01',
        url: null,
        sentences: Array.from({length: SENTENCES}, () => SENTENCE),
      })),
      entities: NAMES.map((one, index) => entityRow(one, mentions[index] ?? [])),
      relations,
      statements,
    }),
  );

function entityRow(one: string, mentions: readonly (readonly [string, string])[]): EntityRow {
  const unique = new Map(mentions.map(pair => [pair.join(), pair]));
  const merges = mentions
    .filter(([, text]) => text !== one)
    .map(([at, text]) => [at.slice(0, 1), `"${text}" is "${one}"`] as const);
  const distinct = new Map(merges.map(pair => [pair.join(), pair]));
  return {
    id: idOf(one),
    label: 'Person',
    name: one,
    mentions: [...unique.values()],
    merges: [...distinct.values()],
  };
}

/** Where something is said of an entity, it is mentioned by its name, too, as in any real text. */
function wholeRows(rows: Rows): Rows {
  const needed = new Map<string, Set<string>>();
  const need = (id: string, at: string) => needed.set(id, (needed.get(id) ?? new Set()).add(at));
  for (const {ends, said} of rows.relations) {
    for (const {in: at} of said) for (const id of [ends[0], ends[2]]) need(id, at);
  }
  for (const {speaker, about, to, in: at} of rows.statements) {
    for (const id of [speaker, ...about, ...to]) need(id, at);
  }
  const entities = rows.entities.map(row => {
    const places = [...(needed.get(row.id) ?? [])].filter(
      at => !row.mentions.some(([known, text]) => known === at && text === row.name),
    );
    return {...row, mentions: [...row.mentions, ...places.map(at => [at, row.name] as const)]};
  });
  return {...rows, entities: entities.filter(({mentions}) => mentions.length > 0)};
}

/** The rows without an article: as if it had never been written. */
export function rowsWithout(rows: Rows, article: string): Rows {
  const isLeft = (at: string) => at.split('/')[0] !== article;
  return {
    articles: rows.articles.filter(({name: one}) => one !== article),
    entities: rows.entities
      .map(row => ({
        ...row,
        mentions: row.mentions.filter(([at]) => isLeft(at)),
        merges: (row.merges ?? []).filter(([one]) => one !== article),
      }))
      .filter(({mentions}) => mentions.length > 0),
    relations: rows.relations
      .map(row => ({...row, said: row.said.filter(({in: at}) => isLeft(at))}))
      .filter(({said}) => said.length > 0),
    statements: rows.statements.filter(({in: at}) => isLeft(at)),
  };
}
