import test from 'ava';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeCsvFolder} from '../../../graph/formats/csv.js';
import {anyGraph} from '../../helpers/random-graph.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

type Row = Readonly<Record<string, string>>;

function filesOf(graph: WireGraph): ReadonlyMap<string, string> {
  return new Map([...writeCsvFolder(graph)].map(({name, text}) => [name, [...text].join('')]));
}

function rowsOf(files: ReadonlyMap<string, string>): Row[] {
  return [...files]
    .filter(([name]) => name.endsWith('.csv'))
    .flatMap(([, text]): Row[] => parse<Row>(text, {columns: true}));
}

/** The mark between the items of a list, as the command says it. */
function delimiterOf(files: ReadonlyMap<string, string>): string {
  const code = /--array-delimiter=U\+(\w+)/.exec(files.get('import.sh') ?? '')?.[1] ?? '';
  return String.fromCharCode(parseInt(code, 16));
}

test('every node and edge is a row with its labels or type', t => {
  const graph = sampleGraph();
  const rows = rowsOf(filesOf(graph));
  t.is(rows.filter(row => ':LABEL' in row).length, graph.order);
  t.deepEqual(rows.flatMap(row => row['key'] ?? []).sort(), graph.edges());
  t.is(rows.filter(row => row[':TYPE'] === 'ATTACKS').length, 3);
});

test('ends of edges are in the space of ids that their header names', t => {
  const files = filesOf(sampleGraph());
  const ids = new Map<string, Set<string>>();
  for (const row of rowsOf(files)) {
    for (const [name, value] of Object.entries(row)) {
      const space = /ID\((\w+)\)/.exec(name)?.[1];
      if (space !== undefined && name.startsWith('id')) {
        ids.set(space, (ids.get(space) ?? new Set()).add(value));
      }
    }
  }
  for (const row of rowsOf(files)) {
    for (const [name, value] of Object.entries(row)) {
      const space = /^:(?:START|END)_ID\((\w+)\)/.exec(name)?.[1];
      if (space !== undefined) t.true(ids.get(space)?.has(value), `${name} ${value}`);
    }
  }
});

test('import.sh names every file and quotes nothing that is not there', t => {
  const files = filesOf(sampleGraph());
  const script = files.get('import.sh') ?? '';
  const named = [...script.matchAll(/--(?:nodes|relationships)=(\S+)/g)].map(
    match => match[1] ?? '',
  );
  t.deepEqual(named.sort(), [...files.keys()].filter(name => name.endsWith('.csv')).sort());
  t.true(script.startsWith('#!/bin/sh\n'));
  t.regex(script, /neo4j-admin database import full neo4j/);
});

test('any text and list is in its field as it was', t => {
  fc.assert(
    fc.property(anyGraph, graph => {
      const files = filesOf(graph);
      const delimiter = delimiterOf(files);
      const rows = new Map(rowsOf(files).map(row => [idOf(row), row]));
      graph.forEachNode((key, attributes) => {
        const row = rows.get(inUtf8(key)) ?? {};
        if ('name' in attributes) {
          t.is(row['name'], inUtf8(attributes.name));
          t.is(row['aliases:string[]'] ?? '', inUtf8(attributes.aliases.join(delimiter)));
        }
      });
    }),
    {numRuns: 100},
  );
});

/** A lone surrogate cannot be in a file. */
function inUtf8(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function idOf(row: Row): string {
  return Object.entries(row).find(([name]) => name.startsWith('id:ID'))?.[1] ?? '';
}

test('an empty text is quoted, null is an empty field', t => {
  const graph = sampleGraph();
  graph.mergeNodeAttributes('organization:north-bank', {name: ''});
  const files = filesOf(graph);
  const bank = files
    .get('entities.csv')
    ?.split('\n')
    .find(line => line.includes('north-bank'));
  t.true(bank?.startsWith('"organization:north-bank","",,'), bank);
  const documents = files.get('documents.csv')?.split('\n') ?? [];
  t.is(
    documents[0],
    '"id:ID(Document)","title","date","source","url","x:double","y:double",":LABEL"',
  );
  t.regex(documents[1] ?? '', /"Zenda Press",,"/);
});
