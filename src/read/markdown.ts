import {marked} from 'marked';
import {parse as parseYaml} from 'yaml';
import {textOfHtml} from './html-text.js';
import {isWebAddress} from './html.js';
import {itemOf, type InputContext, type ReadItem} from './item.js';
import {cleanText, headlineOf, isoDateOf, makeDocument} from './make-document.js';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads Markdown: its text without the markup; title, date, source and url from YAML front matter where it has some. */
export function readMarkdown(markdown: string, {place, date}: InputContext): ReadItem {
  const cleaned = cleanText(markdown);
  const head = FRONT_MATTER.exec(cleaned);
  const fields = readFrontMatter(head?.[1] ?? '');
  const html = marked.parse(cleaned.slice(head?.[0].length ?? 0), {async: false});
  const text = textOfHtml(html);
  const url = fields('url');
  return itemOf(
    makeDocument({
      text,
      title: fields('title') ?? headlineOf(text),
      date: isoDateOf(fields('date')) ?? date,
      source: fields('source'),
      url: isWebAddress(url) ? url : null,
    }),
    place,
  );
}

/** The fields of the front matter as text; a front matter that is no YAML has none. */
function readFrontMatter(yaml: string): (name: string) => string | null {
  let fields: unknown = null;
  try {
    fields = parseYaml(yaml, {schema: 'failsafe'});
  } catch {
    // A thematic break between two lines looks like front matter; the article must not be lost for it.
    fields = null;
  }
  return name => {
    if (typeof fields !== 'object' || fields === null) return null;
    const found = Object.entries(fields).find(([key]) => key.toLowerCase() === name);
    return typeof found?.[1] === 'string' && found[1].trim() !== '' ? found[1].trim() : null;
  };
}
