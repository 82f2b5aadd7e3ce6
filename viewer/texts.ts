import type {Status} from '../src/schema/statuses.js';
import type {PictureLabel} from './state/model.js';

/** `{name}` in a text stands for a value: `fill(TEXTS.more, {nodes: 3})`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A number with the thousands apart. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** `1 sentence`, `2 sentences`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A relation type in words: `NEGOTIATES_WITH` is "negotiates with". */
export function typeWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

export const LABEL_NAMES = {
  Person: 'People',
  Country: 'Countries',
  Place: 'Places',
  Organization: 'Organisations',
  Group: 'Groups',
  Claim: 'Claims',
  Proposal: 'Proposals',
} as const satisfies Record<PictureLabel, string>;

export const LABEL_NAME = {
  Person: 'person',
  Country: 'country',
  Place: 'place',
  Organization: 'organisation',
  Group: 'group',
  Claim: 'claim',
  Proposal: 'proposal',
  Document: 'article',
  Sentence: 'sentence',
} as const;

/** What lines of a status do, for "3 assert · 1 denies": one, many. */
export const STATUS_VERBS = {
  asserted: ['asserts', 'assert'],
  claimed: ['claims', 'claim'],
  denied: ['denies', 'deny'],
  negated: ['says not so', 'say not so'],
  proposed: ['proposes', 'propose'],
  possible: ['holds possible', 'hold possible'],
} as const satisfies Record<Status, readonly [string, string]>;

// All words of the viewer that a translator needs, but for the ontology's own.
export const TEXTS = {
  product: 'wiregraph',
  search: 'Search people, countries, claims…',
  searchHelp: 'Type to search; arrow keys choose, Enter opens. Slash comes here from anywhere.',
  searchNone: 'Nothing is called that here.',
  undo: 'Undo',
  redo: 'Redo',
  table: 'Table',
  legend: 'Key and filters',
  kinds: 'Who and what',
  statuses: 'How it is said',
  types: 'What they do',
  sources: 'Sources',
  speaker: 'Only what is said by',
  everyone: 'everyone',
  confidence: 'Confidence at least {value}',
  shown: '{lines} of {allLines} lines between {nodes} of {allNodes} names',
  more: 'Show {nodes} more names',
  moreLines: 'Show {lines} more lines',
  less: 'Back to the opening picture',
  folded:
    'More than {limit} lines, or far away: parallel lines are folded into one. Click a name to fan its lines out.',
  plain: 'More than {limit} lines: drawn thin, without dashes or arrows.',
  focusCut: 'The focus shows the {limit} weightiest of {all} lines.',
  all: 'all',
  none: 'none',
  noFilter: 'Clear filters',
  graph: 'Picture of the graph. Arrow keys travel along its lines, Enter opens, Escape leaves.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit all',
  layout: 'Lay out anew',
  layoutStop: 'Stop laying out',
  lasso: 'Lasso',
  lassoHelp: 'Draw around names to pick them.',
  picked: '{count} picked',
  unpick: 'Let go',
  close: 'Close',
  evidence: 'Evidence',
  between: 'Also between {a} and {b}',
  nothing: 'Click a name to read who it is, a line to read the sentences that say so.',
  aliases: 'Also called',
  merges: 'Why these names are one',
  statements: 'Said by {name}',
  about: 'Said about {name}',
  addressed: 'Said to {name}',
  noRelations: 'Named, but no relation was found.',
  ego: 'Only its neighbourhood',
  egoWiden: 'Widen by one step: {count} more',
  egoAt: '{name} and what is within {steps}',
  egoOff: 'Show all again',
  unfold: 'Show what it says in the picture ({count})',
  foldBack: 'Fold what it says',
  hide: 'Hide',
  hidden: '{count} hidden',
  showHidden: 'Show them',
  pinned: '{count} moved by hand',
  unpin: 'Put them back',
  pathFrom: 'How is it connected to…',
  pathTo: 'Choose the other end',
  path: 'How {from} and {to} are connected',
  noPath: 'No chain of readable sentences connects {from} and {to} under these filters.',
  article: 'Read in the article',
  articleBack: 'Back to the evidence',
  copyCitation: 'Copy as citation',
  copied: 'Copied.',
  openSource: 'Original',
  confidenceIs: 'confidence {value}',
  deniedBy: 'by',
  accordingTo: 'according to',
  lens: 'Lens',
  lensNone: 'everything',
  lensContradictions: 'contradictions',
  lensAttribution: 'who says what',
  lensCommunities: 'circles',
  contradictions: 'Said and denied',
  contradictionsNone: 'Nothing in this graph is both said and denied.',
  said: 'Said',
  denied: 'Denied',
  attribution: 'The graph according to…',
  sideFirst: 'One side',
  sideSecond: 'Other side (for the difference)',
  sideNobody: 'nobody',
  sideOnly: 'only {name}',
  sideBoth: 'both',
  communities: 'Circles: names that have more to do with each other than with the rest',
  circle: 'Circle {number}',
  days: 'When',
  dayFrom: 'From',
  dayTo: 'To',
  play: 'Play',
  pause: 'Pause',
  take: 'Take away',
  takePng: 'Picture (PNG)',
  takeSvg: 'Picture (SVG)',
  takeCsv: 'Table of the lines (CSV)',
  takeJson: 'Graph (JSON)',
  takeGraphml: 'Graph (GraphML)',
  takeGexf: 'Graph (GEXF)',
  takeHtml: 'This viewer with what is shown (HTML)',
  takeLink: 'Link to this view (copy)',
  add: 'Add',
  addHelp: 'Drop a graph file or an article (.txt, .html) anywhere on this page, or choose one.',
  added: 'Added {name}: {nodes} names, {lines} lines more.',
  reading: 'Reading {name}…',
  stepModel: 'Loading the language model.',
  stepRead: 'Reading sentences.',
  cannotRead: 'Cannot read {name}: {why}',
  needsServer:
    'Reading articles needs the language model, which this file does not carry: open it with `wiregraph view`.',
  console: 'Ask in Cypher',
  consoleShort: 'Ask',
  consoleOffline:
    'This file works without a server, so it cannot run Cypher. Start `wiregraph view` with the graph to ask it.',
  consoleRun: 'Run',
  consoleQuery: 'Query',
  consoleText: 'Cypher',
  consoleOwn: 'your own',
  consolePick: 'Show in the picture',
  consoleRows: '{rows} rows',
  consoleWait: 'Asking…',
  consoleAnswer: 'Answer',
  themeLight: 'Light',
  themeDark: 'Dark',
  noWebgl:
    'This browser has no WebGL, so there is no moving picture: the table has everything, and a chosen name is drawn with its neighbours.',
  lost: 'The graphics card has dropped the picture; it is drawn anew when the browser gives it back. The table works meanwhile.',
  broken: 'This is not a graph that wiregraph wrote: {why}',
  from: 'From',
  does: 'Does',
  to: 'To',
  status: 'Status',
  sentences: 'Sentences',
  tableCaption: 'Lines of the picture',
  tableMore: '{count} more lines: filter to see them here',
  saysNode: '{name}, {label}, {lines}.',
  saysEdge: '{source} {type} {target}, {status}, {sentences}.',
} as const;

export type TextKey = keyof typeof TEXTS;
