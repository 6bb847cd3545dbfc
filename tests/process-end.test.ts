import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endAfter } from '../src/process-end.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(process, 'exit').mockImplementation((() => {}) as never);
  vi.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const never = (): Promise<void> => new Promise(() => {});

test.for<[what: string, finish: () => Promise<void>]>([
  ['is done', async () => {}],
  ['went wrong', async () => Promise.reject(new Error('no such file'))],
])('the process ends with its code once what was to be finished %s', async ([, finish]) => {
  endAfter(finish)(0);
  await vi.advanceTimersByTimeAsync(0);
  expect(process.exit).toHaveBeenCalledExactlyOnceWith(0);
});

test('what is never finished keeps the process for ten seconds', async () => {
  endAfter(never)(0);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(process.exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(process.exit).toHaveBeenCalledExactlyOnceWith(1);
});

test('a file that is still being written is waited for', async () => {
  vi.mocked(process.getActiveResourcesInfo).mockReturnValue(['Timeout', 'FSReqPromise']);
  endAfter(async () => {})(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(process.exit).not.toHaveBeenCalled();
  vi.mocked(process.getActiveResourcesInfo).mockReturnValue(['Timeout']);
  await vi.advanceTimersByTimeAsync(100);
  expect(process.exit).toHaveBeenCalledExactlyOnceWith(0);
});

test('asked twice, the process ends at once', () => {
  const end = endAfter(never);
  end(0);
  end(0);
  expect(process.exit).toHaveBeenCalledExactlyOnceWith(1);
});
