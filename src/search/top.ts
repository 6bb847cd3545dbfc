/**
 * The items that rank highest, the highest first. One pass with a rising bar: where only a few of thousands are wanted,
 * most are passed over without being sorted.
 */
export function top<T>(items: Iterable<T>, rank: (item: T) => number, limit: number): T[] {
  let kept: { item: T; value: number }[] = [];
  let bar = 0;
  const trim = (): void => {
    kept = kept.sort((a, b) => b.value - a.value).slice(0, limit);
  };
  for (const item of items) {
    const value = rank(item);
    if (value <= bar) continue;
    kept.push({ item, value });
    if (kept.length < 4 * limit) continue;
    trim();
    bar = kept.at(-1)?.value ?? 0;
  }
  trim();
  return kept.map(({ item }) => item);
}
