import test from 'ava';
import {findByName, foldName} from '../../../graph/measures/find-by-name.js';
import {sampleGraph} from '../../helpers/sample-graph.js';

const graph = sampleGraph();

const finds = test.macro({
  exec(t, name: string, keys: readonly string[]) {
    t.deepEqual(findByName(graph, name).keys, keys);
  },
  title: (_given, name: string) => `what "${name}" is`,
});

test(finds, 'person:flavia-zolc', ['person:flavia-zolc']);
test(finds, 'flavia  ZOLC', ['person:flavia-zolc']);
test(finds, 'zolc', ['person:flavia-zolc']);
test(finds, 'Norwegian', ['country:norway']);
test(finds, 'Zenda Press', ['organization:zenda-press']);
test(finds, 'rassendyll', ['person:rudolf-rassendyll']);
test(finds, 'Nobody at all', []);

const suggests = test.macro({
  exec(t, name: string, suggestions: readonly string[]) {
    t.deepEqual(findByName(graph, name).suggestions, suggestions);
  },
  title: (_given, name: string) => `what is like "${name}"`,
});

test(suggests, 'Rasendyl', ['Rudolf Rassendyll']);
test(suggests, 'Ruritannia', ['Ruritania', 'the Ruritanian delegation']);
test(suggests, 'xyzzy', []);

test('a name that wins over the alias of another', t => {
  const other = sampleGraph();
  other.mergeNodeAttributes('place:strelsau', {aliases: ['Norway']});
  t.deepEqual(findByName(other, 'norway').keys, ['country:norway']);
});

test('case, accents and blanks do not count', t => {
  t.is(foldName('  Łukasz   ŻÓŁĆ '), 'lukasz zolc');
});
