import test from 'ava';
import {agentsOf, isPassive, patientsOf} from '../../src/relation/clause.js';
import {fromConllu} from '../helpers/parsed.js';

/** Words of the agents and patients of the token with this form. */
const acts = test.macro({
  exec(t, conllu: string, verb: string, expected: {agents: string[]; patients: string[]}) {
    const [sentence] = fromConllu(conllu);
    if (!sentence) return t.fail('no sentence');
    const index = sentence.tokens.findIndex(token => token.text === verb);
    const words = (found: readonly number[]) =>
      found.map(each => sentence.tokens[each]?.text ?? '');
    t.deepEqual(words(agentsOf(sentence, index)), expected.agents);
    t.deepEqual(words(patientsOf(sentence, index)), expected.patients);
    return undefined;
  },
  title: (given, _conllu, verb) => `${given ?? ''}: who does what at "${verb}"`,
});

const PASSIVE = `
  1 Peru Peru PROPN NNP 3 nsubj:pass
  2 was be AUX VBD 3 aux:pass
  3 sued sue VERB VBN 0 root
  4 by by ADP IN 5 case
  5 Chile Chile PROPN NNP 3 obl:agent`;
test('passive', acts, PASSIVE, 'sued', {agents: ['Chile'], patients: ['Peru']});

const SHARED = `
  1 Peru Peru PROPN NNP 2 nsubj
  2 met meet VERB VBD 0 root
  3 Chile Chile PROPN NNP 2 obj
  4 and and CCONJ CC 5 cc
  5 sued sue VERB VBD 2 conj
  6 Bolivia Bolivia PROPN NNP 5 obj`;
test('coordinated verbs share a subject', acts, SHARED, 'sued', {
  agents: ['Peru'],
  patients: ['Bolivia'],
});

const SUBJECT_CONTROL = `
  1 Peru Peru PROPN NNP 2 nsubj
  2 refused refuse VERB VBD 0 root
  3 to to PART TO 4 mark
  4 sue sue VERB VB 2 xcomp
  5 Chile Chile PROPN NNP 4 obj`;
test('subject control', acts, SUBJECT_CONTROL, 'sue', {agents: ['Peru'], patients: ['Chile']});

const OBJECT_CONTROL = `
  1 Peru Peru PROPN NNP 2 nsubj
  2 urged urge VERB VBD 0 root
  3 Bolivia Bolivia PROPN NNP 2 obj
  4 to to PART TO 5 mark
  5 sue sue VERB VB 2 xcomp
  6 Chile Chile PROPN NNP 5 obj`;
test('object control', acts, OBJECT_CONTROL, 'sue', {agents: ['Bolivia'], patients: ['Chile']});

const GERUND = `
  1 Peru Peru PROPN NNP 2 nsubj
  2 accused accuse VERB VBD 0 root
  3 Bolivia Bolivia PROPN NNP 2 obj
  4 of of SCONJ IN 5 mark
  5 bombing bomb VERB VBG 2 advcl
  6 Chile Chile PROPN NNP 5 obj`;
test('gerund after an accusation', acts, GERUND, 'bombing', {
  agents: ['Bolivia'],
  patients: ['Chile'],
});

const RELATIVE = `
  1 Peru Peru PROPN NNP 0 root
  2 , , PUNCT , 4 punct
  3 which which PRON WDT 4 nsubj
  4 sued sue VERB VBD 1 acl:relcl
  5 Chile Chile PROPN NNP 4 obj`;
test('relative pronoun', acts, RELATIVE, 'sued', {agents: ['Peru'], patients: ['Chile']});

const GAP = `
  1 firms firm NOUN NNS 0 root
  2 that that PRON WDT 4 obj
  3 Chile Chile PROPN NNP 4 nsubj
  4 sued sue VERB VBD 1 acl:relcl`;
test('relative clause about the object', acts, GAP, 'sued', {
  agents: ['Chile'],
  patients: ['firms'],
});

const PARTICIPLE = `
  1 forces force NOUN NNS 0 root
  2 led lead VERB VBN 1 acl
  3 by by ADP IN 4 case
  4 Tan Tan PROPN NNP 2 obl:agent`;
test('participle after its noun', acts, PARTICIPLE, 'led', {agents: ['Tan'], patients: ['forces']});

const COMPOUND = `
  1 Iran Iran PROPN NNP 3 compound
  2 - - PUNCT HYPH 3 punct
  3 backed back VERB VBN 4 amod
  4 rebels rebel NOUN NNS 0 root`;
test('participle before its noun', acts, COMPOUND, 'backed', {
  agents: ['Iran'],
  patients: ['rebels'],
});

test('a perfect is no passive', t => {
  const [sentence] = fromConllu(`
    1 Peru Peru PROPN NNP 3 nsubj
    2 has have AUX VBZ 3 aux
    3 sued sue VERB VBN 0 root
    4 Chile Chile PROPN NNP 3 obj`);
  t.is(sentence && isPassive(sentence, 2), false);
});
