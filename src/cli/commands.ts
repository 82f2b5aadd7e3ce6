import type {Command} from 'commander';

/** All subcommands, in the order of the help. Each is loaded when it is called: the language model's runtime takes its time. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<
  string,
  () => Promise<Command>
>([
  ['build', async () => (await import('./build.js')).buildCommand()],
  ['query', async () => (await import('./query.js')).queryCommand()],
  ['queries', async () => (await import('./queries.js')).queriesCommand()],
  ['load', async () => (await import('./load.js')).loadCommand()],
  ['parse', async () => (await import('./parse.js')).parseCommand()],
  ['view', async () => (await import('./view.js')).buildCommand()],
  ['export', async () => (await import('./export.js')).exportCommand()],
  ['explain', async () => (await import('./explain.js')).explainCommand()],
  ['diff', async () => (await import('./diff.js')).diffCommand()],
  ['eval', async () => (await import('./eval.js')).evalCommand()],
]);

/** The command that the arguments name, or all of them where they name none. */
export async function loadCommands(args: readonly string[]): Promise<Command[]> {
  const one = COMMANDS.get(args[0] ?? '');
  return Promise.all((one ? [one] : [...COMMANDS.values()]).map(load => load()));
}
