import { join } from 'node:path';
import { appendLine } from './append.ts';
import { countReports } from './report-count.ts';

/** A mistake that a member reports: which entry, what is wrong, a link that shows it. Nothing about the member. */
export type Report = { readonly entry: string | undefined; readonly wrong: string; readonly link: string };

/** Takes reports; throws a MemberError if one member sends too many. */
export type Reports = (report: Report, memberId: string) => Promise<void>;

/** The name of the reports' file in the data folder. */
export const REPORTS_FILE = 'reports.jsonl';
const MAX_BYTES = 2 * 1024 * 1024;

type ReportOptions = {
  /** Posts in a moderators' channel, if there is one. */
  readonly tell?: ((report: Report) => Promise<void>) | undefined;
  /** Called with what failed: "written to the file". */
  readonly failed?: (what: string, error: unknown) => void;
  readonly now?: () => number;
};

/**
 * Reports go to a file in the data folder and to `tell`; rejects if both fail. Once the file is written, the member does not
 * wait for the channel: three seconds are all there is.
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
    const posted = tell?.(report).then(
      () => true,
      (error) => failed('posted in the channel', error),
    );
    try {
      await write(report);
    } catch (error) {
      failed('written to the file', error);
      if (await posted) return;
      // A report that nobody got does not count.
      takeBack();
      throw error;
    }
  };
}
