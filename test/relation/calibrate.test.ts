import test from 'ava';
import {calibrate, groupOfRelation, groupOfStatement} from '../../src/relation/calibrate.js';

const POINTS = [
  {group: 'event', given: 0.4, measured: 0.2},
  {group: 'event', given: 0.8, measured: 0.6},
  {group: 'lasting', given: 0.5, measured: 0.9},
] as const;

test('between two points the line between them counts, beyond them the last', t => {
  t.is(calibrate(POINTS, 'event', 0.6), 0.4);
  t.is(calibrate(POINTS, 'event', 0.1), 0.2);
  t.is(calibrate(POINTS, 'event', 1), 0.6);
  t.is(calibrate(POINTS, 'lasting', 0.1), 0.9);
});

test('a group that was not measured stays as given', t => {
  t.is(calibrate(POINTS, 'report', 0.7), 0.7);
});

test('lasting relations, events, and events that are not asserted are groups of their own', t => {
  t.is(groupOfRelation({type: 'LEADS', status: 'asserted'}), 'lasting');
  t.is(groupOfRelation({type: 'ATTACKS', status: 'asserted'}), 'event');
  t.is(groupOfRelation({type: 'ATTACKS', status: 'possible'}), 'event-hedged');
});

test('a statement is a quotation, a report, or a demand or denial', t => {
  const evidence = (rule: string) => [
    {document: '', sentence: '', start: 0, end: 0, quote: '', rule},
  ];
  t.is(groupOfStatement({type: 'CLAIMS', evidence: evidence('quotation-source')}), 'quotation');
  t.is(groupOfStatement({type: 'CLAIMS', evidence: evidence('report-clause')}), 'report');
  t.is(groupOfStatement({type: 'DENIES', evidence: evidence('report-clause')}), 'demand-or-denial');
});
