import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { formatProblem } from '../../src/knowledge/problem.ts';
import type { Watch } from '../../src/knowledge/watch-folder.ts';
import { watchKnowledge } from '../../src/knowledge/watch-knowledge.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { knowledgeFolder, put } from '../knowledge/folder.ts';
import { FILES } from '../knowledge/small.ts';
import { appOf } from '../preview/preview-fixture.ts';
import { answered, run } from './bot.ts';

const DRG = FILES['terms/drg.yaml'] ?? '';
const NEW = DRG.replace('paid the same', 'paid alike');
const watches: Watch[] = [];

afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
});

/** The bot at the Discord double, over a folder that is watched; `told` holds what the log would get. */
async function watchedBot() {
  const folder = knowledgeFolder();
  const app = appOf(folder);
  const told: string[] = [];
  const { double } = await run({ app });
  watches.push(
    watchKnowledge(folder, app.store, {
      swapped: ({ changed }) => told.push(`swapped ${changed}`),
      problems: (_, fresh) => told.push(...fresh.map(formatProblem)),
    }),
  );
  const answer = async (): Promise<string> => {
    const message = await answered(double.send(slash('him term', { name: 'DRG' })));
    return message.embeds[0]?.description ?? '';
  };
  return { folder, told, answer };
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 3000 });

test('a good edit is what the next member reads', async () => {
  const { folder, told, answer } = await watchedBot();
  expect(await answer()).toContain('paid the same');
  put(folder, 'terms/drg.yaml', NEW);
  await soon(() => expect(told).toEqual(['swapped terms/drg']));
  expect(await answer()).toContain('paid alike');
});

test.each<[what: string, breakIt: (folder: string) => void, told: RegExp]>([
  [
    'a misspelled field',
    (folder) => put(folder, 'terms/drg.yaml', DRG.replace('category', 'kategory')),
    /kategory/,
  ],
  ['half a file', (folder) => put(folder, 'terms/drg.yaml', DRG.slice(0, 60)), /missing/],
  ['a YAML bomb', (folder) => put(folder, 'terms/drg.yaml', 'a: &a [x]\nb: [*a, *a, *a]\n'), /got a YAML/],
  ['NUL bytes', (folder) => put(folder, 'terms/drg.yaml', Buffer.from([116, 0, 105])), /NUL/],
  [
    'a deleted file that others name',
    (folder) => rmSync(join(folder, 'credentials/rhia.yaml')),
    /does not exist/,
  ],
  [
    'a link that leads outside',
    (folder) => {
      const outside = join(folder, '../outside.yaml');
      writeFileSync(outside, NEW);
      rmSync(join(folder, 'terms/drg.yaml'));
      symlinkSync(outside, join(folder, 'terms/drg.yaml'));
    },
    /leads outside/,
  ],
])('with %s members go on reading the last good answer, until it is mended', async (_, breakIt, mistake) => {
  const { folder, told, answer } = await watchedBot();
  expect(await answer()).toContain('paid the same');
  breakIt(folder);
  await soon(() => expect(told.join('\n')).toMatch(mistake));
  expect(await answer()).toContain('paid the same');
  rmSync(join(folder, 'terms/drg.yaml'), { force: true });
  for (const [name, text] of Object.entries({ ...FILES, 'terms/drg.yaml': NEW })) put(folder, name, text);
  await soon(() => expect(told.at(-1)).toBe('swapped terms/drg'));
  expect(await answer()).toContain('paid alike');
});

test('members never read half of a change that touches many files', async () => {
  const { folder, told, answer } = await watchedBot();
  for (const [name, text] of Object.entries(FILES)) {
    put(
      folder,
      name,
      text.replace('paid the same', 'paid alike').replace(/^(summary: .*)\.$/m, '$1, as of today.'),
    );
  }
  const seen = new Set([await answer()]);
  await soon(() => expect(told).toHaveLength(1));
  seen.add(await answer());
  expect([...seen]).toEqual([
    'A group of hospital stays that are paid the same.',
    'A group of hospital stays that are paid alike, as of today.',
  ]);
});

test('saving by rename and what the editor leaves behind disturb nobody', async () => {
  const { folder, told, answer } = await watchedBot();
  put(folder, 'terms/.drg.yaml.swp', 'half a line: [');
  for (const word of ['first', 'second']) {
    const temporary = join(folder, 'terms/drg.yaml~');
    writeFileSync(temporary, DRG.replace('paid the same', word));
    renameSync(temporary, join(folder, 'terms/drg.yaml'));
    await vi.waitFor(async () => expect(await answer()).toContain(word), { timeout: 3000 });
  }
  expect(told).toEqual(['swapped terms/drg', 'swapped terms/drg']);
});
