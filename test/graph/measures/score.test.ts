import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {describeErrors, describeScores} from '../../../graph/measures/describe-scores.js';
import {normalName, readScored} from '../../../graph/measures/read-scored.js';
import {matchGreedily, scoreArticle, tokenF1} from '../../../graph/measures/score.js';

const gold = {
  entities: [
    {id: 'ada', label: 'Person', name: 'Ada Byron', mentions: ['Ada Byron', 'Byron']},
    {id: 'ruritania', label: 'Country', name: 'Ruritania', mentions: ['Strelsau', 'Ruritanian']},
    {id: 'acme', label: 'Organization', name: 'Acme', mentions: ['the company']},
    {id: 'officials', label: 'Group', name: 'officials', mentions: []},
  ],
  relations: [
    {from: 'ada', type: 'LEADS', to: 'acme', status: 'asserted', evidence: 'Byron heads Acme'},
    {from: 'ada', type: 'MEETS_WITH', to: 'officials', status: 'asserted', evidence: 'they met'},
    {from: 'ruritania', type: 'SANCTIONS', to: 'acme', status: 'denied', evidence: 'denied it'},
    {from: 'ruritania', type: 'ACCUSES', to: 'ada', status: 'asserted', evidence: 'accused'},
  ],
  statements: [
    {type: 'CLAIMS', speaker: 'ada', text: 'the works would open in May', about: []},
    {type: 'DENIES', speaker: 'ruritania', text: 'it had sanctioned the company', about: []},
    {type: 'PROPOSES', speaker: 'ada', text: 'a truce', about: []},
  ],
};

const node = (key: string, label: string, name: string, aliases: readonly string[] = []) => ({
  key,
  attributes: {labels: ['Entity', label], name, aliases},
});
const edge = (source: string, type: string, target: string, rest: object = {}) => ({
  source,
  target,
  attributes: {type, ...rest},
});

const predicted = {
  nodes: [
    node('person:ada', 'Person', 'Ada'),
    node('country:ruritania', 'Country', 'Ruritania', ['Ruritanian']),
    node('person:acme', 'Person', 'Acme'),
    node('group:officials', 'Group', 'The Officials'),
    node('place:moon', 'Place', 'Moon'),
    {key: 'claim:1', attributes: {labels: ['Claim'], text: 'that the works would open in May.'}},
    {key: 'claim:2', attributes: {labels: ['Claim'], text: 'a company'}},
    {key: 'doc:1#s0', attributes: {labels: ['Sentence'], text: 'Byron heads Acme.'}},
  ],
  edges: [
    edge('doc:1#s0', 'MENTIONS', 'person:ada', {start: 0, end: 5, text: 'Byron'}),
    edge('person:ada', 'LEADS', 'person:acme', {status: 'claimed', quotes: ['Byron heads Acme.']}),
    edge('group:officials', 'MEETS_WITH', 'person:ada', {status: 'asserted', quotes: []}),
    edge('place:moon', 'LOCATED_IN', 'country:ruritania', {
      status: 'asserted',
      quotes: ['On the moon.'],
    }),
    edge('person:ada', 'ACCUSES', 'country:ruritania', {status: 'asserted', quotes: []}),
    edge('person:ada', 'CLAIMS', 'claim:1'),
    edge('country:ruritania', 'DENIES', 'claim:2'),
    edge('claim:1', 'ABOUT', 'person:acme'),
  ],
};

const TABLE = `1 articles
measure           precision recall     F1   (right / predicted / gold)
entities            60.0  75.0   66.7   (3 / 5 / 4)
pairs               75.0  75.0   75.0   (3 / 4 / 4)
relations           50.0  50.0   50.0   (2 / 4 / 4)
relations strict    25.0  25.0   25.0   (1 / 4 / 4)
statements          50.0  33.3   40.0   (1 / 2 / 3)`;

test('scores of a small made-up graph', t => {
  t.is(describeScores([scoreArticle(readScored(gold), readScored(predicted))]), TABLE);
});

test('errors name what was missed and what was wrong, with the sentence', t => {
  const score = scoreArticle(readScored(gold), readScored(predicted));
  t.deepEqual(describeErrors('made-up', score), [
    'made-up: wrong entities: Acme (Person), in truth Acme (Organization)',
    'made-up: wrong entities: Moon (Place)',
    'made-up: missed relations: Ada Byron -LEADS (asserted)-> Acme | Byron heads Acme',
    'made-up: missed relations: Ruritania -SANCTIONS (denied)-> Acme | denied it',
    'made-up: missed relations: Ruritania -ACCUSES (asserted)-> Ada Byron | accused',
    'made-up: wrong relations: Ada -LEADS (claimed)-> Acme | Byron heads Acme.',
    'made-up: wrong relations: Moon -LOCATED_IN (asserted)-> Ruritania | On the moon.',
    'made-up: wrong relations: Ada -ACCUSES (asserted)-> Ruritania',
    'made-up: missed statements: Ruritania DENIES | it had sanctioned the company',
    'made-up: missed statements: Ada Byron PROPOSES | a truce',
    'made-up: wrong statements: Ruritania DENIES | a company',
  ]);
});

test('a file that is neither form has nothing in it', t => {
  t.deepEqual(readScored('text'), {entities: [], relations: [], statements: []});
  t.deepEqual(readScored({nodes: 3, edges: null}), {entities: [], relations: [], statements: []});
});

test('names count without case, article, possessive and full stops', t => {
  t.is(normalName('The U.S.’s'), 'us');
  t.is(normalName('“Acme”'), 'acme');
});

test('token F1 counts each word once', t => {
  t.is(tokenF1('a a b', 'a b c'), 4 / 6);
  t.is(tokenF1('', ''), 0);
});

test('greedy matching takes the best pair first, and each but once', t => {
  const scores = [
    [1, 3],
    [2, 3],
  ];
  const matched = matchGreedily(2, 2, (i, j) => scores[i]?.[j] ?? 0);
  t.deepEqual(
    [...matched],
    [
      [0, 1],
      [1, 0],
    ],
  );
});

const original = fileURLToPath(new URL('../../../../shared/gold/score.mjs', import.meta.url));
const withOriginal = existsSync(original) ? test : test.skip;

withOriginal('the figures are those of ../shared/gold/score.mjs', t => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-score-'));
  for (const [name, data] of Object.entries({gold, predicted})) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'made-up.json'), JSON.stringify(data));
  }
  const {stdout} = spawnSync(
    process.execPath,
    [original, join(folder, 'gold'), join(folder, 'predicted')],
    {encoding: 'utf8'},
  );
  rmSync(folder, {recursive: true});
  t.is(stdout.trimEnd(), TABLE);
});
