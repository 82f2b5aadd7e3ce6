export type * from './document.js';
export type * from './mention.js';
export type * from './relation.js';
export type * from './extraction.js';
export type * from './lexicon.js';
export type * from './rule.js';
export type * from './status-tables.js';
export type * from './statement-tables.js';
