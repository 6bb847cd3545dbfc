import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { KEEP_NOTHING, openUnanswered } from '../../src/data/unanswered.ts';
import { UNANSWERED_FILE, type UnansweredQuestion } from '../../src/data/unanswered-file.ts';
import { dataFolder, keptLog } from './folders.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');
const now = (): Date => TODAY;

function daysAgo(days: number): string {
  return new Date(TODAY.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

function written(folder: string): UnansweredQuestion[] {
  return JSON.parse(readFileSync(join(folder, UNANSWERED_FILE), 'utf8'));
}

test('questions are counted by what is left of them without names and signs', async () => {
  const folder = dataFolder();
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  for (const question of ['What about Foo?', 'what about foo', '<@1100000000000000030> what about FOO!'])
    unanswered.note(question);
  unanswered.note('something else');
  await unanswered.flush();
  expect(written(folder)).toEqual([
    { text: 'what about foo', count: 3, last: '2026-11-22' },
    { text: 'something else', count: 1, last: '2026-11-22' },
  ]);
});

test('nothing but the text, the count and the day is kept', async () => {
  const folder = dataFolder();
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  unanswered.note('mail jane@example.org or call 555-123-4567, says <@1100000000000000030>');
  await unanswered.flush();
  const text = readFileSync(join(folder, UNANSWERED_FILE), 'utf8');
  expect(text).not.toMatch(/jane|555|11000|12:00/);
  expect(written(folder).flatMap(Object.keys)).toEqual(['text', 'count', 'last']);
});

test('a text that leaves nothing is not kept', async () => {
  const folder = dataFolder();
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  for (const question of ['', '🤔', '<@1100000000000000030>', 'https://example.org'])
    unanswered.note(question);
  await unanswered.flush();
  expect(existsSync(join(folder, UNANSWERED_FILE))).toBe(false);
});

test('counts go on after a restart', async () => {
  const folder = dataFolder();
  for (let start = 0; start < 3; start += 1) {
    const unanswered = await openUnanswered(folder, keptLog().log, now);
    unanswered.note('what about foo');
    await unanswered.flush();
  }
  expect(written(folder)).toEqual([{ text: 'what about foo', count: 3, last: '2026-11-22' }]);
});

test('a list that an editor saved with a byte order mark is read', async () => {
  const folder = dataFolder();
  const before: UnansweredQuestion[] = [{ text: 'what about foo', count: 2, last: daysAgo(1) }];
  writeFileSync(join(folder, UNANSWERED_FILE), `\ufeff${JSON.stringify(before)}`);
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  unanswered.note('what about foo');
  await unanswered.flush();
  expect(written(folder)).toEqual([{ text: 'what about foo', count: 3, last: '2026-11-22' }]);
});

test('what nobody asked for 90 days is forgotten', async () => {
  const folder = dataFolder();
  const old: UnansweredQuestion[] = [
    { text: 'ninety', count: 9, last: daysAgo(90) },
    { text: 'ninety one', count: 9, last: daysAgo(91) },
  ];
  writeFileSync(join(folder, UNANSWERED_FILE), JSON.stringify(old));
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  unanswered.note('today');
  await unanswered.flush();
  expect(written(folder).map(({ text }) => text)).toEqual(['ninety', 'today']);
});

test('what is too old is forgotten at a start, even if nothing more is asked', async () => {
  const folder = dataFolder();
  writeFileSync(
    join(folder, UNANSWERED_FILE),
    JSON.stringify([{ text: 'old', count: 1, last: daysAgo(200) }]),
  );
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  await unanswered.flush();
  expect(written(folder)).toEqual([]);
});

test('a text that is asked again after 151 days of running is counted from one', async () => {
  const folder = dataFolder();
  let time = TODAY;
  const unanswered = await openUnanswered(folder, keptLog().log, () => time);
  unanswered.note('what about foo');
  await unanswered.flush();
  time = new Date('2027-04-22T12:00:00Z');
  unanswered.note('what about foo');
  await unanswered.flush();
  expect(written(folder)).toEqual([{ text: 'what about foo', count: 1, last: '2027-04-22' }]);
});

test('what grows too old while the bot runs leaves the file, even if nothing more is asked', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    const folder = dataFolder();
    const path = join(folder, UNANSWERED_FILE);
    const stored: UnansweredQuestion[] = [
      { text: 'ninety', count: 1, last: daysAgo(90) },
      { text: 'eighty nine', count: 1, last: daysAgo(89) },
    ];
    writeFileSync(path, JSON.stringify(stored));
    let time = TODAY;
    const unanswered = await openUnanswered(folder, keptLog().log, () => time);
    expect(vi.getTimerCount()).toBe(1);
    time = new Date('2026-11-23T00:30:00Z');
    vi.advanceTimersByTime(3_602_000);
    await unanswered.flush();
    expect(written(folder)).toEqual([stored[1]]);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('at most 2000 texts are kept, those asked most', async () => {
  const folder = dataFolder();
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  for (let times = 0; times < 3; times += 1) unanswered.note('asked often');
  for (let at = 0; at < 4500; at += 1) unanswered.note(`strange question ${at}`);
  await unanswered.flush();
  const texts = written(folder).map(({ text }) => text);
  expect(texts.length).toBeLessThanOrEqual(2000);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts[0]).toBe('asked often');
});

test.for([
  ['no JSON', '[{"text": "half'],
  ['another shape', '{"text": "what"}'],
  ['a wrong field', '[{"text": "what", "count": "three", "last": "2026-01-01"}]'],
  ['nothing', ''],
])('a file that holds %s is kept aside and a new list begins', async ([, text = '']) => {
  const folder = dataFolder();
  writeFileSync(join(folder, UNANSWERED_FILE), text);
  const { log, lines } = keptLog();
  const unanswered = await openUnanswered(folder, log, now);
  unanswered.note('what about foo');
  await unanswered.flush();
  expect(readFileSync(join(folder, `${UNANSWERED_FILE}.broken`), 'utf8')).toBe(text);
  expect(written(folder)).toHaveLength(1);
  expect(lines.join()).toContain('cannot be read');
  expect(lines.join()).not.toContain('half');
});

test('a file that cannot be read at all is kept aside under a name that is free', async () => {
  const folder = dataFolder();
  const path = join(folder, UNANSWERED_FILE);
  writeFileSync(`${path}.broken`, 'an earlier one');
  symlinkSync(path, path);
  const { log, lines } = keptLog();
  const unanswered = await openUnanswered(folder, log, now);
  unanswered.note('what about foo');
  await unanswered.flush();
  expect(readFileSync(`${path}.broken`, 'utf8')).toBe('an earlier one');
  expect(readlinkSync(`${path}.broken-2`)).toBe(path);
  expect(written(folder)).toHaveLength(1);
  expect(lines.join()).toContain('ELOOP');
});

test('a list that cannot be written breaks nothing and is told once a try', async () => {
  const folder = dataFolder();
  const blocked = join(folder, 'data');
  writeFileSync(blocked, 'a file where the folder should be');
  const { log, lines } = keptLog();
  const unanswered = await openUnanswered(join(folder, 'later'), log, now);
  mkdirSync(join(folder, 'later', UNANSWERED_FILE), { recursive: true });
  expect(() => unanswered.note('what about foo')).not.toThrow();
  await expect(unanswered.flush()).resolves.toBeUndefined();
  expect(lines.join()).toContain('could not be written');
});

test('a data folder that is none does not keep the bot from starting', async () => {
  const folder = dataFolder();
  const path = join(folder, 'data');
  writeFileSync(path, 'a file where the folder should be');
  const { log } = keptLog();
  const unanswered = await openUnanswered(path, log, now);
  unanswered.note('what about foo');
  await expect(unanswered.flush()).resolves.toBeUndefined();
});

test('flushing twice, or with nothing new, writes nothing', async () => {
  const folder = dataFolder();
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  await unanswered.flush();
  unanswered.note('what about foo');
  await Promise.all([unanswered.flush(), unanswered.flush()]);
  await unanswered.flush();
  expect(written(folder)).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([UNANSWERED_FILE]);
});

test('a question is written by itself after a while', async () => {
  const folder = dataFolder();
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  unanswered.note('what about foo');
  expect(existsSync(join(folder, UNANSWERED_FILE))).toBe(false);
  await expect.poll(() => existsSync(join(folder, UNANSWERED_FILE)), { timeout: 10_000 }).toBe(true);
  expect(written(folder)).toHaveLength(1);
});

test('switched off, nothing is kept', async () => {
  expect(KEEP_NOTHING.note('what about foo')).toBeUndefined();
  await expect(KEEP_NOTHING.flush()).resolves.toBeUndefined();
});

test.for([
  [89, true],
  [91, false],
] as const)('a list that was put aside and was written %d days ago is there: %s', async ([days, isThere]) => {
  const folder = dataFolder();
  const aside = join(folder, `${UNANSWERED_FILE}.broken`);
  const then = new Date(TODAY.getTime() - days * 86_400_000);
  writeFileSync(aside, '[{"text": "half');
  utimesSync(aside, then, then);
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  await expect.poll(() => existsSync(aside)).toBe(isThere);
  await unanswered.flush();
});

test('a list that is put aside stays as old as it is', async () => {
  const folder = dataFolder();
  const path = join(folder, UNANSWERED_FILE);
  const then = new Date(TODAY.getTime() - 91 * 86_400_000);
  writeFileSync(path, '[{"text": "half');
  utimesSync(path, then, then);
  const unanswered = await openUnanswered(folder, keptLog().log, now);
  await expect.poll(() => readdirSync(folder)).toEqual([]);
  await unanswered.flush();
});
