/** Gives each word, identified by two hashes of its letters, its own number: 0 for the first, 1 for the next new one, … */
type Numbering = (hash: number, check: number) => number;

/**
 * A hash table with open addressing in flat arrays. Two words share a number only if all 64 bits of their hashes agree: with
 * 15,000 words, once in a hundred billion knowledge bases.
 */
export function createNumbering(): Numbering {
  // `slots`: by slot, the number of a word plus 1, or 0 for none; `hashes`: by number, both hashes of the word.
  let slots: Uint32Array = new Uint32Array(1 << 12);
  let hashes: Int32Array = new Int32Array(slots.length);
  let size = 0;

  const slotOf = (hash: number, check: number): number => {
    const last = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const at = 2 * ((slots[slot] ?? 0) - 1);
      if (at < 0 || (hashes[at] === hash && hashes[at + 1] === check)) return slot;
    }
  };
  const grow = (): void => {
    slots = new Uint32Array(2 * slots.length);
    const larger = new Int32Array(slots.length);
    larger.set(hashes);
    hashes = larger;
    for (let number = 0; number < size; number++)
      slots[slotOf(hashes[2 * number] ?? 0, hashes[2 * number + 1] ?? 0)] = number + 1;
  };
  return (hash, check) => {
    const slot = slotOf(hash, check);
    const known = slots[slot] ?? 0;
    if (known > 0) return known - 1;
    hashes[2 * size] = hash;
    hashes[2 * size + 1] = check;
    size += 1;
    slots[slot] = size;
    if (2 * size >= slots.length) grow();
    return size - 1;
  };
}
