import type {EdgeItem, Mention, Model, NodeItem} from './model.js';
import {num, text} from './raw.js';

export type MarkKind = 'source' | 'target' | 'trigger' | 'mention';

/** A stretch of a sentence; `kind` is null for plain text. */
export type Piece = {
  readonly text: string;
  readonly kind: MarkKind | null;
  readonly entity: NodeItem | null;
};

type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly entity: NodeItem | null;
};

/** Cuts a text at marks that do not overlap; of overlapping ones the first in the list wins. */
export function cut(whole: string, marks: readonly Mark[]): readonly Piece[] {
  const taken: Mark[] = [];
  for (const mark of marks) {
    const free = taken.every(other => mark.end <= other.start || mark.start >= other.end);
    if (free && mark.end > mark.start && mark.start >= 0 && mark.end <= whole.length)
      taken.push(mark);
  }
  taken.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const {start, end, kind, entity} of taken) {
    if (start > at) pieces.push({text: whole.slice(at, start), kind: null, entity: null});
    pieces.push({text: whole.slice(start, end), kind, entity});
    at = end;
  }
  if (at < whole.length) pieces.push({text: whole.slice(at), kind: null, entity: null});
  return pieces;
}

function placed({entity, start, end}: Mention, offset: number, kind: MarkKind): Mark {
  return {start: start - offset, end: end - offset, kind, entity};
}

/** Where the trigger stands: the whole of it, else each of its words in order. */
function triggerMarks(whole: string, trigger: string): Mark[] {
  const at = trigger === '' ? -1 : whole.indexOf(trigger);
  if (at >= 0) return [{start: at, end: at + trigger.length, kind: 'trigger', entity: null}];
  const marks: Mark[] = [];
  let from = 0;
  for (const word of trigger.split(/[\s…]+/).filter(Boolean)) {
    const found = whole.indexOf(word, from);
    if (found < 0) continue;
    from = found + word.length;
    marks.push({start: found, end: from, kind: 'trigger', entity: null});
  }
  return marks;
}

/** A sentence that says a line, with both names and the trigger marked. */
export function markSentence(model: Model, edge: EdgeItem, index: number): readonly Piece[] {
  const key = edge.evidence[index] ?? '';
  const sentence = model.nodes.get(key);
  const whole = sentence ? text(sentence.attributes['text']) : (edge.quotes[index] ?? '');
  const offset = num(sentence?.attributes['start'], 0);
  const mentions = model.mentions.get(key) ?? [];
  const names = mentions
    .filter(({entity}) => entity === edge.source || entity === edge.target)
    .map(mention => placed(mention, offset, mention.entity === edge.source ? 'source' : 'target'));
  const claim = edge.kind === 'statement' ? claimMark(whole, offset, edge.target) : [];
  return cut(whole, [...triggerMarks(whole, edge.trigger), ...names, ...claim]);
}

function claimMark(whole: string, offset: number, statement: NodeItem): Mark[] {
  const start = num(statement.attributes['start'], -1) - offset;
  const end = num(statement.attributes['end'], -1) - offset;
  return start >= 0 && end <= whole.length ? [{start, end, kind: 'target', entity: statement}] : [];
}

/** A sentence with all its mentions marked; of nested ones the longest. */
export function markMentions(model: Model, sentence: NodeItem): readonly Piece[] {
  const offset = num(sentence.attributes['start'], 0);
  const marks = (model.mentions.get(sentence.key) ?? []).map(mention =>
    placed(mention, offset, 'mention'),
  );
  marks.sort((a, b) => b.end - b.start - (a.end - a.start));
  return cut(text(sentence.attributes['text']), marks);
}

/** Sentences of a document as paragraphs. */
export function paragraphsOf(model: Model, document: string): readonly (readonly NodeItem[])[] {
  const paragraphs: NodeItem[][] = [];
  let last = Number.NaN;
  for (const sentence of model.sentences.get(document) ?? []) {
    const paragraph = num(sentence.attributes['paragraph'], 0);
    if (paragraph === last) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
    last = paragraph;
  }
  return paragraphs;
}
