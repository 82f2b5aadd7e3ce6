import type {WireGraph} from '../../graph/build/attributes.js';
import {captionOf, mainLabel} from '../../graph/formats/looks.js';
import type {EdgeChange, FieldChange, GraphDiff, NodeChange} from '../../graph/measures/diff.js';
import {isRelationType, STATEMENT_TYPES} from '../schema/relation-types.js';

type Graphs = {readonly before: WireGraph; readonly after: WireGraph};

/** The difference in lines for a person: `+` added, `-` lost, `~` changed; at last how many of each. */
export function describeDiff(
  {nodes, edges}: GraphDiff,
  {before, after, all}: Graphs & {readonly all: boolean},
): string[] {
  const isShown = all ? () => true : isTelling;
  const signs = [
    ['+', 'added', after],
    ['-', 'lost', before],
    ['~', 'changed', after],
  ] as const;
  const lines = signs.flatMap(([sign, kind, graph]) => [
    ...nodes[kind]
      .filter(isShown)
      .flatMap(node => [`${sign} ${nodeText(node)}`, ...fieldLines(node.changes)]),
    ...edges[kind]
      .filter(isShown)
      .flatMap(edge => [`${sign} ${edgeText(graph, edge)}`, ...fieldLines(edge.changes)]),
  ]);
  const counts = ['added', 'lost', 'changed'] as const;
  const summary = [
    `nodes: ${counts.map(kind => `${String(nodes[kind].length)} ${kind}`).join(', ')}`,
    `edges: ${counts.map(kind => `${String(edges[kind].length)} ${kind}`).join(', ')}`,
  ];
  const isSame = counts.every(kind => nodes[kind].length + edges[kind].length === 0);
  return isSame ? ['the graphs say the same'] : [...lines, ...summary];
}

/** Entities, statements, articles and what they say; not mentions, sentences and links of provenance. */
function isTelling(change: NodeChange | EdgeChange): boolean {
  if ('labels' in change.attributes) return change.attributes.labels[0] !== 'Sentence';
  const {type} = change.attributes;
  return isRelationType(type) || STATEMENT_TYPES.some(name => name === type);
}

function nodeText({key, attributes}: NodeChange): string {
  return `${mainLabel(attributes)} ${captionOf(attributes)} (${key})`;
}

function edgeText(graph: WireGraph, {source, target, attributes}: EdgeChange): string {
  const caption = (key: string) => captionOf(graph.getNodeAttributes(key));
  const status = 'status' in attributes ? ` ${attributes.status}` : '';
  const by =
    'attributedTo' in attributes && attributes.attributedTo !== null
      ? ` by ${graph.hasNode(attributes.attributedTo) ? caption(attributes.attributedTo) : attributes.attributedTo}`
      : '';
  return `${caption(source)} -[${attributes.type}${status}${by}]-> ${caption(target)}`;
}

function fieldLines(changes: readonly FieldChange[]): string[] {
  return changes.filter(({field}) => field !== 'details').flatMap(change => fieldLine(change));
}

function fieldLine({field, before, after}: FieldChange): string[] {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    return [`    ${field}: ${valueText(before)} -> ${valueText(after)}`];
  }
  const fresh = after.filter(item => !before.includes(item));
  const gone = before.filter(item => !after.includes(item));
  return [
    ...fresh.map(item => `    ${field}: + ${valueText(item)}`),
    ...gone.map(item => `    ${field}: - ${valueText(item)}`),
  ];
}

function valueText(value: unknown): string {
  return value === null ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
