/** A place: a field of an entry (or of `sources`, `ambiguous`, `states/…`). */
export type Spot = { readonly id: string; readonly path: readonly PropertyKey[] };

/**
 * Something in one file that does not fit the others; the caller finds file and line. `other` is the place it clashes
 * with: the message ends with that file and line.
 */
export type Misfit = Spot & {
  readonly of: 'value' | 'key';
  readonly message: string;
  readonly other?: Spot | undefined;
};
