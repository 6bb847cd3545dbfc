import type { Candidate } from './rank-entries.ts';

/**
 * How far ahead of another an entry's score must be, in six steps. Scores are sums of what was learned, so look at these
 * again after `npm run tune`; they were found on the question files, with no question among what it was tried on.
 */
export const LEAD = {
  /** Hardly at all: one of two halves may fit that much worse, "CDI vs the person who rechecks coders". */
  slight: 0.5,
  /** Enough among a few of one kind: "the AAPC inpatient one" is the CIC and none of its others. */
  some: 1,
  /** Clear: nothing else is meant beside two that are compared, "CDI or the one who audits charts". */
  clear: 2,
  /** Far: it is meant instead of what is named, "do RHITs still get into the RHIA without a new degree". */
  far: 3,
  /** Farther: it alone is asked of several things, "does a coder or a HIM manager need a background check". */
  farther: 3.5,
  /** Alone: it is the answer even if that is not sure enough by itself, since nothing else comes near. */
  alone: 4,
} as const;

/** How far one entry's score is ahead of another's; without bounds if there is no other. */
export function lead(best: Candidate | undefined, other: Candidate | undefined): number {
  return (best?.score ?? 0) - (other?.score ?? Number.NEGATIVE_INFINITY);
}
