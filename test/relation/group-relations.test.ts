import test from 'ava';
import type {RelationMention} from '../../src/model/index.js';
import {groupRelations} from '../../src/relation/group-relations.js';

function say(given: Partial<RelationMention>): RelationMention {
  const evidence = {
    document: 'doc:1',
    sentence: 'doc:1#s0',
    start: 0,
    end: 9,
    quote: 'A met B.',
    rule: 'meet',
  };
  return {
    id: `${given.subject ?? 'a1'} ${given.object ?? 'b1'}`,
    type: 'MEETS_WITH',
    subject: 'a1',
    object: 'b1',
    status: 'asserted',
    attributedTo: null,
    trigger: 'met',
    title: null,
    kin: null,
    date: null,
    location: null,
    confidence: 0.5,
    evidence,
    ...given,
  };
}

/** Mentions a1, a2 refer to A, b1 to B; the mention x1 to nothing that is kept. */
const entityOf = (mention: string) => ({a1: 'A', a2: 'A', b1: 'B', s1: 'S'})[mention];

test('takes both directions of a symmetrical type together, whatever the order', t => {
  const mentions = [say({}), say({subject: 'b1', object: 'a2'})];
  const relations = groupRelations(mentions, entityOf);
  t.deepEqual(
    relations.map(each => [each.subject, each.object, each.support.length]),
    [['A', 'B', 2]],
  );
  t.deepEqual(groupRelations([...mentions].reverse(), entityOf), relations);
});

test('keeps the directions of other types apart', t => {
  const relations = groupRelations(
    [say({type: 'ATTACKS'}), say({type: 'ATTACKS', subject: 'b1', object: 'a1'})],
    entityOf,
  );
  t.is(relations.length, 2);
});

test('keeps statuses and speakers apart', t => {
  const relations = groupRelations(
    [
      say({}),
      say({status: 'denied', attributedTo: 's1'}),
      say({status: 'claimed', attributedTo: 's1'}),
    ],
    entityOf,
  );
  t.deepEqual(relations.map(each => `${each.status} ${String(each.attributedTo)}`).sort(), [
    'asserted null',
    'claimed S',
    'denied S',
  ]);
});

test('drops relations of an entity to itself and to what is not kept', t => {
  t.deepEqual(groupRelations([say({object: 'a2'}), say({object: 'x1'})], entityOf), []);
});
