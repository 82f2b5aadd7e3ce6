import test from 'ava';
import type {StatusEffect} from '../../src/model/index.js';
import {ACTUAL, applyEffect, statusOfStand} from '../../src/relation/combine-status.js';
import type {Status} from '../../src/schema/statuses.js';

const combines = test.macro({
  exec(t, _words: string, effects: readonly StatusEffect[], expected: Status) {
    t.is(statusOfStand(effects.reduce(applyEffect, ACTUAL)), expected);
  },
  title: (_given, words: string) => `"${words}"`,
});

// The effects stand from the event outwards.
test(combines, 'attacked', [], 'asserted');
test(combines, 'did not attack', ['negate'], 'negated');
test(combines, 'may attack', ['possible'], 'possible');
test(combines, 'was urged to attack', ['propose'], 'proposed');
test(combines, 'did not refuse to attack', ['negate', 'negate'], 'asserted');
test(combines, 'has no plan to attack', ['possible', 'negate'], 'negated');
test(combines, 'may refuse to attack', ['negate', 'possible'], 'possible');
test(combines, 'was urged not to attack', ['negate', 'propose'], 'negated');
test(combines, 'did not ask to attack', ['propose', 'negate'], 'negated');
test(combines, 'said that X attacked', ['claim'], 'claimed');
test(combines, 'said that X did not attack', ['negate', 'claim'], 'denied');
test(combines, 'said that X may attack', ['possible', 'claim'], 'possible');
test(combines, 'said that X was urged to attack', ['propose', 'claim'], 'proposed');
test(combines, 'denied that X attacked', ['deny'], 'denied');
test(combines, 'denied that X had stopped attacking', ['negate', 'deny'], 'claimed');
test(combines, 'denied that X would attack', ['possible', 'deny'], 'denied');
test(combines, 'did not say that X attacked', ['claim', 'negate'], 'possible');
test(combines, 'may deny that X attacked', ['deny', 'possible'], 'possible');
test(combines, 'reported that Y said that X attacked', ['claim', 'claim'], 'claimed');
test(combines, 'denied that Y had said that X attacked', ['claim', 'deny'], 'possible');
test(combines, 'reported that Y denied that X attacked', ['deny', 'claim'], 'denied');
