import { join } from 'node:path';
import { appendLine } from './append.ts';
import { countReports } from './report-count.ts';

/** A mistake that a member reports: which entry, what is wrong, a link that shows it. Nothing about the member. */
export type Report = { readonly entry: string | undefined; readonly wrong: string; readonly link: string };

/** Takes reports; throws a MemberError where one member sends too many. */
export type Reports = (report: Report, memberId: string) => Promise<void>;

export const REPORTS_FILE = 'reports.jsonl';
const MAX_BYTES = 2 * 1024 * 1024;

type ReportOptions = {
  /** Tells a moderators' channel, where there is one. */
  readonly tell?: ((report: Report) => Promise<void>) | undefined;
  /** Hears what could not be done with a report: "written to the file". */
  readonly failed?: (what: string, error: unknown) => void;
  readonly now?: () => number;
};

/**
 * Reports go into a file of the data folder, and to `tell`; rejects where both fail. What is in the file does not wait for
 * the channel: a slow one must not outlive the three seconds in which the member is answered.
 */
export function createReports(
  folder: string,
  { tell, failed = () => {}, now = Date.now }: ReportOptions = {},
): Reports {
  const counted = countReports(now);
  // One after the other: two at once would both find a full file and move it.
  let last = Promise.resolve();
  const write = (report: Report): Promise<void> => {
    const line = JSON.stringify({ at: new Date(now()).toISOString(), ...report });
    const written = last.then(() => appendLine(join(folder, REPORTS_FILE), line, MAX_BYTES));
    last = written.catch(() => {});
    return written;
  };
  return async (report, memberId) => {
    const takeBack = counted(memberId);
    const told = tell?.(report).then(
      () => true,
      (error) => failed('posted in the channel', error),
    );
    try {
      await write(report);
    } catch (error) {
      failed('written to the file', error);
      if (await told) return;
      // What nobody has does not count against the member.
      takeBack();
      throw error;
    }
  };
}
