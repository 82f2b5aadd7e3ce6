import {isInPicture, type Model} from './model.js';

/** Keys of nodes that a query's answer speaks of: by key, by `id`, or by an entity's name. */
export function findKeys(model: Model, answer: unknown): readonly string[] {
  const names = new Map<string, string>();
  for (const node of model.nodes.values()) {
    if (isInPicture(node)) names.set(node.name, node.key);
  }
  const found = new Set<string>();
  const look = (value: unknown) => {
    if (typeof value === 'string') {
      const node = model.nodes.get(value) ?? model.nodes.get(names.get(value) ?? '');
      if (node && isInPicture(node)) found.add(node.key);
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) look(part);
    }
  };
  look(answer);
  return [...found];
}
