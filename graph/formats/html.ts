import {sha256} from '@noble/hashes/sha2.js';
import {utf8ToBytes} from '@noble/hashes/utils.js';
import type {WireGraph} from '../build/attributes.js';
import {writeJson} from './json.js';

/** The viewer's bundle: see `viewer/bundle.mjs`. */
export type ViewerPage = {readonly script: string; readonly style: string};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]];
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digit = (shift: number) => ALPHABET.charAt((word >> shift) & 63);
    text += digit(18) + digit(12) + (b === undefined ? '=' : digit(6));
    text += c === undefined ? '=' : digit(0);
  }
  return text;
}

/** A source of the content security policy that lets exactly this text in. */
export function hashSource(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
}

/** Text of a script or style element must not hold its own end. */
function inlined(text: string): string {
  return text
    .replaceAll(/<\/(script|style)/gi, String.raw`<\/$1`)
    .replaceAll('<!--', String.raw`<\!--`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What the page may do: run its own script and style, start workers from it, and nothing else. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * One HTML file that shows the graph anywhere, without a network: the viewer and the data inside.
 * Data cannot act: `<` is written as `\u003c`, and no other script may run than the viewer's.
 */
export function* writeHtml(graph: WireGraph, page: ViewerPage): Iterable<string> {
  const script = inlined(page.script);
  const style = inlined(page.style);
  yield [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(graph.getAttribute('name') || 'wiregraph')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    '<script type="application/json" id="wiregraph-graph">',
  ].join('\n');
  for (const chunk of writeJson(graph)) yield chunk.replaceAll('<', String.raw`\u003c`);
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}
