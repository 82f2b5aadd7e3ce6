import {remember} from './remember.js';
import type {Chain, KnownEntity, Mention} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import type {Gender} from './gender.js';

/** A chain while it grows. */
export type OpenChain = {
  label: EntityLabel;
  name: string;
  readonly mentions: Mention[];
  readonly reasons: string[];
  /** Names in lower case, without articles, that lead here. */
  readonly names: Set<string>;
  /** Words that say what it is: posts, kinds of body ("president", "airline"). */
  readonly roles: Set<string>;
  gender: Gender;
  known: KnownEntity | null;
};

export function openChain(mention: Mention, known: KnownEntity | null): OpenChain {
  return {
    label: known?.label ?? mention.label,
    name: known?.name ?? mention.name,
    mentions: [mention],
    reasons: [],
    names: new Set([normalName(mention.name)]),
    roles: new Set(),
    gender: null,
    known,
  };
}

/** A name for comparing: lower case, no article, no possessive, no dots, no accents. */
export const normalName = remember(name =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\./g, '')
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/'s?$/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** The finished chain. */
export function closeChain({
  label,
  name,
  mentions,
  reasons,
  known,
  roles,
  gender,
}: OpenChain): Chain {
  return {
    label,
    name,
    mentions: mentions.map(mention => mention.id),
    reasons,
    known,
    roles: [...roles].sort(),
    gender,
  };
}

export function quote(text: string): string {
  return `"${text}"`;
}
