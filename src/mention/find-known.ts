import type {EntryUse, Gazetteer, Sentence, Token} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import {findChild, hasDependency} from '../language/tree.js';
import {rawText, type Span} from './span.js';

/** Finds what the gazetteer knows, longest first, without overlap, in text order. */
export function findKnown(sentence: Sentence, {entries, beginnings, longest}: Gazetteer): Span[] {
  const {tokens} = sentence;
  const spans: Span[] = [];
  let index = 0;
  while (index < tokens.length) {
    let found = 0;
    if (!mayBegin(tokens[index], beginnings)) {
      index += 1;
      continue;
    }
    for (
      let length = Math.min(longest, tokens.length - index);
      length > 0 && found === 0;
      length -= 1
    ) {
      const text = rawText(sentence, index, index + length - 1).replace(/’/g, "'");
      const entry =
        entries.get(text) ?? (OTHERS.test(text) ? entries.get(inOtherSpelling(text)) : null);
      if (!entry || !isName(tokens, index, text, entry.use)) continue;
      const last = index + length - 1;
      const use = useOf(sentence, index, last, entry.use);
      spans.push({
        first: index,
        last,
        label: labelFor(entry.entity.label, use),
        kind: use === 'demonym' ? 'demonym' : 'name',
        nameFirst: index,
        nameLast: last,
        entry: use === 'place' ? null : entry,
      });
      found = length;
    }
    index += Math.max(found, 1);
  }
  return spans;
}

/** A capital stands for its government, or is the place; a seat is the building or who works in it. */
function labelFor(label: EntityLabel, use: EntryUse | 'place'): EntityLabel {
  return use === 'place' ? 'Place' : label;
}

/** Whether some string of the gazetteer begins like the token; most tokens do not, and need no look-up. */
function mayBegin(token: Token | undefined, beginnings: ReadonlySet<string>): boolean {
  const beginning = token?.text.split(/[\s.'’-]/, 1)[0] ?? '';
  return (
    beginnings.has(beginning) ||
    (OTHERS.test(beginning) && beginnings.has(inOtherSpelling(beginning)))
  );
}

const OTHERS = /[^\p{ASCII}]|rganisation/u;

/** "Organisation" and "Organization", and no accents. */
function inOtherSpelling(text: string): string {
  return text
    .replace(/([Oo]rgani)s(ation)/g, '$1z$2')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

function isName(tokens: readonly Token[], index: number, text: string, use: EntryUse): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (use === 'city') return /LOC$/.test(token.name);
  if (use === 'common') return token.name !== 'O';
  const single = !/\s/.test(text);
  if (single && (token.tag === 'VERB' || token.tag === 'AUX') && token.name === 'O') return false;
  return true;
}

const PLACE_CASES: ReadonlySet<string> = new Set(
  'in at near outside around across throughout within inside into toward towards via'.split(' '),
);
const MOTIONS: ReadonlySet<string> = new Set(
  'travel fly go come arrive visit return head drive move flee tour leave depart reach enter bomb hit target strike shell capture seize live bear'.split(
    ' ',
  ),
);

/** What one state wants or gets of another: "at the urging of Paris", "under pressure from Paris", "a letter to Paris". */
const DEALINGS: ReadonlySet<string> = new Set(
  'accusation anger apology appeal approval behest bidding call complaint concession condemnation criticism demand embargo gesture help insistence instruction invitation letter message objection offer opposition order permission plea pressure prompting proposal protest question reaction reply request response rebuke sanction sop suggestion support ultimatum urging warning wish'.split(
    ' ',
  ),
);
/** Verbs, and the prepositions before the state that they are turned to. */
const TURNED_TO: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon', 'for'],
  lean: ['on'],
  press: ['on'],
  count: ['on'],
  rely: ['on'],
  demand: ['from', 'of'],
  ask: ['of'],
  seek: ['from'],
  want: ['from', 'of'],
  expect: ['from', 'of'],
  hear: ['from'],
  impose: ['on'],
  lobby: ['for'],
};

function useOf(sentence: Sentence, first: number, last: number, use: EntryUse): EntryUse | 'place' {
  if (use !== 'capital' && use !== 'seat') return use;
  let head = last;
  for (let index = first; index <= last; index += 1) {
    const governor = sentence.tokens[index]?.head ?? -1;
    if (governor < first || governor > last) head = index;
  }
  return standsForBody(sentence, head) ? use : 'place';
}

/** Whether the name acts, is dealt with or owns an act here, rather than being where something happens. */
function standsForBody(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  if (token.dependency === 'conj') return standsForBody(sentence, token.head);
  const governor = sentence.tokens[token.head];
  const marker = sentence.tokens[findChild(sentence, index, 'case')]?.lemma.toLowerCase() ?? '';
  if (token.dependency === 'nsubj' || token.dependency === 'nsubj:outer') {
    return governor?.tag === 'VERB' && !MOTIONS.has(governor.lemma);
  }
  if (token.dependency === 'nmod:poss') return true;
  if (hasDependency(token, 'obl', 'nmod')) {
    if (PLACE_CASES.has(marker)) return false;
    if (['with', 'against', 'by', 'between', 'among'].includes(marker)) return true;
    const lemma = governor?.lemma.toLowerCase() ?? '';
    if (governor?.tag === 'NOUN' && DEALINGS.has(lemma)) return true;
    if (governor?.tag === 'VERB' && TURNED_TO[lemma]?.includes(marker)) return true;
    return (
      marker === 'to' &&
      governor !== undefined &&
      !MOTIONS.has(governor.lemma) &&
      governor.tag === 'VERB' &&
      hasDependency(token, 'obl')
    );
  }
  if (hasDependency(token, 'obj', 'iobj')) {
    return governor?.tag === 'VERB' && !MOTIONS.has(governor.lemma);
  }
  return false;
}
