import type {Command} from 'commander';
import {buildCommand} from './build.js';
import {diffCommand} from './diff.js';
import {evalCommand} from './eval.js';
import {explainCommand} from './explain.js';
import {exportCommand} from './export.js';
import {loadCommand} from './load.js';
import {parseCommand} from './parse.js';
import {queriesCommand} from './queries.js';
import {queryCommand} from './query.js';
import {buildCommand as viewCommand} from './view.js';

/** All subcommands, in the order of the help. */
export const COMMANDS: readonly (() => Command)[] = [
  buildCommand,
  queryCommand,
  queriesCommand,
  loadCommand,
  parseCommand,
  viewCommand,
  exportCommand,
  explainCommand,
  diffCommand,
  evalCommand,
];
