#!/usr/bin/env node
// `npm test`: types, lint, form, and all tests; says what was left out and how to get it.
// Arguments are handed to ava: `npm test -- test/read`. In CI nothing may be left out.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';

/** Path of a development tool's own script, so that no shell and no PATH is needed. */
function scriptOf(name, bin = name) {
  const folder = join(root, 'node_modules', name);
  const {bin: entry} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[bin]);
}

/** Runs a command, shows what it prints, and gives its exit code with its text. */
function run(command, args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', chunk => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', error => resolve({code: 1, text: String(error)}));
    child.on('close', code => resolve({code: code ?? 1, text}));
  });
}

const answers = (command, ...args) => spawnSync(command, args, {stdio: 'ignore'}).status === 0;
const python =
  ['.venv/bin/python', '.venv/Scripts/python.exe'].map(path => join(root, path)).find(existsSync) ??
  'python3';

// What some tests need besides Node, and where to get it.
const needs = [
  {
    what: 'a Neo4j server',
    has: () => Boolean(process.env.NEO4J_URI) || answers('java', '-version'),
    get: 'install a JDK 17 and Maven (apt-get install openjdk-17-jdk-headless maven), or set NEO4J_URI and NEO4J_PASSWORD',
  },
  {
    what: 'Maven (Neo4j, APOC and the Gephi toolkit come by it)',
    has: () => answers('mvn', '-version'),
    get: 'apt-get install maven',
  },
  {
    what: 'Chromium',
    has: () => Boolean(process.env.CHROMIUM) || existsSync('/usr/bin/chromium'),
    get: 'apt-get install chromium, or set CHROMIUM to its path',
  },
  {
    what: 'Python with networkx and igraph',
    has: () => answers(python, '-c', 'import networkx, igraph'),
    get: 'python3 -m venv .venv && .venv/bin/pip install networkx igraph',
  },
];

const missing = needs.filter(need => !need.has());
if (inCi && missing.length > 0) {
  for (const {what, get} of missing) console.error(`missing in CI: ${what}: ${get}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const picked = process.argv.slice(2);
let passed = 0;
let failed = 0;

if (picked.length === 0) {
  const checks = [
    ['types', [scriptOf('typescript', 'tsc')]],
    ['lint', [scriptOf('eslint'), '.']],
    ['form', [scriptOf('prettier'), '--check', '--log-level', 'warn', '.']],
  ];
  for (const [name, args] of checks) {
    const {code} = await run(process.execPath, args);
    console.log(`${code === 0 ? '✔' : '✘'} ${name}`);
    if (code === 0) passed += 1;
    else failed += 1;
  }
}

const ava = [scriptOf('ava'), ...picked];
const neo4j = !missing.includes(needs[0]) && !missing.includes(needs[1]) && !process.env.NEO4J_URI;
const {code, text} = await run(
  process.execPath,
  neo4j ? [join(root, 'tools/neo4j.mjs'), 'run', '--', process.execPath, ...ava] : ava,
);
const count = pattern => Number(new RegExp(`^\\s*(\\d+) ${pattern}`, 'm').exec(text)?.[1] ?? 0);
const skipped = count('tests? skipped');
const bad = count('tests? failed') + count('uncaught exceptions?') + count('unhandled rejections?');
passed += count('tests? passed');
failed += bad === 0 && code !== 0 ? 1 : bad;
if (inCi && skipped > 0) {
  console.error(`${skipped} tests were skipped, which CI does not allow`);
  failed += 1;
}

if (missing.length > 0) {
  console.log('\nLeft out, since this machine lacks what they need:');
  for (const {what, get} of missing) console.log(`  tests with ${what}: ${get}`);
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
