import type {CalibrationPoint, RelationMention, Statement} from '../model/index.js';

/** Types that say what is the case, not what happens; they are read by other rules. */
const LASTING: ReadonlySet<string> = new Set([
  'LEADS',
  'WORKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'LOCATED_IN',
  'CITIZEN_OF',
  'FAMILY_OF',
  'OWNS',
]);

/** The group of a relation mention, within which its confidence is compared. */
export function groupOfRelation({type, status}: Pick<RelationMention, 'type' | 'status'>): string {
  if (LASTING.has(type)) return 'lasting';
  return status === 'asserted' ? 'event' : 'event-hedged';
}

/** The group of a statement. */
export function groupOfStatement({type, evidence}: Pick<Statement, 'type' | 'evidence'>): string {
  if (type !== 'CLAIMS') return 'demand-or-denial';
  return evidence[0]?.rule.startsWith('quotation') === true ? 'quotation' : 'report';
}

/** The measured confidence on the line through the group's points; as given where there are none. */
export function calibrate(
  points: readonly CalibrationPoint[],
  group: string,
  given: number,
): number {
  const own = points.filter(each => each.group === group);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return given;
  if (given <= first.given) return first.measured;
  if (given >= last.given) return last.measured;
  const next = own.findIndex(each => each.given > given);
  const [a, b] = [own[next - 1], own[next]];
  if (!a || !b) return last.measured;
  const share = (given - a.given) / (b.given - a.given);
  return round(a.measured + share * (b.measured - a.measured));
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
