/** Keys by group; groups in the order of their names, keys in the order given. */
export function grouped<T extends string>(
  keys: readonly string[],
  groupOf: (key: string) => T,
): readonly (readonly [T, readonly string[]])[] {
  const groups = new Map<T, string[]>();
  for (const key of keys) {
    const name = groupOf(key);
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
