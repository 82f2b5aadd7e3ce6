import process from 'node:process';
import {Command, Option} from 'commander';
import type {QueryResult} from '../../graph/stores/store.js';
import {UsageError} from '../error.js';
import {GRAPH_SOURCES, openGraph, withServerOptions, type ServerOptions} from './graph-source.js';
import {findQuery, readQuery, readQueryFile, type LibraryQuery} from './query-library.js';
import {readParameters} from './query-parameters.js';
import {showValue, writeValue} from './show-value.js';
import {writeTable} from './table.js';
import {openTerminal} from './terminal.js';

type QueryOptions = ServerOptions & {
  readonly expression?: string;
  readonly parameter: readonly string[];
  readonly format: string;
  readonly write?: boolean;
  readonly quiet?: boolean;
};

/** Width of a table where no terminal says its own. */
const WIDTH = 100;

const EXAMPLE = `
A parameter of a query of your own is read as JSON where it is JSON (5, true, ["a"]), else as text.
Queries read only, unless --write is given.

Examples:
  $ wiregraph query out/graph.json who-negotiates
  $ wiregraph query out/graph.json connection -p from=Yermak -p to=Witkoff
  $ wiregraph query news.db -e "MATCH (p:Person) RETURN p.name ORDER BY p.name" --format csv
  $ NEO4J_PASSWORD=… wiregraph query neo4j://localhost my-question.cypher -p year=2025`;

/** \`wiregraph query\`: asks a graph, wherever it is kept. */
export function queryCommand(): Command {
  const command = new Command('query')
    .description('ask a graph: a query by its name, a .cypher file, or -e Cypher')
    .argument('<graph>', GRAPH_SOURCES)
    .argument('[query]', 'the name of a query ("wiregraph queries" lists them), or a .cypher file')
    .option('-e, --expression <cypher>', 'the query itself')
    .option('-p, --parameter <key=value>', 'a parameter; may be repeated', collect, [])
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .option('--write', 'allow the query to change a store')
    .option('--quiet', 'say nothing but errors');
  return withServerOptions(command).addHelpText('after', EXAMPLE).action(query);
}

async function query(
  source: string,
  name: string | undefined,
  options: QueryOptions,
): Promise<void> {
  const {expression, write = false, quiet, format, parameter, ...server} = options;
  const terminal = openTerminal({quiet});
  const wanted = chooseQuery(name, expression);
  const parameters = readParameters(parameter, wanted);
  // What a server remarks about a query of ours is nothing that its user could change.
  const isOwn = wanted.group === '';
  const store = await openGraph(source, {
    ...server,
    readOnly: !write,
    onNote: text => {
      if (isOwn) terminal.note(`note: ${text}`);
    },
  });
  try {
    const result = await store.query(wanted.cypher, parameters, {readOnly: !write});
    terminal.print(FORMATS[format]?.(result) ?? '');
    if (format === 'table') terminal.note(countRows(result.rows.length));
  } finally {
    await store.close();
  }
}

function chooseQuery(name: string | undefined, expression: string | undefined): LibraryQuery {
  if (expression !== undefined) {
    if (name !== undefined) throw new UsageError(`either a query ("${name}") or -e, not both`);
    return {...readQuery('the query', expression), group: ''};
  }
  if (name === undefined) {
    throw new UsageError(
      'say what to ask: a name ("wiregraph queries" lists them), a .cypher file, or -e',
    );
  }
  return name.endsWith('.cypher') ? {...readQueryFile(name), group: ''} : findQuery(name);
}

const FORMATS: Readonly<Record<string, (result: QueryResult) => string>> = {
  table: ({columns, rows}) =>
    writeTable(
      columns,
      rows.map(row => row.map(showValue)),
      process.stdout.columns || Number(process.env['COLUMNS']) || WIDTH,
    ),
  json: ({columns, rows}) =>
    `${writeValue(
      rows.map(row => Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
      2,
    )}\n`,
  csv: ({columns, rows}) =>
    [columns, ...rows.map(row => row.map(showValue))]
      .map(row => `${row.map(writeField).join(',')}\n`)
      .join(''),
};

function writeField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function countRows(count: number): string {
  if (count === 0) return 'no rows: nothing in this graph answers that';
  return count === 1 ? '1 row' : `${String(count)} rows`;
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
