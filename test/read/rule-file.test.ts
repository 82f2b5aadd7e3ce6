import test from 'ava';
import {InputError} from '../../src/error.js';
import {readRuleFile} from '../../src/read/rule-file.js';

const GOOD = `
- id: spun-off
  type: SPUN_OFF_FROM
  verbs: [spin off]
  from: patient
  to: agent
  fromLabels: [Organization]
  example: Acme spun off Widget Works.
  edge: Widget Works -> Acme
- id: owner-words
  type: OWNS
  tokens: "[from] , owner of [to]"
  confidence: 0.7
  example: Acme, owner of Widget Works, closed.
  edge: Acme -> Widget Works
`;

test('reads rules with the lines they start on', t => {
  const rules = readRuleFile(GOOD, 'rules.yaml');
  t.deepEqual(
    rules.map(({rule, line}) => [rule.id, rule.type, rule.confidence, line]),
    [
      ['spun-off', 'SPUN_OFF_FROM', 0.8, 2],
      ['owner-words', 'OWNS', 0.7, 10],
    ],
  );
  t.deepEqual(rules[0]?.rule.verbs, ['spin off']);
  t.is(rules[1]?.rule.tokens, '[from] , owner of [to]');
});

/** The file with one line changed must be refused with a message that begins like this. */
const refuses = test.macro({
  exec(t, wrong: readonly [from: string, to: string], message: string) {
    const text = GOOD.replace(wrong[0], wrong[1]);
    t.not(text, GOOD);
    const error = t.throws(() => readRuleFile(text, 'rules.yaml'), {instanceOf: InputError});
    t.true(error?.message.startsWith(message), error?.message);
  },
  title: (_given, wrong: readonly [string, string]) => `refuses "${wrong[1].trim()}"`,
});

test(refuses, ['  type: OWNS', '  type: owns'], 'rules.yaml:11: "type" must be in capitals');
test(refuses, ['  type: OWNS', '  type: CLAIMS'], 'rules.yaml:11: "type" must be a relation');
test(refuses, ['[Organization]', '[Company]'], 'rules.yaml:7: "fromLabels" must be of Person,');
test(refuses, ['0.7', 'high'], 'rules.yaml:13: "confidence" must be a number');
test(refuses, ['  from: patient', '  form: patient'], 'rules.yaml:5: "form" is no field of a rule');
test(refuses, ['[from] , owner', 'Acme , owner'], 'rules.yaml:12: "tokens" must hold [from] and');
test(refuses, ['id: owner-words', 'id: spun-off'], 'rules.yaml:10: "id" must be new');
test(refuses, ['verbs: [spin off]', 'over: [unit]'], 'rules.yaml:2: a rule must have one of verbs');
test(refuses, ['Widget Works -> Acme', 'Widget Works'], 'rules.yaml:9: "edge" must be like');
test(refuses, ['verbs: [spin off]', 'verbs: [spin off'], 'rules.yaml:');

test('refuses a file that is no list', t => {
  t.throws(() => readRuleFile('id: one', 'rules.yaml'), {
    message: /^rules\.yaml:1: a rule file must be a list/,
  });
});
