import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseCache } from '../knowledge/build.ts';
import { readKnowledgeFiles } from '../knowledge/files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Problem, sortProblems } from '../knowledge/problem.ts';
import { loadKnowledge } from '../knowledge/store.ts';
import { report } from './report.ts';

/** What a check of a folder came to: what is wrong, or a report of what there is. */
export type Checked = { problems: Problem[]; report: string[]; knowledge: Knowledge | undefined };

/** Checks a knowledge folder as the bot does, and beyond it: every entry must show how members ask for it. */
export function checkFolder(folder: string, today: Date, cache?: ParseCache): Checked {
  const began = performance.now();
  const built = loadKnowledge(folder, cache);
  if (!built.ok) return { problems: built.problems, report: [], knowledge: undefined };
  const { knowledge } = built;
  const sizes = readKnowledgeFiles(folder).files.map(
    ({ name }) => statSync(join(folder, inFolder(name))).size,
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const seconds = (performance.now() - began) / 1000;
  return {
    knowledge,
    problems: sortProblems(withoutAsks(knowledge)),
    report: report(knowledge, { files: sizes.length, bytes, seconds, today }),
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

function inFolder(name: string): string {
  return name.replace(/^knowledge\//, '');
}
