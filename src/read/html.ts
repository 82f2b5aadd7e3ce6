import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {textOfHtml} from './html-text.js';
import {itemOf, skipItem, type InputContext, type ReadItem} from './item.js';
import {isoDateOf, makeDocument} from './make-document.js';

type Page = ReturnType<typeof parseHTML>['document'];

// Where pages write their date and address, the surest first.
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="dc.date.issued"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="publish-date"]',
  'meta[property="og:published_time"]',
];
const ADDRESSES = ['link[rel="canonical"]', 'meta[property="og:url"]'];

export type PageContext = InputContext & {
  /** Where the page was fetched from, or null. */
  readonly url: string | null;
};

/** Reads a web page: the article found by Readability; title, date, source and address from the metadata. */
export function readHtml(html: string, {place, date, url}: PageContext): ReadItem {
  const {document} = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
  const published = publishedDate(document);
  const address = url ?? firstOf(document, ADDRESSES, ['href', 'content']);
  const article = readArticle(document);
  const text = article === null ? '' : textOfHtml(article.content ?? '');
  if (text.trim() === '') return skipItem('no-article', place, 'has no article text in it');
  const source = article?.siteName?.trim() || null;
  const title = withoutSource((article?.title ?? '').replace(/\s+/g, ' ').trim(), source);
  return itemOf(
    makeDocument({
      text: withHeadline(title, text),
      title,
      date: published ?? isoDateOf(article?.publishedTime) ?? date,
      source,
      url: isWebAddress(address) ? address : null,
    }),
    place,
  );
}

/** "Foo signs deal | The Herald" is the headline "Foo signs deal" where the page says that it is The Herald's. */
function withoutSource(title: string, source: string | null): string {
  if (source === null || !title.endsWith(source)) return title;
  const rest = title.slice(0, -source.length);
  return /\S\s+[-|–—:·]\s*$/.test(rest) ? rest.replace(/\s+[-|–—:·]\s*$/, '') : title;
}

/** The headline and the text below it, unless the text begins with it. */
export function withHeadline(title: string, text: string): string {
  return title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`;
}

/** Whether an address may be shown as a link: http and https alone. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}

function readArticle(document: Page): ReturnType<Readability['parse']> {
  // Readability wants a browser's Document; linkedom's has all that it uses.
  return new Readability(document, {charThreshold: 100}).parse();
}

function publishedDate(document: Page): string | null {
  const meta = isoDateOf(firstOf(document, DATES, ['content', 'datetime']));
  return (
    meta ??
    linkedDataDate(document) ??
    isoDateOf(firstOf(document, ['time[datetime]'], ['datetime']))
  );
}

function linkedDataDate(document: Page): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '');
    const date = isoDateOf(found?.[1]);
    if (date !== null) return date;
  }
  return null;
}

function firstOf(
  document: Page,
  selectors: readonly string[],
  attributes: readonly string[],
): string | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    for (const attribute of attributes) {
      const value = element?.getAttribute(attribute)?.trim();
      if (value) return value;
    }
  }
  return null;
}
