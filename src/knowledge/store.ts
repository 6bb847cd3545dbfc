import { type Built, buildKnowledge, type ParseCache } from './build.ts';
import { type Changes, changesBetween, NO_CHANGES, nothingChanged } from './changes.ts';
import type { Knowledge } from './knowledge.ts';
import { type FolderRead, readKnowledgeFiles, unreadable } from './load/files.ts';
import type { Problem } from './problem.ts';

/** The one mutable place: the knowledge that is served now. */
export type Store = {
  /**
   * The knowledge that answers are made from; the same object (and so the same search index) until something changes.
   */
  readonly current: () => Knowledge;
  /** Reads the folder again; swaps only if everything in it is in order and something changed. Never throws. */
  readonly reload: () => Reloaded;
};

/** The result of reading the folder again. */
type Reloaded = { ok: true; changes: Changes } | { ok: false; problems: Problem[] };

/** Reads and checks a whole knowledge folder. `cache` saves parsing what did not change since the last call. */
export function loadKnowledge(folder: string, cache?: ParseCache): Built {
  return buildRead(readFolder(folder), cache);
}

/** Checks a whole folder that was read. */
export function buildRead({ files, problems }: FolderRead, cache?: ParseCache): Built {
  return buildKnowledge(files, cache, problems);
}

/** Opens a store; with broken knowledge there is no store, only the list of problems. */
export function openStore(folder: string): { ok: true; store: Store } | { ok: false; problems: Problem[] } {
  const cache: ParseCache = new Map();
  let last = loadKnowledge(folder, cache);
  if (!last.ok) return last;
  let { knowledge } = last;
  const reload = (): Reloaded => {
    const read = readFolder(folder);
    // A full check takes a while, during which nobody is answered: skip it for a file that was only touched.
    if (last.ok && isCached(read, cache)) return { ok: true, changes: NO_CHANGES };
    last = buildRead(read, cache);
    if (!last.ok) return last;
    const changes = changesBetween(knowledge, last.knowledge);
    if (!nothingChanged(changes)) ({ knowledge } = last);
    return { ok: true, changes };
  };
  return { ok: true, store: { current: () => knowledge, reload } };
}

/** Whether these are exactly the files that were read last. */
function isCached({ files, problems }: FolderRead, cache: ParseCache): boolean {
  const same = files.every(({ name, text }) => cache.get(name)?.text === text);
  return same && files.length === cache.size && problems.length === 0;
}

/** The files of a knowledge folder, and the problems with them as files. Never throws. */
export function readFolder(folder: string): FolderRead {
  try {
    return readKnowledgeFiles(folder);
  } catch (error) {
    const message = `the knowledge folder ${folder}: ${unreadable(error)}`;
    return {
      files: [],
      problems: [{ file: 'knowledge', line: 1, column: 1, path: '', message }],
      passedOver: [],
    };
  }
}
