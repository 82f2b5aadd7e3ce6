import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphJson} from '../../graph/formats/read-json.js';
import type {Model} from '../state/model.js';
import type {Picture} from '../state/picture.js';
import {record, text} from '../state/raw.js';

/** Keys of what is shown, and of the sentences and articles that say it. */
function keysOf(model: Model, {nodes, lines}: Picture) {
  const kept = new Set(nodes.map(({key}) => key));
  for (const line of lines) {
    for (const sentence of line.evidence) if (model.nodes.has(sentence)) kept.add(sentence);
    if (line.attributedTo !== null && model.nodes.has(line.attributedTo))
      kept.add(line.attributedTo);
  }
  for (const key of [...kept]) {
    for (const sentence of model.statedIn.get(key) ?? []) kept.add(sentence);
  }
  for (const key of [...kept]) {
    const document = model.documentOf.get(key);
    if (document !== undefined) kept.add(document);
  }
  return {nodes: kept, lines: new Set(lines.map(({key}) => key))};
}

const PROVENANCE: ReadonlySet<string> = new Set(['HAS_SENTENCE', 'MENTIONS', 'STATED_IN']);

/** What is shown as a graph of its own, with the sentences and articles that say it. */
export function shownGraph(model: Model, picture: Picture): WireGraph {
  const keys = keysOf(model, picture);
  const nodes = model.source.nodes.filter(node => keys.nodes.has(text(record(node)['key'])));
  const edges = model.source.edges.filter(edge => {
    const {key, source, target, attributes} = record(edge);
    if (!keys.nodes.has(text(source)) || !keys.nodes.has(text(target))) return false;
    return keys.lines.has(text(key)) || PROVENANCE.has(text(record(attributes)['type']));
  });
  const data = {attributes: model.source.attributes, nodes, edges};
  return readGraphJson(JSON.stringify(data), 'the picture');
}

/** The whole graph, as it came. */
export function wholeGraph(model: Model): WireGraph {
  return readGraphJson(JSON.stringify(model.source), 'the graph');
}
