import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followChoices } from '../../src/discord/open-choices.ts';
import type { Reply } from '../../src/reply.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

function reply(outcome: Reply['outcome']): Reply {
  return { embeds: [], components: [], pictures: [], outcome, entries: [] };
}

function following() {
  const noted: string[] = [];
  const choices = followChoices({ note: (question) => void noted.push(question), flush: async () => {} });
  return { choices, noted };
}

test('an answer is no open question', () => {
  const { choices, noted } = following();
  choices.sent(reply('answer'), 'rhit', '1');
  vi.advanceTimersByTime(60 * MINUTE);
  choices.settle();
  expect(noted).toEqual([]);
});

test('what is not understood counts at once', () => {
  const { choices, noted } = following();
  choices.sent(reply('unknown'), 'pizza', '1');
  choices.sent(reply('unknown'), 'pizza', undefined);
  expect(noted).toEqual(['pizza', 'pizza']);
});

test('a “did you mean” counts when nobody pressed it for 15 minutes, once', () => {
  const { choices, noted } = following();
  choices.sent(reply('suggestions'), 'cdm', '1');
  vi.advanceTimersByTime(15 * MINUTE - 1);
  expect(noted).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(noted).toEqual(['cdm']);
  vi.advanceTimersByTime(60 * MINUTE);
  choices.settle();
  expect(noted).toEqual(['cdm']);
});

test('a pressed one does not count, pressed once or more', () => {
  const { choices, noted } = following();
  choices.sent(reply('suggestions'), 'cdm', '1');
  choices.pressed('1');
  choices.pressed('1');
  choices.pressed('another');
  vi.advanceTimersByTime(60 * MINUTE);
  choices.settle();
  expect(noted).toEqual([]);
});

test('a press on one message says nothing about another', () => {
  const { choices, noted } = following();
  choices.sent(reply('suggestions'), 'cdm', '1');
  choices.sent(reply('suggestions'), 'registrar', '2');
  choices.pressed('2');
  vi.advanceTimersByTime(15 * MINUTE);
  expect(noted).toEqual(['cdm']);
});

test('a message whose id nobody knows is not waited for', () => {
  const { choices, noted } = following();
  choices.sent(reply('suggestions'), 'cdm', undefined);
  expect(vi.getTimerCount()).toBe(0);
  choices.settle();
  expect(noted).toEqual([]);
});

test('at the end, what is open counts', () => {
  const { choices, noted } = following();
  choices.sent(reply('suggestions'), 'cdm', '1');
  choices.sent(reply('suggestions'), 'registrar', '2');
  choices.settle();
  expect(noted).toEqual(['cdm', 'registrar']);
  expect(vi.getTimerCount()).toBe(0);
});

test('at most 500 wait; the oldest counts as given up', () => {
  const { choices, noted } = following();
  for (let at = 0; at < 503; at += 1) choices.sent(reply('suggestions'), `question ${at}`, String(at));
  expect(noted).toEqual(['question 0', 'question 1', 'question 2']);
  expect(vi.getTimerCount()).toBe(500);
});
