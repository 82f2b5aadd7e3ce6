import type {ResolvedStatement} from '../../src/model/index.js';
import type {LinkAttributes} from './attributes.js';
import {addEdge, addNode, type Draft} from './draft.js';
import {compareSentences, edgeKey, statementKey} from './keys.js';

/** Adds the Claim or Proposal, the edge from its speaker, and the links to what it touches. */
export function addStatement(draft: Draft, statement: ResolvedStatement): void {
  const {type, text, start, end, evidence} = statement;
  const key = statementKey(evidence[0]?.document ?? '', statement);
  const labels = type === 'PROPOSES' ? (['Proposal'] as const) : (['Claim'] as const);
  addNode(draft, key, {labels, text, start, end, x: 0, y: 0});
  addSpeaker(draft, key, statement);
  for (const entity of statement.about) addLink(draft, 'ABOUT', key, entity);
  for (const entity of statement.addressedTo) addLink(draft, 'ADDRESSED_TO', key, entity);
  for (const {sentence} of evidence) addLink(draft, 'STATED_IN', key, sentence);
}

function addSpeaker(draft: Draft, target: string, statement: ResolvedStatement): void {
  const {type, speaker: source, confidence, trigger, date} = statement;
  const sorted = [...statement.evidence].sort((a, b) => compareSentences(a.sentence, b.sentence));
  const evidence = sorted.map(({sentence}) => sentence);
  const quotes = sorted.map(({quote}) => quote);
  addEdge(draft, edgeKey(type, source, target), {
    source,
    target,
    attributes: {type, confidence, trigger, date, evidence, quotes},
  });
}

function addLink(draft: Draft, type: LinkAttributes['type'], source: string, target: string): void {
  addEdge(draft, edgeKey(type, source, target), {source, target, attributes: {type}});
}
