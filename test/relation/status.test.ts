import test from 'ava';
import {makeStatusReader} from '../../src/relation/status.js';
import {STATUS_WORDS} from '../../src/rules/status-words.js';
import type {Status} from '../../src/schema/statuses.js';
import {parsed} from '../helpers/parsed.js';
import {nameOf, readingOf} from '../helpers/statements.js';

/** The status of the event at the last word with this lemma. */
async function statusAt(text: string, lemma: string): Promise<Status | null> {
  const sentences = await parsed(text);
  const read = makeStatusReader({mentions: [], statements: [], tables: STATUS_WORDS});
  for (const sentence of [...sentences].reverse()) {
    const index = sentence.tokens.map(token => token.lemma.toLowerCase()).lastIndexOf(lemma);
    if (index >= 0) return read(sentence, index).status;
  }
  return null;
}

const stands = test.macro({
  async exec(t, text: string, lemma: string, expected: Status) {
    t.is(await statusAt(text, lemma), expected);
  },
  title: (_given, text: string, lemma: string, expected: Status) =>
    `"${lemma}" is ${expected} in "${text}"`,
});

test(stands, 'Ruritania attacked the port.', 'attack', 'asserted');
test(stands, 'Ruritania did not attack the port.', 'attack', 'negated');
test(stands, 'Ruritania never attacked the port.', 'attack', 'negated');
test(stands, 'Ruritania is no longer attacking the port.', 'attack', 'negated');
test(stands, 'Ruritania may attack the port.', 'attack', 'possible');
test(stands, 'Ruritania will attack the port.', 'attack', 'possible');
test(stands, 'Ruritania will not attack the port.', 'attack', 'negated');
test(stands, 'If Ruritania attacks the port, the war is lost.', 'attack', 'possible');
test(stands, 'It is unclear whether Ruritania attacked the port.', 'attack', 'possible');
test(stands, 'Ruritania refused to attack the port.', 'attack', 'negated');
test(stands, 'Ruritania did not refuse to attack the port.', 'attack', 'asserted');
test(stands, 'Ruritania plans to attack the port.', 'attack', 'possible');
test(stands, 'Ruritania has no plan to attack the port.', 'attack', 'negated');
test(stands, 'The minister urged the rebels to attack the port.', 'attack', 'proposed');
test(stands, 'Ruritania should attack the port.', 'attack', 'proposed');
test(stands, 'The minister called for an attack on the port.', 'attack', 'proposed');
test(stands, 'The army cancelled the attack on the port.', 'attack', 'negated');
test(stands, 'The army launched an attack on the port.', 'attack', 'asserted');
test(stands, 'The army may launch an attack on the port.', 'attack', 'possible');
test(stands, 'The army did not take part in the attack on the port.', 'attack', 'negated');
test(
  stands,
  'The minister met the rebels but is not directly participating in the talks with Ruritania.',
  'talk',
  'negated',
);
test(stands, 'The minister will condemn the attack on the port.', 'attack', 'asserted');
test(
  stands,
  'The minister hinted at the possibility that rebels may attack the port.',
  'attack',
  'possible',
);
test(stands, 'Rebels allegedly attacked the port.', 'attack', 'claimed');
test(stands, 'The minister denied that rebels had attacked the port.', 'attack', 'denied');
test(stands, 'The minister did not deny that rebels had attacked the port.', 'attack', 'possible');
test(stands, 'The army sent ships to attack the port.', 'attack', 'possible');
test(
  stands,
  'The talks, which began on Monday, will not end the attack on the port.',
  'begin',
  'asserted',
);
test(stands, 'Will Ruritania attack the port?', 'attack', 'possible');
test(stands, 'Ruritania began to attack the port.', 'attack', 'asserted');

test('a relation inside a report belongs to the one who reports', async t => {
  const reading = await readingOf('Mary Kent said that Iran had attacked Yemen.');
  const found = reading.relationMentions.find(({type}) => type === 'ATTACKS');
  t.is(found?.status, 'claimed');
  t.is(found?.attributedTo ? nameOf(reading, found.attributedTo) : null, 'Mary Kent');
});

test('a denied relation is never asserted', async t => {
  const reading = await readingOf('Mary Kent denied that Iran had attacked Yemen.');
  t.deepEqual(
    reading.relationMentions.filter(({type}) => type === 'ATTACKS').map(({status}) => status),
    ['denied'],
  );
});

test('who says that it is not so denies it', async t => {
  const reading = await readingOf('Mary Kent said that Iran had not attacked Yemen.');
  t.deepEqual(
    reading.relationMentions.filter(({type}) => type === 'ATTACKS').map(({status}) => status),
    ['denied'],
  );
});

test('who praises in the first person does so by saying it', async t => {
  const reading = await readingOf('"We support the president of Iran," Mary Kent said.');
  t.deepEqual(
    reading.relationMentions.filter(({type}) => type === 'SUPPORTS').map(({status}) => status),
    ['asserted'],
  );
});
