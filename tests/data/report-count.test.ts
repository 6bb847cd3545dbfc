import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countReports, WINDOW } from '../../src/data/report-count.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function counting() {
  const sent = new Map<string, readonly number[]>();
  return { sent, count: countReports(Date.now, sent) };
}

test('who reported is forgotten as soon as it no longer counts, although nobody else reports', () => {
  const { sent, count } = counting();
  count('one');
  vi.advanceTimersByTime(WINDOW / 2);
  count('one');
  count('another');
  vi.advanceTimersByTime(WINDOW / 2);
  expect([...sent.keys()]).toEqual(['one', 'another']);
  vi.advanceTimersByTime(WINDOW / 2);
  expect(sent.size).toBe(0);
});

test('who takes a report back is forgotten at once, and a later one counts its whole time', () => {
  const { sent, count } = counting();
  count('one')();
  expect(sent.size).toBe(0);
  vi.advanceTimersByTime(1);
  count('one');
  vi.advanceTimersByTime(WINDOW - 1);
  expect(sent.size).toBe(1);
});
