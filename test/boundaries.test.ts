import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Layer = {
  /** Folder or file, from the project's root. */
  readonly at: string;
  /** Folders, files of the project and packages that it may import; `node:` stands for Node's own modules. */
  readonly may: readonly string[];
};

const BOTTOM = ['src/schema', 'src/model', 'src/error.ts', 'src/hash.ts'];
const GRAPH = ['graph/build', 'graphology', 'graphology-types', 'graphology-utils'];

// The first row that fits a file counts, so the narrow ones stand on top. The table is layout.md's, with
// what was added since: DESIGN.md says why.
// prettier-ignore
const LAYERS: readonly Layer[] = [
  {at: 'src/schema', may: []},
  {at: 'src/error.ts', may: []},
  {at: 'src/hash.ts', may: ['@noble/hashes']},
  {at: 'src/model', may: ['src/schema']},
  {at: 'src/lexicon', may: ['src/schema', 'src/model', 'world-countries']},
  {at: 'src/rules', may: [...BOTTOM]},
  {at: 'src/language', may: [...BOTTOM, 'onnxruntime-node', 'onnxruntime-web', 'onnxruntime-common']},
  {at: 'src/mention', may: [...BOTTOM, 'src/language/tree.ts']},
  {at: 'src/entity', may: [...BOTTOM, 'src/language/tree.ts', 'src/mention']},
  {at: 'src/relation', may: [...BOTTOM, 'src/language/tree.ts', 'chrono-node']},
  {at: 'src/statement', may: [...BOTTOM, 'src/language/tree.ts', 'src/relation/clause.ts']},
  {at: 'src/read', may: [...BOTTOM, '@mozilla/readability', 'linkedom', 'marked', 'yaml', 'feedsmith', 'warcio', 'csv-parse']},
  {at: 'src/pipeline.ts', may: [...BOTTOM, 'src/lexicon', 'src/rules', 'src/language', 'src/mention', 'src/entity', 'src/relation', 'src/statement', 'src/read']},
  {at: 'src/io', may: [...BOTTOM, 'src/read', 'src/language', 'node:', 'tinyglobby']},
  {at: 'src/index.ts', may: [...BOTTOM, 'src/pipeline.ts', 'src/read', 'src/io', 'src/language', 'graph']},
  {at: 'src/cli', may: ['src', 'graph', 'viewer', 'node:', 'commander', 'string-width', 'esbuild', 'neo4j-driver', 'yaml', 'csv-parse']},
  {at: 'graph/build', may: [...BOTTOM, 'graph/measures/layout.ts', 'graphology', 'graphology-types', 'graphology-utils']},
  {at: 'graph/measures', may: [...BOTTOM, ...GRAPH, 'graphology-communities-louvain', 'graphology-layout-forceatlas2', 'graphology-metrics', 'graphology-shortest-path']},
  {at: 'graph/formats', may: [...BOTTOM, ...GRAPH, '@noble/hashes', 'graph/measures', 'graphology-gexf', 'graphology-graphml', 'saxes', 'n3', 'csv-parse']},
  {at: 'graph/stores', may: [...BOTTOM, ...GRAPH, 'graph/formats/attributes-from.ts', '@grafeo-db/js', 'neo4j-driver', 'node:']},
  {at: 'viewer', may: [...BOTTOM, ...GRAPH, 'graph/formats', 'graph/measures', 'src/pipeline.ts', 'src/read', 'src/language', 'sigma', '@sigma', 'preact', '@preact/signals', 'minisearch', 'graphology-layout-forceatlas2', 'graphology-shortest-path', 'graphology-communities-louvain', 'graphology-metrics']},
];

const SOURCE = /\.(?:ts|tsx|mts)$/;

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .map(name => join(folder, name).split(sep).join('/'))
    .filter(name => SOURCE.test(name) && !name.endsWith('.d.ts'))
    .sort();
}

/** What a file imports: project files by their path from the root, packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  );
  return [...found].map(match => resolve(file, match[1] ?? match[2] ?? match[3] ?? ''));
}

function resolve(file: string, given: string): string {
  // `worker:./x.ts` is a file of the viewer that is bundled apart.
  const name = given.replace(/^worker:/, '');
  if (!name.startsWith('.')) return name;
  const path = relative(ROOT, join(ROOT, dirname(file), name))
    .split(sep)
    .join('/');
  return path.replace(/\.js$/, '.ts');
}

function isUnder(name: string, place: string): boolean {
  return name === place || name.startsWith(place.endsWith(':') ? place : `${place}/`);
}

function isAllowed(imported: string, layer: Layer): boolean {
  return [layer.at, ...layer.may].some(
    place => isUnder(imported, place) || isUnder(imported.replace(/\.ts$/, '.tsx'), place),
  );
}

test('every file imports only what its folder may', t => {
  const files = ['src', 'graph', 'viewer'].flatMap(filesIn);
  t.true(files.length > 20);
  const wrong: string[] = [];
  for (const file of files) {
    const layer = LAYERS.find(({at}) => isUnder(file, at));
    if (!layer) wrong.push(`${file} stands in no known folder`);
    else {
      for (const imported of importsOf(file)) {
        if (!isAllowed(imported, layer)) wrong.push(`${file} imports ${imported}`);
      }
    }
  }
  t.deepEqual(wrong, []);
});

test('the check finds a forbidden import', t => {
  const layer = LAYERS.find(({at}) => at === 'src/schema');
  t.truthy(layer);
  t.false(layer ? isAllowed('src/model/index.ts', layer) : true);
});
