import type { ParseCache } from '../knowledge/build.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../knowledge/problem.ts';
import { buildRead, readFolder } from '../knowledge/store.ts';
import { report } from './report.ts';

/** The result of checking a folder: its problems, or a report on its contents. */
export type Checked = { problems: Problem[]; report: string[]; knowledge: Knowledge | undefined };

/** Checks a knowledge folder as the bot does, and measures it. */
export function checkFolder(folder: string, today: Date, cache?: ParseCache): Checked {
  const began = performance.now();
  const read = readFolder(folder);
  const built = buildRead(read, cache);
  const skipped = passedOver(read.passedOver);
  if (!built.ok) return { problems: built.problems, report: skipped, knowledge: undefined };
  const { knowledge } = built;
  const bytes = read.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const seconds = (performance.now() - began) / 1000;
  return {
    knowledge,
    problems: [],
    report: [...report(knowledge, { files: read.files.length, bytes, seconds, today }), ...skipped],
  };
}

/** A draft is skipped because of its name, which its author may not have intended. */
function passedOver(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return ['skipped as drafts, notes or backups by their names:', ...names.map((name) => `  ${name}`)];
}
