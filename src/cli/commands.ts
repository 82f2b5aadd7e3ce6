import type {Command} from 'commander';

/** All subcommands, in the order of the help. */
export const COMMANDS: readonly (() => Command)[] = [];
