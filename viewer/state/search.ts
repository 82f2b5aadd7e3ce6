import MiniSearch from 'minisearch';
import {isEntity, isInPicture, type Model, type NodeItem} from './model.js';

export type Hit = {readonly node: NodeItem; readonly matched: string};

type Entry = {readonly id: string; readonly name: string; readonly aliases: string};

/** Search over names, aliases and statements; the index is made at the first question. */
export function makeSearch(model: Model): (question: string, limit?: number) => readonly Hit[] {
  let index: MiniSearch<Entry> | null = null;
  return (question, limit = 12) => {
    index ??= makeIndex(model);
    return index
      .search(question, {
        prefix: true,
        fuzzy: term => (term.length > 4 ? 0.2 : 0),
        boost: {name: 3, aliases: 2},
        boostDocument: id => boostOf(model, String(id)),
      })
      .slice(0, limit)
      .flatMap(({id, terms}) => {
        const node = model.nodes.get(String(id));
        return node ? [{node, matched: terms[0] ?? ''}] : [];
      });
  };
}

function boostOf(model: Model, key: string): number {
  const node = model.nodes.get(key);
  return node && isEntity(node) ? 2 + Math.log1p(node.lines.length) : 1;
}

/** Words without any sign: `<b>` and `b` are the same. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
}

function makeIndex(model: Model): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({fields: ['name', 'aliases'], tokenize: wordsOf});
  const entries: Entry[] = [];
  for (const node of model.nodes.values()) {
    if (isInPicture(node))
      entries.push({id: node.key, name: node.name, aliases: node.aliases.join(' | ')});
  }
  index.addAll(entries);
  return index;
}
