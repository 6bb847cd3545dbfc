import type { Changes } from '../knowledge/changes.ts';
import { KIND_NAMES, KINDS } from '../knowledge/kinds.ts';
import { pastReview } from '../knowledge/past-review.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Store } from '../knowledge/store.ts';
import { watchKnowledge } from '../knowledge/watch.ts';
import type { KnowledgeState } from './wire.ts';

/** The knowledge as moderators see it, kept up to date until it is stopped. */
export type LiveKnowledge = { readonly state: () => KnowledgeState; readonly stop: () => void };

/** Watches a knowledge folder; `changed` is called whenever new knowledge is served or the problems are others. */
export function watchLive(
  folder: string,
  store: Store,
  changed: (state: KnowledgeState) => void,
): LiveKnowledge {
  let problems: readonly Problem[] = [];
  let lastChange: (Changes & { at: string }) | null = null;
  const state = (): KnowledgeState => ({ ...contents(store), problems, lastChange });
  const watch = watchKnowledge(folder, store, {
    swapped: (changes) => {
      problems = [];
      lastChange = { ...changes, at: new Date().toISOString() };
      changed(state());
    },
    problems: (all) => {
      problems = all;
      changed(state());
    },
  });
  return { state, stop: watch.stop };
}

function contents(store: Store): Omit<KnowledgeState, 'problems' | 'lastChange'> {
  const knowledge = store.current();
  const kinds = [...knowledge.entries.values()].map(({ kind }) => kind);
  return {
    entries: knowledge.entries.size,
    counts: KINDS.map((kind) => {
      const count = kinds.filter((one) => one === kind).length;
      return { kind, name: KIND_NAMES[kind][count === 1 ? 'one' : 'many'], count };
    }),
    sources: knowledge.sources.size,
    pastReview: pastReview(knowledge, new Date()),
  };
}
