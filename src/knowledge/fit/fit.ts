import type { Draft } from '../load/draft.ts';
import { FOLDERS } from '../load/file-names.ts';
import type { KnowledgeFile } from '../load/files.ts';
import type { Problem } from '../problem.ts';
import { comparisonMisfits } from './comparisons.ts';
import { withoutCopies } from './copies.ts';
import { doubleMisfits } from './doubles.ts';
import { entryMisfits } from './entry-misfits.ts';
import { graphMisfits } from './graph.ts';
import { misfitProblems } from './misfit-problems.ts';
import { askMisfits, nameMisfits } from './name-misfits.ts';
import { outlookMisfits } from './outlook-misfits.ts';
import { type References, referencesOf } from './references.ts';
import { stateMisfits } from './state-misfits.ts';

/**
 * What is known of the files besides their values: the ids of all that are there or were meant to be, whether all could be
 * read, and the asks files that have no entry beside them.
 */
type Circumstances = {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
  readonly alone: readonly string[];
};

const NOTHING: References = { misfits: [], gone: new Set() };

/** Whether the files fit each other. */
export function fitProblems(
  draft: Draft,
  files: readonly KnowledgeFile[],
  { ids, complete, alone }: Circumstances,
): Problem[] {
  // Without the sources, or a whole folder, everything that names one of them would be told.
  const maimed = (ids.has('sources') && draft.sources.size === 0) || FOLDERS.some((name) => ids.has(name));
  const { misfits, gone } = maimed ? NOTHING : referencesOf(draft, ids);
  const all = [
    ...misfits,
    ...nameMisfits(draft),
    ...askMisfits(draft, draft.asks),
    ...comparisonMisfits(draft),
    ...doubleMisfits(draft),
    ...entryMisfits(draft),
    ...outlookMisfits(draft),
    ...stateMisfits(draft),
    // With a role missing or misspelled, the ways through it would be missed too.
    ...(complete && misfits.length === 0 ? graphMisfits(draft) : []),
  ];
  // Of an entry that is gone everything is told at once.
  const left = alone.filter((name) => ![...gone].some((id) => name.startsWith(`knowledge/${id}.`)));
  return [...left.map(aloneProblem), ...misfitProblems(withoutCopies(all), draft, files)];
}

function aloneProblem(file: string): Problem {
  const entry = file.replace(/\.asks\.txt$/, '.yaml');
  const message = `expected the entry that these questions belong to (${entry}), but there is none`;
  return { file, line: 1, column: 1, path: '', message };
}
