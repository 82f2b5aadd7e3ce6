import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const FOLDER = join(process.env['WIREGRAPH_CACHE'] ?? join(CACHE, 'wiregraph'), 'gephi');
const JAR = join(FOLDER, 'gephi-toolkit-0.10.1-all.jar');
const run = promisify(execFile);

/** What Gephi made of a file; each thing by its id. */
export type GephiImport = {
  /** What Gephi complained of. */
  readonly report: string;
  readonly nodes: ReadonlyMap<string, GephiNode>;
  readonly edges: ReadonlyMap<string, GephiEdge>;
  /** Types of the columns by title. */
  readonly nodeColumns: Readonly<Record<string, string>>;
  readonly edgeColumns: Readonly<Record<string, string>>;
};

type GephiNode = {
  readonly node: string;
  readonly label: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly values: Readonly<Record<string, unknown>>;
};

type GephiEdge = {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly kind: string;
  readonly weight: number;
  readonly values: Readonly<Record<string, unknown>>;
};

/** Imports a file with the real Gephi toolkit, which Maven fetches once (80 MB). */
export async function importWithGephi(path: string): Promise<GephiImport> {
  if (!existsSync(JAR)) await fetchToolkit();
  const program = join(ROOT, 'test/helpers/ImportWithGephi.java');
  const args = ['-Djava.awt.headless=true', '-cp', JAR, program, path];
  const {stdout} = await run('java', args, {maxBuffer: 1 << 28});
  const rows = stdout
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Record<string, string>);
  return {
    report: rows[0]?.['report'] ?? '',
    nodes: byId(rows, 'node') as unknown as ReadonlyMap<string, GephiNode>,
    edges: byId(rows, 'edge') as unknown as ReadonlyMap<string, GephiEdge>,
    nodeColumns: columnsOf(rows, 'nodeColumn'),
    edgeColumns: columnsOf(rows, 'edgeColumn'),
  };
}

async function fetchToolkit(): Promise<void> {
  await run('mvn', [
    '-q',
    '-B',
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
    '-Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all',
    `-DoutputDirectory=${FOLDER}`,
  ]);
}

type Row = Record<string, string>;

function byId(rows: readonly Row[], kind: string): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap(row => (row[kind] === undefined ? [] : [[row[kind], row]])));
}

function columnsOf(rows: readonly Row[], kind: string): Readonly<Record<string, string>> {
  const columns = rows.filter(row => row[kind] !== undefined);
  return Object.fromEntries(columns.map(row => [row['title'], row['type']]));
}
