import { MemberError } from '../errors.ts';

/** One member may send three reports in ten minutes. */
const MOST = 3;
/** How long (ms) a report counts. */
export const WINDOW = 10 * 60_000;

/**
 * Counts each member's reports: throws a MemberError if there are too many, else returns an undo. `sent` holds the times by
 * member, who is forgotten once they no longer count: nothing about a reporter is kept.
 */
export function countReports(
  now: () => number,
  sent: Map<string, readonly number[]> = new Map(),
): (memberId: string) => () => void {
  return (memberId) => {
    const time = now();
    const recent = (sent.get(memberId) ?? []).filter((one) => time - one < WINDOW);
    if (recent.length >= MOST)
      throw new MemberError('Thank you, that is plenty for now. Please try again in ten minutes.');
    sent.set(memberId, [...recent, time]);
    const forget = (): void => {
      const times = sent.get(memberId) ?? [];
      const left = times.filter((_, at) => at !== times.indexOf(time));
      if (left.length > 0) sent.set(memberId, left);
      else sent.delete(memberId);
    };
    setTimeout(forget, WINDOW).unref();
    return forget;
  };
}
