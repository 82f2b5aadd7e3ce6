import type {Relation, RelationMention} from '../../src/model/index.js';
import {findRelationType} from '../../src/schema/relation-types.js';
import {addEdge, type Draft} from './draft.js';
import {relationKey} from './keys.js';
import {fromPieces, type Piece} from './sayings.js';

/** Adds the edge of a relation, with all its evidence. */
export function addRelation(draft: Draft, relation: Relation): void {
  const {type, status, attributedTo, subject: source, object: target} = relation;
  const evidenced = fromPieces(relation.support.map(pieceOf));
  const {confidence, trigger, title, kin, date, location} = evidenced;
  const {evidence, quotes, rules, details} = evidenced;
  addEdge(draft, relationKey({source, target, type, status, attributedTo}), {
    source,
    target,
    attributes: {
      type,
      status,
      attributedTo,
      confidence,
      trigger,
      title,
      kin,
      date,
      location,
      evidence,
      quotes,
      rules,
      details,
      code: findRelationType(type)?.code ?? null,
    },
  });
}

function pieceOf(mention: RelationMention): Piece {
  const {trigger, title, kin, date, location, confidence, evidence} = mention;
  const {sentence, quote, rule} = evidence;
  const rules = [rule];
  return {trigger, title, kin, date, location, confidence, rules, quote, evidence: {sentence}};
}
