import type {Sentence} from '../model/index.js';
import {findChildren} from '../language/tree.js';
import {lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import type {Scene} from './scene.js';

type Fact = Pick<Finding, 'type' | 'subject' | 'object' | 'confidence' | 'rule' | 'trigger'> &
  Partial<Pick<Finding, 'kin' | 'title'>>;

/** A finding that lasts: said in passing, with no event of its own. */
export function lasting(scene: Scene, fact: Fact): Finding {
  const token = scene.sentence.tokens[fact.trigger];
  return {
    title: null,
    kin: null,
    ...fact,
    words: token?.text ?? '',
    status: null,
    negation: null,
    lasting: true,
  };
}

/** Whether one of the prepositions links the token to what it hangs on. */
export function caseIs(
  sentence: Sentence,
  index: number,
  ...prepositions: readonly string[]
): boolean {
  return findChildren(sentence, index, 'case').some(mark =>
    prepositions.includes(lemmaAt(sentence, mark)),
  );
}
