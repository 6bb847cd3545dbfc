/**
 * Of some places those with the highest values above 0, the highest first. Where only a few of thousands are wanted, most
 * are passed over at once: a heap holds the best so far, the least of them on top.
 */
export function top(places: ArrayLike<number>, values: ArrayLike<number>, limit: number): number[] {
  const heap: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const value = values[place] ?? 0;
    if (value <= 0) continue;
    if (heap.length < limit) rise(heap, place, values);
    else if (value > (values[heap[0] ?? 0] ?? 0)) sink(heap, place, values);
  }
  return emptied(heap, values);
}

/** The places in a heap, the highest first: the least is taken off until none is left. */
function emptied(heap: number[], values: ArrayLike<number>): number[] {
  const sorted = heap.slice();
  while (heap.length > 0) {
    const [least = 0] = heap;
    const last = heap.pop() ?? 0;
    if (heap.length > 0) sink(heap, last, values);
    sorted[heap.length] = least;
  }
  return sorted;
}

/** Adds a place at the end and lets it rise to where it belongs. */
function rise(heap: number[], added: number, values: ArrayLike<number>): void {
  let at = heap.length;
  heap.push(added);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if ((values[above] ?? 0) <= (values[added] ?? 0)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = added;
}

/** Puts a place where the least one is and lets it sink to where it belongs. */
function sink(heap: number[], added: number, values: ArrayLike<number>): void {
  const value = values[added] ?? 0;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (values[heap[child + 1] ?? 0] ?? 0) < (values[heap[child] ?? 0] ?? 0))
      child += 1;
    const below = heap[child] ?? 0;
    if ((values[below] ?? 0) >= value) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = added;
}
