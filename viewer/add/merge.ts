import type {WireGraph} from '../../graph/build/attributes.js';
import {mergeGraphs} from '../../graph/build/merge-graphs.js';
import type {Model} from '../state/model.js';
import {readModel} from '../state/read-model.js';
import {wholeGraph} from '../take/shown-graph.js';

/** Takes another graph in: what is already there keeps its place, what is new stands where it was laid out. */
export function mergeInto(model: Model, graph: WireGraph): Model {
  const merged = mergeGraphs([wholeGraph(model), graph]);
  for (const {key, home} of model.nodes.values()) {
    if (merged.hasNode(key)) merged.mergeNodeAttributes(key, home);
  }
  return readModel(merged.export());
}
