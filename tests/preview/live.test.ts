import { afterEach, expect, test } from 'vitest';
import type { KnowledgeState } from '../../src/preview/wire.ts';
import { put } from '../knowledge/folder.ts';
import { FILES, replacing } from '../knowledge/small.ts';
import { startTestPreview } from './preview-fixture.ts';

const DRG = FILES['terms/drg.yaml'] ?? '';
const listening: AbortController[] = [];

afterEach(() => {
  for (const controller of listening.splice(0)) controller.abort();
});

/** Listens as the page does; each call of what it returns waits for the next state. */
async function listen(url: string): Promise<() => Promise<KnowledgeState>> {
  const controller = new AbortController();
  listening.push(controller);
  const response = await fetch(`${url}/api/events`, { signal: controller.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async () => {
    for (;;) {
      const event = text.match(/event: knowledge\ndata: (.*)\n\n/);
      if (event) {
        text = text.slice((event.index ?? 0) + event[0].length);
        return JSON.parse(event[1] ?? '');
      }
      text += (await reader?.read())?.value ?? '';
    }
  };
}

test('whoever listens gets the state at once: counts, no problems, nothing changed yet', async () => {
  const { url, knowledge } = await startTestPreview();
  const next = await listen(url);
  const state = await next();
  expect(state).toEqual(await knowledge());
  expect(state).toMatchObject({ entries: 14, sources: 3, problems: [], pastReview: [], lastChange: null });
  expect(state.counts).toContainEqual({ kind: 'credentials', name: 'credentials', count: 2 });
  expect(state.counts).toContainEqual({ kind: 'terms', name: 'term', count: 1 });
});

test('a save, a mistake and its repair are told to every page as they happen', async () => {
  const { url, folder, run } = await startTestPreview();
  const pages = [await listen(url), await listen(url)];
  for (const next of pages) await next();

  put(folder, 'terms/drg.yaml', DRG.replace('paid the same', 'paid alike'));
  for (const next of pages) {
    expect(await next()).toMatchObject({ problems: [], lastChange: { changed: ['terms/drg'] } });
  }
  const answered = async () => (await run({ intent: 'entry terms/drg' })).message?.embeds[0]?.description;
  expect(await answered()).toContain('paid alike');

  put(folder, 'terms/drg.yaml', DRG.replace('category:', 'kategory:'));
  for (const next of pages) {
    const { problems } = await next();
    expect(problems.map(({ file, path }) => [file, path])).toContainEqual([
      'knowledge/terms/drg.yaml',
      'kategory',
    ]);
    expect(problems.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
  }
  expect(await answered()).toContain('paid alike');

  put(folder, 'terms/drg.yaml', DRG);
  for (const next of pages) expect((await next()).problems).toEqual([]);
  expect(await answered()).toContain('paid the same');
});

test('entries past their review are listed', async () => {
  const overdue = replacing('category: Payment', "category: Payment\nreviewBy: '2020-01-01'");
  const { knowledge } = await startTestPreview({ changes: { 'terms/drg.yaml': overdue } });
  expect((await knowledge()).pastReview).toEqual([
    { id: 'terms/drg', title: 'DRG · Diagnosis-related group', reviewBy: '2020-01-01' },
  ]);
});

test('a page that goes away is forgotten', async () => {
  const { url, folder, knowledge } = await startTestPreview();
  await (await listen(url))();
  for (const controller of listening.splice(0)) controller.abort();
  put(folder, 'terms/drg.yaml', DRG.replace('paid the same', 'paid alike'));
  const next = await listen(url);
  await next();
  expect((await next()).lastChange?.changed).toEqual(['terms/drg']);
  expect((await knowledge()).problems).toEqual([]);
});
