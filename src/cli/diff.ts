import {Command, Option} from 'commander';
import {diffGraphs} from '../../graph/measures/diff.js';
import {describeDiff} from './describe-diff.js';
import {GRAPH_SOURCES, readGraph, withServerOptions, type ServerOptions} from './graph-source.js';
import {writePieces} from './write-text.js';

type DiffOptions = ServerOptions & {
  readonly format: string;
  readonly all?: boolean;
  readonly quiet?: boolean;
};

const EXAMPLE = `
+ is added, - is lost, ~ is changed. Mentions, sentences and links of provenance are counted, and listed
with --all. Positions do not count. Exit code 0, whether the graphs differ or not.

Examples:
  $ wiregraph diff yesterday.json today.json
  $ wiregraph diff a.json b.graphml --format json`;

/** \`wiregraph diff\`: what a new build added, lost and changed. */
export function diffCommand(): Command {
  return withServerOptions(new Command('diff'))
    .description('say what a graph has that another has not')
    .argument('<before>', GRAPH_SOURCES)
    .argument('<after>', 'the graph to hold against it')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'),
    )
    .option('--all', 'list mentions, sentences and links, too')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLE)
    .action(diff);
}

async function diff(beforePath: string, afterPath: string, options: DiffOptions): Promise<void> {
  const before = await readGraph(beforePath, options);
  const after = await readGraph(afterPath, options);
  const found = diffGraphs(before, after);
  const pieces =
    options.format === 'json'
      ? [JSON.stringify(found, null, 2), '\n']
      : describeDiff(found, {before, after, all: options.all ?? false}).map(line => `${line}\n`);
  await writePieces(pieces, '-');
}
