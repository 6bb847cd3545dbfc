import type * as z from 'zod';

/** Two fields, as paths from the value that was checked; `again`: the second says what the first has said. */
export type Pair = {
  readonly one: readonly PropertyKey[];
  readonly other: readonly PropertyKey[];
  readonly again: boolean;
};
type Issue = z.core.$ZodRawIssue<z.core.$ZodIssueCustom>;

/**
 * What is wrong between two fields of a value: told at the second, with the names and the lines of both, since either can be
 * the wrong one. `why` begins with "expected" and says what both are.
 */
export function misfitting(value: unknown, one: PropertyKey[], other: PropertyKey[], why: string): Issue {
  return issueOf(value, { one, other, again: false }, why);
}

/** What stands there a second time: told there, with the line of the first. */
export function again(value: unknown, one: PropertyKey[], other: PropertyKey[], message: string): Issue {
  return issueOf(value, { one, other, again: true }, message);
}

function issueOf(value: unknown, pair: Pair, message: string): Issue {
  // zod puts the path of the value in front of the path that it gets, in place.
  return { code: 'custom', input: value, path: [...pair.other], message, params: { pair } };
}

/** The two fields of an issue made here, as paths from the whole file; else undefined. */
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
