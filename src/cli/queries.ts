import {Command, Option} from 'commander';
import {GROUPS, readLibrary, type LibraryQuery, type QueryParameter} from './query-library.js';
import {openTerminal} from './terminal.js';

const EXAMPLE = `
Examples:
  $ wiregraph queries
  $ wiregraph queries --format json
  $ wiregraph query out/graph.json about -p name=Rubio`;

/** \`wiregraph queries\`: what can be asked by name. */
export function queriesCommand(): Command {
  return new Command('queries')
    .description('list the questions that come with it, and their parameters')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'),
    )
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLE)
    .action((options: {readonly format: string; readonly quiet?: boolean}) => {
      const terminal = openTerminal(options);
      const library = readLibrary();
      if (options.format === 'json') {
        const shown = library.map(({cypher: _, ...row}) => row);
        terminal.print(`${JSON.stringify(shown, null, 2)}\n`);
      } else {
        terminal.print(GROUPS.map(group => describeGroup(group, library)).join('\n'));
        terminal.note('\nask one: wiregraph query GRAPH NAME -p key=value');
      }
    });
}

function describeGroup(group: string, library: readonly LibraryQuery[]): string {
  const queries = library.filter(row => row.group === group);
  return `${group}\n${queries.map(describe).join('')}`;
}

function describe({name, question, parameters, columns}: LibraryQuery): string {
  const lines = [
    `  ${name}`,
    `      ${question}`,
    ...parameters.map(row => `      -p ${describeParameter(row)}`),
    `      columns: ${columns.join(', ')}`,
  ];
  return lines.map(line => `${line}\n`).join('');
}

function describeParameter({name, says, required, otherwise}: QueryParameter): string {
  return required ? `${name}=…  ${says} (needed)` : `${name}=${JSON.stringify(otherwise)}  ${says}`;
}
