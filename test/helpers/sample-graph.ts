import type {WireGraph} from '../../graph/build/attributes.js';
import {buildGraph} from '../../graph/build/build-graph.js';
import {sampleExtraction} from './sample-extraction.js';

/** The graph of the sample extraction; test/fixtures/sample-graph.json is its file. */
export function sampleGraph(): WireGraph {
  return buildGraph(sampleExtraction(), {name: 'sample', generator: 'wiregraph test'});
}
