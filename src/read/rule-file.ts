import {isMap, isSeq, LineCounter, parseDocument, type Node, type YAMLMap} from 'yaml';
import type {RelationRule} from '../model/index.js';
import {ENTITY_LABELS, isEntityLabel} from '../schema/labels.js';
import {findRelationType, isRelationType} from '../schema/relation-types.js';
import {isStatus, STATUSES} from '../schema/statuses.js';
import {InputError} from '../error.js';

/** A rule of the user's file, with the line it starts on for messages about it. */
export type RuleOfFile = {readonly rule: RelationRule; readonly line: number};

const TRIGGERS = ['verbs', 'nouns', 'adjectives', 'tokens'] as const;
const FIELDS: ReadonlySet<string> = new Set([
  ...TRIGGERS,
  'id',
  'type',
  'over',
  'beside',
  'from',
  'to',
  'fromLabels',
  'toLabels',
  'status',
  'confidence',
  'example',
  'edge',
]);
const USUAL_CONFIDENCE = 0.8;
const EDGE = /^(.+?) -> (.+?)(?: \((\w+)\))?$/;

/** Says what is wrong at a line of the file. */
type Fail = (message: string, node: Node | null | undefined) => never;

/** Reads a YAML list of relation rules; `path` is for messages only. */
export function readRuleFile(text: string, path: string): RuleOfFile[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const fail: Fail = (message, node) => {
    throw new InputError(message, {path, line: lineOf(node?.range?.[0])});
  };
  const [fault] = document.errors;
  if (fault)
    throw new InputError(fault.message.split('\n')[0] ?? 'no YAML', {
      path,
      line: lineOf(fault.pos[0]),
    });
  const list = document.contents;
  if (!isSeq(list))
    return fail('a rule file must be a list of rules: lines that begin with "- id: …"', list);
  const ids = new Set<string>();
  return list.items.map(item => {
    if (!isMap(item)) return fail('a rule must have fields: id, type, verbs, …', nodeOf(item));
    const rule = readRule(item, fail);
    if (ids.has(rule.id)) fail(`"id" must be new, not "${rule.id}" again`, item);
    ids.add(rule.id);
    return {rule, line: lineOf(item.range?.[0])};
  });
}

function nodeOf(value: unknown): Node | null {
  return isMap(value) || isSeq(value) ? value : null;
}

/** Reads fields of one rule, each with its own message. */
function makeFields(item: YAMLMap, fail: Fail) {
  const at = (field: string): Node => {
    const pair = item.items.find(each => String(each.key) === field);
    return nodeOf(pair?.value) ?? (isNode(pair?.key) ? pair.key : item);
  };
  const value = (field: string): unknown => {
    const found: unknown = item.get(field);
    return isSeq(found) ? found.toJSON() : found;
  };
  const text = (field: string): string => {
    const found = value(field);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    return fail(
      `"${field}" must be a text${found === undefined ? ' and is missing' : `, not ${JSON.stringify(found)}`}`,
      at(field),
    );
  };
  const words = (field: string): string[] | undefined => {
    const found = value(field);
    if (found === undefined) return undefined;
    const all = typeof found === 'string' ? [found] : found;
    if (Array.isArray(all) && all.length > 0 && all.every(each => typeof each === 'string'))
      return all;
    return fail(`"${field}" must be a list of words, not ${JSON.stringify(found)}`, at(field));
  };
  return {at, value, text, words};
}

type Fields = ReturnType<typeof makeFields>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function readRule(item: YAMLMap, fail: Fail): RelationRule {
  const fields = makeFields(item, fail);
  for (const pair of item.items)
    if (!FIELDS.has(String(pair.key)))
      fail(
        `"${String(pair.key)}" is no field of a rule; fields are ${[...FIELDS].join(', ')}`,
        fields.at(String(pair.key)),
      );
  const given = TRIGGERS.filter(field => fields.value(field) !== undefined);
  if (given.length !== 1)
    fail(
      `a rule must have one of ${TRIGGERS.join(', ')}, not ${given.length === 0 ? 'none' : given.join(' and ')}`,
      item,
    );
  const example = fields.text('example');
  const edge = fields.text('edge');
  if (!EDGE.test(edge))
    fail(`"edge" must be like "Acme -> Widget Works", not "${edge}"`, fields.at('edge'));
  return {
    id: fields.text('id'),
    type: readType(fields, fail),
    ...readTrigger(fields, fail),
    ...optional('over', fields.words('over')),
    ...optional('beside', fields.words('beside')),
    ...optional('fromLabels', readLabels(fields, 'fromLabels', fail)),
    ...optional('toLabels', readLabels(fields, 'toLabels', fail)),
    ...readStatus(fields, fail),
    confidence: readConfidence(fields, fail),
    example,
    edge,
  };
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const found: Partial<Record<Key, Value>> = {};
  if (value !== undefined) found[key] = value;
  return found;
}

function readType(fields: Fields, fail: Fail): string {
  const type = fields.text('type');
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(type))
    fail(
      `"type" must be in capitals, like ACQUIRES or SPUN_OFF_FROM, not "${type}"`,
      fields.at('type'),
    );
  if (!findRelationType(type) && !isRelationType(type))
    fail(`"type" must be a relation between two entities, which ${type} is not`, fields.at('type'));
  return type;
}

function readTrigger(
  fields: Fields,
  fail: Fail,
): Pick<RelationRule, 'verbs' | 'nouns' | 'adjectives' | 'tokens' | 'from' | 'to'> {
  if (fields.value('tokens') === undefined) {
    return {
      ...optional('verbs', fields.words('verbs')),
      ...optional('nouns', fields.words('nouns')),
      ...optional('adjectives', fields.words('adjectives')),
      from: fields.text('from'),
      to: fields.text('to'),
    };
  }
  const tokens = fields.text('tokens');
  if (!tokens.includes('[from]') || !tokens.includes('[to]'))
    fail('"tokens" must hold [from] and [to], like "[from] , owner of [to]"', fields.at('tokens'));
  return {tokens, from: '', to: ''};
}

function readLabels(fields: Fields, field: 'fromLabels' | 'toLabels', fail: Fail) {
  const words = fields.words(field);
  if (!words) return undefined;
  return words.map(word =>
    isEntityLabel(word)
      ? word
      : fail(`"${field}" must be of ${ENTITY_LABELS.join(', ')}, not "${word}"`, fields.at(field)),
  );
}

function readStatus(fields: Fields, fail: Fail): Pick<RelationRule, 'status'> {
  if (fields.value('status') === undefined) return {};
  const status = fields.text('status');
  return isStatus(status)
    ? {status}
    : fail(`"status" must be one of ${STATUSES.join(', ')}, not "${status}"`, fields.at('status'));
}

function readConfidence(fields: Fields, fail: Fail): number {
  const found = fields.value('confidence');
  if (found === undefined) return USUAL_CONFIDENCE;
  if (typeof found === 'number' && found > 0 && found <= 1) return found;
  return fail(
    `"confidence" must be a number above 0 and up to 1, not ${JSON.stringify(found)}`,
    fields.at('confidence'),
  );
}
