import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { openStore, type Store } from '../../src/knowledge/store.ts';
import { knowledgeFolder, put } from './folder.ts';
import { FILES } from './small.ts';

const DRG = FILES['terms/drg.yaml'] ?? '';
const ABOUT = { version: '1.0.0', commands: [], keepsUnanswered: true };

function opened(folder: string): Store {
  const store = openStore(folder);
  if (!store.ok) throw new Error(store.problems.map(formatProblem).join('\n'));
  return store.store;
}

/** What a member reads about DRG now. */
function answerNow(store: Store): string | undefined {
  return answer({ kind: 'entry', id: 'terms/drg' }, store.current(), ABOUT).embeds[0]?.description;
}

test('broken knowledge opens no store, only the list of what is wrong', () => {
  const folder = knowledgeFolder({ 'terms/drg.yaml': 'title: 5\n' });
  const result = openStore(folder);
  expect(result.ok).toBe(false);
  expect(result).not.toHaveProperty('store');
});

test('a reload without a change keeps on answering the same', () => {
  const store = opened(knowledgeFolder());
  const before = store.current();
  expect(store.reload().ok).toBe(true);
  // The very same value: the search index that belongs to it stays too.
  expect(store.current()).toBe(before);
  expect(answerNow(store)).toBe('A group of hospital stays that are paid the same.');
});

test.for<[what: string, file: string, text: string]>([
  ['an entry', 'terms/drg.yaml', DRG.replace('summary: A group', 'summary: A class')],
  ['its questions', 'terms/drg.asks.txt', 'what does drg stand for\nwhats a drg payment\n'],
])('an edit of %s leaves all other entries the very same objects', ([, file, text]) => {
  const folder = knowledgeFolder({
    'terms/drg.asks.txt': 'what does drg stand for\n',
    'credentials/rhit.asks.txt': 'how do i get the rhit\n',
  });
  const store = opened(folder);
  const before = store.current();
  put(folder, file, text);
  expect(store.reload().ok).toBe(true);
  const after = store.current();
  // What was made once of each is kept beside it, such as its part of the search index.
  const madeAnew = [...after.entries.keys()].filter((id) => after.entries.get(id) !== before.entries.get(id));
  expect(madeAnew).toEqual(['terms/drg']);
  expect([...after.sources.values()]).toSatisfy((sources: unknown[]) =>
    sources.every((source, at) => source === [...before.sources.values()][at]),
  );
});

test('a broken edit changes nothing that members read; the mended one is read at once', () => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  const before = store.current();
  expect(answerNow(store)).toBe('A group of hospital stays that are paid the same.');

  put(folder, 'terms/drg.yaml', DRG.replace('category: Payment', 'category: 5'));
  const broken = store.reload();
  expect(broken.ok ? [] : broken.problems.map(formatProblem)).toEqual([
    'knowledge/terms/drg.yaml:6:11 category: expected a text, got 5: write "5", with the quotation marks',
  ]);
  expect(store.current()).toBe(before);
  expect(answerNow(store)).toBe('A group of hospital stays that are paid the same.');

  put(folder, 'terms/drg.yaml', DRG.replace('summary: A group', 'summary: A class'));
  expect(store.reload().ok).toBe(true);
  expect(store.current()).not.toBe(before);
  expect(answerNow(store)).toBe('A class of hospital stays that are paid the same.');
});

test('what is kept is the last good knowledge, not the first', () => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  put(folder, 'terms/drg.yaml', DRG.replace('summary: A group', 'summary: A class'));
  store.reload();
  const second = store.current();
  put(folder, 'terms/drg.yaml', 'title: 5\n');
  expect(store.reload().ok).toBe(false);
  expect(store.current()).toBe(second);
  expect(answerNow(store)).toBe('A class of hospital stays that are paid the same.');
});

test('an answer under way goes on with the knowledge it began with', () => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  const begun = store.current();
  put(folder, 'terms/drg.yaml', DRG.replace('summary: A group', 'summary: A class'));
  store.reload();
  expect(begun.entries.get('terms/drg')?.summary).toBe('A group of hospital stays that are paid the same.');
});

test('an entry that is added, renamed or taken away is there, or gone, after the reload', () => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  const ids = (): string[] => [...store.current().entries.keys()].filter((id) => id.startsWith('terms/'));
  put(
    folder,
    'terms/rvu.yaml',
    DRG.replace('Diagnosis-related group', 'Relative value unit')
      .replace('DRG', 'RVU')
      .replace('ms-drg', 'work unit')
      .replace('paid the same', 'paid by the unit')
      .replace('a drg', 'an rvu'),
  );
  expect(store.reload().ok).toBe(true);
  expect(ids()).toEqual(['terms/drg', 'terms/rvu']);
  rmSync(join(folder, 'terms/rvu.yaml'));
  expect(store.reload().ok).toBe(true);
  expect(ids()).toEqual(['terms/drg']);
});

test('an entry that others name cannot be taken away', () => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  rmSync(join(folder, 'credentials/rhia.yaml'));
  const built = store.reload();
  expect(built.ok ? [] : built.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('"credentials/rhia", which does not exist; 2 files name it'),
  ]);
  expect(store.current().entries.has('credentials/rhia')).toBe(true);
});

test('a mistake that stands in a file which did not change is told again at each reload', () => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  put(folder, 'terms/drg.yaml', 'title: 5\n');
  const first = store.reload();
  expect(store.reload()).toEqual(first);
  expect(first.ok).toBe(false);
});

test.for<[what: string, ruin: (folder: string) => void]>([
  ['is gone', (folder) => rmSync(folder, { recursive: true })],
  [
    'is suddenly empty',
    (folder) => {
      for (const name of Object.keys(FILES)) rmSync(join(folder, name));
    },
  ],
])('a folder that %s does not take the last good knowledge away', ([, ruin]) => {
  const folder = knowledgeFolder();
  const store = opened(folder);
  const before = store.current();
  ruin(folder);
  expect(store.reload().ok).toBe(false);
  expect(store.current()).toBe(before);
});
