import { join } from 'node:path';
import { MemberError } from '../errors.ts';
import { appendLine } from './append.ts';

/** A mistake that a member reports: which entry, what is wrong, a link that shows it. Nothing about the member. */
export type Report = { readonly entry: string | undefined; readonly wrong: string; readonly link: string };

/** Takes reports; throws a MemberError where one member sends too many. */
export type Reports = (report: Report, memberId: string) => Promise<void>;

export const REPORTS_FILE = 'reports.jsonl';
const MAX_BYTES = 2 * 1024 * 1024;
/** One member may send three reports in ten minutes. */
const MOST = 3;
const WINDOW = 10 * 60_000;

type ReportOptions = {
  readonly tell?: ((report: Report) => Promise<void>) | undefined;
  readonly failed?: (error: unknown) => void;
  readonly now?: () => number;
};

/**
 * Reports go into a file of the data folder, and to `tell` (a moderators' channel) where there is one. The file is what
 * counts: a channel that refuses is told to `failed`, not to the member.
 */
export function createReports(
  folder: string,
  { tell = async () => {}, failed = () => {}, now = Date.now }: ReportOptions = {},
): Reports {
  const sent = new Map<string, number[]>();
  const write = async (report: Report, memberId: string): Promise<void> => {
    const recent = (sent.get(memberId) ?? []).filter((time) => now() - time < WINDOW);
    if (recent.length >= MOST)
      throw new MemberError('Thank you, that is plenty for now. Please try again in ten minutes.');
    const line = { at: new Date(now()).toISOString(), ...report };
    await appendLine(join(folder, REPORTS_FILE), JSON.stringify(line), MAX_BYTES);
    // What could not be written does not count against the member.
    sent.set(memberId, [...recent, now()]);
    if (sent.size > 1000) forgetOld(sent, now());
  };
  // One after the other: two at once would both find a full file and move it, or both be a member's third.
  let last = Promise.resolve();
  return async (report, memberId) => {
    const written = last.then(() => write(report, memberId));
    last = written.catch(() => {});
    await written;
    // Not waited for: a slow channel must not outlive the three seconds in which the member is answered.
    void tell(report).catch(failed);
  };
}

function forgetOld(sent: Map<string, number[]>, now: number): void {
  for (const [member, times] of sent) if (times.every((time) => now - time >= WINDOW)) sent.delete(member);
}
