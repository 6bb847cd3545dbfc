/** Some words of a text in a row, by their numbers: from the first one up to the one behind the last. */
export type Span = { readonly from: number; readonly to: number };

/** Whether a word, by its number, is in a span. */
export function covers({ from, to }: Span, at: number): boolean {
  return at >= from && at < to;
}

/** Whether two spans have a word in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
