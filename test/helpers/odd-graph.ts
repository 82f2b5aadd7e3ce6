import type {WireGraph} from '../../graph/build/attributes.js';
import {readGraphJson} from '../../graph/formats/read-json.js';

/** A small graph of the kind that other programs write: odd texts, own attributes, a type with a blank. */
export function oddGraph(type = 'has lunch with'): WireGraph {
  const odd = 'quote " and \' back\\slash \n new line \t tab 😀 \u0301 ]]> $x `y`';
  return readGraphJson(
    JSON.stringify({
      nodes: [
        {
          key: 'person:odd',
          attributes: {
            labels: ['Entity', 'Person'],
            name: odd,
            aliases: [odd, ''],
            rank: 3,
            share: 0.25,
            tags: ['a'],
            none: [],
            ok: true,
          },
        },
        {
          key: 'group:empty',
          attributes: {labels: ['Entity', 'Group'], name: '', big: 9007199254740991},
        },
      ],
      edges: [
        {
          key: 'odd "key"',
          source: 'person:odd',
          target: 'group:empty',
          attributes: {
            type,
            status: 'possible',
            confidence: 1,
            quotes: [odd],
            evidence: ['doc:x#s0'],
            weight: 2.5,
          },
        },
        {
          key: 'second',
          source: 'person:odd',
          target: 'group:empty',
          attributes: {type, status: 'denied', confidence: 0},
        },
      ],
    }),
    'odd',
  );
}
