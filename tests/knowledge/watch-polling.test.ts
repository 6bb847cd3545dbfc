import { expect, test, vi } from 'vitest';
import { watchKnowledge } from '../../src/knowledge/watch-knowledge.ts';
import { knowledgeFolder, put, storeOf } from './folder.ts';
import { FILES } from './small.ts';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  watch: () => {
    throw Object.assign(new Error('System limit for number of file watchers reached'), { code: 'ENOSPC' });
  },
}));

test('where the system has no file watchers left, a save is still served', async () => {
  const folder = knowledgeFolder();
  const store = storeOf(folder);
  const swapped = vi.fn();
  const watch = watchKnowledge(folder, store, { swapped, problems: () => {} });
  await new Promise((resolve) => setTimeout(resolve, 300));
  put(folder, 'terms/drg.yaml', FILES['terms/drg.yaml']?.replace('paid the same', 'paid alike') ?? '');
  await vi.waitFor(() => expect(swapped).toHaveBeenCalledOnce(), { timeout: 3000 });
  expect(store.current().entries.get('terms/drg')?.summary).toContain('paid alike');
  watch.stop();
});
