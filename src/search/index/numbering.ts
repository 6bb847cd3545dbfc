/** Gives each word, told by two hashes of its letters, a number of its own: 0 for the first, 1 for the next new one, … */
type Numbering = (hash: number, check: number) => number;

/**
 * A hash table with open addressing in flat arrays. Two words are taken for one where all 64 bits of their hashes are the same,
 * which of 15,000 words happens to any two once in a hundred billion knowledges.
 */
export function createNumbering(): Numbering {
  // By slot the number of a word and 1, or 0 for none; by number the hashes of the word.
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
