import type { ParseCache } from '../knowledge/build.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Problem, sortProblems } from '../knowledge/problem.ts';
import { buildRead, readFolder } from '../knowledge/store.ts';
import { report } from './report.ts';

/** What a check of a folder came to: what is wrong, or a report of what there is. */
export type Checked = { problems: Problem[]; report: string[]; knowledge: Knowledge | undefined };

/** Checks a knowledge folder as the bot does, and beyond it: every entry must show how members ask for it. */
export function checkFolder(folder: string, today: Date, cache?: ParseCache): Checked {
  const began = performance.now();
  const read = readFolder(folder);
  const built = buildRead(read, cache);
  if (!built.ok) return { problems: built.problems, report: [], knowledge: undefined };
  const { knowledge } = built;
  const bytes = read.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const seconds = (performance.now() - began) / 1000;
  return {
    knowledge,
    problems: sortProblems(withoutAsks(knowledge)),
    report: report(knowledge, { files: read.files.length, bytes, seconds, today }),
  };
}

function withoutAsks(knowledge: Knowledge): Problem[] {
  return [...knowledge.entries.values()]
    .filter(({ asks }) => asks.length === 0)
    .map(({ id }) => ({
      file: `knowledge/${id}.yaml`,
      line: 1,
      column: 1,
      path: 'asks',
      message: 'expected at least one question that this entry answers, in members’ words, but there is none',
    }));
}
