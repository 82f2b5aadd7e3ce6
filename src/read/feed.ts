import {parseFeed} from 'feedsmith';
import {textOfHtml} from './html-text.js';
import {isWebAddress, withHeadline} from './html.js';
import {itemOf, skipItem, type InputContext, type ReadItem} from './item.js';
import {isoDateOf, makeDocument} from './make-document.js';

// Where the feed formats keep each field; the fullest text first.
const TEXTS = [
  'content.encoded',
  'content.value',
  'content',
  'description.value',
  'description',
  'summary.value',
  'summary',
];
const LINKS = ['link', 'links.0.href', 'url', 'guid.value', 'id'];
const DATES = ['pubDate', 'published', 'dc.date', 'dc.dates.0', 'dcterms.issued', 'updated'];

/** Reads the items of an RSS, Atom or RDF feed, each as an article. */
export function* readFeed(xml: string, context: InputContext): Generator<ReadItem> {
  let feed: unknown;
  try {
    feed = parseFeed(xml).feed;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield skipItem('not-a-feed', context.place, `is no RSS or Atom feed: ${reason}`);
    return;
  }
  const items = find(feed, 'items') ?? find(feed, 'entries');
  if (!Array.isArray(items) || items.length === 0) {
    yield skipItem('empty-input', context.place, 'is a feed without items');
    return;
  }
  const source = textAt(feed, ['title.value', 'title']);
  for (const [index, item] of items.entries()) {
    yield readItem(item, source, {...context, place: `${context.place}#${String(index + 1)}`});
  }
}

function readItem(item: unknown, source: string | null, {place, date}: InputContext): ReadItem {
  const title = textOfHtml(textAt(item, ['title.value', 'title']) ?? '').replace(/\n/g, ' ');
  const text = textOfHtml(textAt(item, TEXTS) ?? '');
  const url = LINKS.map(path => textAt(item, [path])).find(found => isWebAddress(found)) ?? null;
  return itemOf(
    makeDocument({
      text: withHeadline(title, text),
      title,
      date: isoDateOf(textAt(item, DATES)) ?? date,
      source: source === null ? null : textOfHtml(source),
      url,
    }),
    place,
  );
}

/** What stands at a dotted path, or undefined. */
function find(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map<string, unknown>(Object.entries(found)).get(step);
  }
  return found;
}

function textAt(value: unknown, paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = find(value, path);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
  }
  return null;
}
