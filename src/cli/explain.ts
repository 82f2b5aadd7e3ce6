import {Command, Option} from 'commander';
import type {WireGraph} from '../../graph/build/attributes.js';
import {captionOf} from '../../graph/formats/looks.js';
import {connect, statementsBetween, type Step} from '../../graph/measures/connect.js';
import {findByName} from '../../graph/measures/find-by-name.js';
import {InputError} from '../error.js';
import {describeEdge, describeNode, sourcesOf} from './describe-link.js';
import {GRAPH_SOURCES, readGraph, withServerOptions, type ServerOptions} from './graph-source.js';
import {writePieces} from './write-text.js';

type ExplainOptions = ServerOptions & {readonly format: string; readonly quiet?: boolean};

const EXAMPLE = `
Names are looked up without regard to case and accents, aliases too; keys (person:andriy-yermak) work as
well. Where no edge links the two, a shortest way over others is shown. Without TO: the name alone, and
why its names were taken for one.

Examples:
  $ wiregraph explain graph.json "Andriy Yermak" Ukraine
  $ wiregraph explain graph.json yermak`;

/** \`wiregraph explain\`: why two nodes are linked, edge by edge, with the sentences. */
export function explainCommand(): Command {
  return withServerOptions(new Command('explain'))
    .description('print why two names are linked: each edge with its sentences')
    .argument('<graph>', GRAPH_SOURCES)
    .argument('<from>', 'a name, an alias or a key')
    .argument('[to]', 'another')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'),
    )
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLE)
    .action(explain);
}

async function explain(
  path: string,
  fromName: string,
  toName: string | undefined,
  options: ExplainOptions,
): Promise<void> {
  const graph = await readGraph(path, options);
  const from = lookUp(graph, fromName, path);
  const to = toName === undefined ? null : lookUp(graph, toName, path);
  const steps = to === null ? [] : stepsBetween(graph, from, to);
  const pieces =
    options.format === 'json'
      ? [JSON.stringify(asData(graph, {from, to, steps}), null, 2), '\n']
      : asText(graph, {from, to, steps}).map(line => `${line}\n`);
  await writePieces(pieces, '-');
}

type Explanation = {
  readonly from: string;
  readonly to: string | null;
  readonly steps: readonly Step[];
};

/** The edges between the two and what one says about the other; a way over others where there is none. */
function stepsBetween(graph: WireGraph, from: string, to: string): Step[] {
  if (from === to) return [];
  const way = connect(graph, from, to);
  const said = [...statementsBetween(graph, from, to), ...statementsBetween(graph, to, from)];
  const isDirect = way.length === 1;
  return isDirect || said.length === 0 ? [...way, ...(isDirect ? said : [])] : said;
}

function lookUp(graph: WireGraph, name: string, path: string): string {
  const {keys, suggestions} = findByName(graph, name);
  const [key, second] = keys;
  if (key === undefined) {
    const hint = suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : '';
    throw new InputError(`nothing in this graph is named "${name}"${hint}`, {path, line: null});
  }
  if (second !== undefined) {
    const message = `"${name}" is the name of several: give one of the keys ${keys.join(', ')}`;
    throw new InputError(message, {path, line: null});
  }
  return key;
}

function asText(graph: WireGraph, {from, to, steps}: Explanation): string[] {
  const ends = to === null || to === from ? [from] : [from, to];
  const lines = ends.flatMap(key => describeNode(graph, key, graph.getNodeAttributes(key)));
  if (ends.length < 2) return lines;
  if (steps.length === 0) return [...lines, '', 'Nothing links the two.'];
  const isDirect = steps.some(step => step.from === from && step.to === to);
  const isWay = !isDirect && steps.length > 1 && steps.at(-1)?.to === to;
  const way = [from, ...steps.map(step => step.to)]
    .map(key => captionOf(graph.getNodeAttributes(key)))
    .join(' - ');
  return [
    ...lines,
    ...(isWay ? ['', `No edge links the two. A shortest way: ${way}`] : []),
    ...steps.flatMap(({edges}) => edges.flatMap(edge => ['', ...describeEdge(graph, edge)])),
  ];
}

function asData(graph: WireGraph, {from, to, steps}: Explanation): object {
  const node = (key: string) => ({key, ...graph.getNodeAttributes(key)});
  const edges = [...new Set(steps.flatMap(step => step.edges))].map(key => ({
    key,
    source: graph.source(key),
    target: graph.target(key),
    ...graph.getEdgeAttributes(key),
    sources: sourcesOf(graph, graph.getEdgeAttributes(key)),
  }));
  return {from: node(from), to: to === null ? null : node(to), edges};
}
