import {readFile} from 'node:fs/promises';
import {InputError} from '../error.js';
import type {Language} from '../language/index.js';
import {makeKnowledge, type Knowledge} from '../pipeline.js';
import {readEntityList} from '../read/entity-list.js';
import {readRuleFile} from '../read/rule-file.js';
import {checkRuleExamples} from './check-rules.js';

export type KnowledgeFiles = {
  /** The user's own names (CSV or JSONL). */
  readonly entities?: string;
  /** The user's own patterns (YAML). */
  readonly rules?: string;
};

/** The built-in tables with the user's own; each rule of the user's must find its own example. */
export async function loadKnowledge(
  {entities, rules}: KnowledgeFiles,
  language: Language,
): Promise<Knowledge> {
  const own = entities === undefined ? [] : readEntityList(await readOwn(entities), entities);
  const found = rules === undefined ? [] : readRuleFile(await readOwn(rules), rules);
  const knowledge = makeKnowledge({entities: own, rules: found.map(({rule}) => rule)});
  if (rules !== undefined) await checkRuleExamples(found, {path: rules, language, knowledge});
  return knowledge;
}

async function readOwn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new InputError(
      missing ? 'no such file' : 'cannot be read',
      {path, line: null},
      {cause: error},
    );
  }
}
