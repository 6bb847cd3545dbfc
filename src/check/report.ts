import { kindName } from '../knowledge/kinds.ts';
import { countByKind, type Knowledge } from '../knowledge/knowledge.ts';
import { pastReview } from '../knowledge/past-review.ts';
import { count, plural } from '../wording.ts';
import { factCounts } from './facts.ts';

type Measured = { files: number; bytes: number; seconds: number; today: Date };

/** The contents of a folder that is in order, line by line. */
export function report(knowledge: Knowledge, { files, bytes, seconds, today }: Measured): string[] {
  const overdue = pastReview(knowledge, today);
  return [
    `knowledge is in order: ${count(knowledge.entries.size)} entries, ${plural(knowledge.sources.size, 'source')}, ${plural(files, 'file')}, ${(bytes / 1024 / 1024).toFixed(1)} MB, read in ${seconds.toFixed(2)} s`,
    '',
    ...kindLines(knowledge),
    '',
    factLine(knowledge),
    overdue.length === 0 ? 'past review: none' : `past review: ${overdue.length}`,
    ...overdue.map(({ id, reviewBy }) => `  knowledge/${id}.yaml since ${reviewBy}`),
  ];
}

function kindLines(knowledge: Knowledge): string[] {
  return [...countByKind(knowledge)].map(
    ([kind, many]) => `${String(many).padStart(6)}  ${kindName(kind, many)}`,
  );
}

/** "facts: 4,210 confirmed, 830 reported, 63 disputed, 273 estimate" */
function factLine(knowledge: Knowledge): string {
  const parts = Object.entries(factCounts(knowledge)).map(([sure, number]) => `${count(number)} ${sure}`);
  return `facts: ${parts.join(', ')}`;
}
