import process from 'node:process';
import {Command, InvalidArgumentError, Option} from 'commander';
import {findInputs} from '../io/find-inputs.js';
import {loadLanguage, type LoadOptions} from '../io/load-language.js';
import {readInputs} from '../io/read-inputs.js';
import type {Language} from '../language/index.js';
import {writeConllu} from '../language/write-conllu.js';
import type {Document} from '../model/index.js';
import {EXIT} from './exit.js';
import {openTerminal, type Terminal} from './terminal.js';

type ParseOptions = {
  readonly jobs: number;
  readonly runtime?: NonNullable<LoadOptions['runtime']>;
  readonly quiet?: boolean;
};

/** Articles that the language stage gets at a time. */
const GROUP = 50;

const EXAMPLE = `
Output: CoNLL-U with words, lemmas, UPOS, Penn tags, heads and relations of Universal Dependencies;
MISC has names (Name=B-Person), offsets in UTF-16 code units (Start=, End=) and SpaceAfter=No.

Examples:
  $ wiregraph parse article.txt
  $ echo "Kyiv sent Andriy Yermak to Jeddah." | wiregraph parse -`;

/** `wiregraph parse`: what the language stage sees, as CoNLL-U. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('print sentences, words, trees and names as CoNLL-U')
    .argument('<input...>', 'files, folders, patterns, or - for standard input')
    .option('--jobs <n>', 'worker threads', readJobs, 1)
    .addOption(new Option('--runtime <runtime>', 'what runs the model').choices(['native', 'wasm']))
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLE)
    .action(parse);
}

async function parse(inputs: readonly string[], options: ParseOptions): Promise<void> {
  const terminal = openTerminal(options);
  const paths = await findInputs(inputs);
  const {jobs: threads, runtime} = options;
  const language = await loadLanguage(runtime ? {threads, runtime} : {threads});
  try {
    let group: Document[] = [];
    for await (const item of readInputs(paths, {date: null})) {
      if (item.kind === 'skip') {
        const {place, message} = item.diagnostic;
        terminal.note(`skipped ${place}: ${message}`);
        process.exitCode = EXIT.skipped;
      } else group.push(item.document);
      if (group.length < GROUP) continue;
      await printGroup(group, language, terminal);
      group = [];
    }
    await printGroup(group, language, terminal);
  } finally {
    await language.close();
  }
}

async function printGroup(
  documents: readonly Document[],
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const parsed = await language.parse(documents);
  documents.forEach((document, index) => {
    terminal.print([...writeConllu(document, parsed[index] ?? [])].join(''));
  });
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) {
    throw new InvalidArgumentError('must be a whole number from 1 to 64');
  }
  return jobs;
}
