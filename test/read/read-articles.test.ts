import test from 'ava';
import {WARCRecord, WARCSerializer} from 'warcio';
import {formatOf, type InputFormat} from '../../src/read/read-articles.js';
import {gzip, readAll, summaryOf} from '../helpers/reading.js';

const reads = test.macro({
  async exec(t, format: InputFormat, content: string | Uint8Array, expected: string[]) {
    t.deepEqual((await readAll(content, format)).map(summaryOf), expected);
  },
  title: title => `reads ${title ?? ''}`,
});

const PARAGRAPH =
  '<p>Ann Smith met <b>Bob</b>&nbsp;Jones in Oslo on Monday, and they talked for hours about trade.</p>';
const PAGE = `<!doctype html><html><head><title>Deal signed | The Herald</title>
<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2024-05-01T10:00:00Z">
<link rel="canonical" href="https://herald.example/deal"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Deal signed</h1>${PARAGRAPH.repeat(5)}<script>alert(1)</script></article></body></html>`;
const BODY = 'Ann Smith met Bob Jones in Oslo on Monday, and they talked for hours about trade.';
const BODIES = Array.from({length: 5}, () => BODY).join('\n');
const PAGE_READ = `Deal signed | 2024-05-01T10:00:00Z | The Herald | https://herald.example/deal | Deal signed\n\n${BODIES}`;

test('a headline without a full stop', reads, 'text', 'Ann meets Bob\n\nAnn met Bob.', [
  'Ann meets Bob | - | - | - | Ann meets Bob\n\nAnn met Bob.',
]);
test('a first sentence as no headline', reads, 'text', 'Ann met Bob.\r\nBob left.\r\n', [
  ' | - | - | - | Ann met Bob.\nBob left.',
]);
test('a first line with a closing quote as no headline', reads, 'text', '“Go.”\nBob left.', [
  ' | - | - | - | “Go.”\nBob left.',
]);
test(
  'a dateline on a line of its own',
  reads,
  'text',
  'Ann meets Bob\nWednesday, January 3, 2024\nAnn met Bob.',
  ['Ann meets Bob | 2024-01-03 | - | - | Ann meets Bob\nWednesday, January 3, 2024\nAnn met Bob.'],
);
test('a date within a sentence as no dateline', reads, 'text', 'Ann met Bob on January 3, 2024.', [
  ' | - | - | - | Ann met Bob on January 3, 2024.',
]);
test('gzipped text', reads, 'text', gzip('Ann met Bob.'), [' | - | - | - | Ann met Bob.']);
test('UTF-16 by its mark', reads, 'text', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x6e, 0, 0x6e, 0]), [
  'Ann | - | - | - | Ann',
]);
test('text in Windows-1252', reads, 'text', new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x2e]), [
  ' | - | - | - | Züri.',
]);
test('an empty file as a skip', reads, 'text', '', ['skip empty-input input']);
test('white space as a skip', reads, 'text', ' \n\n ', ['skip empty-input input']);
test('digits alone as a skip', reads, 'text', '12 34', ['skip no-words input']);
test('binary content as a skip', reads, 'text', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 1]), [
  'skip not-text input',
]);
test('a page: title without the site, date, source, address', reads, 'html', PAGE, [PAGE_READ]);
test('a page without an article as a skip', reads, 'html', '<html><body></body></html>', [
  'skip no-article input',
]);
test(
  'a page in the encoding it declares',
  reads,
  'html',
  Uint8Array.from(
    Buffer.from(
      `<html><head><meta charset="iso-8859-1"><title>Ü</title></head><body>${PARAGRAPH.replace('Oslo', 'Zürich').repeat(3)}</body></html>`,
      'latin1',
    ),
  ),
  [
    `Ü | - | - | - | Ü\n\n${Array.from({length: 3}, () => BODY.replace('Oslo', 'Zürich')).join('\n')}`,
  ],
);
test(
  'Markdown with front matter',
  reads,
  'markdown',
  '---\ntitle: Talks\ndate: 2024-01-02\nurl: https://x.example/1\nsource: X\n---\nAnn *met* [Bob](https://b.example).\n\n- one\n- two\n',
  ['Talks | 2024-01-02 | X | https://x.example/1 | Ann met Bob.\none\ntwo'],
);
test(
  'Markdown that only looks as if it had front matter',
  reads,
  'markdown',
  '---\na: [\n---\nAnn left.',
  [' | - | - | - | Ann left.'],
);
test(
  'JSON lines, and names each bad one',
  reads,
  'jsonl',
  '{"text":"Ann met Bob.","date":"2024-01-02","url":"javascript:alert(1)","source":"X"}\n\n{bad\n[1]\n{"text":5}\n{"text":"A b.","date":"May 1"}\n{"text":""}',
  [
    ' | 2024-01-02 | X | - | Ann met Bob.',
    'skip bad-json input:3',
    'skip bad-json input:4',
    'skip no-text input:5',
    'skip bad-date input:6',
    'skip empty-input input:7',
  ],
);
test(
  'an RSS feed',
  reads,
  'feed',
  '<?xml version="1.0"?><rss version="2.0"><channel><title>X</title><item><title>A &amp; B</title><link>https://x.example/1</link><pubDate>Tue, 11 Mar 2025 23:30:00 GMT</pubDate><description>&lt;p&gt;Ann left.&lt;/p&gt;</description></item></channel></rss>',
  ['A & B | 2025-03-11 | X | https://x.example/1 | A & B\n\nAnn left.'],
);
test(
  'an Atom feed',
  reads,
  'feed',
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>X</title><entry><title>T</title><link href="https://x.example/2"/><published>2025-03-11T10:00:00Z</published><content type="html">&lt;p&gt;Ann left.&lt;/p&gt;</content></entry></feed>',
  ['T | 2025-03-11T10:00:00Z | X | https://x.example/2 | T\n\nAnn left.'],
);
test('XML that is no feed as a skip', reads, 'feed', '<x/>', ['skip not-a-feed input']);

test('reads the pages of a web archive, gzipped or not', async t => {
  for (const compressed of [false, true]) {
    const archive = await makeArchive(compressed);
    t.deepEqual((await readAll(archive, 'warc')).map(summaryOf), [
      PAGE_READ.replace('herald.example/deal', 'crawl.example/a'),
    ]);
  }
});

test('names a damaged archive', async t => {
  const [item] = await readAll('WARC/1.0\r\nbroken', 'warc');
  t.is(item?.kind, 'skip');
});

test('the id depends on the content alone', async t => {
  const ids = async (text: string, date: string | null) =>
    (await readAll(text, 'text', date)).map(item =>
      item.kind === 'document' ? item.document.id : '-',
    );
  const first = await ids('Ann met Bob.', '2024-01-02');
  t.regex(first[0] ?? '', /^doc:[0-9a-f]{16}$/);
  t.deepEqual(await ids('Ann met Bob.\r\n', '2024-01-02'), first);
  t.notDeepEqual(await ids('Ann met Bob.', '2024-01-03'), first);
  t.notDeepEqual(await ids('Ann met Rob.', '2024-01-02'), first);
});

test("the user's own id is kept", async t => {
  const [item] = await readAll('{"text":"Ann met Bob.","id":"a/1"}', 'jsonl');
  t.is(item?.kind === 'document' ? item.document.id : '', 'doc:a/1');
});

test('the ending says the format, with or without .gz', t => {
  t.is(formatOf('a/b.TXT'), 'text');
  t.is(formatOf('b.warc.gz'), 'warc');
  t.is(formatOf('b.pdf'), null);
  t.is(formatOf('b'), null);
});

async function makeArchive(gzipped: boolean): Promise<Uint8Array> {
  const record = (url: string, type: string, body: string) =>
    WARCRecord.create(
      {
        url,
        date: '2024-05-02T00:00:00Z',
        type: 'response',
        warcVersion: 'WARC/1.1',
        warcHeaders: {'WARC-Record-ID': '<urn:uuid:12345678-feb0-11e6-8f83-68a86d1772ce>'},
        httpHeaders: {'Content-Type': type},
      },
      (async function* () {
        yield await Promise.resolve(new TextEncoder().encode(body));
      })(),
    );
  const parts: Uint8Array[] = [];
  for (const made of [
    record('https://crawl.example/p.png', 'image/png', 'x'),
    record('https://crawl.example/a', 'text/html; charset=utf-8', PAGE),
  ]) {
    parts.push(await WARCSerializer.serialize(made, {gzip: gzipped}));
  }
  return Buffer.concat(parts);
}
