/** What is looked at; all of it stands in the address, and undo goes back through it. */
export type View = {
  /** Steps of the budget: 1 is the opening answer. */
  readonly step: number;
  /** What the legend has switched off: labels, relation types, statuses, sources. */
  readonly off: readonly string[];
  /** Only lines that this entity is the speaker of. */
  readonly speaker: string | null;
  /** Lines below this are left out; 0 to 1. */
  readonly confidence: number;
  /** First and last day, both in. */
  readonly days: readonly [string, string] | null;
  readonly ego: {readonly center: string; readonly depth: number} | null;
  /** Ends of a path told as quotes. */
  readonly path: readonly [string, string] | null;
  readonly lens: Lens;
  /** The two sides of the attribution lens: keys of speakers, or `source:` and the name. */
  readonly sides: readonly [string | null, string | null];
  /** Key of the chosen node or edge. */
  readonly selected: string | null;
  /** Sentence at which the whole article is open, or a document. */
  readonly article: string | null;
  readonly hidden: readonly string[];
  /** Speakers whose claims and proposals are unfolded. */
  readonly unfolded: readonly string[];
  /** Chosen by lasso or query. */
  readonly picked: readonly string[];
  /** Nodes moved by hand: key, x, y. */
  readonly pinned: readonly (readonly [string, number, number])[];
  readonly table: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
};

export const LENSES = ['none', 'contradictions', 'attribution', 'communities'] as const;

export type Lens = (typeof LENSES)[number];

/** The view that a file opens with. */
export const OPENING: View = {
  step: 1,
  off: [],
  speaker: null,
  confidence: 0,
  days: null,
  ego: null,
  path: null,
  lens: 'none',
  sides: [null, null],
  selected: null,
  article: null,
  hidden: [],
  unfolded: [],
  picked: [],
  pinned: [],
  table: false,
  theme: 'auto',
};

/** Nodes and lines of one step. */
export const BUDGET = {nodes: 150, lines: 1500} as const;

export function isLens(value: string): value is Lens {
  return LENSES.some(lens => lens === value);
}
