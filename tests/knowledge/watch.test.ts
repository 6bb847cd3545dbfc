import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Changes } from '../../src/knowledge/changes.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import type { Watch } from '../../src/knowledge/watch-folder.ts';
import { watchKnowledge } from '../../src/knowledge/watch-knowledge.ts';
import { knowledgeFolder, put, storeOf } from './folder.ts';
import { FILES } from './small.ts';

const DRG = FILES['terms/drg.yaml'] ?? '';
const MENDED = DRG.replace('paid the same', 'paid alike');
const watches: Watch[] = [];

afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
});

/** A store over a folder that is watched, and what was reported so far. */
async function watched() {
  const folder = knowledgeFolder();
  const store = storeOf(folder);
  const swaps: Changes[] = [];
  const problems: { all: string[]; fresh: string[] }[] = [];
  watches.push(
    watchKnowledge(folder, store, {
      swapped: (changes) => swaps.push(changes),
      problems: (all, fresh) =>
        problems.push({ all: all.map(formatProblem), fresh: fresh.map(formatProblem) }),
    }),
  );
  // The first look at the folder is over, so that what follows is a change.
  await pause(220);
  const summary = (): string | undefined => store.current().entries.get('terms/drg')?.summary;
  return { folder, store, swaps, problems, summary };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** More than the second that is promised: the machine may be busy with other tests. */
function soon(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 3000, interval: 10 });
}

/** Long enough for anything that would be reported to have been reported. */
const quiet = (): Promise<void> => pause(350);

test('nothing is reported while nothing changes', async () => {
  const { swaps, problems } = await watched();
  await quiet();
  expect([swaps, problems]).toEqual([[], []]);
});

test('a save is served within a second, and told by name', { retry: 2 }, async () => {
  const { folder, swaps, summary } = await watched();
  const saved = performance.now();
  put(folder, 'terms/drg.yaml', MENDED);
  await soon(() => expect(summary()).toContain('paid alike'));
  expect(performance.now() - saved).toBeLessThan(1000);
  expect(swaps).toEqual([{ added: [], removed: [], changed: ['terms/drg'], sources: [], tables: [] }]);
});

test('a save that changes nothing in the answers is not told', async () => {
  const { folder, swaps } = await watched();
  put(folder, 'terms/drg.yaml', `# a note\n${DRG}`);
  await quiet();
  expect(swaps).toEqual([]);
});

test('a broken file is told once, changes nothing, and its repair is told', async () => {
  const { folder, swaps, problems, summary } = await watched();
  const before = summary();
  put(folder, 'terms/drg.yaml', DRG.replace('summary:', 'sumary:'));
  await soon(() => expect(problems).toHaveLength(1));
  expect(problems[0]?.all[0]).toMatch(
    /^knowledge\/terms\/drg\.yaml:\d+:\d+ sumary: unknown field: write summary$/,
  );
  expect(summary()).toBe(before);
  put(folder, 'terms/drg.yaml', `${DRG.replace('summary:', 'sumary:')}\n`);
  await quiet();
  expect(problems).toHaveLength(1);
  put(folder, 'terms/drg.yaml', DRG);
  await soon(() => expect(swaps).toHaveLength(1));
  expect(Object.values(swaps[0] ?? {}).flat()).toEqual([]);
});

test('of several problems only the new one is fresh, even where the lines of the others moved', async () => {
  const { folder, problems } = await watched();
  put(folder, 'terms/drg.yaml', DRG.replace('short: DRG', 'short: 5'));
  await soon(() => expect(problems).toHaveLength(1));
  put(
    folder,
    'terms/drg.yaml',
    `\n\n${DRG.replace('short: DRG', 'short: 5').replace('category:', 'kategory:')}`,
  );
  await soon(() => expect(problems).toHaveLength(2));
  expect(problems[1]?.all).toHaveLength(2);
  expect(problems[1]?.fresh.join('\n')).not.toContain('short');
});

test('many files at once are one swap', async () => {
  const { folder, swaps, store } = await watched();
  for (const [name, text] of Object.entries(FILES)) {
    put(folder, name, text.replace(/^(title: .*)$/m, '$1 indeed'));
    await pause(5);
  }
  await soon(() => expect(swaps.length).toBeGreaterThan(0));
  await quiet();
  expect(swaps).toHaveLength(1);
  expect(swaps[0]?.changed).toHaveLength(store.current().entries.size);
});

test('a file that is replaced by a rename is seen every time', async () => {
  const { folder, summary } = await watched();
  for (const word of ['first', 'second', 'third']) {
    const temporary = join(folder, 'terms', '.drg.yaml.tmp');
    writeFileSync(temporary, DRG.replace('paid the same', `paid the same (${word})`));
    renameSync(temporary, join(folder, 'terms/drg.yaml'));
    await soon(() => expect(summary()).toContain(word));
  }
});

test('a new file, a deleted one and a new folder are seen', async () => {
  const { folder, swaps } = await watched();
  const other = DRG.replace('Diagnosis-related group', 'Case mix index').replace('short: DRG', 'short: CMI');
  put(
    folder,
    'terms/cmi.yaml',
    other.replace('ms-drg', 'cmi value').replace('a drg', 'a cmi').replace('paid the same', 'weighed'),
  );
  await soon(() => expect(swaps.at(-1)?.added).toEqual(['terms/cmi']));
  rmSync(join(folder, 'terms/cmi.yaml'));
  await soon(() => expect(swaps.at(-1)?.removed).toEqual(['terms/cmi']));
  put(
    folder,
    'questions/new-one.yaml',
    FILES['questions/start-without-degree.yaml']
      ?.replace(/^title: .*/m, 'title: What now?')
      .replace(/^summary: .*/m, 'summary: Read on in the next chapter of your life.')
      .replace(/can i start.*/, 'what now then') ?? '',
  );
  await soon(() => expect(swaps.at(-1)?.added).toEqual(['questions/new-one']));
});

test('an entry that others name cannot be taken away', async () => {
  const { folder, problems, store } = await watched();
  rmSync(join(folder, 'credentials/rhia.yaml'));
  await soon(() => expect(problems).toHaveLength(1));
  expect(problems[0]?.all.join('\n')).toContain('"credentials/rhia", which does not exist');
  expect(store.current().entries.has('credentials/rhia')).toBe(true);
});

const LEFT_BEHIND = [
  '.drg.yaml.swp',
  'drg.yaml~',
  '#drg.yaml#',
  '4913',
  'drg.yaml.tmp',
  '.DS_Store',
  'notes.md',
];

test('what editors leave behind is none of our business', async () => {
  const { folder, swaps, problems } = await watched();
  for (const name of LEFT_BEHIND) put(folder, `terms/${name}`, 'half a line: [');
  await quiet();
  for (const name of LEFT_BEHIND) rmSync(join(folder, 'terms', name));
  await quiet();
  expect([swaps, problems]).toEqual([[], []]);
});

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
title: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

test.each<[what: string, text: string | Buffer, told: string]>([
  ['a YAML bomb', BOMB, 'got a YAML'],
  ['NUL bytes', Buffer.from([0x74, 0, 0x69, 0]), 'NUL byte'],
  ['nothing at all', '', 'expected fields'],
  ['half a file', DRG.slice(0, 40), 'missing'],
  ['more than a megabyte', `# ${'x'.repeat(1_200_000)}\n${DRG}`, 'bytes'],
])('%s is told, harms nobody and is forgotten when mended', async (_, text, told) => {
  const { folder, problems, swaps, summary } = await watched();
  const before = summary();
  put(folder, 'terms/drg.yaml', text);
  await soon(() => expect(problems.at(-1)?.all.join('\n')).toContain(told));
  expect(summary()).toBe(before);
  put(folder, 'terms/drg.yaml', MENDED);
  await soon(() => expect(summary()).toContain('paid alike'));
  expect(swaps.at(-1)?.changed).toEqual(['terms/drg']);
});

test('a link that leads outside is told and not followed', async () => {
  const { folder, problems, summary } = await watched();
  const outside = join(folder, '../outside.yaml');
  writeFileSync(outside, MENDED);
  rmSync(join(folder, 'terms/drg.yaml'));
  symlinkSync(outside, join(folder, 'terms/drg.yaml'));
  await soon(() => expect(problems.at(-1)?.all.join('\n')).toContain('leads outside'));
  expect(summary()).toContain('paid the same');
});

test('a folder that is swapped for another is watched on', async () => {
  const { folder, summary } = await watched();
  const next = join(folder, '../next');
  mkdirSync(next);
  for (const [name, text] of Object.entries(FILES)) put(next, name, text);
  put(next, 'terms/drg.yaml', MENDED);
  renameSync(folder, `${folder}-old`);
  renameSync(next, folder);
  await vi.waitFor(() => expect(summary()).toContain('paid alike'), { timeout: 3000 });
  put(folder, 'terms/drg.yaml', DRG);
  await soon(() => expect(summary()).toContain('paid the same'));
});

test('a folder that vanishes keeps the last good knowledge, and is found again', async () => {
  const { folder, problems, store, summary } = await watched();
  const { size } = store.current().entries;
  renameSync(folder, `${folder}-away`);
  await vi.waitFor(() => expect(problems).toHaveLength(1), { timeout: 3000 });
  expect(store.current().entries.size).toBe(size);
  renameSync(`${folder}-away`, folder);
  put(folder, 'terms/drg.yaml', MENDED);
  await soon(() => expect(summary()).toContain('paid alike'));
});

test('after stop nothing is reported any more', async () => {
  const { folder, swaps } = await watched();
  for (const watch of watches.splice(0)) watch.stop();
  put(folder, 'terms/drg.yaml', MENDED);
  await quiet();
  expect(swaps).toEqual([]);
});
