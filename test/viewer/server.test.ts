import {request} from 'node:http';
import process from 'node:process';
import test from 'ava';
import {openViewed, viewGraph} from '../../src/cli/view-store.js';
import {serveGraph} from '../../src/cli/view.js';
import {browserTest} from '../helpers/browser-test.js';
import {openTab} from '../helpers/browser.js';
import {needs} from '../helpers/needs.js';
import {sampleGraph} from '../helpers/sample-graph.js';

type Asked = {
  readonly path: string;
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Asks as a browser would not let us: with any Host. */
function ask(port: number, {path, method = 'GET', host, headers = {}, body = ''}: Asked) {
  return new Promise<{status: number; text: string; policy: string}>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: {...headers, host: host ?? `127.0.0.1:${String(port)}`},
      },
      response => {
        let text = '';
        response.on('data', chunk => {
          text += String(chunk);
        });
        response.on('end', () => {
          const policy = String(response.headers['content-security-policy']);
          resolve({status: response.statusCode ?? 0, text, policy});
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const JSON_TYPE = {'content-type': 'application/json'};

test('the server answers its own page only, and serves nothing but its files', async t => {
  const viewed = viewGraph(sampleGraph());
  const server = await serveGraph(viewed, 0);
  const {port} = server;
  try {
    t.is((await ask(port, {path: '/graph.json'})).status, 200);
    t.is((await ask(port, {path: '/graph.json', host: 'evil.example'})).status, 403);
    t.is((await ask(port, {path: '/', host: `localhost:${String(port)}`})).status, 200);
    const cross = {path: '/query', method: 'POST', body: '{"cypher":"RETURN 1"}'};
    t.is(
      (await ask(port, {...cross, headers: {...JSON_TYPE, origin: 'https://evil.example'}})).status,
      403,
    );
    t.is((await ask(port, {...cross, headers: {'content-type': 'text/plain'}})).status, 405);
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/etc/passwd', '/viewer.js/..'])
      t.is((await ask(port, {path})).status, 404, path);
    t.is((await ask(port, {path: '/graph.json', method: 'DELETE'})).status, 405);
    t.true((await ask(port, {path: '/'})).policy.startsWith("default-src 'none'"));
  } finally {
    await server.close();
    await viewed.close();
  }
});

test('the query route answers, refuses to write, and says what is wrong', async t => {
  const viewed = viewGraph(sampleGraph());
  const server = await serveGraph(viewed, 0);
  const question = (cypher: string) =>
    ask(server.port, {
      path: '/query',
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({cypher}),
    });
  try {
    const answer = await question('MATCH (n:Country) RETURN n.name AS name ORDER BY name');
    t.deepEqual(JSON.parse(answer.text), {columns: ['name'], rows: [['Norway'], ['Ruritania']]});
    t.is((await question("CREATE (n:Person {id: 'x'})")).status, 400);
    t.is((await question('MATCH (n:Person RETURN n')).status, 400);
    t.is((await question('MATCH (n:Person) RETURN count(n) AS n')).status, 200);
  } finally {
    await server.close();
    await viewed.close();
  }
});

test('a port in use is said, with what to do', async t => {
  const viewed = viewGraph(sampleGraph());
  const server = await serveGraph(viewed, 0);
  try {
    await t.throwsAsync(serveGraph(viewed, server.port), {name: 'UsageError', message: /--port/});
  } finally {
    await server.close();
    await viewed.close();
  }
});

browserTest(
  'the console asks a bundled query by name and picks the answer in the picture',
  async t => {
    const viewed = viewGraph(sampleGraph());
    const server = await serveGraph(viewed, 0);
    const tab = await openTab();
    const {page} = tab;
    try {
      await page.goto(server.address);
      await page.waitForSelector('html[data-ready]');
      await page.click('button >> text="Ask"');
      await page.waitForSelector('dialog option:nth-child(5)', {state: 'attached'});
      await page.selectOption('dialog select', 'most-connected');
      await page.click('dialog >> text="Run"');
      await page.waitForSelector('dialog .answer tbody tr');
      t.true((await page.textContent('dialog .answer'))?.includes('Ruritania'));
      await page.click('dialog >> text=/Show in the picture/');
      await page.waitForFunction(() => location.hash.includes('picked'));
      await page.click('button >> text="Ask"');
      await page.fill('dialog textarea', 'MATCH (n RETURN n');
      await page.click('dialog >> text="Run"');
      await page.waitForFunction(
        () => (document.querySelector('dialog output')?.textContent ?? '').length > 12,
      );
      t.deepEqual(
        tab.errors.filter(text => !text.includes('400')),
        [],
      );
    } finally {
      await tab.close();
      await server.close();
      await viewed.close();
    }
  },
);

needs('neo4j')('a Neo4j server is only read, and its password stays in the process', async t => {
  const {NEO4J_URI = '', NEO4J_PASSWORD = ''} = process.env;
  const viewed = await openViewed(NEO4J_URI);
  const server = await serveGraph(viewed, 0);
  const question = (cypher: string) =>
    ask(server.port, {
      path: '/query',
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({cypher}),
    });
  try {
    t.deepEqual(JSON.parse((await question('RETURN 1 AS one')).text), {
      columns: ['one'],
      rows: [[1]],
    });
    const refused = await question("CREATE (n:WiregraphViewTest {id: 'x'}) RETURN n");
    t.is(refused.status, 400);
    for (const path of ['/', '/graph.json', '/queries.json', '/viewer.js'])
      t.false((await ask(server.port, {path})).text.includes(NEO4J_PASSWORD), path);
    t.false(refused.text.includes(NEO4J_PASSWORD));
  } finally {
    await server.close();
    await viewed.close();
  }
});
