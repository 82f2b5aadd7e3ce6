import process from 'node:process';
import {Command, CommanderError} from 'commander';
import {InputError, SetupError, StoreError, UsageError} from '../error.js';
import {loadCommands} from './commands.js';
import {EXIT} from './exit.js';
import {VERSION} from './version.js';

async function makeProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('wiregraph')
    .description('News articles in, a knowledge graph out: every edge with its sentence.')
    .version(VERSION)
    .showHelpAfterError('(add --help for what this command takes)')
    .exitOverride();
  for (const command of await loadCommands(args)) program.addCommand(command.exitOverride());
  return program;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) return EXIT.usage;
  return EXIT.failed;
}

function explain(error: unknown): string | null {
  if (error instanceof CommanderError) return null;
  const ours = [InputError, StoreError, SetupError, UsageError].some(kind => error instanceof kind);
  if (error instanceof Error && (ours || !process.env['WIREGRAPH_DEBUG'])) {
    return `wiregraph: ${error.message}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs the command line; sets the exit code, never throws. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has enough is no fault.
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    const program = await makeProgram(args);
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    const text = explain(error);
    if (text !== null) process.stderr.write(`${text}\n`);
    process.exitCode = exitCodeOf(error);
  }
}
