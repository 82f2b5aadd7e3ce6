/** The list without the item, or with it at the end. */
export function toggle(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter(other => other !== item) : [...items, item];
}
