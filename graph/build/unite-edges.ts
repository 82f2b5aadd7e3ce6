import type {EdgeAttributes, StatementEdgeAttributes} from './attributes.js';
import {compareSentences, compareText} from './keys.js';
import {uniteRelations} from './sayings.js';

/** Two edges with one key taken together; which comes first does not count. */
export function uniteEdges(a: EdgeAttributes, b: EdgeAttributes): EdgeAttributes {
  if ('details' in a && 'details' in b) return uniteRelations(a, b);
  if (isStatementEdge(a) && isStatementEdge(b)) return uniteStatementEdges(a, b);
  return smaller(a, b);
}

/** Whether an edge goes from a speaker to a Claim or Proposal. */
export function isStatementEdge(edge: EdgeAttributes): edge is StatementEdgeAttributes {
  return edge.type === 'CLAIMS' || edge.type === 'DENIES' || edge.type === 'PROPOSES';
}

function uniteStatementEdges(
  a: StatementEdgeAttributes,
  b: StatementEdgeAttributes,
): StatementEdgeAttributes {
  const quotes = new Map<string, string>();
  for (const edge of [a, b]) {
    edge.evidence.forEach((sentence, index) => quotes.set(sentence, edge.quotes[index] ?? ''));
  }
  const sorted = [...quotes].sort(([one], [other]) => compareSentences(one, other));
  const surer = a.confidence === b.confidence ? smaller(a, b) : a.confidence > b.confidence ? a : b;
  return {
    ...surer,
    date: surer.date ?? a.date ?? b.date,
    evidence: sorted.map(([sentence]) => sentence),
    quotes: sorted.map(([, quote]) => quote),
  };
}

function smaller<T extends EdgeAttributes>(a: T, b: T): T {
  return compareText(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b;
}
