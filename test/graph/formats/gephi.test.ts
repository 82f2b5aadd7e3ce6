import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {WireGraph} from '../../../graph/build/attributes.js';
import {writeGexf} from '../../../graph/formats/gexf.js';
import {writeGraphml} from '../../../graph/formats/graphml.js';
import {importWithGephi, type GephiImport} from '../../helpers/gephi.js';
import {needs} from '../../helpers/needs.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const test = needs('java');

const ODD = 'back\\slash, "quotes", [brackets], line\nbreak\r\n\ttab, 🕊 & <b>';
/** A carriage return does not come through every XML reader: it stands escaped. */
const READ = ODD.replace('\r', '_x000D_');

/** The sample with a name and a list that are hard on every format. */
function oddGraph(): WireGraph {
  const graph = sampleGraph();
  graph.mergeNodeAttributes('person:flavia-zolc', {name: ODD, aliases: [ODD, 'b']});
  return graph;
}

type Imported = {readonly graph: WireGraph; readonly gephi: GephiImport};

const WRITERS = {graphml: writeGraphml, gexf: writeGexf} as const;
const runs = new Map<string, Promise<Imported>>();

/** Each format is imported once: a Java machine takes its time. */
function imported(ending: keyof typeof WRITERS): Promise<Imported> {
  const known = runs.get(ending) ?? importOdd(ending);
  runs.set(ending, known);
  return known;
}

async function importOdd(ending: keyof typeof WRITERS): Promise<Imported> {
  const graph = oddGraph();
  const path = join(await mkdtemp(join(tmpdir(), 'wiregraph-')), `graph.${ending}`);
  await writeFile(path, [...WRITERS[ending](graph)].join(''));
  return {graph, gephi: await importWithGephi(path)};
}

for (const ending of ['graphml', 'gexf'] as const) {
  test(`the Gephi toolkit imports the ${ending} with labels, colours, weights and all parallel edges`, async t => {
    const {graph, gephi} = await imported(ending);
    t.is(gephi.report, '');
    t.deepEqual([...gephi.nodes.keys()].sort(), graph.nodes());
    t.deepEqual([...gephi.edges.keys()].sort(), graph.edges());
    graph.forEachEdge((key, edge, source, target) => {
      const found = gephi.edges.get(key);
      t.deepEqual([found?.source, found?.target, found?.label], [source, target, edge.type]);
      const weight = 'confidence' in edge ? edge.confidence : 1;
      t.true(Math.abs((found?.weight ?? 0) - weight) < 1e-6, key);
    });
    const person = gephi.nodes.get('person:flavia-zolc');
    t.is(person?.color, '0 114 178');
    t.is(person?.label, READ);
    t.is(gephi.nodes.get('country:ruritania')?.label, 'Ruritania');
    t.is(gephi.nodes.get('country:ruritania')?.color, '213 94 0');
    const sizeOf = (key: string) => gephi.nodes.get(key)?.size ?? 0;
    t.true(sizeOf('country:ruritania') > sizeOf('organization:north-bank'));
  });

  test(`the Gephi toolkit keeps places of the ${ending} in proportion`, async t => {
    const {graph, gephi} = await imported(ending);
    // Gephi moves and scales a picture as a whole, so that each place is as far along as it was.
    for (const axis of ['x', 'y'] as const) {
      const before = graph.mapNodes((_key, attributes) => attributes[axis]);
      const after = graph.mapNodes(key => gephi.nodes.get(key)?.[axis] ?? 0);
      const [shares, kept] = [before, after].map(sharesOf);
      for (const [index, share] of (shares ?? []).entries()) {
        t.true(Math.abs(share - (kept?.[index] ?? 0)) < 1e-3);
      }
    }
  });
}

/** How far each value is from the smallest to the greatest, 0 to 1. */
function sharesOf(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map(value => (value - low) / (high - low));
}

test('columns of the graphml have their types in Gephi', async t => {
  const {gephi} = await imported('graphml');
  t.is(gephi.edgeColumns['confidence'], 'Double');
  t.is(gephi.edgeColumns['start'], 'Integer');
  t.is(gephi.nodeColumns['index'], 'Integer');
  t.is(gephi.nodeColumns['aliases'], 'String');
  t.is(gephi.nodes.get('person:flavia-zolc')?.values['n_aliases'], JSON.stringify([ODD, 'b']));
});

test('columns of the gexf have their types in Gephi, lists too', async t => {
  const {gephi} = await imported('gexf');
  t.is(gephi.edgeColumns['confidence'], 'Double');
  t.is(gephi.nodeColumns['aliases'], 'String[]');
  t.deepEqual(gephi.nodes.get('person:flavia-zolc')?.values['aliases'], [READ, 'b']);
  t.deepEqual(gephi.nodes.get('person:flavia-zolc')?.values['labels'], ['Entity', 'Person']);
});

test('a dated edge of the gexf has its day as interval, one without a date has none', async t => {
  const {gephi} = await imported('gexf');
  const byKind = (kind: string) => [...gephi.edges.values()].find(edge => edge.kind === kind);
  const day = Date.parse('2031-03-05');
  t.is(byKind('ACCUSES')?.values['timeset'], `${String(day)}..${String(day)}`);
  t.is(byKind('OWNS negated')?.values['timeset'], undefined);
});
