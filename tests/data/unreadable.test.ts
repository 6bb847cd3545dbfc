import { readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openUnanswered } from '../../src/data/unanswered.ts';
import { UNANSWERED_FILE } from '../../src/data/unanswered-file.ts';
import { dataFolder, keptLog } from './folders.ts';

// Where tests run as root, no folder keeps a file from being renamed.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

test('a list that can neither be read nor put aside is never written over', async () => {
  const folder = dataFolder();
  const path = join(folder, UNANSWERED_FILE);
  writeFileSync(path, '[{"text": "half');
  vi.mocked(rename).mockRejectedValueOnce(new Error('EACCES'));
  const { log, lines } = keptLog();
  const unanswered = await openUnanswered(folder, log);
  unanswered.note('what about foo');
  await unanswered.flush();
  expect(readFileSync(path, 'utf8')).toBe('[{"text": "half');
  expect(lines.join()).toContain('no question is kept');
});
