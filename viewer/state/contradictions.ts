import {isSymmetrical} from '../../src/schema/relation-types.js';
import type {EdgeItem, Model, NodeItem} from './model.js';

/** One thing that is said by some and denied by others (or by the text itself). */
export type Contradiction = {
  readonly key: string;
  readonly source: NodeItem;
  readonly target: NodeItem;
  readonly type: string;
  readonly said: readonly EdgeItem[];
  readonly denied: readonly EdgeItem[];
};

const SAYS: ReadonlySet<string> = new Set(['asserted', 'claimed']);
const DENIES: ReadonlySet<string> = new Set(['denied', 'negated']);

/** What two lines have in common that speak of the same thing: type and ends, or the claim. */
export function subjectOf(edge: EdgeItem): string {
  if (edge.kind === 'statement') return `claim ${edge.target.key}`;
  const ends = [edge.source.key, edge.target.key];
  if (isSymmetrical(edge.type)) ends.sort();
  return [edge.type, ...ends].join(' ');
}

/** All that is asserted or claimed at one place and denied or negated at another, by key. */
export function findContradictions(model: Model): readonly Contradiction[] {
  const groups = new Map<string, {said: EdgeItem[]; denied: EdgeItem[]}>();
  for (const edge of model.edges.values()) {
    if (edge.status === null || edge.type === 'PROPOSES') continue;
    const key = subjectOf(edge);
    const group = groups.get(key) ?? {said: [], denied: []};
    if (SAYS.has(edge.status)) group.said.push(edge);
    else if (DENIES.has(edge.status)) group.denied.push(edge);
    groups.set(key, group);
  }
  const found: Contradiction[] = [];
  for (const [key, {said, denied}] of groups) {
    const first = said[0];
    if (!first || denied.length === 0) continue;
    found.push({key, source: first.source, target: first.target, type: first.type, said, denied});
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The other lines that speak of the same thing: "3 assert · 1 denies". */
export function sameSubject(edge: EdgeItem): readonly EdgeItem[] {
  const key = subjectOf(edge);
  const near = edge.kind === 'statement' ? edge.target : edge.source;
  return near.lines.filter(line => line.kind === edge.kind && subjectOf(line) === key);
}
