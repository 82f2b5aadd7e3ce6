import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {readConllu, type ConlluDocument} from '../../src/language/read-conllu.js';
import type {Document} from '../../src/model/index.js';

/** A gzipped file of the data folder. */
export function readData(folder: string, name: string): string {
  return gunzipSync(readFileSync(join(folder, name))).toString('utf8');
}

/** Documents of a treebank split, such as `ewt-test`. */
export function readTreebank(folder: string, name: string): ConlluDocument[] {
  return readConllu(readData(folder, `${name}.conllu.gz`));
}

export function documentOf({id, text}: ConlluDocument): Document {
  return {id, title: '', text, date: null, source: null, url: null};
}

export function countWords(documents: readonly ConlluDocument[]): number {
  return documents
    .flatMap(document => document.sentences)
    .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
}
