import type * as z from 'zod';

/** Two fields, as paths from the checked value; `again`: the second repeats the first. */
export type Pair = {
  readonly one: readonly PropertyKey[];
  readonly other: readonly PropertyKey[];
  readonly again: boolean;
};
type Issue = z.core.$ZodRawIssue<z.core.$ZodIssueCustom>;

/**
 * Two fields of a value that do not fit: reported at the second, with names and lines of both, since either can be
 * wrong. `why` begins with "expected" and says what both are.
 */
export function misfitting(value: unknown, one: PropertyKey[], other: PropertyKey[], why: string): Issue {
  return issueOf(value, { one, other, again: false }, why);
}

/** A repetition: reported there, with the line of the first. */
export function again(value: unknown, one: PropertyKey[], other: PropertyKey[], message: string): Issue {
  return issueOf(value, { one, other, again: true }, message);
}

function issueOf(value: unknown, pair: Pair, message: string): Issue {
  // zod prepends the path of the value to the path it gets, in place.
  return { code: 'custom', input: value, path: [...pair.other], message, params: { pair } };
}

/** The two fields of an issue made here, as paths from the whole file; undefined for other issues. */
export function pairOf(issue: z.core.$ZodIssue): Pair | undefined {
  const pair: unknown = issue.code === 'custom' ? issue.params?.pair : undefined;
  if (!isPair(pair)) return undefined;
  const base = issue.path.slice(0, issue.path.length - pair.other.length);
  return { one: [...base, ...pair.one], other: [...base, ...pair.other], again: pair.again };
}

function isPair(value: unknown): value is Pair {
  return (
    typeof value === 'object' && value !== null && 'one' in value && 'other' in value && 'again' in value
  );
}
