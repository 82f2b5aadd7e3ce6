import {Command} from 'commander';
import {checkOutput, ENDINGS, formatOf, writeGraphFile} from './graph-files.js';
import {GRAPH_SOURCES, readGraph, withServerOptions, type ServerOptions} from './graph-source.js';
import {UsageError} from '../error.js';
import {openTerminal} from './terminal.js';

type ExportOptions = ServerOptions & {
  readonly output: readonly string[];
  readonly format?: string;
  readonly quiet?: boolean;
};

const EXAMPLE = `
The ending of -o picks the format: ${ENDINGS}
.gz behind it compresses; - is standard output, in the format that --format says.

Examples:
  $ wiregraph export graph.json -o graph.graphml -o graph.gexf
  $ wiregraph export graph.graphml -o import.csv/
  $ wiregraph export graph.json -o - --format ttl | gzip > graph.ttl.gz`;

/** \`wiregraph export\`: a graph file into other formats. */
export function exportCommand(): Command {
  return withServerOptions(new Command('export'))
    .description('convert a graph file into other formats')
    .argument('<graph>', GRAPH_SOURCES)
    .requiredOption('-o, --output <file>', 'where to write; may be repeated', collect, [])
    .option('--format <format>', 'the format, whatever the ending says')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLE)
    .action(exportGraph);
}

async function exportGraph(input: string, options: ExportOptions): Promise<void> {
  const {output, format} = options;
  if (output.length === 0) throw new UsageError('say where the graph goes: -o graph.graphml');
  for (const path of output) checkOutput(path, format ?? formatOf(path));
  const terminal = openTerminal(options);
  const graph = await readGraph(input, options);
  for (const path of output) {
    const next = await writeGraphFile(graph, path, format ?? formatOf(path));
    if (path !== '-') terminal.note(`wrote ${path}`);
    if (next !== null) terminal.note(next);
  }
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
