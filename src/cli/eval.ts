import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {Command} from 'commander';
import {buildGraph} from '../../graph/build/build-graph.js';
import {describeErrors, describeScores} from '../../graph/measures/describe-scores.js';
import {readScored} from '../../graph/measures/read-scored.js';
import {scoreArticle, type ArticleScore} from '../../graph/measures/score.js';
import {InputError} from '../error.js';
import {loadLanguage} from '../io/load-language.js';
import type {Language} from '../language/index.js';
import type {Document} from '../model/index.js';
import {extract, makeKnowledge} from '../pipeline.js';
import {headlineOf, makeDocument} from '../read/make-document.js';
import {EXIT} from './exit.js';
import {reasonOf} from './read-text.js';
import {openTerminal, type Terminal} from './terminal.js';

type EvalOptions = {readonly errors?: boolean; readonly quiet?: boolean};

const EXAMPLE = `
Each NAME.json in the folder is the gold graph of the article NAME.txt beside it. Micro-averages over all articles:
entities (name and label), pairs (two entities that are linked), relations (ends and type), the same with the status
(strict), statements (speaker, type, and half of the words).

Example:
  $ wiregraph eval gold/ --errors`;

/** \`wiregraph eval\`: how well the extraction does on articles with gold graphs. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('extract articles that have gold graphs and print scores')
    .argument('<gold-dir>', 'folder with NAME.txt and NAME.json of each article')
    .option('--errors', 'list what was missed and what was wrong, each with its sentence')
    .option('--quiet', 'say nothing but scores')
    .addHelpText('after', EXAMPLE)
    .action(evaluate);
}

type GoldArticle = {readonly name: string; readonly gold: unknown; readonly document: Document};

async function evaluate(folder: string, options: EvalOptions): Promise<void> {
  const terminal = openTerminal(options);
  const articles = await readArticles(folder, terminal);
  const language = await loadLanguage();
  try {
    const scores: ArticleScore[] = [];
    for (const article of articles) {
      const score = await scoreOne(article, language);
      scores.push(score);
      if (options.errors)
        for (const line of describeErrors(article.name, score)) terminal.print(`${line}\n`);
    }
    terminal.print(`${describeScores(scores)}\n`);
  } finally {
    await language.close();
  }
}

/** Each article is extracted by itself, as one who reads only it would. */
async function scoreOne({gold, document}: GoldArticle, language: Language): Promise<ArticleScore> {
  const extraction = await extract([document], language, makeKnowledge());
  return scoreArticle(readScored(gold), readScored(buildGraph(extraction).export()));
}

async function readArticles(folder: string, terminal: Terminal): Promise<GoldArticle[]> {
  const names = (await namesIn(folder)).filter(name => name.endsWith('.json')).sort();
  if (names.length === 0)
    throw new InputError('there is no NAME.json in this folder', {path: folder, line: null});
  const articles: GoldArticle[] = [];
  for (const name of names.map(each => each.slice(0, -'.json'.length))) {
    const gold = parse(await readText(join(folder, `${name}.json`)), join(folder, `${name}.json`));
    try {
      const text = await readText(join(folder, `${name}.txt`));
      articles.push({name, gold, document: documentOf(gold, text)});
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      terminal.note(`skipped ${error.message}`);
      process.exitCode = EXIT.skipped;
    }
  }
  return articles;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new InputError(reasonOf(cause), {path: folder, line: null}, {cause});
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(reasonOf(cause), {path, line: null}, {cause});
  }
}

function parse(text: string, path: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch (cause) {
    throw new InputError(`this is no JSON (${reasonOf(cause)})`, {path, line: null}, {cause});
  }
}

/** The article as published; its date is the gold graph's. */
function documentOf(gold: unknown, text: string): Document {
  const date = typeof gold === 'object' && gold !== null && 'date' in gold ? gold.date : null;
  return makeDocument({
    text,
    title: headlineOf(text),
    date: typeof date === 'string' ? date : null,
  });
}
