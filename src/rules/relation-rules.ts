import type {RelationRule} from '../model/index.js';
import {ACCUSE_RULES} from './accuse-rules.js';
import {DEMAND_RULES} from './demand-rules.js';
import {DIPLOMACY_RULES} from './diplomacy-rules.js';
import {FORCE_RULES} from './force-rules.js';
import {STATIC_RULES} from './static-rules.js';
import {SUPPORT_RULES} from './support-rules.js';

/** All rules with a trigger word; test/rules/relation-rules.test.ts runs the example of each. */
export const RELATION_RULES: readonly RelationRule[] = [
  ...DIPLOMACY_RULES,
  ...SUPPORT_RULES,
  ...ACCUSE_RULES,
  ...DEMAND_RULES,
  ...FORCE_RULES,
  ...STATIC_RULES,
];
