import type { Draft } from '../load/draft.ts';
import { ASKS_ENDING } from '../load/file-names.ts';
import type { KnowledgeFile } from '../load/files.ts';
import { pathName } from '../load/path-name.ts';
import { type Parsed, parseYaml } from '../load/yaml.ts';
import type { Problem } from '../problem.ts';
import type { Misfit } from './misfit.ts';

/** Turns misfits between files into problems with places; files with misfits are read again to find the line. */
export function misfitProblems(
  misfits: readonly Misfit[],
  draft: Draft,
  files: readonly KnowledgeFile[],
): Problem[] {
  const read = new Map<string, Parsed>();
  const parsed = (name: string): Parsed => {
    const known = read.get(name) ?? parseYaml(name, files.find((file) => file.name === name)?.text ?? '');
    read.set(name, known);
    return known;
  };
  const problem = (misfit: Misfit): Problem => askProblem(misfit, draft) ?? problemOf(misfit, parsed);
  return misfits.map((misfit) => {
    const found = problem(misfit);
    return misfit.other ? withOther(found, problem({ ...misfit, ...misfit.other })) : found;
  });
}

/** Adds the place that a problem clashes with, so that both can be looked at. */
function withOther(found: Problem, { file, line }: Problem): Problem {
  return { ...found, message: `${found.message} (${file}:${line})` };
}

/** The problem for a question in an asks file. */
function askProblem({ id, path: [field, index], message }: Misfit, draft: Draft): Problem | undefined {
  if (field !== 'asks' || typeof index !== 'number') return undefined;
  const further = draft.asks.get(id) ?? [];
  const own = (draft.entries.get(id)?.asks.length ?? 0) - further.length;
  const ask = further[index - own];
  return ask && { file: `knowledge/${id}${ASKS_ENDING}`, line: ask.line, column: 1, path: '', message };
}

function problemOf({ id, path, of, message }: Misfit, parsed: (name: string) => Parsed): Problem {
  const file = `knowledge/${id}.yaml`;
  return { file, ...parsed(file).locate(path, of), path: pathName(path), message };
}
