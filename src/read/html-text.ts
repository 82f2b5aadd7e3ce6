import {parseHTML} from 'linkedom';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set('head iframe math nav noscript object script style svg template'.split(' '));

type Blocks = {lines: string[]; open: string};

/** The readable text of an HTML fragment: one paragraph a line, inline markup dropped. */
export function textOfHtml(html: string): string {
  const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks: Blocks = {lines: [], open: ''};
  walk(document.body, blocks);
  close(blocks);
  return blocks.lines.join('\n');
}

function walk(root: Node, blocks: Blocks): void {
  for (const node of root.childNodes) {
    if (node.nodeType === 3) {
      blocks.open += (node.textContent ?? '').replace(/[^\S\u00a0]+|\u00a0/g, ' ');
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || HIDDEN.has(name)) continue;
    const block = BLOCKS.has(name) || name === 'br';
    if (block) close(blocks);
    walk(node, blocks);
    if (block) close(blocks);
  }
}

function close(blocks: Blocks): void {
  const line = blocks.open.replace(/ +/g, ' ').trim();
  if (line !== '') blocks.lines.push(line);
  blocks.open = '';
}
