import type {Command} from 'commander';
import {parseCommand} from './parse.js';
import {buildCommand as viewCommand} from './view.js';

/** All subcommands, in the order of the help. */
export const COMMANDS: readonly (() => Command)[] = [parseCommand, viewCommand];
