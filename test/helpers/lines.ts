/** The first lines in which two texts differ, in pairs; none for equal texts. */
export function differingLines(found: string, wanted: string): readonly (readonly string[])[] {
  if (found === wanted) return [];
  const [a, b] = [found.split('\n'), wanted.split('\n')];
  const count = Math.max(a.length, b.length);
  const pairs = Array.from({length: count}, (_, index) => [a[index] ?? '', b[index] ?? '']);
  return pairs.filter(([one, other]) => one !== other).slice(0, 3);
}
