import fc from 'fast-check';
import type {EdgeAttributes, NodeAttributes, WireGraph} from '../../graph/build/attributes.js';
import {emptyDraft, sortedGraph} from '../../graph/build/draft.js';
import {isUsableKey} from '../../graph/build/keys.js';
import {ENTITY_LABELS} from '../../src/schema/labels.js';
import {STATUSES} from '../../src/schema/statuses.js';

/** Any text: any code unit, lone surrogates too, and words that formats give a meaning. */
export const anyText = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.array(fc.nat(0xffff)).map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '\r\n\t\u0000\u001f\u007f\u0085\u2028',
    '_x0041_ _x005F_ _x',
    '</script><!-- ]]> &amp; <b>',
    `"quotes" 'single' \`back\` \\u0041 \\`,
    'null',
    '[]',
    '["a"]',
    'NaN',
    '1e999',
    '\ufffe\uffff\ud800',
    'a,b;c|d\ttab',
  ),
);

const anyNumber = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true}).map(value => value + 0),
  fc.constantFrom(0, 1, 1e308, 5e-324, 2 ** 53, 1e21, 0.1),
);

const anyInteger = fc.oneof(
  fc.nat(),
  fc.maxSafeInteger().map(value => value + 0),
  fc.nat(9),
);
const anyTextOrNull = fc.option(anyText);
const anyTexts = fc.array(anyText, {maxLength: 3});

/** Attributes of the user's own, each name with one type. */
const extras = fc.record(
  {
    myText: anyText,
    myNumber: anyNumber,
    myInteger: anyInteger,
    myFlag: fc.boolean(),
    myList: anyTexts,
  },
  {requiredKeys: []},
);

const position = {x: anyNumber, y: anyNumber};

const node: fc.Arbitrary<NodeAttributes> = fc.oneof(
  fc.record({
    labels: fc.tuple(fc.constant('Entity' as const), fc.constantFrom(...ENTITY_LABELS)),
    name: anyText,
    aliases: anyTexts,
    iso3: anyTextOrNull,
    wikidata: anyTextOrNull,
    merges: anyTexts,
    mergedIn: anyTexts,
    ...position,
  }),
  fc.record({
    labels: fc.constantFrom(['Claim'] as const, ['Proposal'] as const),
    text: anyText,
    start: anyInteger,
    end: anyInteger,
    ...position,
  }),
  fc.record({
    labels: fc.constant(['Document'] as const),
    title: anyText,
    date: anyTextOrNull,
    source: anyTextOrNull,
    url: anyTextOrNull,
    ...position,
  }),
  fc.record({
    labels: fc.constant(['Sentence'] as const),
    text: anyText,
    start: anyInteger,
    end: anyInteger,
    index: anyInteger,
    paragraph: anyInteger,
    ...position,
  }),
);

const edge: fc.Arbitrary<EdgeAttributes> = fc.oneof(
  fc.record({
    type: fc.oneof(
      fc.constantFrom('LOCATED_IN', 'MY_TYPE', 'with space'),
      anyText.filter(text => text !== ''),
    ),
    status: fc.constantFrom(...STATUSES),
    attributedTo: anyTextOrNull,
    confidence: anyNumber,
    trigger: anyText,
    title: anyTextOrNull,
    kin: anyTextOrNull,
    date: fc.option(fc.oneof(anyText, fc.constantFrom('2031', '2031-02', '2031-02-03'))),
    location: anyTextOrNull,
    evidence: anyTexts,
    quotes: anyTexts,
    rules: anyTexts,
    details: fc.array(fc.constantFrom('', '{"trigger":"x","date":null}'), {maxLength: 2}),
    code: fc.option(fc.constantFrom('ASSAULT', 'my code')),
  }),
  fc.record({
    type: fc.constantFrom('CLAIMS', 'DENIES', 'PROPOSES'),
    confidence: anyNumber,
    trigger: anyText,
    date: anyTextOrNull,
    evidence: anyTexts,
    quotes: anyTexts,
  }),
  fc.record({
    type: fc.constant('MENTIONS' as const),
    start: anyInteger,
    end: anyInteger,
    text: anyText,
    name: anyText,
  }),
  fc.record({type: fc.constantFrom('ABOUT', 'ADDRESSED_TO', 'HAS_SENTENCE', 'STATED_IN')}),
);

const key = anyText.filter(text => text !== '' && isUsableKey(text));

/** Any graph: any text in any place that holds text, parallel edges, loops, attributes of the user's own. */
export const anyGraph: fc.Arbitrary<WireGraph> = fc
  .record({
    nodes: fc.uniqueArray(fc.tuple(key, node, extras), {
      minLength: 1,
      maxLength: 6,
      selector: ([one]) => one,
    }),
    edges: fc.uniqueArray(fc.tuple(key, fc.nat(), fc.nat(), edge, extras), {
      maxLength: 8,
      selector: ([one]) => one,
    }),
    name: anyText,
  })
  .map(({nodes, edges, name}) => {
    const draft = emptyDraft();
    for (const [one, attributes, more] of nodes)
      draft.nodes.set(one, {...attributes, ...sorted(more)});
    const end = (index: number) => nodes[index % nodes.length]?.[0] ?? '';
    for (const [one, from, to, attributes, more] of edges) {
      draft.edges.set(one, {
        source: end(from),
        target: end(to),
        attributes: {...attributes, ...sorted(more)},
      });
    }
    return sortedGraph(draft, {name, generator: 'test', ontology: '1'});
  });

function sorted(more: object): object {
  return Object.fromEntries(Object.entries(more).sort(([a], [b]) => (a < b ? -1 : 1)));
}
