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

/** The words between two spans that follow each other; none if there is no second one. */
export function wordsBetween(
  left: Span,
  right: Span | undefined,
  words: readonly string[],
): readonly string[] {
  return words.slice(left.to, right?.from ?? left.to);
}

/** The words before a place in a text, as patterns read them; empty at the start. */
export function textBefore(words: readonly string[], at: number): string {
  return words.slice(0, at).join(' ');
}

/** The words from a place in a text on; empty at the end. */
export function textFrom(words: readonly string[], at: number): string {
  return words.slice(at).join(' ');
}
