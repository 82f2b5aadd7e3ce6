import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphml} from '../../graph/formats/read-graphml.js';
import {readGraphJson} from '../../graph/formats/read-json.js';

/** Reads a graph file that was dropped: JSON or GraphML, by its content. */
export function readGraphFile(text: string, name: string): WireGraph {
  return /^\uFEFF?\s*</.test(text) ? readGraphml(text, name) : readGraphJson(text, name);
}
