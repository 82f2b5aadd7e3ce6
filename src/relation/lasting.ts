import type {Sentence} from '../model/index.js';
import type {Finding} from './finding.js';

type Fact = Pick<Finding, 'type' | 'subject' | 'object' | 'confidence' | 'rule' | 'trigger'> &
  Partial<Pick<Finding, 'kin' | 'title' | 'words'>>;

/** A finding that lasts: said in passing, with no event of its own; its words are the trigger if not given. */
export function lasting({sentence}: {readonly sentence: Sentence}, fact: Fact): Finding {
  return {
    title: null,
    kin: null,
    words: sentence.tokens[fact.trigger]?.text ?? '',
    ...fact,
    status: null,
    negation: null,
    lasting: true,
  };
}
