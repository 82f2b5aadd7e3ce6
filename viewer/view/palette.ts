import type {Status} from '../../src/schema/statuses.js';
import type {PictureLabel} from '../state/model.js';

export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  /** The chosen thing's ring. */
  readonly accent: string;
  readonly labels: Readonly<Record<PictureLabel, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** ABOUT and ADDRESSED_TO. */
  readonly link: string;
  /** First side, second side, both: the attribution lens. */
  readonly sides: Readonly<Record<'first' | 'second' | 'both', string>>;
  readonly communities: readonly string[];
};

// Every colour has at least 3:1 on its paper, text colours 4.5:1: test/viewer/palette.test.ts.
// prettier-ignore
export const LIGHT: Palette = {
  paper: '#fcfbf8', ink: '#1b1f27', quiet: '#5d636d', accent: '#1b1f27',
  labels: {
    Person: '#2f62a3', Country: '#2b7a4b', Place: '#147d86', Organization: '#b65a12', Group: '#7652a0',
    Claim: '#a22f66', Proposal: '#86690a',
  },
  statuses: {
    asserted: '#4f5966', claimed: '#2f6fc1', denied: '#c9283f', negated: '#8c2f10', proposed: '#8d6c00', possible: '#76679c',
  },
  link: '#8b8f96',
  sides: {first: '#2f6fc1', second: '#b65a12', both: '#4f5966'},
  communities: ['#2f62a3', '#b65a12', '#2b7a4b', '#a22f66', '#7652a0', '#147d86', '#86690a', '#c9283f', '#4f5966', '#5a7d1c'],
};

// prettier-ignore
export const DARK: Palette = {
  paper: '#15181d', ink: '#ebe8e1', quiet: '#a3a8b0', accent: '#ffffff',
  labels: {
    Person: '#7fb0ec', Country: '#6cc48f', Place: '#5dc6cd', Organization: '#f0a35e', Group: '#bc9fe6',
    Claim: '#f08cb8', Proposal: '#dcb84c',
  },
  statuses: {
    asserted: '#a9b2bf', claimed: '#79aef2', denied: '#ff7a88', negated: '#f2956f', proposed: '#dcb84c', possible: '#b8abde',
  },
  link: '#777d87',
  sides: {first: '#79aef2', second: '#f0a35e', both: '#a9b2bf'},
  communities: ['#7fb0ec', '#f0a35e', '#6cc48f', '#f08cb8', '#bc9fe6', '#5dc6cd', '#dcb84c', '#ff7a88', '#a9b2bf', '#a5cc66'],
};

// Lengths of dash and gap in pixels; empty is a whole line. The shader of edge-program.ts has the same.
// prettier-ignore
export const DASHES = {
  asserted: [],
  claimed: [9, 4, 9, 4],
  denied: [2.5, 3.5, 2.5, 3.5],
  negated: [9, 3, 2.5, 3],
  proposed: [5, 4, 5, 4],
  possible: [2, 6, 2, 6],
} as const satisfies Record<Status, readonly number[]>;
