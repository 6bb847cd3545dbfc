import type { Changes } from '../knowledge/changes.ts';
import { kindName } from '../knowledge/kinds.ts';
import { countByKind } from '../knowledge/knowledge.ts';
import { pastReview } from '../knowledge/past-review.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Store } from '../knowledge/store.ts';
import { watchKnowledge } from '../knowledge/watch-knowledge.ts';
import type { KnowledgeState } from './wire.ts';

/** The knowledge as moderators see it, kept up to date until it is stopped. */
export type LiveKnowledge = { readonly state: () => KnowledgeState; readonly stop: () => void };

/** Watches a knowledge folder; `changed` is called whenever new knowledge is served or the problems change. */
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
  return {
    entries: knowledge.entries.size,
    counts: [...countByKind(knowledge)].map(([kind, count]) => ({
      kind,
      name: kindName(kind, count),
      count,
    })),
    sources: knowledge.sources.size,
    pastReview: pastReview(knowledge, new Date()),
  };
}
