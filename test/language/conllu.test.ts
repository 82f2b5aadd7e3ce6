import test from 'ava';
import {readConllu} from '../../src/language/read-conllu.js';
import {writeConllu} from '../../src/language/write-conllu.js';
import {fromConllu} from '../helpers/parsed.js';

const SAMPLE = `# newdoc id = doc:a
# newpar
# sent_id = doc:a#s0
# text = He didn't go.
1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\tEnd=2|Start=0
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\tEnd=6|SpaceAfter=No|Start=3
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\tEnd=9|Start=6
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tEnd=12|SpaceAfter=No|Start=10
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tEnd=13|Start=12

# newpar
# sent_id = doc:a#s1
# text = Kyiv won.
1\tKyiv\tKyiv\tPROPN\tNNP\t_\t2\tnsubj\t_\tEnd=19|Name=B-Place|Start=15
2\twon\twin\tVERB\tVBD\t_\t0\troot\t_\tEnd=23|SpaceAfter=No|Start=20
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tEnd=24|Start=23

`;

test('what is written is read as it was', t => {
  const [document] = readConllu(SAMPLE);
  if (!document) throw new Error('no document');
  t.is(document.text, "He didn't go.\n\nKyiv won.");
  t.is([...writeConllu(document, document.sentences)].join(''), SAMPLE);
});

test('tokens have heads counted from 0, names in short and offsets in the text', t => {
  const [document] = readConllu(SAMPLE);
  t.deepEqual(document?.sentences[1]?.tokens[0], {
    start: 15,
    end: 19,
    text: 'Kyiv',
    lemma: 'Kyiv',
    tag: 'PROPN',
    xpos: 'NNP',
    head: 1,
    dependency: 'nsubj',
    name: 'B-LOC',
  });
  t.is(document?.sentences[0]?.tokens[3]?.head, -1);
});

test('a multiword token is one surface token', t => {
  const [document] = readConllu(SAMPLE);
  const surfaces = document?.surfaces.map(({start, end}) => document.text.slice(start, end));
  t.deepEqual(surfaces, ['He', "didn't", 'go', '.', 'Kyiv', 'won', '.']);
});

test('hand-built trees take short rows', t => {
  const [sentence] = fromConllu(`
    1 Kyiv Kyiv PROPN NNP 2 nsubj B-LOC
    2 won win VERB VBD 0 root
    3 . . PUNCT . 2 punct`);
  t.is(sentence?.text, 'Kyiv won.');
  t.deepEqual(
    sentence?.tokens.map(({head, dependency, name}) => [head, dependency, name]),
    [
      [1, 'nsubj', 'B-LOC'],
      [-1, 'root', 'O'],
      [1, 'punct', 'O'],
    ],
  );
});
