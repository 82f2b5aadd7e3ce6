import type {Mention} from '../model/index.js';
import type {Status} from '../schema/statuses.js';

/** What one rule finds at one trigger, before its status is read. */
export type Finding = {
  readonly rule: string;
  readonly type: string;
  /** Index of the trigger token, whose clause gives status, date and place. */
  readonly trigger: number;
  /** The words that say it. */
  readonly words: string;
  readonly subject: Mention;
  readonly object: Mention;
  readonly confidence: number;
  /** Status by nature of the rule, or null: as the text has it. */
  readonly status: Status | null;
  /** The type that its negation asserts, or null. */
  readonly negation: string | null;
  readonly title: string | null;
  readonly kin: string | null;
  /** Whether it is a lasting relation, said in passing: a hedge on the clause does not touch it. */
  readonly lasting: boolean;
};
