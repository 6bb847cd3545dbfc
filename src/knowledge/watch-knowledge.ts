import { type Changes, nothingChanged } from './changes.ts';
import type { Problem } from './problem.ts';
import type { Store } from './store.ts';
import { type Watch, watchFolder } from './watch-folder.ts';

/** What happened to the knowledge. */
type WatchReport = {
  /** The store serves new knowledge, or the old is in order again after problems (then perhaps nothing changed). */
  readonly swapped: (changes: Changes) => void;
  /** The files are broken and the store still serves the last good knowledge. `fresh`: not reported before. */
  readonly problems: (all: readonly Problem[], fresh: readonly Problem[]) => void;
};

/** Reloads the store whenever the folder changes. The same problems are reported once, not on every save. */
export function watchKnowledge(folder: string, store: Store, report: WatchReport): Watch {
  let reported: readonly Problem[] = [];
  return watchFolder(folder, () => {
    const read = store.reload();
    if (read.ok) {
      const recovered = reported.length > 0;
      reported = [];
      if (recovered || !nothingChanged(read.changes)) report.swapped(read.changes);
    } else if (JSON.stringify(read.problems) !== JSON.stringify(reported)) {
      // Lines move while somebody types above a mistake; that does not make it new.
      const known = new Set(reported.map(nameOf));
      reported = read.problems;
      report.problems(
        reported,
        reported.filter((problem) => !known.has(nameOf(problem))),
      );
    }
  });
}

function nameOf({ file, path, message }: Problem): string {
  return [file, path, message].join('\n');
}
