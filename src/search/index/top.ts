/** The places with the highest values above 0, highest first. */
export function top(places: ArrayLike<number>, values: Float32Array, limit: number): Uint32Array {
  return emptied(greatest(places, values, limit), values);
}

/**
 * The places with the highest values above 0, in no order. A heap keeps the best so far with the smallest on top, so that
 * most of thousands are skipped at once.
 */
export function greatest(places: ArrayLike<number>, values: Float32Array, limit: number): Uint32Array {
  const heap = new Uint32Array(limit);
  let size = 0;
  let least = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const value = values[place] ?? 0;
    if (value <= least) continue;
    if (size < limit) rise(heap, size++, place, values);
    else sink(heap, size, place, values);
    if (size === limit) least = values[heap[0] ?? 0] ?? 0;
  }
  return heap.subarray(0, size);
}

/** The places in a heap, highest first: the smallest is taken off the top until none is left. */
function emptied(heap: Uint32Array, values: Float32Array): Uint32Array {
  for (let size = heap.length; size > 1; size--) {
    const least = heap[0] ?? 0;
    sink(heap, size - 1, heap[size - 1] ?? 0, values);
    heap[size - 1] = least;
  }
  return heap;
}

/** Adds a place at the end of a heap of this size and moves it up to where it belongs. */
function rise(heap: Uint32Array, size: number, added: number, values: Float32Array): void {
  let at = size;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if ((values[above] ?? 0) <= (values[added] ?? 0)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = added;
}

/** Replaces the smallest of a heap of this size by another place and moves that down to where it belongs. */
function sink(heap: Uint32Array, size: number, added: number, values: Float32Array): void {
  const value = values[added] ?? 0;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && (values[heap[child + 1] ?? 0] ?? 0) < (values[heap[child] ?? 0] ?? 0)) child += 1;
    const below = heap[child] ?? 0;
    if ((values[below] ?? 0) >= value) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = added;
}
