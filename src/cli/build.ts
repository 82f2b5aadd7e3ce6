import {availableParallelism} from 'node:os';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {Command, InvalidArgumentError} from 'commander';
import type {WireGraph} from '../../graph/build/attributes.js';
import {buildGraph} from '../../graph/build/build-graph.js';
import {openStore} from '../../graph/stores/open-store.js';
import {UsageError} from '../error.js';
import {findInputs} from '../io/find-inputs.js';
import {loadLanguage} from '../io/load-language.js';
import type {Diagnostic, DocumentReading} from '../model/index.js';
import {resolveReadings, type Knowledge} from '../pipeline.js';
import {isoDateOf} from '../read/make-document.js';
import {EXIT} from './exit.js';
import {extractInputs} from './extract-inputs.js';
import {checkOutput, writeGraphFile} from './graph-files.js';
import {loadKnowledge} from './knowledge-files.js';
import {countsOf, describeCounts} from './summary.js';
import {openTerminal, type Terminal} from './terminal.js';
import {VERSION} from './version.js';

type BuildOptions = {
  readonly output: readonly string[];
  readonly db?: string;
  readonly date?: string;
  readonly jobs: number;
  readonly entities?: string;
  readonly rules?: string;
  readonly minConfidence: number;
  readonly name: string;
  readonly quiet?: boolean;
};

const EXAMPLE = `
Inputs: .txt .md .html .jsonl .warc and RSS or Atom .xml, each also gzipped; folders; patterns; - for standard input.
The ending of -o picks the format: .json .graphml .gexf .cypher .jsonld .ttl .html .csv/

Examples:
  $ wiregraph build articles/ -o graph.json -o graph.html
  $ wiregraph build feed.jsonl.gz --db news.db --jobs 2
  $ cat article.txt | wiregraph build - -o -`;

/** \`wiregraph build\`: articles in, the graph out. */
export function buildCommand(): Command {
  return new Command('build')
    .description('read articles, extract entities, relations and statements, write the graph')
    .argument('<input...>', 'files, folders, patterns, or - for standard input')
    .option(
      '-o, --output <file>',
      'where to write; may be repeated; - is standard output',
      collect,
      [],
    )
    .option('--db <file>', 'a persistent embedded store that later builds add to')
    .option('--date <date>', 'date (YYYY-MM-DD) of articles that do not say their own', readDate)
    .option('--jobs <n>', 'worker threads for the language model', readJobs, 1)
    .option('--entities <file>', 'your own names (CSV or JSONL); they win over the built-in list')
    .option('--rules <file>', 'your own relation patterns (YAML)')
    .option(
      '--min-confidence <c>',
      'leave out relations and statements below this (0 to 1)',
      readConfidence,
      0,
    )
    .option('--name <name>', "the graph's name", 'news')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLE)
    .action(build);
}

async function build(inputs: readonly string[], options: BuildOptions): Promise<void> {
  if (options.output.length === 0 && options.db === undefined) {
    throw new UsageError('say where the graph goes: -o graph.json, or --db news.db');
  }
  for (const path of options.output) checkOutput(path);
  const terminal = openTerminal(options);
  const started = performance.now();
  const paths = await findInputs(inputs);
  const language = await loadLanguage({threads: options.jobs});
  try {
    const knowledge = await loadKnowledge(options, language);
    const source = extractInputs(paths, {
      date: options.date ?? null,
      language,
      knowledge,
      terminal,
    });
    const job = {options, knowledge, terminal, started};
    const skipped =
      options.db === undefined ? await writeFiles(source, job) : await fillStore(source, job);
    if (skipped.length > 0) process.exitCode = EXIT.skipped;
  } finally {
    await language.close();
  }
}

type Job = {
  readonly options: BuildOptions;
  readonly knowledge: Knowledge;
  readonly terminal: Terminal;
  readonly started: number;
};

type Source = ReturnType<typeof extractInputs>;

async function writeFiles(source: Source, job: Job): Promise<Diagnostic[]> {
  const {options, terminal} = job;
  const readings: DocumentReading[] = [];
  const skipped: Diagnostic[] = [];
  for await (const group of source) {
    readings.push(...group.readings);
    skipped.push(...name(group.skipped, terminal));
  }
  const graph = makeGraph(readings, job);
  const next = await writeAll(graph, options.output);
  const seconds = (performance.now() - job.started) / 1000;
  terminal.note(`${describeCounts(countsOf(graph))} in ${seconds.toFixed(1)} s`);
  for (const path of options.output) if (path !== '-') terminal.note(`wrote ${path}`);
  for (const text of next) terminal.note(text);
  return skipped;
}

/** Each group goes into the store as soon as it is read, so that a build that is cut off keeps what it has. */
async function fillStore(source: Source, job: Job): Promise<Diagnostic[]> {
  const {options, terminal} = job;
  const store = await openStore(options.db ?? '', {});
  const skipped: Diagnostic[] = [];
  let articles = 0;
  try {
    for await (const group of source) {
      skipped.push(...name(group.skipped, terminal));
      articles += group.readings.length;
      if (group.readings.length > 0) await store.load(makeGraph(group.readings, job));
    }
    if (options.output.length > 0) {
      const graph = await store.read();
      for (const text of await writeAll(graph, options.output)) terminal.note(text);
    }
  } finally {
    await store.close();
  }
  const seconds = (performance.now() - job.started) / 1000;
  terminal.note(
    `${String(articles)} articles added to ${options.db ?? ''} in ${seconds.toFixed(1)} s`,
  );
  return skipped;
}

/** Writes the graph in each format; gives what to do next where that is not plain. */
async function writeAll(graph: WireGraph, outputs: readonly string[]): Promise<string[]> {
  const next: string[] = [];
  for (const path of outputs) {
    const text = await writeGraphFile(graph, path);
    if (text !== null) next.push(text);
  }
  return next;
}

function makeGraph(readings: readonly DocumentReading[], {options, knowledge}: Job) {
  const extraction = resolveReadings(readings, knowledge, {minConfidence: options.minConfidence});
  return buildGraph(extraction, {name: options.name, generator: `wiregraph ${VERSION}`});
}

function name(skipped: readonly Diagnostic[], terminal: Terminal): readonly Diagnostic[] {
  for (const {place, message} of skipped) terminal.note(`skipped ${place}: ${message}`);
  return skipped;
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}

function readDate(text: string): string {
  const date = isoDateOf(text);
  if (date === null) throw new InvalidArgumentError('It must be a date like 2024-05-01.');
  return date;
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return Math.min(jobs, availableParallelism() * 2);
}

function readConfidence(text: string): number {
  const confidence = Number(text);
  if (text.trim() === '' || !(confidence >= 0 && confidence <= 1)) {
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  }
  return confidence;
}
