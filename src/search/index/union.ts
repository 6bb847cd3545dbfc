/** Merges two lists of numbers below `size`, each number once, in order. */
export function createUnion(size: number): (first: ArrayLike<number>, second: ArrayLike<number>) => number[] {
  const taken = new Uint8Array(size);
  return (first, second) => {
    const union: number[] = [];
    for (const list of [first, second])
      for (let at = 0; at < list.length; at++) {
        const number = list[at] ?? 0;
        if (taken[number] === 0) union.push(number);
        taken[number] = 1;
      }
    for (const number of union) taken[number] = 0;
    return union;
  };
}
