import { kindOf } from '../kinds.ts';
import type { Draft } from '../load/draft.ts';
import { FOLDERS } from '../load/file-names.ts';
import type { KnowledgeFile } from '../load/files.ts';
import type { Problem } from '../problem.ts';
import { comparedFigures } from './compared-figures.ts';
import { comparisonMisfits } from './comparisons.ts';
import { withoutCopies } from './copies.ts';
import { dateMisfits } from './date-misfits.ts';
import { doubleMisfits } from './doubles.ts';
import { entryMisfits, officialMisfits } from './entry-misfits.ts';
import { graphMisfits } from './graph.ts';
import { misfitProblems } from './misfit-problems.ts';
import { askMisfits, nameMisfits } from './name-misfits.ts';
import { outlookMisfits } from './outlook-misfits.ts';
import { type References, referencesOf } from './references.ts';
import { stateMisfits } from './state-misfits.ts';
import { toldPay } from './told-pay.ts';

/**
 * What is known about the files besides their values: the ids of all that exist or were meant to, whether all could
 * be read, and the asks files without an entry.
 */
type Circumstances = {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
  readonly alone: readonly string[];
};

const NOTHING: References = { misfits: [], gone: new Set() };

/** Reports where the files do not fit together. */
export function fitProblems(
  draft: Draft,
  files: readonly KnowledgeFile[],
  { ids, complete, alone }: Circumstances,
): Problem[] {
  // If the sources or a whole folder are missing, every reference into them would be reported.
  const skipReferences =
    (ids.has('sources') && draft.sources.size === 0) || FOLDERS.some((name) => ids.has(name));
  const { misfits, gone } = skipReferences ? NOTHING : referencesOf(draft, ids, alone);
  const all = [
    ...misfits,
    ...nameMisfits(draft),
    ...askMisfits(draft, draft.asks),
    ...comparisonMisfits(draft),
    ...comparedFigures(draft),
    ...toldPay(draft),
    ...doubleMisfits(draft),
    ...entryMisfits(draft),
    // Without a source, pages of its site would be reported, too.
    ...([...gone].every(kindOf) ? officialMisfits(draft) : []),
    ...outlookMisfits(draft),
    ...stateMisfits(draft),
    ...dateMisfits(draft),
    // With a role missing or misspelled, the paths through it would be reported too.
    ...(complete && misfits.length === 0 ? graphMisfits(draft) : []),
  ];
  // All references to a missing entry are reported as one problem.
  const left = alone.filter((name) => ![...gone].some((id) => name.startsWith(`knowledge/${id}.`)));
  return [...left.map(aloneProblem), ...misfitProblems(withoutCopies(draft, all), draft, files)];
}

function aloneProblem(file: string): Problem {
  const entry = file.replace(/\.asks\.txt$/, '.yaml');
  const message = `expected the entry that these questions belong to (${entry}), but there is none`;
  return { file, line: 1, column: 1, path: '', message };
}
