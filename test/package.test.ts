import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {run, ROOT, temporaryFolder} from './helpers/command.js';

test('the packed package installs into an empty folder, and its command and library work there', async t => {
  const folder = temporaryFolder(t);
  const packed = await run('npm', ['pack', '--pack-destination', folder], {cwd: ROOT});
  t.is(packed.code, 0, packed.stderr);
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
  writeFileSync(
    join(folder, 'package.json'),
    '{"name": "user", "private": true, "type": "module"}',
  );
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], {
    cwd: folder,
  });
  t.is(installed.code, 0, installed.stderr);

  const help = await run('npx', ['wiregraph', '--help'], {cwd: folder});
  t.is(help.code, 0, help.stderr);
  t.regex(help.stdout, /Usage: wiregraph/);
  t.regex(help.stdout, /build .*read articles/);

  writeFileSync(
    join(folder, 'article.txt'),
    'Minister meets envoy\n\nFinnish Foreign Minister Aino Virta met the Spanish envoy Carlos Ruiz in Oslo on Monday. "The talks were useful," Virta said.\n',
  );
  const outputs = ['graph.json', 'graph.html'].flatMap(name => ['-o', name]);
  const built = await run('npx', ['wiregraph', 'build', 'article.txt', ...outputs], {cwd: folder});
  t.is(built.code, 0, built.stderr);
  t.regex(readFileSync(join(folder, 'graph.json'), 'utf8'), /person:aino-virta/);
  t.regex(readFileSync(join(folder, 'graph.html'), 'utf8'), /Content-Security-Policy/);

  const queried = await run(
    'npx',
    ['wiregraph', 'query', 'graph.json', '-e', 'MATCH (n:Person) RETURN count(n) AS people'],
    {cwd: folder},
  );
  t.is(queried.code, 0, queried.stderr);
  t.regex(queried.stdout, /people/);

  writeFileSync(
    join(folder, 'use.mjs'),
    `import {readGraphJson, writeGraphml} from 'wiregraph';
     import {readFileSync} from 'node:fs';
     const graph = readGraphJson(readFileSync('graph.json', 'utf8'), 'graph.json');
     console.log([...writeGraphml(graph)].join('').includes('<graphml'));`,
  );
  const used = await run('node', ['use.mjs'], {cwd: folder});
  t.is(used.stdout.trim(), 'true', used.stderr);
  t.false(existsSync(join(folder, 'node_modules/wiregraph/src')));
});
