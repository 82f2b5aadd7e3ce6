import type {Language} from '../../src/language/index.js';
import type {ConlluDocument} from '../../src/language/read-conllu.js';
import type {Sentence} from '../../src/model/index.js';
import {compare, f1, type Comparison} from './compare.js';
import {documentOf, readData, readTreebank} from './corpus.js';
import {compareNames, readIob2, sentenceIdsOf} from './names.js';
import {demonyms} from './demonyms.js';
import {namesOfGum} from './gum-names.js';

type Corpus = {readonly name: string; readonly documents: readonly ConlluDocument[]};

const HEADER = ['', 'tokens', 'sentences', 'UPOS', 'UAS', 'LAS', 'LAS+sub', 'lemmas'];

/** Prints tokens, sentences, tags and trees on the test splits, then names. */
export async function printAccuracy(
  language: Language,
  folder: string,
  print: (line: string) => void,
): Promise<void> {
  const ewt = readTreebank(folder, 'ewt-test');
  const gum = readTreebank(folder, 'gum-test');
  // The test split that is free to share has no news: its news stand in for it from the dev split.
  const news = readTreebank(folder, 'gum-dev').filter(({id}) => id.startsWith('GUM_news'));
  const corpora: Corpus[] = [
    {name: 'EWT test', documents: ewt},
    {name: 'GUM test', documents: gum},
    {name: 'GUM dev, news', documents: news},
  ];
  print('From raw text (F1; UAS, LAS: as in the CoNLL 2018 evaluation, LAS+sub: with subtypes)');
  print(HEADER.map(pad).join(''));
  for (const {name, documents} of corpora) {
    const parsed = await language.parse(documents.map(documentOf));
    print(rowOf(name, compare(pairsOf(documents, parsed))));
  }
  print('\nFrom gold tokens and sentences');
  print(HEADER.map(pad).join(''));
  const parsedEwt: Sentence[][] = [];
  const parsedNews: Sentence[][] = [];
  for (const {name, documents} of corpora) {
    const parsed: Sentence[][] = [];
    for (const document of documents) parsed.push(await parseGold(language, document));
    if (documents === ewt) parsedEwt.push(...parsed);
    if (documents === news) parsedNews.push(...parsed);
    print(rowOf(name, compare(pairsOf(documents, parsed))));
  }
  print('\nNames (exact spans and types PER, ORG, LOC; from gold tokens)');
  const uner = readIob2(readData(folder, 'uner-ewt-test.iob2.gz'));
  const unerInOrder = sentenceIdsOf(readData(folder, 'ewt-test.conllu.gz')).map(
    id => uner.get(id) ?? [],
  );
  printNames('UNER-EWT test', unerInOrder, parsedEwt.flat(), print);
  const gold = namesOfGum(readData(folder, 'gum-dev.conllu.gz'), 'GUM_news', demonyms());
  printNames('GUM dev, news', gold, parsedNews.flat(), print);
}

function parseGold(language: Language, document: ConlluDocument): Promise<Sentence[]> {
  return language.parseSentences(
    documentOf(document),
    document.sentences.map(({start, end, tokens, paragraph, heading}) => ({
      start,
      end,
      paragraph,
      heading,
      words: tokens,
    })),
  );
}

function pairsOf(
  documents: readonly ConlluDocument[],
  parsed: readonly (readonly Sentence[])[],
): {readonly gold: readonly Sentence[]; readonly given: readonly Sentence[]}[] {
  return documents.map((document, index) => ({
    gold: document.sentences,
    given: parsed[index] ?? [],
  }));
}

function rowOf(name: string, found: Comparison): string {
  const {tokens, sentences, upos, uas, las, lasFull, lemmas} = found;
  const values = [tokens, sentences, upos, uas, las, lasFull, lemmas].map(count =>
    f1(count).toFixed(2),
  );
  return [name, ...values].map(pad).join('');
}

function printNames(
  name: string,
  gold: readonly (readonly (string | null)[])[],
  parsed: readonly Sentence[],
  print: (line: string) => void,
): void {
  const given = parsed.map(({tokens}) => tokens.map(token => token.name));
  const all = f1(compareNames(gold, given)).toFixed(2);
  const each = ['PER', 'ORG', 'LOC'].map(
    type => `${type} ${f1(compareNames(gold, given, [type])).toFixed(1)}`,
  );
  print(`${pad(name, 0)}F1 ${all}   (${each.join(', ')})`);
}

function pad(text: string, column: number): string {
  return column === 0 ? text.padEnd(16) : text.padStart(10);
}
