import type {Chain, Mention, RelationMention, RelationRule} from '../model/index.js';
import {isSymmetrical} from '../schema/relation-types.js';

/** What was read from a rule's example. */
export type ExampleReading = {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly relationMentions: readonly RelationMention[];
};

const EDGE = /^(.+?) -> (.+?)(?: \((\w+)\))?$/;

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/['’]s?$/, '');
}

/**
 * Whether the rule itself found its `edge` in the reading of its `example`. An end is named by its
 * mention's name or words; without a status in brackets the edge must be asserted.
 */
export function readsExample(rule: RelationRule, reading: ExampleReading): boolean {
  return foundEdges(rule, reading).some(found => isEdge(rule, found));
}

type Edge = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly status: string;
};

function isEdge(rule: RelationRule, found: Edge): boolean {
  const [, from = '', to = '', status = 'asserted'] = EDGE.exec(rule.edge) ?? [];
  const fits = (names: readonly string[], wanted: string) => names.includes(normal(wanted));
  if (found.status !== status) return false;
  if (fits(found.from, from) && fits(found.to, to)) return true;
  return isSymmetrical(rule.type) && fits(found.from, to) && fits(found.to, from);
}

/** What the rule found in the reading, in the form of its `edge`: for messages. */
export function describeEdges(rule: RelationRule, reading: ExampleReading): string[] {
  return foundEdges(rule, reading).map(({from, to, status}) => {
    const suffix = status === 'asserted' ? '' : ` (${status})`;
    return `${from[0] ?? ''} -> ${to[0] ?? ''}${suffix}`;
  });
}

function foundEdges(rule: RelationRule, reading: ExampleReading): Edge[] {
  const byId = new Map(reading.mentions.map(mention => [mention.id, mention]));
  const namesOf = (id: string): string[] => {
    const mention = byId.get(id);
    const chain = reading.chains.find(each => each.mentions.includes(id));
    return [mention?.name, mention?.text, chain?.name].flatMap(name =>
      name ? [normal(name)] : [],
    );
  };
  return reading.relationMentions
    .filter(each => each.evidence.rule === rule.id)
    .map(each => ({from: namesOf(each.subject), to: namesOf(each.object), status: each.status}));
}
