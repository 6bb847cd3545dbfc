import { fitProblems } from './fit/fit.ts';
import { KINDS, kindOf } from './kinds.ts';
import type { Knowledge } from './knowledge.ts';
import { joinAsks, parseAsks, withoutAsks } from './load/asks.ts';
import { cutOff } from './load/cut-off.ts';
import { type Draft, emptyDraft } from './load/draft.ts';
import { ASKS_ENDING, meantId } from './load/file-names.ts';
import type { KnowledgeFile } from './load/files.ts';
import { type Validated, validate } from './load/validate.ts';
import { misplaced } from './load/wrong-folder.ts';
import { parseYaml } from './load/yaml.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import { ambiguous } from './schema/ambiguous.ts';
import { type Entry, SCHEMAS } from './schema/entry.ts';
import { hiddenProblems } from './schema/hidden.ts';
import { sources } from './schema/sources.ts';
import { statePay } from './schema/state-pay.ts';

/** New knowledge, or every problem of every file at once. */
export type Built = { ok: true; knowledge: Knowledge } | { ok: false; problems: Problem[] };

/**
 * Builds knowledge from the texts of its files. Pure except for `cache`, which saves parsing files that did not
 * change. `refused`: the problems of files whose text could not be read. They come first, since others may follow
 * from them.
 */
export function buildKnowledge(
  files: readonly KnowledgeFile[],
  cache: ParseCache = new Map(),
  refused: readonly Problem[] = [],
): Built {
  const problems: Problem[] = [];
  const draft = emptyDraft();
  const meant: string[] = [];
  for (const file of files) {
    const parts = parsedOnce(file, cache);
    if (parts.ok) parts.value(draft);
    else problems.push(...parts.problems);
    if ('meant' in parts) meant.push(parts.meant);
  }
  const names = new Set(files.map(({ name }) => name));
  for (const known of [...cache.keys()]) if (!names.has(known)) cache.delete(known);
  const ids = new Set([...idsOf(files, refused), ...meant]);
  const alone = files.map(({ name }) => name).filter((name) => isAlone(name, ids));
  joinAsks(draft.entries, draft.asks);
  const complete = problems.length === 0 && refused.length === 0 && alone.length === 0;
  problems.push(
    ...fitProblems(draft, files, { ids, complete, alone }),
    ...(refused.length > 0 ? [] : withoutAsks(draft.entries, draft.asks, files)),
    ...cutOff(files, draft.asks, (id) => draft.entries.has(id)),
  );
  if (problems.length > 0 || refused.length > 0)
    return { ok: false, problems: [...sortProblems(refused), ...sortProblems(problems)] };
  const { entries, sources, ambiguous, states } = draft;
  return { ok: true, knowledge: { entries, sources, ambiguous, states } };
}

/** Parsing results by file name; a file whose text is unchanged is not parsed again. */
export type ParseCache = Map<string, { text: string; parts: Parts }>;
/** What a file adds, or its problems; `meant`: the id that it has in its proper folder. */
type Parts = Validated<Entering> | { ok: false; problems: Problem[]; meant: string };
/** Adds a file's content to the draft. */
type Entering = (draft: Draft) => unknown;

function parsedOnce(file: KnowledgeFile, cache: ParseCache): Parts {
  const known = cache.get(file.name);
  if (known?.text === file.text) return known.parts;
  const parts = parseFile(file);
  cache.set(file.name, { text: file.text, parts });
  return parts;
}

function parseFile({ name, text }: KnowledgeFile): Parts {
  const hidden = hiddenProblems(name, text);
  if (hidden.length > 0) return { ok: false, problems: hidden };
  const id = idOf(name);
  if (name.endsWith(ASKS_ENDING))
    return placed(parseAsks(name, text), (asks) => (draft) => draft.asks.set(id, asks));
  const parsed = parseYaml(name, text);
  if (id === 'sources') {
    return placed(validate(name, parsed, sources), (value) => {
      const all = Object.entries(value).map(([key, source]) => [key, { ...source, key }] as const);
      return (draft) => {
        for (const [key, source] of all) draft.sources.set(key, source);
      };
    });
  }
  if (id === 'ambiguous') {
    return placed(validate(name, parsed, ambiguous), (value) => (draft) => draft.ambiguous.push(...value));
  }
  if (id.startsWith('states/')) {
    return placed(validate(name, parsed, statePay), (value) => (draft) => draft.states.set(id, value));
  }
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no kind of entry for ${name}`);
  const validated = validate(name, parsed, SCHEMAS[kind]);
  const other = validated.ok ? undefined : misplaced(id, kind, parsed, validated.problems);
  if (other) return { ok: false, problems: [other.problem], meant: other.id };
  return placed(validated, (value) => {
    // The schema of the kind was just checked; TypeScript cannot follow that through the table.
    const entry = { ...value, id, kind } as Entry;
    return (draft) => draft.entries.set(id, entry);
  });
}

/** What a file adds; `prepare` runs once, so that a file that did not change adds the very same objects again. */
function placed<T>(validated: Validated<T>, prepare: (value: T) => Entering): Validated<Entering> {
  return validated.ok ? { ok: true, value: prepare(validated.value) } : validated;
}

/** `knowledge/credentials/rhit.yaml` and `knowledge/credentials/rhit.asks.txt` → `credentials/rhit` */
function idOf(name: string): string {
  return name
    .replace(/^knowledge\//, '')
    .replace('.yaml', '')
    .replace(ASKS_ENDING, '');
}

/** The ids of all files that exist or were meant to: a refused file has its own problem. */
function idsOf(files: readonly KnowledgeFile[], refused: readonly Problem[]): Set<string> {
  const entries = files.filter(({ name }) => !name.endsWith(ASKS_ENDING)).map(({ name }) => idOf(name));
  const meant = refused.filter(({ file }) => !file.includes('.asks')).flatMap(({ file }) => meantIds(file));
  return new Set([...entries, ...meant]);
}

/** The ids that a refused file may have been meant to have; one beside the folders may belong in any of them. */
function meantIds(file: string): string[] {
  const id = meantId(file);
  return id.includes('/') ? [id] : [id, ...KINDS.map((kind) => `${kind}/${id}`)];
}

/** Whether an asks file has no entry beside it. */
function isAlone(name: string, ids: ReadonlySet<string>): boolean {
  return name.endsWith(ASKS_ENDING) && !(kindOf(idOf(name)) && ids.has(idOf(name)));
}
