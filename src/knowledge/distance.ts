/**
 * Edit distance that counts a swap of two neighbors as one edit (optimal string alignment), which is how people
 * mistype short codes. Stops early and returns `max + 1` once the distance is sure to be above `max`.
 */
export function editDistance(a: string, b: string, max = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  // Three rows that take turns: every unknown word is compared with dozens of codes.
  let last: number[] = [];
  for (let index = 0; index <= b.length; index++) last.push(index);
  let row = last.slice();
  let before = last.slice();
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row[j] = value;
      least = Math.min(least, value);
    }
    if (least > max) return max + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? 0;
}
