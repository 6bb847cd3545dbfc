import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that replace modules need a module graph of their own; all others share one, which halves the time. */
const MOCKING = ['tests/discord/drawing.test.ts', 'tests/data/unreadable.test.ts'];
const common = { testTimeout: 20_000, hookTimeout: 20_000, pool: 'threads' as const };

/** Many tests wait for sockets, files and child processes: more workers than cores fill the waiting of small machines. */
const maxWorkers = Math.max(3, availableParallelism() - 1);

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          ...common,
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...MOCKING],
          isolate: false,
        },
      },
      { test: { ...common, name: 'mocking', include: MOCKING } },
    ],
  },
});
