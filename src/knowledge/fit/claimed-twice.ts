import type { Misfit } from './misfit.ts';

/** What an entry claims for itself alone. */
type Claim = { readonly id: string; readonly value: string | undefined };

/**
 * A misfit for every claim that an earlier one has made already, at the field of the entry that makes it. `messageOf` says what was
 * expected; `owner` is the id of the first.
 */
export function claimedTwice(
  claims: readonly Claim[],
  field: string,
  messageOf: (owner: string, value: string) => string,
): Misfit[] {
  const owners = new Map<string, string>();
  const path = [field];
  return claims.flatMap(({ id, value }): Misfit[] => {
    if (value === undefined) return [];
    const owner = owners.get(value);
    if (owner === undefined) {
      owners.set(value, id);
      return [];
    }
    return [{ id, path, of: 'value', message: messageOf(owner, value), other: { id: owner, path } }];
  });
}
