import {ENTITY_LABELS} from '../../src/schema/labels.js';
import {RELATION_TYPES} from '../../src/schema/relation-types.js';
import {STATUSES} from '../../src/schema/statuses.js';
import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphJson} from '../../graph/formats/read-json.js';

/** Numbers from 0 to 1, the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

type Size = {readonly nodes: number; readonly edges: number; readonly seed?: number};

const CLUSTER = 40;

/** An item of a list by a random number. */
function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A made-up graph of any size: clusters around centres, a few names with many lines, sentences for all. */
export function syntheticJson({nodes, edges, seed = 1}: Size) {
  const random = makeRandom(seed);
  const clusters = Math.max(1, Math.round(nodes / CLUSTER));
  const centres = Array.from({length: clusters}, () => ({
    x: (random() - 0.5) * 100 * Math.sqrt(nodes),
    y: (random() - 0.5) * 100 * Math.sqrt(nodes),
  }));
  const entities = Array.from({length: nodes}, (_, index) => {
    const label = pick(ENTITY_LABELS, random);
    const centre = centres[index % clusters] ?? {x: 0, y: 0};
    return {
      key: `${label.toLowerCase()}:name-${String(index)}`,
      attributes: {
        labels: ['Entity', label],
        name: `${label} ${String(index)}`,
        aliases: [],
        iso3: null,
        wikidata: null,
        merges: [],
        mergedIn: [],
        x: Math.round(centre.x + (random() - 0.5) * 900),
        y: Math.round(centre.y + (random() - 0.5) * 900),
      },
    };
  });
  const document = {
    key: 'doc:0000000000000000',
    attributes: {
      labels: ['Document'],
      title: 'A long list',
      date: '2031-01-01',
      source: 'Morning Courier',
      url: null,
      x: 0,
      y: 0,
    },
  };
  const links = Array.from({length: edges}, (_, index) => {
    // Some names have many lines: the square favours low numbers.
    const from = Math.floor(random() ** 2 * nodes);
    const near = random() < 0.7;
    const to = near
      ? (from + clusters * (1 + Math.floor(random() * 12))) % nodes
      : Math.floor(random() ** 2 * nodes);
    const {type, code} = pick(RELATION_TYPES, random);
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    return {
      key: `e${String(index)}`,
      source: entities[from]?.key ?? '',
      target: entities[to === from ? (to + 1) % nodes : to]?.key ?? '',
      attributes: {
        type,
        status: pick(STATUSES, random),
        attributedTo: null,
        confidence: Math.round(random() * 100) / 100,
        trigger: 'met',
        title: null,
        kin: null,
        date: `2031-01-${day}`,
        location: null,
        evidence: ['doc:0000000000000000#s0'],
        quotes: ['They met.'],
        details: [''],
        rules: ['made-up'],
        code,
      },
    };
  });
  const sentence = {
    key: 'doc:0000000000000000#s0',
    attributes: {
      labels: ['Sentence'],
      text: 'They met.',
      start: 0,
      end: 9,
      index: 0,
      paragraph: 0,
      x: 0,
      y: 0,
    },
  };
  const has = {
    key: 'h0',
    source: document.key,
    target: sentence.key,
    attributes: {type: 'HAS_SENTENCE'},
  };
  return {
    options: {type: 'directed', multi: true, allowSelfLoops: true},
    attributes: {name: `made-up ${String(nodes)}`, generator: 'test', ontology: '1'},
    nodes: [...entities, document, sentence],
    edges: [...links, has],
  };
}

/** The made-up graph as one. */
export function syntheticGraph(size: Size): WireGraph {
  return readGraphJson(JSON.stringify(syntheticJson(size)), 'made-up');
}
