import type {Chain} from '../model/index.js';

/** A name as a part of a key: letters and digits of any script in lower case, joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Label, `:` and slug: `person:andriy-yermak`. */
export function keyOf(label: Chain['label'], name: string): string {
  const slug = slugOf(name.replace(/^(?:the|a|an)\s+/i, ''));
  return `${label.toLowerCase()}:${slug === '' ? 'unnamed' : slug}`;
}

/** The key of what the gazetteer or the user's list knows, or null: an id of the user's own wins. */
export function knownKey({known}: Chain): string | null {
  if (!known) return null;
  if (known.id === null) return keyOf(known.label, known.name);
  return known.id.includes(':') ? known.id : keyOf(known.label, known.id);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
