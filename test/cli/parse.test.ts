import {join} from 'node:path';
import {writeFileSync} from 'node:fs';
import test from 'ava';
import {readConllu} from '../../src/language/read-conllu.js';
import {temporaryFolder, wiregraph} from '../helpers/command.js';

test('parse prints CoNLL-U that reads back, with names and offsets', async t => {
  const text = "Talks Start In Jeddah\n\nKyiv didn't send Andriy Yermak to Jeddah.";
  const {code, stdout, stderr} = await wiregraph(['parse', '-'], {input: text});
  t.is(code, 0, stderr);
  t.regex(
    stdout,
    /^# newdoc id = doc:[0-9a-f]{16}\n# newpar\n# sent_id = doc:[0-9a-f]{16}#s0\n# text = Talks Start In Jeddah\n1\tTalks\t/u,
  );
  t.regex(stdout, /\n2-3\tdidn't(?:\t_){8}\n2\tdid\tdo\tAUX\t/u);
  t.regex(stdout, /\n\d+\tYermak\t[^\n]*\tEnd=53\|Name=I-Person\|Start=47\n/u);
  t.regex(stdout, /\n\d+\tJeddah\t[^\n]*\tEnd=63\|Name=B-Place\|SpaceAfter=No\|Start=57\n/u);
  const [document] = readConllu(stdout);
  t.deepEqual(
    document?.sentences.map(sentence => sentence.text),
    ['Talks Start In Jeddah', "Kyiv didn't send Andriy Yermak to Jeddah."],
  );
});

test('an input that is not text is named and skipped', async t => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'a.txt'), 'Kyiv won.');
  writeFileSync(join(folder, 'b.txt'), '');
  const {code, stdout, stderr} = await wiregraph(['parse', folder]);
  t.is(code, 3);
  t.regex(stdout, /# text = Kyiv won\./u);
  t.regex(stderr, /b\.txt: is empty/u);
});

test('jobs must be a number', async t => {
  const {code, stderr} = await wiregraph(['parse', '-', '--jobs', 'x'], {input: 'Kyiv won.'});
  t.is(code, 2);
  t.regex(stderr, /must be a whole number from 1 to 64/u);
});
