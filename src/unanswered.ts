import { join, resolve } from 'node:path';
import dotenv from 'dotenv';
import { readConfig } from './config.ts';
import { readMisses, UNANSWERED_FILE } from './data/unanswered.ts';
import { createLog } from './log.ts';
import { PROJECT_ROOT } from './paths.ts';
import { programArguments } from './program-arguments.ts';

/** Prints what members asked in vain, the most asked first: what moderators may want to write entries or aliases for. */
programArguments({ usage: 'npm run unanswered   prints what members asked in vain, the most asked first' });
dotenv.config({ path: join(PROJECT_ROOT, '.env'), quiet: true });
const read = readConfig(process.env);
if (!read.ok) {
  console.error(read.problems.join('\n'));
  process.exitCode = 1;
} else {
  const path = join(resolve(PROJECT_ROOT, read.config.dataDir), UNANSWERED_FILE);
  const misses = await readMisses(path, createLog(read.config));
  if (misses.length === 0) console.log(`Nothing was asked in vain so far (${path}).`);
  for (const { count, last, text } of misses) console.log(`${String(count).padStart(4)}  ${last}  ${text}`);
}
