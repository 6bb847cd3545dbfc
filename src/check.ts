import { formatProblem } from './knowledge/problem.ts';
import { loadKnowledge } from './knowledge/store.ts';
import { KNOWLEDGE_DIR } from './paths.ts';

const built = loadKnowledge(process.argv[2] ?? KNOWLEDGE_DIR);
if (built.ok) {
  console.log(`knowledge is in order: ${built.knowledge.entries.size} entries`);
} else {
  for (const problem of built.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}
