import type {
  EdgeAttributes,
  EntityAttributes,
  NodeAttributes,
  RelationAttributes,
} from '../build/attributes.js';
import {isEntityLabel, type EntityLabel} from '../../src/schema/labels.js';
import {findRelationType, STATEMENT_TYPES} from '../../src/schema/relation-types.js';
import {isStatus, STATUSES, type Status} from '../../src/schema/statuses.js';
import {readFields, type Complain, type FieldReader, type RawAttributes} from './fields.js';

/** The type of an edge that a file gives none. */
const UNTYPED = 'RELATED_TO';

/**
 * A node's attributes in the order of the graph's own, checked; absent ones get defaults, the
 * user's own are kept behind.
 */
export function nodeFrom(key: string, raw: RawAttributes, complain: Complain): NodeAttributes {
  const read = readFields(raw, complain);
  const labels = read.texts('labels');
  const at = {x: read.number('x', 0), y: read.number('y', 0)};
  const [only] = labels.filter(label => label !== 'Entity');
  if (only === 'Claim' || only === 'Proposal') {
    const fields = {text: read.text('text', ''), ...spanOf(read)};
    return {labels: only === 'Claim' ? ['Claim'] : ['Proposal'], ...fields, ...at, ...read.rest()};
  }
  if (only === 'Sentence') {
    const fields = {text: read.text('text', ''), ...spanOf(read), ...placeOf(read)};
    return {labels: ['Sentence'], ...fields, ...at, ...read.rest()};
  }
  if (only === 'Document') {
    const title = read.text('title', '');
    const [date, source, url] = [
      read.textOrNull('date'),
      read.textOrNull('source'),
      read.textOrNull('url'),
    ];
    return {labels: ['Document'], title, date, source, url, ...at, ...read.rest()};
  }
  return entityFrom(key, entityLabelOf(key, only), read);
}

/** An edge's attributes in the order of the graph's own, checked; absent ones get defaults. */
export function edgeFrom(raw: RawAttributes, complain: Complain): EdgeAttributes {
  const read = readFields(raw, complain);
  const type = read.text('type', UNTYPED);
  const statement = STATEMENT_TYPES.find(name => name === type);
  if (statement) {
    const confidence = read.number('confidence', 1);
    const [trigger, date] = [read.text('trigger', ''), read.textOrNull('date')];
    const [evidence, quotes] = [read.texts('evidence'), read.texts('quotes')];
    return {type: statement, confidence, trigger, date, evidence, quotes, ...read.rest()};
  }
  if (type === 'MENTIONS') {
    const span = spanOf(read);
    const text = read.text('text', '');
    return {type, ...span, text, name: read.text('name', text), ...read.rest()};
  }
  if (isLink(type)) return {type, ...read.rest()};
  return relationFrom(type, read, complain);
}

function entityFrom(key: string, label: EntityLabel, read: FieldReader): EntityAttributes {
  const [x, y] = [read.number('x', 0), read.number('y', 0)];
  return {
    labels: ['Entity', label],
    name: read.text('name', key),
    aliases: read.texts('aliases'),
    iso3: read.textOrNull('iso3'),
    wikidata: read.textOrNull('wikidata'),
    merges: read.texts('merges'),
    mergedIn: read.texts('mergedIn'),
    x,
    y,
    ...read.rest(),
  };
}

/** The label given, else the one that the key begins with (`person:…`), else Group. */
function entityLabelOf(key: string, label: string | undefined): EntityLabel {
  if (label !== undefined && isEntityLabel(label)) return label;
  const prefix = key.slice(0, key.indexOf(':'));
  const fromKey = prefix.slice(0, 1).toUpperCase() + prefix.slice(1);
  return isEntityLabel(fromKey) ? fromKey : 'Group';
}

function relationFrom(type: string, read: FieldReader, complain: Complain): RelationAttributes {
  return {
    type,
    status: statusFrom(read.text('status', 'asserted'), complain),
    attributedTo: read.textOrNull('attributedTo'),
    confidence: read.number('confidence', 1),
    trigger: read.text('trigger', ''),
    title: read.textOrNull('title'),
    kin: read.textOrNull('kin'),
    date: read.textOrNull('date'),
    location: read.textOrNull('location'),
    evidence: read.texts('evidence'),
    quotes: read.texts('quotes'),
    rules: read.texts('rules'),
    details: read.texts('details'),
    code: read.textOrNull('code') ?? findRelationType(type)?.code ?? null,
    ...read.rest(),
  };
}

function statusFrom(text: string, complain: Complain): Status {
  if (isStatus(text)) return text;
  return complain('.status', `must be one of ${STATUSES.join(', ')}, not "${text}"`);
}

function isLink(type: string): type is 'ABOUT' | 'ADDRESSED_TO' | 'HAS_SENTENCE' | 'STATED_IN' {
  return ['ABOUT', 'ADDRESSED_TO', 'HAS_SENTENCE', 'STATED_IN'].includes(type);
}

function spanOf(read: FieldReader): {readonly start: number; readonly end: number} {
  return {start: read.number('start', 0), end: read.number('end', 0)};
}

function placeOf(read: FieldReader): {readonly index: number; readonly paragraph: number} {
  return {index: read.number('index', 0), paragraph: read.number('paragraph', 0)};
}
