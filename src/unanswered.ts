import { join, resolve } from 'node:path';
import dotenv from 'dotenv';
import { readConfig } from './config.ts';
import { UNANSWERED_FILE } from './data/unanswered-file.ts';
import { unansweredReport } from './data/unanswered-report.ts';
import { PROJECT_ROOT } from './folders.ts';
import { programArguments } from './program-arguments.ts';

/** Prints the questions that got no answer, the most asked first: ideas for entries or aliases. */
programArguments({
  usage: 'npm run unanswered   prints the questions that got no answer, the most asked first',
});
dotenv.config({ path: join(PROJECT_ROOT, '.env'), quiet: true });
const read = readConfig(process.env);
if (!read.ok) {
  console.error(read.problems.join('\n'));
  process.exitCode = 1;
} else {
  const path = join(resolve(PROJECT_ROOT, read.config.dataDir), UNANSWERED_FILE);
  const { ok, lines } = await unansweredReport(path, new Date());
  if (ok) console.log(lines.join('\n'));
  else console.error(lines.join('\n'));
  if (!ok) process.exitCode = 1;
}
