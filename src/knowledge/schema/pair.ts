import type * as z from 'zod';

/** Two fields that do not fit each other, as paths from the value that was checked. */
type Pair = { readonly one: readonly PropertyKey[]; readonly other: readonly PropertyKey[] };

/**
 * What is wrong between two fields of a value: told at the second, with the names and the lines of both, since either can be
 * the wrong one. `why` begins with "expected" and says what both are.
 */
export function misfitting(
  value: unknown,
  one: PropertyKey[],
  other: PropertyKey[],
  why: string,
): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  // zod puts the path of the value in front of the path that it gets, in place.
  return { code: 'custom', input: value, path: [...other], message: why, params: { pair: { one, other } } };
}

/** The two fields of an issue that `misfitting` made, as paths from the whole file; else undefined. */
export function pairOf({
  code,
  path,
  ...issue
}: z.core.$ZodIssue): [PropertyKey[], PropertyKey[]] | undefined {
  const pair: unknown = code === 'custom' && 'params' in issue ? issue.params?.pair : undefined;
  if (!isPair(pair)) return undefined;
  const base = path.slice(0, path.length - pair.other.length);
  return [
    [...base, ...pair.one],
    [...base, ...pair.other],
  ];
}

function isPair(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'one' in value && 'other' in value;
}
