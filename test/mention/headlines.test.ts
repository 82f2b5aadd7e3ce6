import test from 'ava';
import {makeLexicon} from '../../src/lexicon/lexicon.js';
import {findMentions} from '../../src/mention/find-mentions.js';
import {fromConllu} from '../helpers/parsed.js';

test('words in capitals in a headline are no names by that alone', t => {
  const [sentence] = fromConllu(`
    1 Heavy Heavy PROPN NNP 2 compound
    2 Storm Storm PROPN NNP 3 nsubj
    3 Hits Hit VERB VBZ 0 root
    4 Northern Northern PROPN NNP 5 compound
    5 Coast Coast PROPN NNP 3 obj`);
  if (!sentence) throw new Error('no sentence');
  t.deepEqual(findMentions([{...sentence, heading: true}], makeLexicon()), []);
});
