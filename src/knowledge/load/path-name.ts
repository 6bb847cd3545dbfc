/** A field as people read it, list items counted from 1: `["fees", 0, "usd"]` → `fees.1.usd`. */
export function pathName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}
