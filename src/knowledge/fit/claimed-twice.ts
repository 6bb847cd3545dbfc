import type { Knowledge } from '../knowledge.ts';
import type { Misfit } from './misfit.ts';
import { intruder } from './rightful.ts';

/** What an entry claims for itself alone. */
type Claim = { readonly id: string; readonly value: string | undefined };

/**
 * A misfit for every claim that another entry makes, too, at the field of the one that makes it with less right.
 * `messageOf` says what was expected; `owner` is the id of the other.
 */
export function claimedTwice(
  knowledge: Knowledge,
  claims: readonly Claim[],
  field: string,
  messageOf: (owner: string, value: string) => string,
): Misfit[] {
  const owners = new Map<string, string>();
  const path = [field];
  return claims.flatMap(({ id, value }): Misfit[] => {
    if (value === undefined) return [];
    const first = owners.get(value) ?? id;
    const wrong = first === id ? undefined : intruder(knowledge, first, id, value);
    const owner = wrong === first ? id : first;
    owners.set(value, owner);
    return wrong === undefined
      ? []
      : [{ id: wrong, path, of: 'value', message: messageOf(owner, value), other: { id: owner, path } }];
  });
}
