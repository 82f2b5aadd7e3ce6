/**
 * Learns lemma rules and exceptions from UD EWT and GUM train.
 * Run: npx tsx training/make-lemmas.ts [DATA_FOLDER] (default ../shared/data). Writes src/language/model/lemmas.json.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {IRREGULAR_VERBS} from './irregular-verbs.js';
import {LONGEST_SUFFIX, applyRule, findRule, lemmaShapeOf} from '../src/language/lemma.js';
import {readConllu} from '../src/language/read-conllu.js';

const folder = process.argv[2] ?? '../shared/data';
/** A suffix needs so many words to have a rule. */
const FEWEST_WORDS = 2;

type Seen = {readonly text: string; readonly rule: string; count: number};

/** The rule that makes the lemma: in small letters if that will do. */
function ruleFor(text: string, lemma: string): string {
  const small = text.toLowerCase();
  const lowered = cutAndAdd(small, lemma);
  const asWritten = cutAndAdd(text, lemma);
  return lowered.cut <= asWritten.cut
    ? `${String(lowered.cut)} ${lowered.add}`
    : `=${String(asWritten.cut)} ${asWritten.add}`;
}

function cutAndAdd(from: string, to: string): {cut: number; add: string} {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
  return {cut: from.length - same, add: to.slice(same)};
}

/** How often each rule was seen for each word, by `XPOS SHAPE`. */
function countRules(): Map<string, Map<string, Seen[]>> {
  const tables = new Map<string, Map<string, Seen[]>>();
  for (const name of ['ewt-train', 'gum-train']) {
    const text = gunzipSync(readFileSync(`${folder}/${name}.conllu.gz`)).toString('utf8');
    for (const {tokens} of readConllu(text).flatMap(document => document.sentences)) {
      tokens.forEach((token, index) => {
        const key = `${token.xpos} ${lemmaShapeOf({text: token.text, isFirst: index === 0})}`;
        const words = tables.get(key) ?? new Map<string, Seen[]>();
        tables.set(key, words);
        const small = token.text.toLowerCase();
        const seen = words.get(small) ?? [];
        words.set(small, seen);
        const rule = ruleFor(token.text, token.lemma);
        const same = seen.find(each => each.rule === rule);
        if (same) same.count += 1;
        else seen.push({text: token.text, rule, count: 1});
      });
    }
  }
  addIrregularVerbs(tables);
  return tables;
}

/** Those that the corpora happen not to have. */
function addIrregularVerbs(tables: ReadonlyMap<string, Map<string, Seen[]>>): void {
  for (const verb of IRREGULAR_VERBS) {
    for (const xpos of ['VBD', 'VBN'] as const) {
      for (const form of verb[xpos]) {
        const words = tables.get(`${xpos} l`);
        // A form seen a few times may be a slip of the corpus ("flead").
        const count = words?.get(form)?.reduce((sum, each) => sum + each.count, 0) ?? 0;
        if (words && count <= 3) {
          words.set(form, [{text: form, rule: ruleFor(form, verb.lemma), count: 1}]);
        }
      }
    }
  }
}

/** The most frequent rule of each word. */
function bestOf(seen: readonly Seen[]): Seen | undefined {
  return [...seen].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))[0];
}

function learnTable(words: ReadonlyMap<string, readonly Seen[]>): {
  rules: Record<string, string>;
  exceptions: Record<string, string>;
} {
  const bySuffix = new Map<string, Map<string, number>>();
  for (const [word, seen] of words) {
    const best = bestOf(seen);
    if (!best) continue;
    for (let length = 0; length <= Math.min(LONGEST_SUFFIX, word.length); length += 1) {
      const suffix = word.slice(word.length - length);
      const counts = bySuffix.get(suffix) ?? new Map<string, number>();
      bySuffix.set(suffix, counts);
      counts.set(best.rule, (counts.get(best.rule) ?? 0) + 1);
    }
  }
  const rules = new Map<string, string>();
  for (const suffix of [...bySuffix.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const counts = [...(bySuffix.get(suffix) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [rule = '0 ', count = 0] = counts[0] ?? [];
    const shorter = suffix === '' ? undefined : findRule(rules, suffix.slice(1));
    if (suffix === '' || (count >= FEWEST_WORDS && rule !== shorter)) rules.set(suffix, rule);
  }
  const exceptions = new Map<string, string>();
  for (const [word, seen] of words) {
    const best = bestOf(seen);
    if (!best) continue;
    const found = findRule(rules, word) ?? '0 ';
    if (applyRule(found, best.text) !== applyRule(best.rule, best.text)) exceptions.set(word, best.rule);
  }
  return {rules: sorted(rules), exceptions: sorted(exceptions)};
}

function sorted(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const rules: Record<string, Record<string, string>> = {};
const exceptions: Record<string, Record<string, string>> = {};
for (const [key, words] of [...countRules()].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const learnt = learnTable(words);
  rules[key] = learnt.rules;
  if (Object.keys(learnt.exceptions).length > 0) exceptions[key] = learnt.exceptions;
}
/** How often each word in small letters stands in all texts of the data folder. */
function countWords(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of ['ewt-train.conllu', 'gum-train.conllu', 'wikinews-2019.csv', 'redocred-dev.json', 'redocred-test.json']) {
    const text = gunzipSync(readFileSync(`${folder}/${name}.gz`)).toString('utf8');
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words of the texts that are no piece of the vocabulary and look like lemmas: "postpone", "applaud". */
function wordsOfTexts(): string[] {
  const pieces = new Set(readFileSync('src/language/model/vocabulary.txt', 'utf8').split('\n'));
  return [...countWords()]
    .filter(([word, count]) => count >= 2 && !pieces.has(word) && !/(?:ed|ing|s|er|est)$/u.test(word))
    .map(([word]) => word)
    .sort();
}

mkdirSync('src/language/model', {recursive: true});
writeFileSync(
  'src/language/model/lemmas.json',
  `${JSON.stringify({source: 'made by training/make-lemmas.ts from UD EWT and GUM train (CC BY-SA 4.0)', rules, exceptions, words: wordsOfTexts().join(' ')})}\n`,
);
