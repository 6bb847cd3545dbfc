/**
 * The items that rank highest and above 0, the highest first. Where only a few of thousands are wanted, most are passed
 * over at once: a heap holds the best so far, the least of them on top.
 */
export function top<T>(items: Iterable<T>, rank: (item: T) => number, limit: number): T[] {
  const heap: { item: T; value: number }[] = [];
  for (const item of items) {
    const value = rank(item);
    if (value <= 0) continue;
    if (heap.length < limit) rise(heap, { item, value });
    else if (value > (heap[0]?.value ?? 0)) sink(heap, { item, value });
  }
  return heap.sort((a, b) => b.value - a.value).map(({ item }) => item);
}

/** Adds an item at the end and lets it rise to its place. */
function rise<Item extends { value: number }>(heap: Item[], added: Item): void {
  let at = heap.length;
  heap.push(added);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || above.value <= added.value) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = added;
}

/** Puts an item in the place of the least one and lets it sink to its place. */
function sink<Item extends { value: number }>(heap: Item[], added: Item): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if ((heap[child + 1]?.value ?? Number.POSITIVE_INFINITY) < (heap[child]?.value ?? 0)) child += 1;
    const below = heap[child];
    if (!below || below.value >= added.value) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = added;
}
