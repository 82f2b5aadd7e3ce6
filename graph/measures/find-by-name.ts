import type {WireGraph} from '../build/attributes.js';
import {isEntity} from '../build/unite-nodes.js';

/** What a name led to: nodes of that key, name or alias, or else the names that are most like it. */
export type NameLookup = {
  readonly keys: readonly string[];
  readonly suggestions: readonly string[];
};

const SUGGESTIONS = 5;

/** Looks a name up without regard to case and accents: keys first, then names, then aliases, then the end of one name alone (a surname). */
export function findByName(graph: WireGraph, name: string): NameLookup {
  if (graph.hasNode(name)) return {keys: [name], suggestions: []};
  const wanted = foldName(name);
  const entities = graph.filterNodes((_key, attributes) => isEntity(attributes));
  const byName = entities.filter(key => foldName(nameOf(graph, key)) === wanted);
  if (byName.length > 0) return {keys: byName, suggestions: []};
  const byAlias = entities.filter(key =>
    aliasesOf(graph, key).some(text => foldName(text) === wanted),
  );
  if (byAlias.length > 0) return {keys: byAlias, suggestions: []};
  const bySurname = entities.filter(key => foldName(nameOf(graph, key)).endsWith(` ${wanted}`));
  if (bySurname.length === 1) return {keys: bySurname, suggestions: []};
  return {keys: [], suggestions: suggest(graph, entities, wanted)};
}

/** A name without case, accents and double spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

function suggest(graph: WireGraph, entities: readonly string[], wanted: string): string[] {
  const ranked = entities.flatMap(key => {
    const names = [nameOf(graph, key), ...aliasesOf(graph, key)].map(foldName);
    const distance = Math.min(...names.map(text => farness(text, wanted)));
    return distance <= 0.5 ? [{name: nameOf(graph, key), distance}] : [];
  });
  ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(ranked.map(({name}) => name))].slice(0, SUGGESTIONS);
}

/** 0 for a name that has the wanted words in it, else the share of letters that must change. */
function farness(text: string, wanted: string): number {
  if (wanted.length > 2 && text.includes(wanted)) return 0.1;
  const words = [text, ...text.split(' ')];
  return Math.min(
    ...words.map(word => editDistance(word, wanted) / Math.max(word.length, wanted.length, 1)),
  );
}

/** Letters to add, drop or change. Reference: Levenshtein, https://en.wikipedia.org/wiki/Levenshtein_distance */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function nameOf(graph: WireGraph, key: string): string {
  const attributes = graph.getNodeAttributes(key);
  return isEntity(attributes) ? attributes.name : key;
}

function aliasesOf(graph: WireGraph, key: string): readonly string[] {
  const attributes = graph.getNodeAttributes(key);
  return isEntity(attributes) ? attributes.aliases : [];
}
