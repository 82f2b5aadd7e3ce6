import type {Mention, Sentence} from '../model/index.js';
import type {StatementType} from '../schema/relation-types.js';
import type {Content} from './content.js';

/** One statement before it is numbered: who says what, and by which words. */
export type Draft = {
  readonly type: StatementType;
  readonly speaker: Mention;
  readonly content: Content;
  readonly addressedTo: readonly Mention[];
  /** The sentence of the reporting word, and its token; -1 where there is none. */
  readonly sentence: Sentence;
  readonly verb: number;
  readonly trigger: string;
  readonly confidence: number;
  /** How it was found. */
  readonly rule: string;
};

/** What the readers of one document look things up in. */
export type {Speakers} from './speakers.js';
