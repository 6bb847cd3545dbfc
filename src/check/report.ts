import { count, plural } from '../answer/format.ts';
import { KIND_NAMES, KINDS } from '../knowledge/kinds.ts';
import { type Knowledge, ofKind } from '../knowledge/knowledge.ts';
import { pastReview } from '../knowledge/past-review.ts';
import { factCounts } from './facts.ts';

type Measured = { files: number; bytes: number; seconds: number; today: Date };

/** What a folder in order holds, line by line. */
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
  return KINDS.map((kind) => {
    const number = ofKind(knowledge, kind).length;
    return `${String(number).padStart(6)}  ${KIND_NAMES[kind][number === 1 ? 'one' : 'many']}`;
  });
}

/** "facts: 4,210 confirmed, 830 reported, 63 disputed, 273 estimate" */
function factLine(knowledge: Knowledge): string {
  const parts = Object.entries(factCounts(knowledge)).map(([sure, number]) => `${count(number)} ${sure}`);
  return `facts: ${parts.join(', ')}`;
}
