import { resolve } from 'node:path';
import { checkFolder } from './check/check-folder.ts';
import { watchChecks } from './check/watch-checks.ts';
import { formatProblem } from './knowledge/problem.ts';
import { KNOWLEDGE_DIR } from './paths.ts';

main(process.argv.slice(2));

/** Checks the knowledge folder or the one that is named; with `--watch` again after every save. */
function main(args: readonly string[]): void {
  const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? KNOWLEDGE_DIR);
  if (args.includes('--watch')) {
    watchChecks(folder, console.log);
    return;
  }
  const { problems, report } = checkFolder(folder, new Date());
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(report.join('\n'));
}
