import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFolder } from './check/check-folder.ts';
import { shownBelow } from './check/shown-folder.ts';
import { watchChecks } from './check/watch-checks.ts';
import { KNOWLEDGE_DIR } from './folders.ts';
import { formatProblem } from './knowledge/problem.ts';
import { type Given, programArguments } from './program-arguments.ts';

const USAGE = `npm run check              reports every problem in the knowledge folder, or that all is in order
npm run check -- --watch   the same after every save
npm run check -- folder    checks another knowledge folder`;

main(programArguments({ usage: USAGE, flags: ['watch'], words: 'any' }));

/** Checks the knowledge folder or the one given; with `--watch`, again after every save. */
function main({ flags, words }: Given<'watch'>): void {
  const folder = resolve(words[0] ?? KNOWLEDGE_DIR);
  const shown = shownBelow(words[0]);
  const strange = strangeWord(words);
  if (strange !== undefined) {
    fail([`expected a whole knowledge folder (entries are checked together), got "${strange}"`, '', USAGE]);
    return;
  }
  if (flags.has('watch')) {
    watchChecks(folder, (lines) => console.log(shown(lines)));
    return;
  }
  const { problems, report } = checkFolder(folder, new Date());
  if (problems.length > 0) fail(problems.map(formatProblem).map(shown));
  if (report.length > 0) console.log(report.map(shown).join('\n'));
}

/** The word that is not a folder, or one too many. */
function strangeWord([named, more]: readonly string[]): string | undefined {
  if (named === undefined) return undefined;
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() ? more : named;
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
