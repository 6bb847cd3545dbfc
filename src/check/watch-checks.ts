import type { ParseCache } from '../knowledge/build.ts';
import { type Changes, changesBetween, changesSummary, nothingChanged } from '../knowledge/changes.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { type Watch, watchFolder } from '../knowledge/watch-folder.ts';
import { type Checked, checkFolder } from './check-folder.ts';

/**
 * Checks a folder now and after every save, and says what is wrong or what changed, but never the same twice in a
 * row.
 */
export function watchChecks(folder: string, say: (line: string) => void): Watch {
  const cache: ParseCache = new Map();
  let last: Checked | undefined;
  let said = '';
  const check = (): void => {
    const now = checkFolder(folder, new Date(), cache);
    const lines = linesFor(now, last);
    // The report includes its duration, which is never the same twice.
    const news = lines.join('\n').replace(/read in .*/, '');
    if (news !== said && lines.length > 0) say([clock(), ...lines].join('\n'));
    said = news;
    last = now.knowledge ? now : { ...now, knowledge: last?.knowledge };
  };
  check();
  return watchFolder(folder, check);
}

function linesFor(now: Checked, last: Checked | undefined): string[] {
  if (now.problems.length > 0) return now.problems.map(formatProblem);
  if (!last || !now.knowledge || !last.knowledge) return now.report;
  const changes = changesBetween(last.knowledge, now.knowledge);
  const recovered = last.problems.length > 0 ? ['knowledge is in order again'] : [];
  return nothingChanged(changes) ? recovered : [...recovered, changesSummary(changes), ...names(changes)];
}

function names(changes: Changes): string[] {
  return Object.values(changes)
    .flat()
    .map((name) => `  ${name}`);
}

function clock(): string {
  return `— ${new Date().toLocaleTimeString('en-US', { hourCycle: 'h23' })}`;
}
