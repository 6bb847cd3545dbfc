import { comparisonMisfits } from './comparisons.ts';
import type { KnowledgeFile } from './files.ts';
import { graphMisfits } from './graph.ts';
import { kindOf } from './kinds.ts';
import type { Knowledge } from './knowledge.ts';
import { askMisfits, nameMisfits } from './names.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import { type Misfit, referenceMisfits } from './references.ts';
import { type Entry, SCHEMAS, type StatePay } from './schema/entry.ts';
import { statePay } from './schema/occupation.ts';
import { type Ambiguous, ambiguous, type Source, sources } from './schema/shared.ts';
import { type Validated, validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** New knowledge, or every problem of every file at once. */
export type Built = { ok: true; knowledge: Knowledge } | { ok: false; problems: Problem[] };

/** Builds knowledge from the texts of its files. Pure but for `cache`, which spares parsing files that did not change. */
export function buildKnowledge(files: readonly KnowledgeFile[], cache: ParseCache = new Map()): Built {
  const problems: Problem[] = [];
  const draft = emptyDraft();
  for (const file of files) {
    const parts = parsedOnce(file, cache);
    if (parts.ok) parts.value(draft);
    else problems.push(...parts.problems);
  }
  for (const gone of [...cache.keys()].filter((name) => !files.some((file) => file.name === name)))
    cache.delete(gone);
  problems.push(...fitProblems(draft, files, problems.length === 0));
  return problems.length > 0
    ? { ok: false, problems: sortProblems(problems) }
    : { ok: true, knowledge: draft };
}

/** What a file's text came to; a file whose text is unchanged is not read again. */
export type ParseCache = Map<string, { text: string; parts: Validated<Place> }>;
type Draft = {
  entries: Map<string, Entry>;
  sources: Map<string, Source>;
  ambiguous: Ambiguous[];
  states: Map<string, StatePay>;
};
/** Puts what a file holds into the draft. */
type Place = (draft: Draft) => void;

function emptyDraft(): Draft {
  return { entries: new Map(), sources: new Map(), ambiguous: [], states: new Map() };
}

function parsedOnce(file: KnowledgeFile, cache: ParseCache): Validated<Place> {
  const known = cache.get(file.name);
  if (known?.text === file.text) return known.parts;
  const parts = parseFile(file);
  cache.set(file.name, { text: file.text, parts });
  return parts;
}

function parseFile({ name, text }: KnowledgeFile): Validated<Place> {
  const parsed = parseYaml(name, text);
  const id = idOf(name);
  if (id === 'sources') {
    return placed(validate(name, parsed, sources), (value, draft) => {
      for (const [key, source] of Object.entries(value)) draft.sources.set(key, { ...source, key });
    });
  }
  if (id === 'ambiguous') {
    return placed(validate(name, parsed, ambiguous), (value, draft) => draft.ambiguous.push(...value));
  }
  if (id.startsWith('states/')) {
    return placed(validate(name, parsed, statePay), (value, draft) => draft.states.set(id, value));
  }
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no kind of entry for ${name}`);
  return placed(validate(name, parsed, SCHEMAS[kind]), (value, draft) => {
    // The schema of the kind was just checked; TypeScript cannot follow that through the table.
    draft.entries.set(id, { ...value, id, kind } as Entry);
  });
}

function placed<T>(validated: Validated<T>, place: (value: T, draft: Draft) => void): Validated<Place> {
  if (!validated.ok) return validated;
  return { ok: true, value: (draft) => place(validated.value, draft) };
}

/** `knowledge/credentials/rhit.yaml` → `credentials/rhit` */
function idOf(name: string): string {
  return name.replace(/^knowledge\//, '').replace(/\.yaml$/, '');
}

/** Whether the files fit each other. The place of a misfit is found by reading its file once more. */
function fitProblems(knowledge: Knowledge, files: readonly KnowledgeFile[], complete: boolean): Problem[] {
  const ids = new Set(files.map(({ name }) => idOf(name)));
  const misfits = [
    ...(ids.has('sources') && knowledge.sources.size === 0 ? [] : referenceMisfits(knowledge, ids)),
    ...nameMisfits(knowledge),
    ...askMisfits(knowledge),
    ...comparisonMisfits(knowledge),
    // With a role missing, the ways through it would be missed too.
    ...(complete ? graphMisfits(knowledge) : []),
  ];
  return misfits.map((misfit) => problemOf(misfit, files));
}

function problemOf({ id, path, of, message }: Misfit, files: readonly KnowledgeFile[]): Problem {
  const name = files.find((file) => idOf(file.name) === id)?.name ?? `knowledge/${id}.yaml`;
  const text = files.find((file) => file.name === name)?.text ?? '';
  const place = parseYaml(name, text).locate(path, of);
  return { file: name, ...place, path: path.map(String).join('.'), message };
}
